// How much of the written sayings is found, label by label. What is missed and what is wrong of the part that may be looked at is listed in
// .cache/quality/sayings.txt; of the part that is set aside only the figures are told.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWith, rules } from '../../lib/core/extract/engine';
import { Day } from '../../lib/core/model/when';
import { toReadingText } from '../../lib/core/text/reading-text';
import floors from './floors-sayings.json' with { type: 'json' };
import { match, score, type Label, type Scored } from './score';
import { readSayings, type Saying } from './sayings';

const WRITTEN_ON = Day.parse('2026-03-17');
const AUTHOR = { name: 'Robin Vale', address: 'robin@example.com' };
/** Only labels that contain this, to work on a few: KEEPSAKE_LABELS=birthday,trip */
const only = process.env['KEEPSAKE_LABELS']?.split(',') ?? null;

type Read = Scored & { readonly saying: Saying; readonly rules: readonly string[] };

const name = (label: Label): string => label.category ?? label.kind ?? '';

async function read(saying: Saying): Promise<Read> {
  const text = toReadingText({ kind: 'text', content: saying.text });
  const found = await readWith(rules, { text, sentOn: WRITTEN_ON, author: AUTHOR });
  return {
    id: saying.id,
    saying,
    gold: saying.labels,
    found: found.map(({ claim, start, end }): Label => {
      const evidence = text.text.slice(start, end);
      // The passages' own labels carry no dates.
      return claim.type === 'moment' ? { ...claim, date: null, evidence } : { ...claim, evidence };
    }),
    rules: found.map(({ rule }) => rule),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function told(part: string, all: readonly Read[]): ReturnType<typeof score> {
  const result = score(all);
  console.log(
    `sayings ${part}: strict F1 ${round(result.strict)} (precision ${round(result.precision)}, recall ${round(result.recall)}), ${round(result.falsePer100)} false per 100 that hold nothing; ${all.length} passages`,
  );
  return result;
}

function list(all: readonly Read[]): string {
  const lines: string[] = [];
  for (const one of all) {
    const pairs = match(one, true);
    for (const [i, gold] of one.gold.entries())
      if (!pairs.some(([g]) => g === i) && (only?.includes(name(gold)) ?? true))
        lines.push(
          `missed ${name(gold)}${gold.polarity ? `:${gold.polarity}` : ''} | ${gold.evidence} | ${one.saying.text.replaceAll('\n', ' / ')}`,
        );
    for (const [j, found] of one.found.entries())
      if (!pairs.some(([, f]) => f === j) && (only?.includes(name(found)) ?? true))
        lines.push(
          `${one.gold.length === 0 ? 'FALSE' : 'wrong'} ${name(found)} by ${one.rules[j] ?? ''} | ${found.evidence} | ${one.saying.text.replaceAll('\n', ' / ')}`,
        );
  }
  return lines.toSorted().join('\n');
}

it('what the written sayings hold is found', { timeout: 300_000 }, async () => {
  const all: Read[] = [];
  for (const saying of readSayings(join(import.meta.dirname, 'sayings'))) all.push(await read(saying));
  const seen = told(
    'seen',
    all.filter(({ saying }) => !saying.aside),
  );
  const aside = told(
    'aside',
    all.filter(({ saying }) => saying.aside),
  );
  const labels = [...new Set(all.flatMap(({ gold }) => gold.map(name)))].toSorted();
  const table = labels.map((label) => {
    const of = (part: readonly Read[]): string => {
      const gold = part.flatMap((one) => one.gold.filter((g) => name(g) === label)).length;
      const found = part.flatMap((one) => one.found.filter((f) => name(f) === label)).length;
      const right = part
        .map((one) => match(one, true).filter(([g]) => one.gold[g] !== undefined && name(one.gold[g]) === label).length)
        .reduce((sum, n) => sum + n, 0);
      return `${right}/${gold} of ${found} said`;
    };
    return `${label}: seen ${of(all.filter(({ saying }) => !saying.aside))}, aside ${of(all.filter(({ saying }) => saying.aside))}`;
  });
  console.log(table.join('\n'));
  mkdirSync('.cache/quality', { recursive: true });
  writeFileSync(
    `.cache/quality/sayings${only === null ? '' : `-${only.join('-')}`}.txt`,
    list(all.filter(({ saying }) => !saying.aside)),
  );
  expect(seen.strict).toBeGreaterThanOrEqual(floors.seen.strict);
  expect(aside.strict).toBeGreaterThanOrEqual(floors.aside.strict);
  expect(aside.falsePer100).toBeLessThanOrEqual(floors.aside.falsePer100);
});
