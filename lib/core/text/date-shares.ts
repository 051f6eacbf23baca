// Early, late, beginning, middle, end: which days of a period they are.
import { addDays, daysBetween } from '../model/when';
import { type Meaning, monthsFrom, span, yearIn } from './date-steps';

export type Share = 'early' | 'late' | 'start' | 'middle' | 'end' | 'mid';

export const SHARES: ReadonlyMap<string, Share> = new Map([
  ['early', 'early'],
  ['late', 'late'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['begin', 'start'],
  ['middle', 'middle'],
  ['mid', 'mid'],
  ['end', 'end'],
]);

/**
 * House rule: "early" and "late" are halves, "beginning", "middle" and "end" thirds. Of a month these are the 1st to the 15th and the rest, the 1st to 10th,
 * 10th to 20th and 21st to last; of a week Monday to Wednesday and Thursday to Sunday, Tuesday to Friday, Friday to Sunday; of a year six or four months.
 * A part of a month keeps the month, and of a year the year, in `when`: nobody counts the days of it.
 */
export function share({ from, to, when }: Meaning, part: Share): Meaning | null {
  if (from === null || to === null) return null;
  const length = daysBetween(from, to) + 1;
  const cut = ([first, last]: readonly [number, number]): Meaning => ({
    from: addDays(from, first),
    to: addDays(from, last),
    when,
  });
  if (length <= 7) {
    const [first, last] = OF_WEEK[part];
    return span(addDays(from, first), addDays(from, last));
  }
  if (length >= 28 && length <= 31) return cut(ofMonth(length)[part]);
  if (from.slice(5) === '01-01' && length < 367) {
    const [first, count] = OF_YEAR[part];
    return { ...monthsFrom(yearIn(from), first, count), when };
  }
  return cut(ofAny(length)[part]);
}

type Cuts = Readonly<Record<Share, readonly [number, number]>>;
const OF_WEEK: Cuts = { early: [0, 2], late: [3, 6], start: [0, 2], middle: [1, 4], mid: [1, 4], end: [4, 6] };
/** First month, and how many. */
const OF_YEAR: Cuts = { early: [1, 6], late: [7, 6], start: [1, 4], middle: [5, 4], mid: [5, 4], end: [9, 4] };
const ofMonth = (length: number): Cuts => ({
  early: [0, 14],
  late: [15, length - 1],
  start: [0, 9],
  middle: [9, 19],
  mid: [9, 19],
  end: [20, length - 1],
});
const ofAny = (length: number): Cuts => {
  const [third, half] = [Math.floor(length / 3), Math.floor(length / 2)];
  return {
    early: [0, half - 1],
    late: [half, length - 1],
    start: [0, third - 1],
    middle: [third, 2 * third - 1],
    mid: [third, 2 * third - 1],
    end: [2 * third, length - 1],
  };
};
