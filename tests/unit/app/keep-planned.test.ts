// The background keeps the plan: one planning at a time, the badge after it, and somebody to go on when the worker dies.
import { describe, expect, it } from 'vitest';
import { keepPlanned } from '../../../lib/app/keep-planned';
import type { Suggestion } from '../../../lib/core/gestures/suggestion';
import { changeSettings } from '../../../lib/app/change-settings';
import { eraseAll } from '../../../lib/app/erase-all';
import { newApp, startedApp, type TestApp, value } from '../../fakes/app';
import { aPerson } from '../../fakes/records';
import { aHold, aSuggestion } from '../../fakes/suggestions';

const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');

function keeper(app: TestApp, suggest: (person: typeof ines) => readonly Suggestion[]) {
  const log: string[] = [];
  let said: string | null = null;
  const keep = keepPlanned({
    ...app,
    suggest: ({ person }) => {
      log.push(`plan ${person.name}`);
      return suggest(person);
    },
    rest: () => Promise.resolve(),
    notices: {
      lastDay: () => Promise.resolve(said),
      keepLastDay: async (day) => {
        said = day;
        if (day === null) log.push('forgotten');
      },
      show: async ({ key, params }) => {
        log.push(`say ${key} ${JSON.stringify(params)}`);
      },
    },
    showDue: async (count) => {
      log.push(`due ${count}`);
    },
    wakeIn: async (minutes) => {
      log.push(`wake in ${minutes}`);
    },
  });
  return { keep, log };
}

const withInes = async (): Promise<TestApp> => {
  const app = await startedApp();
  value(await app.memory.change(app.clock.command(), (writes) => writes.put('people', ines)));
  return app;
};

it('plans, then shows what is due, and is woken soon when it dies before', async () => {
  const { keep, log } = keeper(await withInes(), (person) => [
    aSuggestion(person),
    aSuggestion(person, { source: 'f2', holds: [aHold()] }),
  ]);
  await keep();
  expect(log).toEqual(['wake in 1', 'plan Inês Marques', 'wake in 60', 'due 1']);
});

it('does not plan twice at the same time, and misses nothing that was asked meanwhile', async () => {
  const app = await withInes();
  const { keep, log } = keeper(app, () => []);
  const first = keep();
  value(await app.memory.change(app.clock.command(), (writes) => writes.patch('people', ines.id, { role: 'Buyer' })));
  await Promise.all([first, keep(), keep()]);
  expect(log.at(-1)).toBe('due 0');
  await keep();
  expect(log.filter((line) => line.startsWith('plan')).length).toBeLessThanOrEqual(2);
  const planned = await app.memory.planState();
  expect((await app.memory.changedSince(null)).seq).toBe(planned?.seq);
});

it('keeps trying when a plan fails, with the badge as it is known', async () => {
  const app = await withInes();
  const { keep, log } = keeper(app, () => {
    throw new Error('a bug');
  });
  await expect(keep()).rejects.toThrow('not everybody could be planned');
  expect(log).toEqual(['wake in 1', 'plan Inês Marques']);
  await keep();
  expect(log.at(-1)).toBe('due 0');
});

it('does nothing before Start', async () => {
  const { keep, log } = keeper(newApp(), () => []);
  await keep({ afresh: true });
  expect(log).toEqual(['due 0']);
});

const HOUR = 60 * 60_000;
const wanting = async (on: boolean): Promise<TestApp> => {
  const app = await withInes();
  value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'notices', on } }));
  return app;
};
const said = (log: readonly string[]): string[] => log.filter((line) => line.startsWith('say'));

describe('the notice of the day', () => {
  it('is silent until the user asks for it', async () => {
    const { keep, log } = keeper(await withInes(), (person) => [aSuggestion(person)]);
    await keep();
    expect(said(log)).toEqual([]);
    const off = keeper(await wanting(false), (person) => [aSuggestion(person)]);
    await off.keep();
    expect(said(off.log)).toEqual([]);
  });

  it('says how much is due, once a day, and nothing of whom', async () => {
    const app = await wanting(true);
    const { keep, log } = keeper(app, (person) => [aSuggestion(person)]);
    await keep();
    await keep({ afresh: true });
    expect(said(log)).toEqual(['say notice_due {"count":1}']);
    app.clock.advance(24 * HOUR);
    await keep();
    expect(said(log)).toHaveLength(2);
  });

  it('waits for the morning, and says nothing when nothing is due', async () => {
    const app = await wanting(true);
    app.clock.advance(16 * HOUR);
    const { keep, log } = keeper(app, (person) => [aSuggestion(person)]);
    await keep();
    expect(said(log)).toEqual([]);
    app.clock.advance(7 * HOUR);
    await keep({ afresh: true });
    expect(said(log)).toHaveLength(1);
    const calm = keeper(await wanting(true), (person) => [aSuggestion(person, { holds: [aHold()] })]);
    await calm.keep();
    expect(said(calm.log)).toEqual([]);
  });

  it('keeps nothing of it once everything is deleted', async () => {
    const app = await wanting(true);
    const { keep, log } = keeper(app, (person) => [aSuggestion(person)]);
    await keep();
    value(await eraseAll(app)());
    await keep();
    expect(log.at(-1)).toBe('forgotten');
  });
});
