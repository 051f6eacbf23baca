// One claim once: of several findings that say the same, or stand on the same words for the same type, the most telling stays.
import type { Hit, Refiner } from '../refiner';
import { normalValue } from '../../model/fact';

const WEIGHT = { stated: 4, implied: 2, guessed: 0 } as const;
const weight = ({ claim, certainty, start, end }: Hit): number =>
  WEIGHT[certainty] + (claim.type === 'moment' && claim.date !== null ? 2 : 0) + (end - start < 200 ? 1 : 0);

const topic = ({ claim }: Hit): string => (claim.type === 'preference' ? claim.category : claim.kind);

function same(a: Hit, b: Hit): boolean {
  if (a.claim.type !== b.claim.type) return false;
  if (topic(a) === topic(b) && a.claim.subject === b.claim.subject) {
    const [x, y] = [normalValue(a.claim.value), normalValue(b.claim.value)];
    if (
      x === y &&
      (a.claim.type !== 'moment' ||
        b.claim.type !== 'moment' ||
        a.claim.date === b.claim.date ||
        a.sentence === b.sentence)
    )
      return true;
  }
  if (a.sentence !== b.sentence) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  if (shared < shorter * 0.6) return false;
  // "Allergic to nuts and shellfish" gives two values from the same words, by one rule.
  if (a.rule !== b.rule || a.claim.type !== 'preference') return true;
  const [x, y] = [normalValue(a.claim.value), normalValue(b.claim.value)];
  return x.includes(y) || y.includes(x) || sharesWord(x, y) || !isListed(a, x, y);
}

/** Whether the words list two values, as "nuts and shellfish" does. */
const isListed = ({ sentence, start, end }: Hit, a: string, b: string): boolean => {
  const quote = sentence.text.slice(start, end).toLowerCase();
  const [first, second] = [quote.indexOf(a), quote.indexOf(b)].toSorted((x, y) => x - y);
  if (first === undefined || second === undefined || first < 0) return true;
  return /,|&|\b(?:and|or|nor|but|not)\b/u.test(quote.slice(first, second));
};

/** Whether two values name the same thing in other words: "the violin", "playing violin". */
const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.match(WORD));
  return (b.match(WORD) ?? []).some((word) => words.has(word));
};
const WORD = /(?!(?:the|and|their|for|with|from|not|own)(?!\p{L}))\p{L}{3,}/gu;

/** Keeps the heavier of each pair of equals; the earlier one when they weigh the same. */
export const refiner: Refiner = (hits) => {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const at = kept.findIndex((other) => same(other, hit));
    const other = kept[at];
    if (other === undefined) kept.push(hit);
    else if (weight(hit) > weight(other)) kept[at] = hit;
  }
  return kept;
};
