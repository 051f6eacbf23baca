// A silence is called one only where the user says that they open every mail; else it is said what was not seen, and that they did talk takes one press.
import { beforeEach, expect, it } from 'vitest';
import { changeSettings } from '../../../lib/app/change-settings';
import { decidedOf, decideGesture } from '../../../lib/app/decide-gesture';
import { editPerson } from '../../../lib/app/edit-person';
import { ledger } from '../../../lib/app/ledger';
import { memoryOf } from '../../../lib/app/memory-of';
import { suggestionsFor } from '../../../lib/core/gestures/suggest';
import { SAID_IN_PERSON } from '../../../lib/core/gestures/in-person';
import { addDays } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { aPerson, aTouch } from '../../fakes/records';

const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');
const DAY = 24 * 60 * 60_000;

let app: TestApp;
/** The day of the last of five weekly mails. */
let last: ReturnType<TestApp['clock']['today']>;

const touchedOn = async (day: string, n: number): Promise<void> => {
  value(
    await app.memory.change(app.clock.command(), (writes) =>
      writes.put('interactions', aTouch(`t${n}`, ines, `${day}T10:00`)),
    ),
  );
};
const due = async () => {
  const memory = await memoryOf(app.memory, ines.id);
  if (memory === null) throw new Error('nobody');
  return suggestionsFor(memory, { today: app.clock.today(), settings: await app.memory.settings() });
};
const opensAll = async (on: boolean): Promise<void> => {
  value(await editPerson(app)({ command: app.clock.command(), person: ines.id, change: { kind: 'opens-all', on } }));
};

beforeEach(async () => {
  app = await startedApp();
  last = app.clock.today();
  value(await app.memory.change(app.clock.command(), (writes) => writes.put('people', ines)));
});

const weekly = async (): Promise<void> => {
  for (const n of [0, 1, 2, 3, 4]) await touchedOn(addDays(last, -7 * n), n);
  app.clock.advance(50 * DAY);
};

it('says only what was not seen while nobody knows of every mail', async () => {
  await weekly();
  const [first] = await due();
  expect(first?.why).toEqual({ key: 'today_why_silence_unseen', params: { when: last } });
});

it('is called one where the user says that they open every mail, since before the last one', async () => {
  await opensAll(true);
  const since = app.clock.today();
  await weekly();
  const [first] = await due();
  expect(first?.occurrence.what).toEqual({ key: 'moment_silence', params: { when: last, count: 7 } });
  expect(first?.why).toEqual({ key: 'today_why_silence_covered', params: { day: since } });
  await opensAll(false);
  expect((await due())[0]?.why.key).toBe('today_why_silence_unseen');
});

it('is not called one where nothing was read for a while', async () => {
  await opensAll(true);
  await weekly();
  for (const paused of [true, false]) {
    value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'pause', paused } }));
    expect((await due())[0]?.why.key).toBe('today_why_silence_unseen');
  }
});

it('is over once the user says that they did talk, and counts from then on', async () => {
  await weekly();
  const [first] = await due();
  if (first === undefined) throw new Error('nothing is due');
  const about = { ...decidedOf(first), ...SAID_IN_PERSON };
  value(await decideGesture(app)({ command: app.clock.command(), about, decision: { kind: 'done' } }));
  expect(await due()).toEqual([]);
  expect((await app.memory.interactionsOf(ines.id, 20)).length).toBe(5);
  const rows = value(await ledger({ ...app, rest: () => Promise.resolve() })());
  expect(rows.map(({ end }) => end)).toEqual(['handled']);
  app.clock.advance(20 * DAY);
  expect(await due()).toEqual([]);
  app.clock.advance(5 * DAY);
  // Of mail nothing is known since then either.
  expect((await due())[0]?.why).toEqual({ key: 'today_why_silence_unseen', params: { when: last } });
});
