// Dates within a longer period: "the first Friday of July", "the last week of 2026", "end of June", "early next week".
import { addDays, daysBetween } from '../model/when';
import { relativeAt } from './date-distances';
import { modifierAt } from './date-modifiers';
import { monthAt } from './date-named';
import { countAt, ordinalAt } from './date-numbers';
import { seasonAt } from './date-relative';
import { type At, fixed, type Said, type Sentence } from './date-said';
import { share, SHARES } from './date-shares';
import {
  inMonth,
  type Meaning,
  monthIn,
  monthsFrom,
  nthWeekday,
  onDay,
  periodAt,
  quarterOf,
  span,
  yearIn,
} from './date-steps';
import { type Read, says, skip, type Unit, unitAt, WEEKDAYS } from './date-tokens';
import { quarterAt, yearAtPlace } from './date-years';

export const OF = new Set(['of', 'in', 'the', 'around']);

/** The running period of a unit: "of the month". */
const current = ({ tokens, sentOn }: Sentence, i: number): Read<Said> | null => {
  const unit = unitAt(tokens, tokens[i]?.text === 'the' ? i + 1 : i);
  if (unit === null || unit.value === 'day') return null;
  const grain = unit.value === 'week' || unit.value === 'month' || unit.value === 'year' ? unit.value : 'span';
  return { value: fixed(sentOn === null ? undefined : periodAt(sentOn, unit.value, 0), grain), next: unit.next };
};

/** A period that can have parts: a month, a year, a quarter, "next week", "the month". */
export function periodAtPlace(sentence: Sentence, i: number): Read<Said> | null {
  const { tokens } = sentence;
  const modified = modifierAt(tokens, i) === null ? null : relativeAt(sentence, i);
  const expecting = { ...sentence, expected: i };
  return (
    modified ??
    quarterAt(sentence, i) ??
    seasonAt(expecting, i) ??
    monthAt(expecting, i) ??
    yearAtPlace(expecting, i) ??
    current(sentence, i)
  );
}

/** Weeks belong to the month or year in which their Thursday lies (ISO 8601 says so of years). */
function weekOf({ from, to }: Meaning, n: number): Meaning | null {
  if (from === null || to === null) return null;
  const thursday = nthWeekday(from, to, 4, n);
  return thursday === null ? null : span(addDays(thursday, -3), addDays(thursday, 3));
}

/** Piece `n` (1-based, from the end when negative) of a period; `count` of them in a row. */
function piece(whole: Meaning, unit: Unit, n: number, count: number): Meaning | null {
  const { from, to } = whole;
  if (from === null || to === null) return null;
  switch (unit) {
    case 'day':
    case 'workday': {
      const first = n > 0 ? addDays(from, n - 1) : addDays(to, n + 1 - (count - 1));
      const last = addDays(first, count - 1);
      return first < from || last > to ? null : count === 1 ? onDay(first) : span(first, last);
    }
    case 'week': {
      const first = weekOf(whole, n > 0 ? n : n - count + 1);
      return first?.from == null ? null : span(first.from, addDays(first.from, count * 7 - 1));
    }
    case 'weekend': {
      const saturday = nthWeekday(from, to, 6, n);
      return saturday === null ? null : span(saturday, addDays(saturday, 1));
    }
    case 'month':
    case 'quarter': {
      const size = unit === 'month' ? 1 : 3;
      const all = (yearIn(to) - yearIn(from)) * 12 + monthIn(to) - monthIn(from) + 1;
      const at = n > 0 ? (n - 1) * size : all + (n + 1 - count) * size;
      if (at < 0 || at + count * size > all) return null;
      const start = monthIn(from) - 1 + at;
      const [year, month] = [yearIn(from) + Math.floor(start / 12), (start % 12) + 1];
      return count * size === 1
        ? inMonth(year, month)
        : size === 3 && count === 1
          ? quarterOf(year, (month + 2) / 3)
          : monthsFrom(year, month, count * size);
    }
    case 'fortnight':
    case 'workweek':
    case 'season':
    case 'year':
    case 'decade':
    case 'century':
      return null;
  }
  return null;
}

/** Which one: 3, or -1 for "last", -3 for "third last" and "third to last". */
function whichAt({ tokens }: Sentence, start: number): Read<number> | null {
  const i = tokens[start]?.text === 'the' ? start + 1 : start;
  if (/^(?:last|final)$/u.test(tokens[i]?.text ?? '')) return { value: -1, next: i + 1 };
  const n = ordinalAt(tokens, i);
  if (n === null || n.value < 1) return null;
  const to = says(tokens, n.next, 'to') ? n.next + 1 : n.next;
  return tokens[to]?.text === 'last' ? { value: -n.value, next: to + 1 } : n;
}

