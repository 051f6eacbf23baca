// How long reading takes in Node: how each rule's time grows with hostile text, and what one long natural mail costs.
import { z } from 'zod';
import { readMailbox } from '../stand-in/mailbox.ts';
import { importBundled } from './bundle.ts';
import { type Figure, percentile } from './figures.ts';

const SHORT = 12_500;
const LONG = 50_000;
/** Rounds are measured for at least so many milliseconds, and so often. */
const ENOUGH = 300;
const DOUBTFUL = 5;
const TRIES = 6;
const ROUNDS = 10;
const SLOWEST_UNITS = 3;
/** Milliseconds; below this the collector speaks louder than the rule. */
const TOO_QUICK = 1;
const MAIL = 20 * 1024;
const MAILS = 200;

const Entry = z.object({
  ruleIds: z.array(z.string()),
  readWithRule: z.custom<(id: string, content: string) => Promise<number>>((value) => typeof value === 'function'),
  readMail: z.custom<(kind: 'html' | 'text', content: string) => Promise<number>>(
    (value) => typeof value === 'function',
  ),
});

/** Pieces that are repeated: what patterns stumble over, and words that get past the rules' gates. */
const UNITS = [
  'a',
  ' ',
  '1 ',
  '.',
  ', ',
  'I ',
  'my ',
  'not ',
  'a@',
  '\u0301',
  'no more ',
  'on Monday ',
  'I never ',
  'and I love and ',
  'my wife and my ',
  'we are moving to the new ',
  'coffee and tea and ',
  'I am so sorry to hear that you ',
  'our daughter was born on May ',
  'I prefer not to never ',
] as const;
const of = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Reads as much text as one long one in short ones, so that both take as long: the collector and other programs then cut into both alike. */
async function readShort(read: (content: string) => Promise<unknown>, unit: string): Promise<void> {
  const content = of(unit, SHORT);
  for (let n = 0; n < LONG / SHORT; n++) await read(content);
}

/** The quickest of many rounds of two kinds of work, in turn: what other work on the machine adds is hardly ever in it. */
async function quickest(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number, number]> {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const start = performance.now();
  for (let round = 0; round < ROUNDS || performance.now() - start < ENOUGH; round++) {
    for (const [index, work] of ([one, other] as const).entries()) {
      const before = performance.now();
      await work();
      best[index === 0 ? 0 : 1] = Math.min(best[index === 0 ? 0 : 1], performance.now() - before);
    }
  }
  return best;
}

interface Growth {
  readonly times: number;
  readonly unit: string;
  readonly long: number;
}

const timesOf = (long: number, shorts: number): number => (long / shorts) * (LONG / SHORT);

/** How much longer a rule needs for four times the text, on those of the units that keep it longest. */
async function growthOf(read: (content: string) => Promise<unknown>): Promise<Growth> {
  const first: { unit: string; took: number }[] = [];
  for (const unit of UNITS) {
    const content = of(unit, LONG);
    const before = performance.now();
    await read(content);
    first.push({ unit, took: performance.now() - before });
  }
  let most: Growth = { times: 0, unit: '', long: 0 };
  for (const { unit } of first.toSorted((a, b) => b.took - a.took).slice(0, SLOWEST_UNITS)) {
    let [long, shorts] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // Noise only ever adds: what looks too steep is measured again, and what is too steep stays so.
    for (let n = 0; n === 0 || (n < TRIES && timesOf(long, shorts) > DOUBTFUL); n++) {
      const times = await quickest(
        () => read(of(unit, LONG)),
        () => readShort(read, unit),
      );
      long = Math.min(long, times[0]);
      shorts = Math.min(shorts, times[1]);
    }
    if (long >= TOO_QUICK && timesOf(long, shorts) > most.times) most = { times: timesOf(long, shorts), unit, long };
  }
  return most;
}

/** Natural mails of just this length, made of the sample mailbox. */
async function longMails(
  mbox: string,
): Promise<readonly { readonly kind: 'html' | 'text'; readonly content: string }[]> {
  const mails = (await readMailbox(mbox)).flatMap(({ messages }) => messages.map(({ mail }) => mail));
  const texts = mails.map(({ text, html }) =>
    html === '' ? { kind: 'text' as const, content: text } : { kind: 'html' as const, content: html },
  );
  return (['text', 'html'] as const).flatMap((kind) => {
    const some = texts.filter((one) => one.kind === kind).map(({ content }) => content);
    return Array.from({ length: MAILS / 2 }, (_, n) => {
      let content = '';
      for (let i = n; content.length < MAIL; i++) content += `${some[i % some.length] ?? ''}\n`;
      return { kind, content: content.slice(0, MAIL) };
    });
  });
}

/** The figures, and which rule grew most on what. */
export async function measureReading(mbox: string): Promise<{ readonly figures: Figure[]; readonly worst: string }> {
  const { ruleIds, readWithRule, readMail } = Entry.parse(await importBundled('tests/bench/reading-entry.ts'));
  await readMail('text', 'I never drink coffee, and on Monday I am away.');
  let growth = 0;
  let worst = 'no rule takes long enough to be measured';
  for (const id of ruleIds) {
    const { times, unit, long } = await growthOf((content) => readWithRule(id, content));
    if (times <= growth) continue;
    growth = times;
    worst = `${id} on “${unit.trim()}” repeated: ${long.toFixed(1)} ms at ${LONG} characters`;
  }
  const times: number[] = [];
  for (const { kind, content } of await longMails(mbox)) {
    const before = performance.now();
    await readMail(kind, content);
    times.push(performance.now() - before);
  }
  return {
    worst,
    figures: [
      {
        name: `greatest growth of a rule's time, ${LONG} against ${SHORT} characters`,
        value: growth,
        unit: 'times',
        limit: 6,
      },
      { name: 'reading a mail of 20 KB, median', value: percentile(times, 0.5), unit: 'ms', limit: null },
      { name: 'reading a mail of 20 KB, p99', value: percentile(times, 0.99), unit: 'ms', limit: null },
    ],
  };
}
