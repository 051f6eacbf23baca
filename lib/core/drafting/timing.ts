// Where a moment stands in time, seen from today. Knows calendars, no words.
import type { MomentClaim } from '../model/moment';
import { type Day, addDays, daysBetween, daysInMonth, isLeapYear, makeDay, whenParts } from '../model/when';

/** Days before and after, within which a moment is worth a word. */
const AHEAD = 60;
const JUST = 30;

/** Where a moment stands, seen from today; `days` to its nearer end, 0 while it lasts. */
interface Timing {
  readonly at: 'ahead' | 'now' | 'just' | 'far' | 'undated';
  readonly days: number;
  readonly day: Day | null;
  /** Only the month is known. */
  readonly roughly: boolean;
}

/** First and last day of a moment nearest to today; null when it says no more than a year, or nothing. */
function nearest(date: string, today: Day): readonly [Day, Day, boolean] | null {
  const parts = whenParts(date);
  if (parts === null || parts.precision === 'year') return null;
  if (parts.precision === 'range') return [parts.from, parts.to, false];
  if (parts.precision === 'month')
    return [
      makeDay(parts.year, parts.month, 1),
      makeDay(parts.year, parts.month, daysInMonth(parts.year, parts.month)),
      true,
    ];
  if (parts.precision === 'day') {
    const day = makeDay(parts.year, parts.month, parts.day);
    return [day, day, false];
  }
  const best = yearlyNearest(parts.month, parts.day, today);
  return [best, best, false];
}

/** The instance of a day of the year that is nearest to today. */
function yearlyNearest(month: number, day: number, today: Day): Day {
  const year = Number(today.slice(0, 4));
  const inYear = (y: number): Day => makeDay(y, month, month === 2 && day === 29 && !isLeapYear(y) ? 28 : day);
  const distance = (one: Day): number => Math.abs(daysBetween(today, one));
  return [inYear(year - 1), inYear(year + 1)].reduce(
    (best, one) => (distance(one) < distance(best) ? one : best),
    inYear(year),
  );
}

export const YEARLY: ReadonlySet<string> = new Set(['birthday', 'anniversary', 'work_anniversary', 'contract']);

/** Where a moment stands. What comes back every year is taken at its instance nearest to today. */
export function timingOf(claim: MomentClaim, today: Day): Timing {
  const parts = claim.date === null ? null : whenParts(claim.date);
  const isPast = parts?.precision === 'day' && YEARLY.has(claim.kind) && (claim.date ?? '') < today;
  const again = isPast ? yearlyNearest(parts.month, parts.day, today) : null;
  const span =
    again !== null ? ([again, again, false] as const) : claim.date === null ? null : nearest(claim.date, today);
  if (span === null) return { at: 'undated', days: 0, day: null, roughly: false };
  const [from, to, roughly] = span;
  if (today < from) {
    const days = daysBetween(today, from);
    return { at: days <= AHEAD ? 'ahead' : 'far', days, day: from, roughly };
  }
  if (today > to)
    return { at: addDays(to, JUST) >= today ? 'just' : 'far', days: daysBetween(to, today), day: to, roughly };
  return { at: 'now', days: 0, day: from === to ? from : null, roughly };
}

/** Whole years that come round at the instance nearest to today; null when the first year is not known. */
export function yearsOf(claim: MomentClaim, today: Day): number | null {
  const year = Number(/^(\d{4})/u.exec(claim.date ?? '')?.[1] ?? Number.NaN);
  const { day } = timingOf(claim, today);
  const years = Number((day ?? today).slice(0, 4)) - year;
  return Number.isNaN(years) || years < 1 || years > 60 ? null : years;
}
