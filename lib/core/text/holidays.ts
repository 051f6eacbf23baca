// Days with a name that people give instead of a date. Fixed days, weekdays of a month, and feasts that go by Easter; those that go by the moon are in
// moon-holidays.ts. Where countries differ, the person's country decides (docs/dates.md, rule 16).
import { addDays, type Day, makeDay, weekday } from '../model/when';
import { countAt, yearAt } from './date-numbers';
import { floating, type Said, type Sentence } from './date-said';
import { dayOr, type Meaning, nthWeekday, onDay, periodAt, shift, span, yearIn } from './date-steps';
import { type Read, skip, type Token, unitAt } from './date-tokens';
import { HOLIDAY_NAMES, NATIONAL } from './holiday-lexicon';
import { moonHoliday } from './moon-holidays';

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

/** Easter Sunday of the Orthodox churches, in the Gregorian calendar (Meeus' Julian algorithm; 13 days' difference until 2099). */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const gap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(makeDay(year, Math.floor(n / 31), (n % 31) + 1), gap);
}

/** The nearest working day when it falls on a weekend. */
const workday = (day: Day): Day => addDays(day, weekday(day) === 6 ? -1 : weekday(day) === 7 ? 1 : 0);

const days = (day: Day | null, length = 1): Meaning | null =>
  day === null ? null : length === 1 ? onDay(day) : span(day, addDays(day, length - 1));

/** The days of a rule in a year; the notation is explained in holiday-lexicon.ts. */
function inYear(rule: string, year: number): Meaning | null {
  if (year < 1 || year > 9000) return null;
  const [kind = '', a = '', b = '', c = ''] = rule.split(' ');
  switch (kind) {
    case 'on':
      return days(dayOr(year, Number(a), Number(b)), c === '' ? 1 : Number(c));
    case 'near': {
      const day = dayOr(year, Number(a), Number(b));
      return days(day === null ? null : workday(day));
    }
    case 'unsunday': {
      const day = dayOr(year, Number(a), Number(b));
      return days(day !== null && weekday(day) === 7 ? addDays(day, -1) : day);
    }
    case 'nth': {
      const [month, wanted = 1, n = 1, more = 0] = [Number(a), ...b.split(',').map(Number)];
      const first = makeDay(year, month, 1);
      const at = nthWeekday(
        first,
        addDays(makeDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1),
        wanted,
        n,
      );
      return days(at === null ? null : addDays(at, more), c === '' ? 1 : Number(c));
    }
    case 'before': {
      const day = makeDay(year, Number(a), Number(b));
      return days(addDays(day, -((weekday(day) - Number(c) + 7) % 7 || 7)));
    }
    case 'easter':
      return days(addDays(easter(year), Number(a)), b === '' ? 1 : Number(b));
    case 'orthodox':
      return days(addDays(orthodoxEaster(year), Number(a)), b === '' ? 1 : Number(b));
    default:
      return moonHoliday(rule, year);
  }
}

