// How long Today takes to plan: everybody anew, as in the morning, and again after one change; and how long the ledger takes. In memory; what the store
// takes is measured elsewhere.
import { z } from 'zod';
import { importBundled } from './bundle.ts';
import { type Figure, median } from './figures.ts';

const PEOPLE = 10_000;
const ROUNDS = 12;
const CHANGES = 50;
/** The ledger takes as long as many plans. */
const LEDGERS = 2;

const isFunction = (value: unknown): boolean => typeof value === 'function';
const Entry = z.object({
  makeMemories: z.custom<(people: number) => object[]>(isFunction),
  withGoals: z.custom<(memories: readonly object[]) => object[]>(isFunction),
  planAll: z.custom<(memories: readonly object[], after: number, full?: boolean) => object>(isFunction),
  planOne: z.custom<(plan: object, memory: object) => number>(isFunction),
  ledgerRows: z.custom<(memories: readonly object[], after: number) => number>(isFunction),
  suggestionsIn: z.custom<(plan: object) => number>(isFunction),
});

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** The quickest of some rounds: what other work on the machine adds is hardly ever in all of them. */
const quickest = (times: readonly number[]): number => Math.min(...times);

/** The figures. Every round plans another day, so that nothing is remembered of the one before. */
export async function measureToday(): Promise<Figure[]> {
  const entry = Entry.parse(await importBundled('tests/bench/today-entry.ts'));
  const memories = entry.makeMemories(PEOPLE);
  // Once for the compiler.
  entry.planAll(memories, ROUNDS);
  const whole = Array.from({ length: ROUNDS }, (_, day) => timed(() => entry.planAll(memories, day)));
  const plan = entry.planAll(memories, 0);
  const change = Array.from({ length: CHANGES }, (_, k) =>
    timed(() => entry.planOne(plan, memories[(k * 197) % PEOPLE] ?? {})),
  );
  const tenth = entry.makeMemories(PEOPLE / 10);
  const small = Array.from({ length: ROUNDS }, (_, day) => timed(() => entry.planAll(tenth, day)));
  const goals = entry.withGoals(memories);
  const full = Array.from({ length: ROUNDS }, (_, day) => timed(() => entry.planAll(goals, day, true)));
  const ledger = (of: readonly object[]): number =>
    quickest(Array.from({ length: LEDGERS }, (_, day) => timed(() => entry.ledgerRows(of, day))));
  const [ofTenth, ofAll] = [ledger(tenth), ledger(memories)];
  return [
    { name: `planning Today for ${PEOPLE} people`, value: quickest(whole), unit: 'ms', limit: 300 },
    { name: 'the same for a tenth of them', value: quickest(small), unit: 'ms', limit: null },
    {
      name: 'the same, every tenth with a goal, and 200 things on the shelf',
      value: quickest(full),
      unit: 'ms',
      limit: null,
    },
    { name: 'planning Today after one change, median', value: median(change), unit: 'ms', limit: 20 },
    { name: 'suggestions in that plan', value: entry.suggestionsIn(plan), unit: 'times', limit: null },
    { name: `the ledger of 60 days for ${PEOPLE} people`, value: ofAll, unit: 'ms', limit: null },
    { name: 'that ledger for a tenth of them', value: ofTenth, unit: 'ms', limit: null },
  ];
}
