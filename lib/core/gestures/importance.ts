// How important a suggestion is: what happens × who it is × how near it is. All reasons stand on this one screen.
import { type Day, daysBetween } from '../model/when';
import type { Occurrence, PersonMemory } from '../moments/detector';
import type { Timing } from './timing';

/** People of the short list count for so much more. */
const SHORT_LIST = 1.5;
/** Today or overdue; within three days; within a week; later. */
const NEARNESS = [
  { within: 0, factor: 1.3 },
  { within: 3, factor: 1.1 },
  { within: 7, factor: 1 },
  { within: 21, factor: 0.8 },
] as const;
const FAR = 0.65;

/** 0 to 185. The weight by itself stands in each detector: a complaint 95, a loss 90, a birthday 50, an old fact 10. */
export function importanceOf(occurrence: Occurrence, memory: PersonMemory, timing: Timing, today: Day): number {
  const person = memory.shortList === true ? SHORT_LIST : 1;
  return Math.round(occurrence.weight * person * nearness(timing, today) * 10) / 10;
}

/** By the first day on which something has to be done; what has no day is neither near nor far. */
function nearness({ prepareBy, on }: Timing, today: Day): number {
  const days = [prepareBy, on].flatMap((day) => (day === null ? [] : [daysBetween(today, day)]));
  if (days.length === 0) return 1;
  const next = Math.min(...days);
  return NEARNESS.find(({ within }) => next <= within)?.factor ?? FAR;
}
