// The short list: who gets real care. How close somebody is now, and who would leave first; decides nothing by itself.
import type { Interaction } from '../model/interaction';
import { addDays, type Day, dayOf } from '../model/when';

/** How close the two are now. */
export interface Standing {
  /** When they wrote or talked last; null when nobody knows. */
  readonly last: Day | null;
  /** How often they did in the last three months. */
  readonly talks: number;
}

/** Days that count as now. */
export const LATELY = 90;
/** Touches with which somebody is proposed. */
export const OFTEN = 3;

/** `touches`: the latest ones, in any order. What is only noted is none. */
export function standingOf(touches: readonly Interaction[], today: Day): Standing {
  const days = touches.flatMap(({ at, channel }) => (at === null || channel === 'note' ? [] : [dayOf(at)]));
  const past = days.filter((day) => day <= today).toSorted();
  const since = addDays(today, -LATELY);
  return { last: past.at(-1) ?? null, talks: past.filter((day) => day >= since).length };
}

/** Whoever would leave first stands first: the longest without a word, then the one with fewer words. */
export const byDistance = (a: Standing, b: Standing): number =>
  (a.last ?? '') < (b.last ?? '') ? -1 : (a.last ?? '') > (b.last ?? '') ? 1 : a.talks - b.talks;
