// Feasts that go by the moon: the Hebrew, the tabular Islamic, the Chinese and the Hindu calendar. Enough astronomy for the right day between 1900 and 2100;
// where the sky must be watched (the Islamic months, some Hindu days) a day's difference to what was announced is possible.
import { addDays, type Day, dayNumber, makeDay } from '../model/when';
import { type Meaning, onDay, span } from './date-steps';

/** 1 January 1970 as Julian day number. */
const EPOCH = 2_440_588;
const ofNumber = (n: number): Day => addDays(makeDay(1970, 1, 1), n);

let ummAlQura: Intl.DateTimeFormat | null = null;
/** Month and day of a day in the calendar of Umm al-Qura, after which most feasts are announced. */
function islamicParts(n: number): string {
  ummAlQura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  const parts = ummAlQura.formatToParts(new Date(n * 86_400_000));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')} ${part('day')}`;
}

/** A day of the Islamic calendar: looked for around its place in the tabular one (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30). */
function islamicDay(year: number, month: number, day: number): Day {
  const tabular =
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1_948_439 - 1 - EPOCH;
  const near = [0, 1, -1, 2, -2].find((off) => islamicParts(tabular + off) === `${month} ${day}`) ?? 0;
  return ofNumber(tabular + near);
}

/** Days from the Hebrew epoch to the mean new moon of 1 Tishri, put off where the calendar wants it (Dershowitz and Reingold, Calendrical Calculations, ch. 8). */
function elapsed(year: number): number {
  const monthsBefore = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * monthsBefore;
  const day = 29 * monthsBefore + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** Days to 1 Tishri, after the two rules that keep years from being too long or too short. */
function hebrewNewYear(year: number): number {
  const [before, now, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  return now + (after - now === 356 ? 2 : now - before === 382 ? 1 : 0);
}
const hebrewLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** A Hebrew day, months counted from Nisan = 1; 12 is the Adar of the feasts. */
function hebrewDay(year: number, month: number, day: number): Day {
  const first = hebrewNewYear(year);
  const length = hebrewNewYear(year + 1) - first;
  const leap = hebrewLeap(year);
  const lengths: readonly number[] = [
    30, // Tishri
    length % 10 === 5 ? 30 : 29,
    length % 10 === 3 ? 29 : 30,
    29,
    30,
    ...(leap ? [30, 29] : [29]),
    30,
    29,
    30,
    29,
    30,
    29,
  ];
  const place = month >= 7 ? month - 7 + (month === 12 && leap ? 1 : 0) : month - 1 + (leap ? 7 : 6);
  const before = lengths.slice(0, place).reduce((sum, days) => sum + days, 0);
  return ofNumber(first + before + day + 347_997 - EPOCH);
}

const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;
const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** How far the moon is ahead of the sun, in degrees, within about 0.2 (largest terms of Meeus, Astronomical Algorithms, ch. 25 and 47). `t`: days since 1970, UTC. */
function elongation(t: number): number {
  const c = (t + EPOCH - 0.5 + 0.0008 - 2_451_545) / 36_525;
  const d = 297.850_19 + 445_267.111_4 * c;
  const m = 357.529_11 + 35_999.050_3 * c;
  const n = 134.963_4 + 477_198.867_51 * c;
  const f = 93.272_1 + 483_202.017_5 * c;
  const moon =
    6.288_8 * sine(n) +
    1.274 * sine(2 * d - n) +
    0.658_3 * sine(2 * d) +
    0.213_6 * sine(2 * n) -
    0.185_1 * sine(m) -
    0.114_3 * sine(2 * f) +
    0.058_8 * sine(2 * d - 2 * n) +
    0.057_1 * sine(2 * d - m - n) +
    0.053_3 * sine(2 * d + n) +
    0.045_8 * sine(2 * d - m) -
    0.040_9 * sine(m - n) -
    0.034_7 * sine(d) -
    0.030_4 * sine(m + n);
  const sun = 1.914_6 * sine(m) + 0.02 * sine(2 * m);
  return turn(d + moon - sun);
}

/** The moment of the first new moon at or after a moment, in days since 1970, UTC. */
function newMoon(after: number): number {
  let t = after + ((360 - elongation(after)) % 360) / 12.190_7;
  for (let k = 0; k < 6; k++) {
    const ahead = elongation(t);
    t -= (ahead > 180 ? ahead - 360 : ahead) / 12.190_7;
  }
  return t;
}

/** New year is the day, in Beijing, of the new moon between 21 January and 20 February; months follow it without regard of a leap month before autumn. */
function chinese(year: number, month: number, day: number): Day {
  const beijing = 8 / 24;
  let t = newMoon(dayNumber(makeDay(year, 1, 21)) - beijing);
  for (let k = 1; k < month; k++) t = newMoon(t + 20);
  // A leap month in between: the fifth month begins after 21 May, the eighth after 23 August.
  const earliest = { 5: makeDay(year, 5, 21), 8: makeDay(year, 8, 23) }[month];
  if (earliest !== undefined && t + beijing < dayNumber(earliest) - 2) t = newMoon(t + 20);
  return addDays(ofNumber(Math.floor(t + beijing)), day - 1);
}

/** When the sun enters the sidereal sign in which the month's new moon lies, month and day, for months from Chaitra on. */
const SIGNS: readonly (readonly [month: number, day: number])[] = [
  [3, 14],
  [4, 14],
  [5, 15],
  [6, 15],
  [7, 16],
  [8, 17],
  [9, 17],
  [10, 17],
  [11, 16],
  [12, 16],
  [1, 14],
  [2, 13],
];
const INDIA = 5.5 / 24;

/** The day in India on which a lunar day (1 to 30) of a month (0 = Chaitra, ending at new moon) prevails at an hour. Of a doubled month the second counts. */
function hindu(year: number, month: number, lunarDay: number, hour: number): Day | null {
  const sign = SIGNS[month];
  const following = SIGNS[(month + 1) % 12];
  if (sign === undefined || following === undefined) return null;
  const start = dayNumber(makeDay(month === 9 ? year - 1 : year, sign[0], sign[1])) - INDIA;
  const end = dayNumber(makeDay(year, following[0], following[1])) - INDIA;
  let moon = newMoon(start);
  const second = newMoon(moon + 20);
  if (second < end) moon = second;
  const first = Math.floor(moon + INDIA);
  const guess = first + Math.floor((lunarDay - 1) * 0.984);
  for (const day of [guess - 1, guess, guess + 1, guess + 2]) {
    const lunar = Math.floor(elongation(day + hour / 24 - INDIA) / 12) + 1;
    const later = Math.floor(elongation(day + 1 + hour / 24 - INDIA) / 12) + 1;
    // Skipped between two days: it belongs to the first of them.
    if (lunar === lunarDay || (lunar === lunarDay - 1 && later === lunarDay + 1)) return ofNumber(day);
  }
  return ofNumber(guess);
}

/** The days of a lunar rule in a Gregorian year; null when the feast does not fall into it. */
export function moonHoliday(rule: string, year: number): Meaning | null {
  const [kind = '', ...rest] = rule.split(' ');
  if (year < 1600 || year > 2400) return null;
  const [month = 1, day = 1, third, fourth = 0, fifth = 1] = rest.map(Number);
  switch (kind) {
    case 'hebrew': {
      const hebrewYear = year + (month >= 7 && month <= 9 ? 3761 : 3760);
      // Days begin in the evening: a feast of one day is given as the day on whose evening it begins.
      const eve = addDays(hebrewDay(hebrewYear, month, day), -1);
      if (month === 2 && (day === 4 || day === 5)) return onDay(independence(eve));
      return third === undefined ? onDay(eve) : span(eve, addDays(eve, third - 1));
    }
    case 'islamic': {
      for (let y = Math.floor(((year - 622) * 33) / 32) - 1, k = 0; k < 4; y++, k++) {
        const at = islamicDay(y, month, day);
        if (Number(at.slice(0, 4)) === year)
          return third === undefined ? onDay(at) : span(at, addDays(islamicDay(y, month + 1, 1), -1));
      }
      return null;
    }
    case 'chinese':
      return onDay(chinese(year, rest.length === 0 ? 1 : month, rest.length === 0 ? 1 : day));
    case 'hindu': {
      const at = hindu(year, month, day, third ?? 6);
      if (at === null) return null;
      const first = addDays(at, fourth);
      return fifth === 1 ? onDay(first) : span(first, addDays(first, fifth - 1));
    }
    case 'sankranti':
      // The sun enters Capricorn on the 14th, in the last year before a leap year and in the leap year itself on the 15th.
      return onDay(makeDay(year, 1, (year % 4 === 3 || year % 4 === 0 ? 15 : 14) + month));
    default:
      return null;
  }
}

/** Israel's days of memory and independence are moved away from the Sabbath. */
function independence(eve: Day): Day {
  const at = (dayNumber(eve) + 3) % 7;
  return addDays(eve, at === 4 ? -2 : at === 3 ? -1 : at === 6 ? 1 : 0);
}
