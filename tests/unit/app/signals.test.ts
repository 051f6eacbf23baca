// Signals: stored at once with their evidence, one for each mail and kind, never again once the user put them away.
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../lib/app/add-person';
import { deleteFact } from '../../../lib/app/delete-fact';
import { takeFinds } from '../../../lib/app/take-finds';
import type { Fact } from '../../../lib/core/model/fact';
import type { PersonId } from '../../../lib/core/model/ids';
import type { PendingFind } from '../../../lib/ports/desk';
import { INES, startedApp, type TestApp, USER, value } from '../../fakes/app';

const complaint = (quote: string, messageId = 'm1'): PendingFind => ({
  id: quote,
  claim: { type: 'signal', kind: 'complaint', subject: 'sender', value: '' },
  evidence: {
    quote,
    prefix: '',
    suffix: '',
    author: INES.address,
    mailbox: USER,
    threadId: 't',
    messageId,
    sentAt: null,
  },
  provenance: 'told',
  certainty: 'stated',
  sensitivity: 'ordinary',
  rule: 'complaint',
});

async function withInes(): Promise<TestApp & { readonly ines: PersonId }> {
  const app = await startedApp();
  return { ...app, ines: value(await addPerson(app)({ command: app.clock.command(), ...INES })).personId };
}

async function take(
  { memory, clock, ines }: TestApp & { readonly ines: PersonId },
  ...finds: PendingFind[]
): Promise<Fact[]> {
  const command = clock.command();
  const taking = { person: ines, command, today: clock.today() };
  value(await memory.change(command, (writes) => takeFinds(writes, finds, taking)));
  return await memory.factsOf(ines);
}

describe('a signal', () => {
  it('is one fact for each mail and kind, with every place that shows it', async () => {
    const app = await withInes();
    const facts = await take(app, complaint('arrived broken'), complaint('nobody answered'));
    expect(facts.map(({ state, evidence }) => [state, evidence.map(({ quote }) => quote)])).toEqual([
      ['open', ['arrived broken', 'nobody answered']],
    ]);
    expect(await take(app, complaint('nobody answered'))).toEqual(facts);
    expect(await take(app, complaint('broken again', 'm2'))).toHaveLength(2);
    expect(await app.memory.candidatesOf(app.ines)).toEqual([]);
  });

  it('does not come back from the same mail once it was deleted, but does from another', async () => {
    const app = await withInes();
    const [first] = await take(app, complaint('arrived broken'));
    if (first === undefined) throw new Error('no signal');
    value(await deleteFact(app)({ command: app.clock.command(), fact: first.id }));
    expect(await take(app, complaint('arrived broken'), complaint('and late'))).toEqual([]);
    expect(await take(app, complaint('broken again', 'm2'))).toHaveLength(1);
  });
});
