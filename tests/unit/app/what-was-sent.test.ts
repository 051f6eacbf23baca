// What the user sent and gave lately speaks while the next mail is typed: the same words to many, and too much to one. The words are not kept.
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../lib/app/add-person';
import { checkCompose } from '../../../lib/app/check-compose';
import { forgetPerson } from '../../../lib/app/forget-person';
import { recordSent } from '../../../lib/app/record-sent';
import type { PersonId } from '../../../lib/core/model/ids';
import { LocalTime } from '../../../lib/core/model/when';
import { INES, startedApp, type TestApp, USER, value } from '../../fakes/app';
import { aGesture } from '../../fakes/records';

const OTHERS = ['Ana Ruiz', 'Ben Okoro', 'Chloé Martin', 'Dev Patel', 'Eva Lind'].map((name) => ({
  name,
  address: `${name.split(' ')[0]?.toLowerCase().replace('é', 'e') ?? ''}@harbour.example`,
}));
const copied = (name: string): string =>
  `Hi ${name},\n\nour crane calendar for the spring is ready, and I thought of your quay at once. Shall I walk you through the new berths one of these days?\n\nRuth`;

async function withPeople(): Promise<TestApp & { readonly ids: readonly PersonId[] }> {
  const app = await startedApp();
  const ids: PersonId[] = [];
  for (const person of [...OTHERS, INES])
    ids.push(value(await addPerson(app)({ command: app.clock.command(), ...person })).personId);
  return { ...app, ids };
}

async function send(app: TestApp, recipients: typeof OTHERS, text: string): Promise<void> {
  const commandId = app.clock.command().id;
  const sent = { mailbox: USER, threadId: commandId, recipients, length: text.length, text, commandId };
  value(await recordSent(app)(sent));
}

async function heard(app: TestApp, text: string): Promise<readonly string[]> {
  await checkCompose(app)({ tab: 7, composeKey: 'c1', version: 1, mailbox: USER, recipients: [INES], text });
  const onDesk = await app.desk.get('findings', '7/c1');
  return (onDesk?.findings ?? []).map(({ guardrail }) => guardrail);
}

describe('the same words to many', () => {
  it('are noticed when they are typed for one more, whatever the name in them', async () => {
    const app = await withPeople();
    for (const [at, other] of OTHERS.entries()) {
      expect(await heard(app, copied('Inês')), `after ${at}`).not.toContain('same-to-many');
      await send(app, [other], copied(other.name.split(' ')[0] ?? ''));
    }
    expect(await heard(app, copied('Inês'))).toContain('same-to-many');
    expect(
      await heard(app, 'Hi Inês,\n\nthe tide tables you asked for are attached. Page two is yours.'),
    ).not.toContain('same-to-many');
  });

  it('are no copies in one mail to all of them, nor in mails to the same person', async () => {
    const app = await withPeople();
    await send(app, OTHERS, copied('all'));
    for (let time = 0; time < 5; time++) await send(app, [INES], copied('Inês'));
    expect(await heard(app, copied('Inês'))).not.toContain('same-to-many');
  });

  it('are forgotten with whom they went to, and after a month', async () => {
    const app = await withPeople();
    for (const other of OTHERS) await send(app, [other], copied(other.name));
    const stored = JSON.stringify(await app.memory.dump());
    expect(stored).not.toMatch(/crane|quay|berth/u);
    const [first] = app.ids;
    if (first === undefined) throw new Error('nobody there');
    value(await forgetPerson(app)({ command: app.clock.command(), person: first }));
    expect(await heard(app, copied('Inês'))).not.toContain('same-to-many');
    await send(app, [INES], 'A word in between.');
    const again = await withPeople();
    for (const other of OTHERS) await send(again, [other], copied(other.name));
    again.clock.advance(31 * 86_400_000);
    expect(await heard(again, copied('Inês'))).not.toContain('same-to-many');
  });
});

describe('too much to one person', () => {
  it('is noticed when another greeting is typed in the week of three gestures, not when work is', async () => {
    const app = await withPeople();
    const ines = app.ids.at(-1);
    if (ines === undefined) throw new Error('nobody there');
    const person = await app.memory.get('people', ines);
    if (person === undefined) throw new Error('nobody there');
    const greeting = 'Happy birthday, dear Inês! May the wind be with you all year.';
    expect(await heard(app, greeting)).not.toContain('too-often');
    value(
      await app.memory.change(app.clock.command(), (writes) =>
        writes.putAll(
          'gestures',
          ['2031-05-10T09:00', '2031-05-12T09:00', '2031-05-13T09:00'].map((at, k) => ({
            ...aGesture(`birthday:${ines}:f${k}:2031`, person),
            state: 'done' as const,
            kind: 'card' as const,
            at: LocalTime.parse(at),
          })),
        ),
      ),
    );
    expect(await heard(app, greeting)).toContain('too-often');
    expect(await heard(app, 'The tide tables are attached, page two is yours.')).not.toContain('too-often');
  });
});
