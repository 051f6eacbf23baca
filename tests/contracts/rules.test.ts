// What every extraction rule owes: its examples hold, its spans lie inside, it is deterministic, and it ends on any text.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWith, rules } from '../../lib/core/extract/engine';
import type { RuleExamples } from '../../lib/core/extract/rule';
import { MOMENT_KINDS } from '../../lib/core/model/moment';
import { PREFERENCE_CATEGORIES } from '../../lib/core/model/preference';
import { SIGNAL_KINDS } from '../../lib/core/model/signal';
import { Claim } from '../../lib/core/model/fact';
import { Day } from '../../lib/core/model/when';
import { toReadingText } from '../../lib/core/text/reading-text';
import { runs } from '../fakes/runs';

const examples = Object.entries(
  import.meta.glob<RuleExamples>('../../lib/core/extract/rules/*.rule.ts', { eager: true, import: 'examples' }),
).map(([path, shown]) => [path.replace(/^.*\/|\.rule\.ts$/gu, ''), shown] as const);

const read = (id: string, text: string, at?: string) => {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`${id}.rule.ts exports no rule`);
  return readWith(new Map([[id, rule]]), {
    text: toReadingText({ kind: 'text', content: text }),
    sentOn: at === undefined ? null : Day.parse(at),
    author: { name: 'Robin Vale', address: 'robin@example.com' },
  });
};

describe.each(examples)('%s.rule.ts', (id, shown) => {
  it('has at least three examples of either kind', () => {
    expect(shown.fires.length).toBeGreaterThanOrEqual(3);
    expect(shown.quiet.length).toBeGreaterThanOrEqual(3);
  });

  it.each(shown.fires)('fires on "$text"', async ({ text, claim, at }) => {
    const found = await read(id, text, at);
    expect(found.map((one) => one.claim)).toContainEqual(expect.objectContaining(claim));
    for (const one of found) {
      expect(Claim.safeParse(one.claim).success).toBe(true);
      expect(one.start).toBeGreaterThanOrEqual(0);
      expect(one.end).toBeGreaterThan(one.start);
      expect(one.end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each(shown.quiet)('is quiet on "%s"', async (text) => {
    expect(await read(id, text, '2026-03-17')).toEqual([]);
  });
});

/** Words of the examples in any order: far likelier to get past a gate than random letters. */
const VOCABULARY = [
  ...new Set(
    examples.flatMap(([, shown]) =>
      [...shown.fires.map((one) => one.text), ...shown.quiet].flatMap((text) => text.split(' ')),
    ),
  ),
];

describe('all rules together', () => {
  it('end without an exception, with spans inside the text, twice alike, on shuffled words', async () => {
    const text = fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...VOCABULARY) }, { weight: 1, arbitrary: fc.string() }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (words, dated) => {
        const reading = toReadingText({ kind: 'text', content: words.join(' ') });
        const mail = {
          text: reading,
          sentOn: dated ? Day.parse('2026-02-28') : null,
          author: { name: '', address: '' },
        };
        const found = await readWith(rules, mail);
        expect(await readWith(rules, mail)).toEqual(found);
        for (const one of found) {
          expect(
            reading.own.some((span) => one.start >= span.start && one.end <= span.end && one.start < one.end),
          ).toBe(true);
          expect(Claim.safeParse(one.claim).success).toBe(true);
        }
      }),
      runs(150),
    );
  });

  it('read a long run of one character or word', async () => {
    for (const unit of ['a', ' ', '.', '1 ', 'I ', 'my ', 'not ', 'no more ', 'on Monday ', '> ', 'a@', '\u0301']) {
      const reading = toReadingText({ kind: 'text', content: unit.repeat(20_000) });
      expect(
        Array.isArray(await readWith(rules, { text: reading, sentOn: null, author: { name: '', address: '' } })),
      ).toBe(true);
    }
  });

  it('cover every category and kind', () => {
    const covered = new Set(
      examples.flatMap(([, shown]) =>
        shown.fires.map(({ claim }) => ('category' in claim ? claim.category : 'kind' in claim ? claim.kind : '')),
      ),
    );
    expect([...PREFERENCE_CATEGORIES, ...MOMENT_KINDS, ...SIGNAL_KINDS].filter((name) => !covered.has(name))).toEqual(
      [],
    );
  });
});
