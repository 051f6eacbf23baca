// How long the whole board of guardrails takes over what is being typed, and how that grows with the draft, with the facts and with what was sent.
import process from 'node:process';
import { z } from 'zod';
import { importBundled } from './bundle.ts';
import { type Figure, median } from './figures.ts';

const ROUNDS = 25;
const WORDS = 300;
const FACTS = 200;
const SENT = 5000;

const isFunction = (value: unknown): boolean => typeof value === 'function';
interface Sizes {
  readonly words: number;
  readonly facts: number;
  readonly sent: readonly object[];
}
const Entry = z.object({
  makeSent: z.custom<(count: number) => readonly object[]>(isFunction),
  makeSituation: z.custom<(sizes: Sizes & { readonly turn: number }) => object>(isFunction),
  findingsIn: z.custom<(situation: object) => number>(isFunction),
});

/** The figures, in time of the processor, since other programs run beside. Every round reads a draft and facts that were not seen before, as they come from the store. */
export async function measureBoard(): Promise<Figure[]> {
  const { makeSent, makeSituation, findingsIn } = Entry.parse(await importBundled('tests/bench/board-entry.ts'));
  let turn = 0;
  const taken = (sizes: Sizes, rounds = ROUNDS): number =>
    median(
      Array.from({ length: rounds }, () => {
        turn += 1;
        const situation = makeSituation({ ...sizes, turn });
        const before = process.threadCpuUsage();
        findingsIn(situation);
        const { user, system } = process.threadCpuUsage(before);
        return (user + system) / 1000;
      }),
    );
  const sent = makeSent(SENT);
  const plain = { words: WORDS, facts: FACTS, sent };
  // For the compiler.
  taken(plain, 10);
  const name = `guardrails over ${WORDS} words, ${FACTS} facts, ${SENT} sent texts`;
  return [
    { name: `${name}, median`, value: taken(plain), unit: 'ms', limit: 15 },
    {
      name: `${name}, with ten times the words`,
      value: taken({ ...plain, words: 10 * WORDS }, 9),
      unit: 'ms',
      limit: null,
    },
    {
      name: `${name}, with ten times the facts`,
      value: taken({ ...plain, facts: 10 * FACTS }, 9),
      unit: 'ms',
      limit: null,
    },
    {
      name: `${name}, with ten times the sent texts`,
      value: taken({ ...plain, sent: makeSent(10 * SENT) }, 9),
      unit: 'ms',
      limit: null,
    },
    {
      name: 'findings of the guardrails in that draft',
      value: findingsIn(makeSituation({ ...plain, turn })),
      unit: 'times',
      limit: null,
    },
  ];
}
