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
  return x.includes(y) || y.includes(x);
}

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