/** "the first Friday of July", "the third last week of 2018", "the last four months of 2021", "the second half of 2025", "second Sunday". */
export const nthAt: At = (sentence, start) => {
  const { tokens, sentOn } = sentence;
  const which = whichAt(sentence, start);
  if (which === null) return null;
  const n = which.value;
  const wanted = WEEKDAYS.get(tokens[which.next]?.text ?? '');
  const half = tokens[which.next]?.text === 'half';
  const count = wanted === undefined ? countAt(tokens, which.next) : null;
  const unit = wanted === undefined ? unitAt(tokens, count?.next ?? which.next) : null;
  const end = unit?.next ?? which.next + 1;
  if (wanted === undefined && unit === null && !half) return null;
  const of = skip(tokens, end, OF);
  const linked = of > end && (tokens[end]?.text === 'of' || tokens[end]?.text === 'in');
  const whole =
    linked || modifierAt(tokens, end) !== null || /^\d{4}$/u.test(tokens[end]?.text ?? '')
      ? (periodAtPlace(sentence, of) ?? (tokens[of - 1]?.text === 'the' ? periodAtPlace(sentence, of - 1) : null))
      : null;
  if (whole === null) {
    // "Second Sunday" alone is that of the running month; "the last Friday" is mostly no such thing.
    if (
      wanted === undefined ||
      n < 1 ||
      n > 4 ||
      tokens[start]?.text === 'the' ||
      sentOn === null ||
      (end < tokens.length && /^\p{L}/u.test(tokens[end]?.text ?? ''))
    )
      return null;
    const month = inMonth(yearIn(sentOn), monthIn(sentOn));
    const day = month.from === null || month.to === null ? null : nthWeekday(month.from, month.to, wanted, n);
    return day === null ? null : { value: fixed(onDay(day)), next: end };
  }
  const pick = (meaning: Meaning): Meaning | null => {
    if (meaning.from === null || meaning.to === null) return null;
    if (wanted !== undefined) {
      const day = nthWeekday(meaning.from, meaning.to, wanted, n);
      return day === null ? null : onDay(day);
    }
    if (half)
      return daysBetween(meaning.from, meaning.to) > 360
        ? monthsFrom(yearIn(meaning.from), n === 1 ? 1 : 7, 6)
        : share(meaning, n === 1 ? 'early' : 'late');
    return unit === null ? null : piece(meaning, unit.value, n, count?.value ?? 1);
  };
  const grain = wanted !== undefined || unit?.value === 'day' ? 'day' : unit?.value === 'month' ? 'month' : 'span';
  const said = whole.value.map(pick, grain);
  const on =
    unit?.value === 'week' && (says(tokens, whole.next, 'on') || says(tokens, whole.next, '.', 'on'))
      ? whole.next + (tokens[whole.next]?.text === '.' ? 2 : 1)
      : null;
  const day = on === null ? undefined : WEEKDAYS.get(tokens[on]?.text ?? '');
  return day === undefined || on === null
    ? { value: said, next: whole.next }
    : {
        value: said.map((week) => (week.from === null ? null : onDay(addDays(week.from, day - 1))), 'day'),
        next: on + 1,
      };
};

/** "end of June", "early next week", "mid-November", "late last year", "at the end of the year". */
export const shareAt: At = (sentence, start) => {
  const { tokens } = sentence;
  const i = tokens[start]?.text === 'the' ? start + 1 : start;
  const part = SHARES.get(tokens[i]?.text ?? '');
  if (part === undefined) return null;
  const joined = part === 'early' || part === 'late' || part === 'mid';
  const of = skip(tokens, tokens[i + 1]?.text === '-' ? i + 2 : i + 1, OF);
  const linked = tokens[i + 1]?.text === 'of' || joined || modifierAt(tokens, i + 1) !== null;
  if (!linked) return null;
  const whole =
    periodAtPlace(sentence, of) ??
    (tokens[of - 1]?.text === 'the' ? periodAtPlace(sentence, of - 1) : null) ??
    wholeOf(sentence, of);
  return whole === null
    ? null
    : { value: whole.value.map((meaning) => share(meaning, part), whole.value.grain), next: whole.next };
};

const wholeOf = (sentence: Sentence, of: number): Read<Said> | null =>
  sentence.tokens[of - 1]?.text === 'of' || sentence.tokens[of - 1]?.text === 'the' ? current(sentence, of) : null;
