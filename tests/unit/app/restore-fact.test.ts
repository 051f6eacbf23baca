// A deleted fact comes back as it was, unless it is not needed any more.
import { describe, expect, it } from 'vitest';
import { addFact } from '../../../lib/app/add-fact';
import { addPerson } from '../../../lib/app/add-person';
import { deleteFact } from '../../../lib/app/delete-fact';
import { restoreFact } from '../../../lib/app/restore-fact';
import { undo } from '../../../lib/app/undo';
import { INES, startedApp, value } from '../../fakes/app';
import { signal, tell, inesStory, preference } from '../../fakes/people';

async function withDeletedTea() {
  const app = await startedApp();
  const command = () => app.clock.command();
  const { personId } = value(await addPerson(app)({ ...INES, command: command() }));
  const tea = { person: personId, claim: preference('food_drink', 'like', 'green tea'), evidence: null };
  const { factId } = value(await addFact(app)({ ...tea, command: command() }));
  value(await deleteFact(app)({ command: command(), fact: factId }));
  return { app, command, personId, tea, factId };
}

describe('restoreFact', () => {
  it('puts a deleted fact back, and can itself be undone', async () => {
    const { app, command, personId, factId } = await withDeletedTea();
    const { commandId } = value(await restoreFact(app)({ command: command(), fact: factId }));
    expect((await app.memory.factsOf(personId)).map(({ id }) => id)).toEqual([factId]);
    value(await undo(app)({ command: command(), target: commandId }));
    expect(await app.memory.factsOf(personId)).toEqual([]);
  });

  it('opens a signal again', async () => {
    const app = await startedApp();
    const story = inesStory();
    const complaint = signal(story.person, 'complaint', 'late', 'It was [late] again.', '2031-05-01');
    await tell(app, { ...story, facts: [complaint] });
    value(await deleteFact(app)({ command: app.clock.command(), fact: complaint.id }));
    value(await restoreFact(app)({ command: app.clock.command(), fact: complaint.id }));
    expect(await app.memory.get('facts', complaint.id)).toMatchObject({ deletedAt: null, state: 'open' });
  });

  it('refuses what is not deleted, and what was remembered anew', async () => {
    const { app, command, tea, factId } = await withDeletedTea();
    value(await restoreFact(app)({ command: command(), fact: factId }));
    expect(await restoreFact(app)({ command: command(), fact: factId })).toMatchObject({ error: { type: 'gone' } });
    value(await deleteFact(app)({ command: command(), fact: factId }));
    value(await addFact(app)({ ...tea, command: command() }));
    expect(await restoreFact(app)({ command: command(), fact: factId })).toMatchObject({
      error: { type: 'known-again' },
    });
  });
});
