// What was and is no more: "used to love" says nothing about today, "no longer drink" is an avoidance. And what is done every week: it is no absence.
import type { Hit, Refiner } from '../refiner';

const WAS =
  /\b(?:used to (?:love|like|enjoy|be|have|hate|drink|eat|work|live|run|play|go|do|call)|once (?:loved|liked)|back when|as a (?:kid|child|student|boy|girl)|in my (?:youth|twenties|student days)|when (?:i|we) (?:was|were) (?:young|a kid|little|kids|children|students?))\b/iu;
const NO_MORE = /\b(?:no longer|not any ?more|don['’]?t .{0,40}\bany ?more|given up|gave up|gone off|quit|stopped)\b/iu;
const LASTING = /\b(?:since|ever since|still|so|which is why)\b/iu;
/** Comes back every week. */
const WEEKLY =
  /\b(?:(?:every|each|most)\s+(?:other\s+|second\s+|single\s+)?(?:day|week|weekend|month|morning|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)s)\b/iu;

const refine = (hit: Hit): readonly Hit[] => {
  const { claim, sentence, start, end } = hit;
  const quote = sentence.text.slice(start, end);
  if (claim.type === 'moment' && claim.kind === 'out_of_office' && WEEKLY.test(quote)) return [];
  if (claim.type !== 'preference') return [hit];
  if (WAS.test(quote) && !LASTING.test(quote)) return [];
  if (claim.polarity === 'like' && claim.category !== 'goal' && NO_MORE.test(quote))
    return [{ ...hit, claim: { ...claim, polarity: 'avoid' } }];
  return [hit];
};

/** Drops the past, turns what was given up. */
export const refiner: Refiner = (hits) => hits.flatMap(refine);
