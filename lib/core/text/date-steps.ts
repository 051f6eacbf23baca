// Calendar steps of the date reader: periods around a day, weeks, months and working days further on. No words.
import { addDays, type Day, daysInMonth, makeDay, weekday } from '../model/when';
import { type Unit } from './date-tokens';

/** Which side of the sent day a date lies on. */
export type Direction = 'past' | 'future';

/** What a date means. Both days included; null at an open end. */
export interface Meaning {
  readonly from: Day | null;
  readonly to: Day | null;
  /** As precise as it was told: the text of a `When`, or null when none of its forms fits. */
  readonly when: string | null;
}

export const yearIn = (day: Day): number => Number(day.slice(0, 4));

/** 1 to 12. */
export const monthIn = (day: Day): number => Number(day.slice(5, 7));

const dayIn = (day: Day): number => Number(day.slice(8, 10));

/** The day, or null when the calendar has none. */
export const dayOr = (year: number, month: number, day: number): Day | null =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? makeDay(year, month, day)
    : null;

const two = (n: number): string => String(n).padStart(2, '0');

const four = (n: number): string => String(n).padStart(4, '0');

export const onDay = (day: Day): Meaning => ({ from: day, to: day, when: day });

export const span = (from: Day, to: Day): Meaning => ({ from, to, when: from <= to ? `${from}/${to}` : null });

export const inMonth = (year: number, month: number): Meaning => ({
  from: makeDay(year, month, 1),
  to: makeDay(year, month, daysInMonth(year, month)),
  when: `${four(year)}-${two(month)}`,
});

export const inYear = (year: number): Meaning => ({
  from: makeDay(year, 1, 1),
  to: makeDay(year, 12, 31),
  when: four(year),
});

/** Year and month, so many months on. */
export function shiftMonth(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The same day so many months on; the last of the month when it has no such day. Null beyond the calendar. */
function addMonths(day: Day, months: number): Day | null {
  const { year, month } = shiftMonth(yearIn(day), monthIn(day), months);
  return year < 1 || year > 9999 ? null : makeDay(year, month, Math.min(dayIn(day), daysInMonth(year, month)));
}

/** So many working days on; Saturdays and Sundays are skipped. */
function addWorkdays(day: Day, count: number): Day {
  const sign = count < 0 ? -1 : 1;
  const weeks = Math.trunc(count / 5);
  let at = addDays(day, weeks * 7);
  for (let left = count - weeks * 5; left !== 0;) {
    at = addDays(at, sign);
    if (weekday(at) < 6) left -= sign;
  }
  return at;
}

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day that is so many units away; null when that is beyond 3,000 years. */
export function shift(day: Day, count: number, unit: Unit): Day | null {
  const each = MONTHS_IN[unit];
  if (Math.abs(count) > 36_500) return null;
  if (each !== undefined) return Math.abs(count * each) > 36_000 ? null : addMonths(day, count * each);
  if (unit === 'workday') return addWorkdays(day, count);
  const year = yearIn(day) + (count * 7) / 365;
  if (year < 2 || year > 9998) return null;
  return addDays(day, count * (unit === 'fortnight' ? 14 : unit === 'day' ? 1 : 7));
}

/** Monday of the week that is `weeks` after the one of `day`. */
export const mondayOf = (day: Day, weeks: number): Day => addDays(day, 1 - weekday(day) + weeks * 7);

/** Northern seasons by their astronomical days, 0 = spring. */
const SEASONS: readonly (readonly [month: number, day: number])[] = [
  [3, 20],
  [6, 21],
  [9, 23],
  [12, 21],
];

export const seasonIn = (year: number, season: number): Meaning => {
  const [month, day] = SEASONS[season] ?? [12, 21];
  const [endMonth, endDay] = SEASONS[(season + 1) % 4] ?? [3, 20];
  return span(makeDay(year, month, day), makeDay(season === 3 ? year + 1 : year, endMonth, endDay));
};

/** The period of a unit that is `steps` after the one in which a day lies. */
export function periodAt(day: Day, unit: Unit, steps: number): Meaning | null {
  const year = yearIn(day);
  const week = (length: number, from = 0, each = 7): Meaning => {
    const monday = mondayOf(day, 0);
    const first = addDays(monday, steps * each + from);
    return span(first, addDays(first, length - 1));
  };
  if (Math.abs(steps) > 5000 || (unit !== 'day' && (year + steps > 9900 || year + steps < 20))) return null;
  switch (unit) {
    case 'day':
    case 'workday':
      return onDay(addDays(day, steps));
    case 'week':
      return week(7);
    case 'workweek':
      return week(5);
    case 'weekend':
      return week(2, 5);
    case 'fortnight':
      return week(14, 0, 14);
    case 'month': {
      const at = shiftMonth(year, monthIn(day), steps);
      return inMonth(at.year, at.month);
    }
    case 'quarter': {
      const at = shiftMonth(year, monthIn(day) - ((monthIn(day) - 1) % 3), steps * 3);
      return quarterOf(at.year, (at.month + 2) / 3);
    }
    case 'season': {
      const md = day.slice(5);
      const now = md < '03-20' ? -1 : md < '06-21' ? 0 : md < '09-23' ? 1 : md < '12-21' ? 2 : 3;
      return seasonIn(year + Math.floor((now + steps) / 4), (((now + steps) % 4) + 4) % 4);
    }
    case 'year':
      return inYear(year + steps);
    case 'decade':
      return yearsFrom(Math.floor(year / 10) * 10 + steps * 10, 10);
    case 'century':
      return yearsFrom(Math.floor(year / 100) * 100 + steps * 100, 100);
  }
  return null;
}

/** So many years from one on. */
export const yearsFrom = (first: number, count: number): Meaning | null =>
  first < 1 || first + count > 9999 ? null : span(makeDay(first, 1, 1), makeDay(first + count - 1, 12, 31));

/** So many months from one on. */
export function monthsFrom(year: number, month: number, count: number): Meaning {
  const last = shiftMonth(year, month, count - 1);
  return span(makeDay(year, month, 1), makeDay(last.year, last.month, daysInMonth(last.year, last.month)));
}

export const quarterOf = (year: number, quarter: number): Meaning => monthsFrom(year, quarter * 3 - 2, 3);

/** Day `n` (1-based) of a weekday within a period, from its end when `n` is negative. */
export function nthWeekday(from: Day, to: Day, wanted: number, n: number): Day | null {
  const at =
    n > 0
      ? addDays(from, ((wanted - weekday(from) + 7) % 7) + (n - 1) * 7)
      : addDays(to, -((weekday(to) - wanted + 7) % 7) + (n + 1) * 7);
  return at < from || at > to ? null : at;
}
