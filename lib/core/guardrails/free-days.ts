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

/** "12-25". */
const FIXED = /^\d/u;
/** "mon05+1": the first Monday of May; "mon08-1": the last of August. */
const MONDAY = /^mon(\d{2})([+-]\d)$/u;

function falls(rule: string, day: Day): boolean {
  if (FIXED.test(rule)) return rule === day.slice(5);
  const year = Number(day.slice(0, 4));
  if (rule.startsWith('e')) return addDays(easter(year), Number(rule.slice(1))) === day;
  const [, month, n] = MONDAY.exec(rule) ?? [];
  if (month !== undefined) return nth(year, Number(month), 1, Number(n)) === day;
  return MOVING[rule]?.(year) === day;
}

/** Where a fixed day that falls on the weekend is made up for on the Monday after it. */
const MADE_UP = /^(?:GB|IE|CA|AU|NZ|ZA|SG|JP)$/u;

/** Whether a fixed day of the weekend beside it is made up for on this one. */
function isMadeUp(day: Day, code: string): boolean {
  const missed = (by: number): boolean => holidayRules(code).includes(addDays(day, by).slice(5));
  const at = weekday(day);
  if (code === 'US') return (at === 5 && missed(1)) || (at === 1 && missed(-1));
  if (!MADE_UP.test(code)) return false;
  // Christmas on a Saturday and its second day on the Sunday take Monday and Tuesday.
  return (at === 1 && (missed(-1) || missed(-2))) || (at === 2 && missed(-2) && (missed(-1) || missed(-3)));
}

/** Why a day is free in a country; null on a working day. `code`: ISO 3166, '' when unknown; `holidays`: days that are known to be free there. */
export function restOn(day: Day, code: string, holidays?: ReadonlySet<string>): 'weekend' | 'holiday' | null {
  if (weekendOf(code).includes(weekday(day))) return 'weekend';
  const isFree =
    holidays?.has(day) === true || holidayRules(code).some((rule) => falls(rule, day)) || isMadeUp(day, code);
  return isFree ? 'holiday' : null;
}
