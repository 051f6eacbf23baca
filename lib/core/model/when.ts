// Dates as people give them: without a zone, and often without a year or a day. Never a JavaScript Date, never UTC midnight.
import { z } from 'zod';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The days on which those celebrate in a common year who were born on 29 February. */
export const LEAP_DAYS = ['02-28', '03-01'] as const;
export type LeapDay = (typeof LEAP_DAYS)[number];

/** Whether the Gregorian year has a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (1 to 12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** A calendar day of some year, or of every year when `year` is null. */
const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const isDayText = (text: string): boolean => {
  const m = DAY.exec(text);
  return m !== null && isDay(Number(m[1]), Number(m[2]), Number(m[3]));
};

/** A floating calendar day, `yyyy-mm-dd`. */
export const Day = z.string().refine(isDayText, 'not a calendar day').brand<'Day'>();
export type Day = z.infer<typeof Day>;
/** Tells the compiler that a text is a day, when its numbers are known to be one: planning counts millions of days. */
const isWritten = (text: string, ofDay: boolean): text is Day => text !== '' && ofDay;

/** A floating local time, `yyyy-mm-ddThh:mm`: what a clock on the wall showed, in a zone that we do not know. */
export const LocalTime = z
  .string()
  .refine((text) => {
    const m = /^(.{10})T([01]\d|2[0-3]):[0-5]\d$/.exec(text);
    return m !== null && isDayText(m[1] ?? '');
  }, 'not a local time')
  .brand<'LocalTime'>();
export type LocalTime = z.infer<typeof LocalTime>;

/** What is known of a date, taken apart. `day`, `month`: 1-based. */
export type WhenParts =
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'yearly'; readonly month: number; readonly day: number }
  | { readonly precision: 'range'; readonly from: Day; readonly to: Day };

/** Takes a written date apart; null when it is not one of the five forms of {@link When}, or not in the calendar. */
export function whenParts(text: string): WhenParts | null {
  const range = /^(.{10})\/(.{10})$/.exec(text);
  if (range) {
    const from = Day.safeParse(range[1]);
    const to = Day.safeParse(range[2]);
    return from.success && to.success && from.data <= to.data
      ? { precision: 'range', from: from.data, to: to.data }
      : null;
  }
  const m = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})-(\d{2}))$/.exec(text);
  if (!m) return null;
  if (m[4] !== undefined) {
    const [month, day] = [Number(m[4]), Number(m[5])];
    return isDay(null, month, day) ? { precision: 'yearly', month, day } : null;
  }
  const year = Number(m[1]);
  if (m[2] === undefined) return { precision: 'year', year };
  const month = Number(m[2]);
  if (m[3] === undefined) return month >= 1 && month <= 12 ? { precision: 'month', year, month } : null;
  const day = Number(m[3]);
  return isDay(year, month, day) ? { precision: 'day', year, month, day } : null;
}

/**
 * A date as precise as it was told, and no more: `yyyy-mm-dd`, `yyyy-mm`, `yyyy`, `--MM-DD` (every year, year unknown; ISO 8601:2000
 * and RFC 6350 write it so), or `yyyy-mm-dd/yyyy-mm-dd` (both ends included).
 */
export const When = z
  .string()
  .refine((text) => whenParts(text) !== null, 'not a date')
  .brand<'When'>();
export type When = z.infer<typeof When>;

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** Builds a day; throws when it is not in the calendar (a bug of the caller). */
export function makeDay(year: number, month: number, day: number): Day {
  const text = `${four(year)}-${two(month)}-${two(day)}`;
  if (!isWritten(text, year >= 0 && text.length === 10 && isDay(year, month, day)))
    throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(day: Day): number {
  const [y, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that is `days` after (or before, when negative) another. Inverse of {@link dayNumber}'s count. */
export function addDays(day: Day, days: number): Day {
  const shifted = dayNumber(day) + days + 719468;
  const era = Math.floor(shifted / 146097);
  const doe = shifted - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return makeDay(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The calendar day of a local time. */
export function dayOf(time: LocalTime): Day {
  const day = time.slice(0, 10);
  // A local time opens with a day by its form.
  if (!isWritten(day, day.length === 10)) throw new RangeError(`not a local time: ${time}`);
  return day;
}
