// Whether a date can lie near a day: by comparing texts, before anything is counted. Thousands of facts are asked for the few that are near.
import { addDays, type Day } from '../model/when';

/** Days around a day, both ends included; less than a year of them. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Of the days that were asked for. Planning asks for one or two, the ledger for each of its days: in turn for every person. */
const windows = new Map<Day, Map<number, Window>>();
const MOST_DAYS = 100;

/** The days from `before` days before today to `after` days after. Every detector asks for it of every person: made once. */
export function windowOf(today: Day, before: number, after: number): Window {
  const ofDay = windows.get(today) ?? new Map<number, Window>();
  if (ofDay.size === 0) {
    if (windows.size >= MOST_DAYS) windows.clear();
    windows.set(today, ofDay);
  }
  const key = before * 1000 + after;
  const known = ofDay.get(key);
  if (known !== undefined) return known;
  const made = { from: addDays(today, -before), to: addDays(today, after) };
  ofDay.set(key, made);
  return made;
}

/** Whether a date as it was told may lie in the window; a year alone never does. */
export function liesNear(date: string, { from, to }: Window): boolean {
  switch (date.length) {
    case 7:
      return date.startsWith('--')
        ? comesNear(date.slice(2), { from, to })
        : date >= from.slice(0, 7) && date <= to.slice(0, 7);
    case 10:
      return date >= from && date <= to;
    case 21:
      return date.slice(11) >= from && date.slice(0, 10) <= to;
    default:
      return false;
  }
}

/** Whether a day of the year (`MM-DD`) comes round in the window. 29 February also counts on the days beside it. */
export function comesNear(day: string, window: Window): boolean {
  if (day === '02-29') return ['02-28', '02-29', '03-01'].some((near) => isWithin(near, window));
  return isWithin(day, window);
}

function isWithin(day: string, { from, to }: Window): boolean {
  const [first, end] = [from.slice(5), to.slice(5)];
  return first <= end ? day >= first && day <= end : day >= first || day <= end;
}
