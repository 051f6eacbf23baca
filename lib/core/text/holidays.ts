// Days with a name that people give instead of a date. Those that mean one day wherever English is written; national ones belong to a person's country.
import { addDays, type Day, makeDay, weekday } from '../model/when';
import type { Direction } from './date-steps';

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "valentine's day": [2, 14],
  "st david's day": [3, 1],
  "st patrick's day": [3, 17],
  "paddy's day": [3, 17],
  "st george's day": [4, 23],
  halloween: [10, 31],
  'bonfire night': [11, 5],
  "st andrew's day": [11, 30],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  xmas: [12, 25],
  'boxing day': [12, 26],
  'bastille day': [7, 14],
  'the fourth of july': [7, 4],
  '4th of july': [7, 4],
};
const AFTER_EASTER: Readonly<Record<string, number>> = {
  'ash wednesday': -46,
  'palm sunday': -7,
  'good friday': -2,
  easter: 0,
  'easter sunday': 0,
  'easter monday': 1,
  'ascension day': 39,
  'whit monday': 50,
};

/** Source of a pattern that names one of them in the group `holiday`. */
export const HOLIDAYS = `(?<holiday>${[...Object.keys(FIXED), ...Object.keys(AFTER_EASTER), 'thanksgiving']
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("'", "['’]?").replaceAll('.', '\\.?'))
  .join('|')})`;

/** Easter Sunday of the Gregorian calendar ("Anonymous Gregorian algorithm", Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1);
}

function inYear(name: string, year: number): Day | null {
  const fixed = FIXED[name];
  if (fixed !== undefined) return makeDay(year, fixed[0], fixed[1]);
  const offset = AFTER_EASTER[name];
  if (offset !== undefined) return addDays(easter(year), offset);
  if (name !== 'thanksgiving') return null;
  const first = makeDay(year, 11, 1);
  return addDays(first, ((4 - weekday(first) + 7) % 7) + 21);
}

/** The next, or the last, such day; the sent day itself counts. */
export function holiday(said: string, sentOn: Day, direction: Direction): Day | null {
  const wanted = said.toLowerCase().replaceAll('’', "'");
  const name = [...Object.keys(FIXED), ...Object.keys(AFTER_EASTER), 'thanksgiving'].find(
    (key) => key.replaceAll("'", '') === wanted.replaceAll("'", ''),
  );
  if (name === undefined) return null;
  const year = Number(sentOn.slice(0, 4));
  for (const candidate of direction === 'future' ? [year, year + 1] : [year, year - 1]) {
    const day = inYear(name, candidate);
    if (day !== null && (direction === 'future' ? day >= sentOn : day <= sentOn)) return day;
  }
  return null;
}
