// How often two people are in touch, learned from the gaps between the days on which they were; either direction, any channel. Compares with nobody else.
import { type Day, daysBetween } from '../model/when';
import { type Recall, dayOfTime } from './recall';

/** Fewer gaps tell no rhythm. */
const FEWEST = 3;
/** Gaps that are looked at, the latest ones. */
const MOST = 24;
/** Shorter than this, nothing is a silence. Days. */
export const SHORTEST = 21;
/** Of the usual gap, and of the longest but a tenth. */
const OF_USUAL = 2.5;
const OF_LONGEST = 1.25;
/** Longer gaps end a rhythm: after them another one begins. Days. */
const ANOTHER = 400;

/** The rhythm of two people. */
export interface Rhythm {
  /** The day on which they were last in touch. */
  readonly last: Day;
  /** The usual gap, in days. */
  readonly usual: number;
  /** From so many days on it is a silence. */
  readonly silentAfter: number;
}

/** Null where too little is known. */
export function rhythmOf(recall: Recall, today: Day): Rhythm | null {
  const { situation, past } = recall;
  if (recall.count + past.length <= FEWEST) return null;
  const days = [
    ...new Set([
      ...recall.touches().map(({ day }) => day),
      // A call that was ticked off as done is a talk as well.
      ...past.filter(({ kind }) => kind === 'call' || kind === 'experience').map(({ at }) => dayOfTime(at, situation)),
    ]),
  ]
    .filter((day) => day <= today)
    .toSorted()
    .slice(-MOST - 1);
  const last = days.at(-1);
  if (last === undefined || days.length <= FEWEST) return null;
  const all = days.slice(1).map((day, k) => daysBetween(days[k] ?? day, day));
  const gaps = all.slice(all.findLastIndex((gap) => gap > ANOTHER) + 1).toSorted((a, b) => a - b);
  if (gaps.length < FEWEST) return null;
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const longest = gaps[Math.ceil(gaps.length * 0.9) - 1] ?? usual;
  return { last, usual, silentAfter: Math.ceil(Math.max(SHORTEST, usual * OF_USUAL, longest * OF_LONGEST)) };
}
