// The short list: the user puts on and takes off; when it is full somebody leaves; planning and gestures know who is on it.
import { beforeEach, expect, it } from 'vitest';
import { editPerson } from '../../../lib/app/edit-person';
import { memoryOf } from '../../../lib/app/memory-of';
import { checkCompose } from '../../../lib/app/check-compose';
import { putOnShortList, shortList, takeOffShortList } from '../../../lib/app/short-list';
import { undo } from '../../../lib/app/undo';
import type { Person } from '../../../lib/core/model/person';
import { standingOf } from '../../../lib/core/people/short-list';
import { startedApp, type TestApp, USER, value } from '../../fakes/app';
import { aPerson, aTouch } from '../../fakes/records';

const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');
const jonas = aPerson('p2', 'Jonas Thiel', 'jonas@elbmarine.example');
const ruth = aPerson('p3', 'Ruth Okafor', 'ruth@lumina.example');

let app: TestApp;
const put = (person: Person, instead: Person | null = null, reason = '') =>
  putOnShortList(app)({ command: app.clock.command(), person: person.id, reason, instead: instead?.id ?? null });
const names = async () => (await shortList(app)()).people.map(({ person }) => person.name);
const limitTo = async (shortListLimit: number): Promise<void> => {
  const settings = await app.memory.settings();
  value(
    await app.memory.change(app.clock.command(), (write) => write.put('settings', { ...settings, shortListLimit })),
  );
};

beforeEach(async () => {
  app = await startedApp();
  value(
    await app.memory.change(app.clock.command(), async (write) => {
      await write.putAll('people', [ines, jonas, ruth]);
      await write.put('interactions', aTouch('t1', ines, '2031-05-01T10:00'));
      await write.put('interactions', aTouch('t2', jonas, '2031-01-01T10:00'));
      for (const day of ['02', '05', '09'])
        await write.put('interactions', {
          ...aTouch(`s${day}`, ruth, `2031-05-${day}T10:00`),
          direction: 'out',
          signature: 'x',
          createdAt: app.clock.now(),
        });
    }),
  );
});

it('holds whom the user put there, with the reason, and undo takes them off', async () => {
  const done = value(await put(ines, null, ' Our first customer. '));
  expect(await names()).toEqual(['Inês Marques']);
  expect((await app.memory.get('people', ines.id))?.shortList).toEqual({
    since: '2031-05-14',
    reason: 'Our first customer.',
  });
  expect((await memoryOf(app.memory, ines.id))?.shortList).toBe(true);
  expect((await memoryOf(app.memory, jonas.id))?.shortList).toBe(false);
  value(await undo(app)({ command: app.clock.command(), target: done.commandId }));
  expect(await names()).toEqual([]);
});

it('takes nobody more when it is full, unless somebody leaves; first whoever was not heard of for the longest', async () => {
  await limitTo(2);
  value(await put(ines));
  value(await put(jonas));
  expect(await put(ruth)).toMatchObject({ ok: false, error: { type: 'list-full' } });
  const { first, limit } = await shortList(app)();
  expect([first.map(({ person }) => person.name), limit]).toEqual([['Jonas Thiel', 'Inês Marques'], 2]);
  value(await put(ruth, jonas));
  expect(await names()).toEqual(['Inês Marques', 'Ruth Okafor']);
  value(await takeOffShortList(app)({ command: app.clock.command(), person: ines.id }));
  expect(await names()).toEqual(['Ruth Okafor']);
});

it('proposes whom the user writes with often, and nobody who is on it', async () => {
  expect((await shortList(app)()).proposed.map(({ person, talks }) => [person.name, talks])).toEqual([
    ['Ruth Okafor', 3],
  ]);
  value(await put(ruth));
  expect((await shortList(app)()).proposed).toEqual([]);
});

it('counts as a word what was said, not what was noted or is to come', () => {
  const note = { ...aTouch('n', ines, '2031-05-10T10:00'), channel: 'note' as const };
  const planned = aTouch('f', ines, '2031-06-10T10:00');
  const today = app.clock.today();
  expect(standingOf([note, planned], today)).toEqual({ last: null, talks: 0 });
  const touches = [aTouch('a', ines, '2031-05-10T10:00'), aTouch('b', ines, '2030-05-10T10:00'), note, planned];
  expect(standingOf(touches, today)).toEqual({ last: '2031-05-10', talks: 1 });
});

it('is quiet about a person where the user said so, and about nobody else', async () => {
  const check = async (person: Person, address: string) => {
    await checkCompose(app)({
      tab: 1,
      composeKey: person.id,
      version: 1,
      mailbox: USER,
      recipients: [{ name: '', address }],
      text: 'Hi [name], all the best.',
    });
    const found = await app.desk.get('findings', `1/${person.id}`);
    return found?.findings.map(({ guardrail }) => guardrail) ?? [];
  };
  const change = { kind: 'guardrail', id: 'leftovers', on: false } as const;
  expect(await check(ines, 'ines@atlantida.example')).toContain('leftovers');
  value(await editPerson(app)({ command: app.clock.command(), person: ines.id, change }));
  expect(await check(ines, 'ines@atlantida.example')).not.toContain('leftovers');
  expect(await check(jonas, 'jonas@elbmarine.example')).toContain('leftovers');
  value(await editPerson(app)({ command: app.clock.command(), person: ines.id, change: { ...change, on: true } }));
  expect(await check(ines, 'ines@atlantida.example')).toContain('leftovers');
});
