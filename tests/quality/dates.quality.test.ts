// How well dates are read, on public suites that lie beside the project and are not part of it. Prints scores and the ids of what is lost.
// Looks in KEEPSAKE_DATES, else ../shared/data/dates; says so and passes when nothing is there.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadGrammar } from '../../lib/core/extract/grammar';
import { LocalTime } from '../../lib/core/model/when';
import { loadAllDates } from '../../lib/core/text/dates';
import floors from './dates-floors.json' with { type: 'json' };
import lost from './dates-lost.json' with { type: 'json' };

const folder = resolve(process.env['KEEPSAKE_DATES'] ?? '../shared/data/dates');
const Side = z.string().nullable();
const Expected = z.object({
  text: z.string(),
  index: z.number(),
  values: z.array(z.object({ start: Side, end: Side, endAccept: z.array(z.string()).nullish() })),
});
const Case = z.object({
  id: z.string(),
  text: z.string(),
  reference: z.string(),
  expected: z.array(Expected),
  negative: z.boolean().optional(),
});

const load = (set: string): z.infer<typeof Case>[] =>
  readFileSync(join(folder, `dates.${set}.dev.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Case.parse(JSON.parse(line)));

interface Measured {
  readonly expressions: number;
  /** Ids of cases with an expression that was not read, or read as something else. */
  readonly missed: readonly string[];
  readonly negatives: number;
  /** Ids of texts without a date in which one was read. */
  readonly wrong: readonly string[];
}

async function measure(set: string): Promise<Measured> {
  const [read, grammar] = await Promise.all([loadAllDates(), loadGrammar()]);
  const cases = load(set);
  const [missed, wrong] = [new Array<string>(), new Array<string>()];
  for (const { id, text, reference, expected, negative } of cases) {
    const found = read(text, LocalTime.parse(reference.slice(0, 16)), (date) => grammar.direction(text, date));
    if (negative === true && found.length > 0) wrong.push(id);
    for (const { text: words, index, values } of expected) {
      const right = found.some(
        ({ start, end, from, to }) =>
          start < index + words.length &&
          end > index &&
          values.some(
            (value) =>
              value.start === from && (value.end === to || (to !== null && (value.endAccept ?? []).includes(to))),
          ),
      );
      if (!right) missed.push(id);
    }
  }
  return {
    expressions: cases.reduce((sum, one) => sum + one.expected.length, 0),
    missed,
    negatives: cases.filter(({ negative }) => negative === true).length,
    wrong,
  };
}

/** "DateTimeModel/3, /4, DateParser/2": the repeated beginnings are left out. */
const brief = (ids: readonly string[]): string => [...new Set(ids)].map((id) => id.replace(/^[^/]*\//u, '')).join(', ');

describe.runIf(existsSync(join(folder, 'dates.chrono.dev.jsonl')))('reading dates', () => {
  it.each(Object.entries(floors))('%s stays above its floor', async (set, floor) => {
    const { expressions, missed, negatives, wrong } = await measure(set);
    const exact = (100 * (expressions - missed.length)) / expressions;
    console.log(
      `${set}: ${exact.toFixed(1)} % of ${expressions} exact, ${wrong.length} of ${negatives} texts without a date wrong\n` +
        `  lost: ${brief(missed)}\n  wrong: ${brief(wrong)}`,
    );
    expect(exact).toBeGreaterThanOrEqual(floor.exact);
    expect(wrong.length).toBeLessThanOrEqual(floor.negatives);
  });

  it('loses nothing of chrono’s own suite without a house rule that says so', async () => {
    const { missed, wrong } = await measure('chrono');
    const ruled = new Set(lost.flatMap(({ cases }) => cases));
    expect([...missed, ...wrong].filter((id) => !ruled.has(id))).toEqual([]);
  });
});

it.runIf(!existsSync(join(folder, 'dates.chrono.dev.jsonl')))('has no dates to measure with', () => {
  console.log(`quality: no dates in ${folder}, nothing measured`);
  expect(lost.every(({ rule, cases }) => rule !== '' && cases.length > 0)).toBe(true);
});
