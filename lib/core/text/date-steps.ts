// From the loose parts of a said date (a weekday, a day of the month, a month) to a day near the sent day. Calendar steps only, no words.
import { addDays, type Day, daysInMonth, makeDay, weekday } from '../model/when';

/** Which side of the sent day a date lies on. */
export type Direction = 'past' | 'future';

/** The calendar year of a day. */
export const yearIn = (day: Day): number => Number(day.slice(0, 4));
/** Its month, 1 to 12. */
export const monthIn = (day: Day): number => Number(day.slice(5, 7));

/** The day, or null when the calendar has none. */
export const dayOr = (year: number, month: number, day: number): Day | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? makeDay(year, month, day) : null;
/** `yyyy-mm`. */
export const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** Month and day without a year: the next one, or the last one. Without a sent day it is only known to be of every year. */
export function yearless(month: number, day: number, sentOn: Day | null, direction: Direction): string | null {
  if (sentOn === null)
    return day <= daysInMonth(2000, month)
      ? `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : null;
  const year = yearIn(sentOn);
  const years =
    direction === 'future'
      ? [year, year + 1, year + 2, year + 3, year + 4]
      : [year, year - 1, year - 2, year - 3, year - 4];
  for (const candidate of years) {
    const at = dayOr(candidate, month, day);
    if (at !== null && (direction === 'future' ? at >= sentOn : at <= sentOn)) return at;
  }
  return null;
}

/** A month without a year: the running one, the next one, or the last one. */
export function bareMonth(month: number, sentOn: Day, direction: Direction): string {
  const [year, now] = [yearIn(sentOn), monthIn(sentOn)];
  if (direction === 'future') return monthText(month >= now ? year : year + 1, month);
  return monthText(month <= now ? year : year - 1, month);
}

/** The next such weekday, or the last one; never the sent day itself. 1 = Monday. */
export function bareWeekday(wanted: number, sentOn: Day, direction: Direction): Day {
  const ahead = (wanted - weekday(sentOn) + 7) % 7 || 7;
  return direction === 'future' ? addDays(sentOn, ahead) : addDays(sentOn, ahead === 7 ? -7 : ahead - 7);
}

/** Monday of the week that is `weeks` after the one of `day`. */
export const mondayOf = (day: Day, weeks: number): Day => addDays(day, 1 - weekday(day) + weeks * 7);
const STEP: Readonly<Record<string, number>> = {
  next: 1,
  coming: 0,
  this: 0,
  last: -1,
  past: -1,
  previous: -1,
  following: 1,
};
/** How many weeks or months "next", "this" and "last" go. */
export const step = (word: string | undefined): number => STEP[(word ?? '').toLowerCase()] ?? 0;

/** Year and month, so many months on. */
export function shiftMonth(day: Day, months: number): { readonly year: number; readonly month: number } {
  const count = yearIn(day) * 12 + monthIn(day) - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** A day of the month alone: the next one, or the last one; the sent day counts. */
export function bareDay(day: number, sentOn: Day, direction: Direction): Day | null {
  for (const months of direction === 'future' ? [0, 1, 2] : [0, -1, -2]) {
    const { year, month } = shiftMonth(sentOn, months);
    const at = dayOr(year, month, day);
    if (at !== null && (direction === 'future' ? at >= sentOn : at <= sentOn)) return at;
  }
  return null;
}

/** Both days as a range; null unless they are days in order. */
export const range = (from: string | null | undefined, to: string | null | undefined): string | null =>
  typeof from === 'string' && typeof to === 'string' && from.length === 10 && to.length === 10 && from <= to
    ? `${from}/${to}`
    : null;

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** `count` days or weeks give a day; months and years only their month or year. */
export function shift(sentOn: Day, count: number, unit: string | undefined): string | null {
  if (!Number.isFinite(count) || Math.abs(count) > 200) return null;
  const days = DAYS[(unit ?? '').toLowerCase()];
  if (days !== undefined) return addDays(sentOn, count * days);
  if (unit?.toLowerCase() === 'year') return String(yearIn(sentOn) + count);
  const { year, month } = shiftMonth(sentOn, count);
  return monthText(year, month);
}
