// Whether a day is one of rest in a country: its weekend and its public holidays. Moving feasts are those of Easter and a few Mondays.
import { addDays, type Day, makeDay, weekday } from '../model/when';
import { holidayRules, weekendOf } from './lexicon/countries';

/** Easter Sunday (anonymous Gregorian algorithm; Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday of a month; from its end when `n` is negative. */
function nth(year: number, month: number, wanted: number, n: number): Day {
  const first = makeDay(year, month, 1);
  if (n > 0) return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1));
  const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  const last = addDays(next, -1);
  return addDays(last, -((weekday(last) - wanted + 7) % 7));
}

const MOVING: Readonly<Record<string, (year: number) => Day>> = {
  mlk: (year) => nth(year, 1, 1, 3),
  memorial: (year) => nth(year, 5, 1, -1),
  labor: (year) => nth(year, 9, 1, 1),
  thanksgiving: (year) => nth(year, 11, 4, 4),
};

/** Why a day is free in a country; null on a working day. `code`: ISO 3166, '' when unknown. */
export function restOn(day: Day, code: string): 'weekend' | 'holiday' | null {
  if (weekendOf(code).includes(weekday(day))) return 'weekend';
  const year = Number(day.slice(0, 4));
  const free = holidayRules(code).some((rule) => {
    if (rule.startsWith('e')) return addDays(easter(year), Number(rule.slice(1))) === day;
    return MOVING[rule]?.(year) === day || rule === day.slice(5);
  });
  return free ? 'holiday' : null;
}