const plain = (text: string): string =>
  text
    .replace(/'s$/u, '')
    .replace(/s$/u, '')
    .replace(/^saint$/u, 'st');
const FILLER = new Set(["'", '-', '.', '’', 's']);

interface Name {
  readonly words: readonly string[];
  readonly rule: string;
}
/** The rule of a name in a country (ISO 3166, two letters), else the general one. */
const ruleIn = (country: string | null | undefined, { words, rule }: Name): string =>
  (country == null ? undefined : NATIONAL[country]?.[words.filter((word) => word !== 'day').join(' ')]) ?? rule;

/** Names by their first word, the longer before the shorter. */
const NAMES: ReadonlyMap<string, readonly Name[]> = Map.groupBy(
  HOLIDAY_NAMES.flatMap(([rule, names]) =>
    names.map((name): Name => ({ words: name.split(' ').map(plain), rule })),
  ).toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);

/** Reads a name; marks inside it do not count ("new year's", "St. Patrick’s", "al-Fitr"). */
function named(tokens: readonly Token[], i: number, name: Name): number | null {
  let at = i;
  for (const [k, word] of name.words.entries()) {
    if (k > 0) at = skip(tokens, at, FILLER);
    if (plain(tokens[at]?.text ?? '') !== word) return null;
    at++;
  }
  const end = skip(tokens, at, new Set(["'", '’']));
  const stop = tokens[end]?.text === 's' && (tokens[end]?.glued ?? false) ? end + 1 : at;
  return /^(?:days?|holidays?)$/u.test(tokens[stop]?.text ?? '') && name.words.at(-1) !== 'day'
    ? stop + 1
    : stop === end + 1
      ? stop
      : at;
}

/** Whether a name can begin with a word. */
export const mayName = (word: string): boolean => word === 'weekend' || NAMES.has(plain(word));

const BEFORE_YEAR = new Set([',', 'in', 'of']);
/** Words that are also plain words, or first names: only as the whole text, behind a preposition, or with "day". */
const SHY = /^(?:lent|boss|easter|holi|ascension|assumption|advent|id)$/u;

/** "Christmas", "Easter Monday 2027", "Thanksgiving in 3 years", "the weekend of Halloween", "Labor Day weekend". */
export function holidayAt(sentence: Sentence, start: number): Read<Said> | null {
  const { tokens, sentOn } = sentence;
  const weekendOf = tokens[start]?.text === 'weekend' && tokens[start + 1]?.text === 'of' ? start + 2 : null;
  const i = weekendOf ?? start;
  for (const name of NAMES.get(plain(tokens[i]?.text ?? '')) ?? []) {
    const next = named(tokens, i, name);
    if (next === null) continue;
    if (
      name.words.length === 1 &&
      SHY.test(name.words[0] ?? '') &&
      next === i + 1 &&
      tokens.length > 3 &&
      !tokens[i]?.capital &&
      name.words[0] !== 'easter'
    )
      return null;
    let weekend = weekendOf !== null;
    let at = next;
    if (tokens[at]?.text === 'weekend') {
      weekend = true;
      at++;
    }
    const rule = ruleIn(sentence.country, name);
    const week = tokens[at]?.text === 'week';
    if (week) at++;
    const nth = (year: number): Meaning | null => {
      const meaning = inYear(rule, year);
      if (week && meaning?.from != null) return periodAt(meaning.from, 'week', 0);
      return weekend && meaning?.from != null ? weekendBy(meaning.from) : meaning;
    };
    const said = floating('year', sentOn, nth, { unplaced: yearless(rule) });
    const comma = skip(tokens, at, BEFORE_YEAR);
    const year = comma - at < 2 ? yearAt(tokens, comma) : null;
    if (year !== null && !(tokens[year.next]?.text === ':' && tokens[year.next]?.glued)) {
      const after = !weekend && tokens[year.next]?.text === 'weekend';
      return {
        value: yearOf(after ? (y) => weekendOfYear(rule, y) : nth, year.value),
        next: after ? year.next + 1 : year.next,
      };
    }
    const shifted = ({ this: 0, next: 1, last: -1 } as Readonly<Record<string, number>>)[tokens[comma]?.text ?? ''];
    if (shifted !== undefined && sentOn !== null && tokens[comma + 1]?.text === 'year')
      return { value: yearOf(nth, yearIn(sentOn) + shifted), next: comma + 2 };
    return far(sentence, at, said) ?? { value: said, next: at };
  }
  return null;
}

const weekendOfYear = (rule: string, year: number): Meaning | null => {
  const meaning = inYear(rule, year);
  return meaning?.from == null ? null : weekendBy(meaning.from);
};
const yearOf = (nth: (year: number) => Meaning | null, year: number): Said => {
  const meaning = nth(year);
  const said: Said = {
    floats: false,
    grain: 'day',
    place: () => meaning,
    map: (part) =>
      yearOf((y) => {
        const whole = nth(y);
        return whole === null ? null : part(whole);
      }, year),
  };
  return said;
};

/** Without a sent day a fixed feast is known to be of every year. */
function yearless(rule: string): Meaning | undefined {
  const [kind = '', month = '', day = '', length = ''] = rule.split(' ');
  return kind === 'on' && length === ''
    ? { from: null, to: null, when: `--${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
    : undefined;
}

/** "Thanksgiving in 3 years", "Christmas 2 years ago": the first one after that day. */
function far({ tokens, sentOn }: Sentence, i: number, said: Said): Read<Said> | null {
  const lead = tokens[i]?.text === 'in';
  const count = countAt(tokens, lead ? i + 1 : i);
  const unit = count === null ? null : unitAt(tokens, count.next);
  if (count === null || unit === null || sentOn === null) return null;
  const back = tokens[unit.next]?.text === 'ago';
  const on = lead || /^(?:hence|later)$/u.test(tokens[unit.next]?.text ?? '');
  const day = back || on ? shift(sentOn, back ? -count.value : count.value, unit.value) : null;
  if (day === null) return null;
  const meaning = said.place({ direction: () => 'future', notBefore: day });
  return { value: { ...said, floats: false, place: () => meaning }, next: lead ? unit.next : unit.next + 1 };
}

/** The days off around a feast: with the Monday or the Friday when it falls on one. */
function weekendBy(day: Day): Meaning {
  const at = weekday(day);
  if (at === 1) return span(addDays(day, -2), day);
  if (at === 5) return span(day, addDays(day, 2));
  const saturday = addDays(day, at === 7 ? -1 : 6 - at);
  return span(saturday, addDays(saturday, 1));
}
