import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, mayMatchIn } from '../../../../lib/core/extract/asked';
import { rules } from '../../../../lib/core/extract/engine';
import { AUX, COUNT, ORDINAL } from '../../../../lib/core/extract/phrases';
import { HOBBY } from '../../../../lib/core/extract/lexicon';
import { TASTE_CUES, tastes } from '../../../../lib/core/extract/tastes';
import { WHO } from '../../../../lib/core/extract/who';
import { runs } from '../../../fakes/runs';

/** Real patterns, and small ones for each thing that patterns are made of. */
const PATTERNS: readonly RegExp[] = [
  TASTE_CUES,
  HOBBY,
  ...[...rules.values()].flatMap(({ gates }) => gates),
  ...tastes(HOBBY).map(({ says }) => says),
  new RegExp(`${WHO}${AUX}\\s+(?:turn(?:ing)?|hit)\\s+(?:${COUNT}|${ORDINAL})`, 'iu'),
  /\bgive\s+(?:up|in)\b|\bquit/iu,
  /caf[eé]s?/iu,
  /(?<![\p{L}’'-])colou?r(?!\p{L})/iu,
  /\bdon['’]?t\s*(?:ever\s+)?like\b/iu,
  /^(?:so|and)\s|\d{1,2}(?:st|nd|rd|th)\b/u,
  /\bdonat\w+\s+to|(?:half-)?mara[a-z]hon/iu,
  /\bmy\s+(?:[\p{L}-]+\s+){0,2}?dog\b/iu,
  /(?=.*tea)[^.;]{2,9}coffee(?!s)/iu,
  /[-abc]at\.|\u0130s|K[sS]/iu,
  /(?:\s+(?:so|ever))*\s*(?:my\s+|our\s+)*(?:dogs?|golf)/iu,
  /I\s+(?:never\s+|a)+(?:play|no\s+){2}(?=[^.]{0,9}(?:chess|tea))/iu,
  /(?:a|\s)*t(?<=\bdon['’]?t|at)\s+(?:quit|love)+/iu,
];

const WORDS =
  "I we my our dog dogs love loves play plays golf chess give gave up in quit cafe café colour color colours don’t don't dont like ever so and 3rd 40th 2 twenty donating donate to half-marathon marathon old tea coffee coffees at bat. İs Ks ſs hit turning forty never a no , . ! - ".split(
    ' ',
  );
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 14,
  })
  .chain((words) => fc.constantFrom(' ', '  ', '\n', '').map((space) => words.join(space)));

describe('asking a sentence for words', () => {
  it('never leaves out a pattern that matches', () => {
    fc.assert(
      fc.property(text, (said) => {
        const missed = PATTERNS.filter((pattern) => pattern.test(said) && !mayMatchIn(pattern, said));
        expect(missed.map(String)).toEqual([]);
      }),
      runs(600),
    );
  });

  it.each([
    [/\bgive\s+up\b/iu, 'They gave in.'],
    [/\b(?:love|adore)s?\s+(?:tea|coffee)\b/iu, 'We love it.'],
    [/\bsquash\b/iu, 'She squashed it.'],
    [/\b\d+(?:st|nd|rd|th)\b/u, 'Nobody counted them.'],
    [new RegExp(`${WHO}\\s+detests?\\s+`, 'iu'), 'I have seen the invoice.'],
    [new RegExp(`${WHO}\\s+(?:always\\s+|been\\s+)*promoted\\b`, 'iu'), 'I have always been here.'],
    [/\bout\s+(?=[^.]{0,20}\b(?:from|until)\b)/iu, 'They ran out of paper.'],
  ])('spares %s for a text without its words', (pattern, said) => {
    expect(mayMatchIn(pattern, said)).toBe(false);
  });

  it('gives members in their order, those without any word always', () => {
    const asked = askedOf([/\btea\b/iu, /.\p{L}/u, /\bcoffee\b/iu, /\brum\b/iu], (pattern) => [pattern]);
    expect(asked.of('Coffee or tea?').map(String)).toEqual([/\btea\b/iu, /.\p{L}/u, /\bcoffee\b/iu].map(String));
    expect(asked.of('').map(String)).toEqual([String(/.\p{L}/u)]);
  });

  it('answers whoever asks about a sentence after others did', () => {
    const said = 'Plums, then figs.';
    const lists = [[/\bplums\b/iu], [/\bfigs\b/iu, /\bplums\b/iu], [/\bfigs\b/iu], [/\bpears\b/iu]];
    expect(lists.map((list) => askedOf(list, (pattern) => [pattern]).of(said).length)).toEqual([1, 2, 1, 0]);
  });

  it('gives a member only where all of its patterns may match', () => {
    const asked = askedOf(['both'], () => [/\btea\b/iu, /\bcake\b/iu]);
    expect([asked.of('Tea.'), asked.of('Cake with tea.')]).toEqual([[], ['both']]);
    expect([asked.any('Tea.'), asked.any('Cake with tea.')]).toEqual([false, true]);
  });
});
