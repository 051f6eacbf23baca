// Reads the date that Gmail shows over a message: a wall clock in the language of the interface. Knows no zone, and never guesses.
import type { LocalTime } from '../../core/model/when';

interface Names {
  /** Folded names with the month (1 to 12) each stands for, longest first. */
  readonly months: readonly (readonly [string, number])[];
  readonly weekdays: ReadonlySet<string>;
  /** Folded names of the parts of the day, for each hour. */
  readonly periods: readonly ReadonlySet<string>[];
  /** Whether the day stands before the month in a date made of numbers. */
  readonly dayFirst: boolean;
}

const known = new Map<string, Names>();

const isLocalTime = (text: string): text is LocalTime => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text);

/** The decimal value of a digit of any script; digits stand in runs of ten that start with zero. */
function digit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** One spelling: plain digits and spaces, lower case, no direction marks, no dots and apostrophes behind letters. */
const folded = (text: string, locale: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase(locale)
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\p{Nd}/gu, digit)
    .replace(/(?<=\p{L}|\p{M})[.'’׳॰]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const AROUND = [{}, { day: 'numeric' }, { day: 'numeric', year: 'numeric', weekday: 'short' }] as const;
const WIDTHS = ['long', 'short'] as const;
const MONTH_FORMATS = WIDTHS.flatMap((month) => AROUND.map((around) => ({ month, ...around })));
const PERIOD_FORMATS = [{}, { dayPeriod: 'short' }, { dayPeriod: 'long' }] as const;
const CALENDAR = { calendar: 'gregory', timeZone: 'UTC' } as const;

function namesOf(locale: string): Names {
  // Formatters are dear, and this runs on Gmail's main thread: each is made once.
  const writer = (options: Intl.DateTimeFormatOptions, type: string): ((at: number) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...CALENDAR, ...options });
    return (at) => folded(format.formatToParts(at).find((part) => part.type === type)?.value ?? '', locale);
  };
  const months: [string, number][] = [];
  for (const write of MONTH_FORMATS.map((format) => writer(format, 'month'))) {
    for (let month = 0; month < 12; month++) {
      const name = write(Date.UTC(2026, month, 16));
      if (/\p{L}/u.test(name) && !/\d/u.test(name)) months.push([name, month + 1]);
    }
  }
  const weekdays = new Set<string>();
  for (const write of WIDTHS.map((weekday) => writer({ weekday }, 'weekday'))) {
    for (let day = 1; day <= 7; day++) weekdays.add(write(Date.UTC(2026, 10, day)));
  }
  const writePeriods = PERIOD_FORMATS.map((format) =>
    writer({ hour: 'numeric', hour12: true, ...format }, 'dayPeriod'),
  );
  const periods = Array.from({ length: 24 }, (_, hour) => {
    const names = writePeriods.map((write) => write(Date.UTC(2026, 10, 16, hour, 30)));
    return new Set([...names.filter((name) => name !== ''), hour < 12 ? 'am' : 'pm']);
  });
  const order = new Intl.DateTimeFormat(locale, CALENDAR).formatToParts(0).map((p) => p.type);
  return {
    months: months.toSorted((a, b) => b[0].length - a[0].length),
    weekdays,
    periods,
    dayFirst: order.indexOf('day') < order.indexOf('month'),
  };
}

/** Whether `name` stands in the text as a word of its own; Hebrew writes "in" in front of the month without a space. */
function hasWord(text: string, name: string): boolean {
  const letter = /^[a-z]/.test(name) ? /\p{Script=Latin}/u : /[\p{L}\p{M}]/u;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + name.length] ?? ''];
    const script = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(name);
    if (script || ((!letter.test(before) || before === 'ב') && !letter.test(after))) return true;
  }
  return false;
}

/** The month that a date names; 0 when it names none, null when it names several. */
function monthIn(text: string, names: Names): number | null {
  let hits = names.months.filter(([name]) => hasWord(text, name));
  // "mar., 17 nov." is a Tuesday: a short month that is also a short day counts only when no other month is there.
  if (new Set(hits.map(([, month]) => month)).size > 1) hits = hits.filter(([name]) => !names.weekdays.has(name));
  const months = new Set(hits.map(([, month]) => month));
  if (months.size > 1) return null;
  return hits[0]?.[1] ?? 0;
}

/** The hour of 24; null when the part of the day is named and fits neither half, or both. */
function hourOf(hour: number, text: string, names: Names): number | null {
  const named = names.periods.some((set) => [...set].some((name) => hasWord(text, name)));
  if (!named || hour > 12) return hour;
  const fits = [hour % 12, (hour % 12) + 12].filter((h) =>
    [...(names.periods[h] ?? [])].some((name) => hasWord(text, name)),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const TIME = /(\d{1,2}) ?(?:[:٫h時시]|(?<!\d{4}\.\d?)\.(?=\d\d(?:\D|$))) ?(\d{2})(?!\d)/gu;

/** Cuts the time of day out: the last place that looks like one. */
function splitTime(text: string): { readonly rest: string; readonly hour: number; readonly minute: number } | null {
  const colon = /(\d{1,2}) ?: ?(\d{2})(?!\d)/u.exec(text);
  const found = colon ?? [...text.matchAll(TIME)].at(-1);
  if (!found) return null;
  return {
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
    hour: Number(found[1]),
    minute: Number(found[2]),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The date in Gmail's tooltip, such as "Mon, Nov 16, 2026, 9:14 AM" or "16. Nov. 2026, 09:14", as a floating local time.
 * `locale`: the language of the page. Null when anything about it is unclear.
 */
export function sentAt(title: string, locale: string): LocalTime | null {
  let names: Names;
  try {
    names = known.get(locale) ?? namesOf(locale);
  } catch {
    return null;
  }
  known.set(locale, names);
  let text = folded(title.slice(0, 200), locale);
  // Vietnamese counts its weekdays.
  for (const weekday of names.weekdays) if (/\d/.test(weekday)) text = text.replace(weekday, ' ');
  const time = splitTime(text);
  if (!time) return null;
  const month = monthIn(time.rest, names);
  const numbers = [...time.rest.matchAll(/\d+/gu)].map((match) => match[0]);
  const yearAt = numbers.findIndex((n) => n.length === 4);
  const small = numbers.filter((n, i) => i !== yearAt && n.length <= 2).map(Number);
  if (month === null || yearAt === -1 || numbers.length !== small.length + 1 || small.length !== (month === 0 ? 2 : 1))
    return null;
  // A Buddhist year is no mail's year in any other count.
  const written = Number(numbers[yearAt]);
  const year = written > 2400 ? written - 543 : written;
  const [a = 0, b = 0] = small;
  const dayFirst = yearAt !== 0 && names.dayFirst;
  const [m, d] = month === 0 ? (dayFirst ? [b, a] : [a, b]) : [month, a];
  const hour = hourOf(time.hour, time.rest, names);
  const day = new Date(Date.UTC(year, m - 1, d));
  if (hour === null || hour > 23 || time.minute > 59 || day.getUTCMonth() !== m - 1 || day.getUTCDate() !== d)
    return null;
  const stamp = `${String(year)}-${two(m)}-${two(d)}T${two(hour)}:${two(time.minute)}`;
  return isLocalTime(stamp) ? stamp : null;
}
