// The background keeps the plan: one planning at a time, the badge after it, and somebody to go on when the worker dies.
import { expect, it } from 'vitest';
import { keepPlanned } from '../../../lib/app/keep-planned';
import type { Suggestion } from '../../../lib/core/gestures/suggestion';
import { newApp, startedApp, type TestApp, value } from '../../fakes/app';
import { aPerson } from '../../fakes/records';
import { aHold, aSuggestion } from '../../fakes/suggestions';

const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');

function keeper(app: TestApp, suggest: (person: typeof ines) => readonly Suggestion[]) {
  const log: string[] = [];
  const keep = keepPlanned({
    ...app,
    suggest: ({ person }) => {
      log.push(`plan ${person.name}`);
      return suggest(person);
    },
    rest: () => Promise.resolve(),
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
