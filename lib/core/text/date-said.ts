// A date as it was said, before it is known which year, month or week is meant; and the way from there to days.
import { addDays, type Day, dayNumber, daysBetween, makeDay, weekday } from '../model/when';
import { dayOr, type Direction, type Meaning, monthIn, onDay, yearIn } from './date-steps';
import { type Read, type Token } from './date-tokens';

/** How a date without a year, month or week is to be placed. */
export interface Want {
  readonly direction: () => Direction | 'alone';
  /** The year is told elsewhere: "26 June to 28 June 2020". */
  readonly year?: number;
  /** The first one from this day on, or the last one that begins until this day. */
  readonly notBefore?: Day;
  readonly notAfter?: Day;
}

/** A date as said, before it is placed. */
export interface Said {
  /** Whether year, month or week are still open. */
  readonly floats: boolean;
  readonly grain: Grain;
  /** Null: there is no such day. Undefined: a sent day would be needed. */
  readonly place: (want: Want) => Meaning | null | undefined;
  /** Something within it, placed as a whole: "the first Friday of" it. */
  readonly map: (part: (whole: Meaning) => Meaning | null, grain: Grain) => Said;
}

/** One sentence and the day on which it was written. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentOn: Day | null;
  /** Of the person who is spoken of (ISO 3166, two letters), for days that countries keep differently. */
  readonly country?: string | null;
  /** At this token a month or a year is expected, whatever else its name means: behind "of", or on the other side of a range. */
  readonly expected?: number;
}

/** Reads one kind of date that begins at a token; null when there is none. */
export type At = (sentence: Sentence, i: number) => Read<Said> | null;

/** What was named. */
type Grain = 'day' | 'week' | 'month' | 'year' | 'span';

/** What a rule gives: nothing when there is no such date. */
export const read = (value: Said | null, next: number): Read<Said> | null => (value === null ? null : { value, next });

/** A date that needs no placing. */
export const fixed = (meaning: Meaning | null | undefined, grain: Grain = 'day'): Said => ({
  floats: false,
  grain,
  place: () => meaning,
  map: (part, to) => fixed(meaning === undefined || meaning === null ? meaning : part(meaning), to),
});

/** What is counted from a date: the date is placed first, for itself. */
export const counted = (base: Said, make: (meaning: Meaning) => Meaning | null, grain: Grain = 'day'): Said => ({
  floats: false,
  grain,
  place: (want) => {
    const meaning = base.place(want);
    return meaning === undefined || meaning === null ? meaning : make(meaning);
  },
  map: (part, wanted) =>
    counted(
      base,
      (meaning) => {
        const whole = make(meaning);
        return whole === null ? null : part(whole);
      },
      wanted,
    ),
});

type Cycle = 'year' | 'month' | 'week';

const index = (cycle: Cycle, day: Day): number =>
  cycle === 'year'
    ? yearIn(day)
    : cycle === 'month'
      ? yearIn(day) * 12 + monthIn(day) - 1
      : Math.floor((dayNumber(day) + 3) / 7);

const beginOf = (meaning: Meaning): string => meaning.from ?? '0001-01-01';
const endOf = (meaning: Meaning): string => meaning.to ?? '9999-12-31';

/** Days: what stands alone, without a verb, and was so recently, is rather that one than the next. */
const RECENT = 122;

/** 29 February comes again after eight years at most; a Monday the 31st after seven. */
const TRIES: Readonly<Record<Cycle, number>> = { year: 9, month: 90, week: 3 };

/**
 * A date that comes again: `nth` gives the one of a year, of a month (counted from year 0) or of a week (counted from 1970), or null.
 * The sent day itself counts, unless `strict`. `recent`: standing alone it may be one that was lately. `unplaced`: what is known without a sent day.
 */
export function floating(
  cycle: Cycle,
  sentOn: Day | null,
  nth: (n: number) => Meaning | null,
  {
    grain = 'day',
    strict = false,
    recent = false,
    unplaced,
  }: { grain?: Grain; strict?: boolean; recent?: boolean; unplaced?: Meaning | null | undefined } = {},
): Said {
  const search = (from: Day, step: 1 | -1, fits: (meaning: Meaning) => boolean): Meaning | null => {
    const start = index(cycle, from) - step;
    for (let k = 0; k <= TRIES[cycle]; k++) {
      const meaning = nth(start + k * step);
      if (meaning !== null && fits(meaning)) return meaning;
    }
    return null;
  };
  return {
    floats: true,
    grain,
    map: (part, wanted) =>
      floating(
        cycle,
        sentOn,
        (n) => {
          const whole = nth(n);
          return whole === null ? null : part(whole);
        },
        { grain: wanted, strict },
      ),
    place: ({ year, notBefore, notAfter, direction }) => {
      if (year !== undefined && cycle === 'year') return nth(year);
      if (notBefore !== undefined) return search(notBefore, 1, (m) => endOf(m) >= notBefore);
      if (notAfter !== undefined) return search(notAfter, -1, (m) => beginOf(m) <= notAfter);
      if (sentOn === null) return unplaced;
      const side = direction();
      const last = (): Meaning | null =>
        search(sentOn, -1, (m) => (strict ? beginOf(m) < sentOn : beginOf(m) <= sentOn));
      if (side === 'past') return last();
      const before = side === 'alone' && recent ? last() : null;
      if (before?.from != null && daysBetween(before.from, sentOn) <= RECENT) return before;
      return search(sentOn, 1, (m) => (strict ? endOf(m) > sentOn : endOf(m) >= sentOn));
    },
  };
}

/** A date that needs the sent day. */
export const fromSent = (sentOn: Day | null, make: (day: Day) => Meaning | null, grain: Said['grain'] = 'day'): Said =>
  fixed(sentOn === null ? undefined : make(sentOn), grain);

const two = (n: number): string => String(n).padStart(2, '0');

/** Month and day of any year; null when no year has such a day. */
export function yearly(sentOn: Day | null, month: number, day: number): Said | null {
  if (dayOr(2000, month, day) === null) return null;
  return floating(
    'year',
    sentOn,
    (year) => {
      const at = dayOr(year, month, day);
      return at === null ? null : onDay(at);
    },
    { recent: true, unplaced: { from: null, to: null, when: `--${two(month)}-${two(day)}` } },
  );
}

export const exact = (year: number, month: number, day: number): Said | null => {
  const at = dayOr(year, month, day);
  return at === null ? null : fixed(onDay(at));
};

/** A weekday that is also that day of the month: "Thursday the 26th". */
export const weekdayOn = (sentOn: Day | null, wanted: number, day: number): Said =>
  floating('month', sentOn, (n) => {
    const at = dayOr(Math.floor(n / 12), (n % 12) + 1, day);
    return at !== null && weekday(at) === wanted ? onDay(at) : null;
  });

/** A day of any month. */
export const dayOfMonth = (sentOn: Day | null, day: number): Said =>
  floating('month', sentOn, (n) => {
    const at = dayOr(Math.floor(n / 12), (n % 12) + 1, day);
    return at === null ? null : onDay(at);
  });

/** The next such weekday, or the last one; never the sent day itself. */
export const bareWeekday = (sentOn: Day | null, wanted: number): Said =>
  floating('week', sentOn, (week) => onDay(addDays(mondayOfWeek(week), wanted - 1)), { strict: true });

const mondayOfWeek = (week: number): Day => addDays(makeDay(1969, 12, 29), week * 7);
