// How far away a day is: "in two weeks", "two weeks ago", "a fortnight on Tuesday", "2 days after Easter", "2 weeks starting 20 May".
import { addDays, type Day } from '../model/when';
import { lengthAt, moved, type Part } from './date-lengths';
import { monthDayAt } from './date-named';
import { numericAt } from './date-numeric';
import { dayOfMonthAt, modifiedAt, todayAt } from './date-relative';
import { type At, counted, fromSent, type Said, type Sentence } from './date-said';
import { type Meaning, mondayOf, onDay, periodAt, span } from './date-steps';
import { type Read, says, skip, type Token, WEEKDAYS } from './date-tokens';
import { ahead, weekdayAt, weekdaysAway } from './date-weekdays';
import { holidayAt } from './holidays';

const BEFORE_LENGTH = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  '~',
  'just',
  'the',
  'next',
  'upcoming',
  'coming',
]);

const COMING = /^(?:next|upcoming|coming)$/u;

/** "in two weeks", "within 5 days", "two weeks ago", "3 Fridays from now", "2 days after Easter", "2 weeks starting 20 May", "+10 days". */
const distanceAt: At = (sentence, start) => {
  const { tokens, sentOn } = sentence;
  const lead = tokens[start]?.text ?? '';
  const more = (lead === 'more' || lead === 'less') && says(tokens, start + 1, 'than') ? lead : null;
  const sign =
    lead === '+' || (lead === '-' && tokens[start]?.glued !== true && tokens[start + 1]?.glued === true) ? lead : null;
  const led = /^(?:in|within|after|for|over)$/u.test(lead);
  const at =
    more === null ? (led ? skip(tokens, start + 1, BEFORE_LENGTH) : sign === null ? start : start + 1) : start + 2;
  const fridays = weekdaysAway(sentence, at);
  if (fridays !== null && more === null) return fridays;
  const length = lengthAt(tokens, at);
  // "In the next two weeks" is a period; "within the next two weeks" ends with it all the same.
  if (length === null || (lead !== 'within' && led && COMING.test(tokens[at - 1]?.text ?? ''))) return null;
  const { value: parts, next } = length;
  const word = tokens[next]?.text ?? '';
  if (sign !== null) return { value: fromSent(sentOn, (day) => moved(day, parts, sign === '-' ? -1 : 1)), next };
  const anchored = anchorAt(sentence, next, parts, lead, more);
  if (anchored !== null) return anchored;
  const to = (s: 1 | -1, end: number): Read<Said> => ({
    value: fromSent(sentOn, (day) => moved(day, parts, s)),
    next: end,
  });
  if (
    word === 'ago' ||
    word === 'earlier' ||
    (word === 'before' && next + 1 === tokens.length) ||
    (word === 'back' && tokens[next + 1] === undefined)
  )
    return to(-1, next + 1);
  if (word === 'hence' || word === 'later' || (word === 'out' && tokens[next + 1] === undefined))
    return to(1, next + 1);
  const given =
    /^(?:it|me|us|them)$/u.test(tokens[start - 1]?.text ?? '') &&
    /^(?:give|giving|gave)$/u.test(tokens[start - 2]?.text ?? '');
  if (given) return to(1, next);
  if (lead === 'in' || (lead === 'after' && parts.length === 1)) {
    const time = tokens[next]?.text === 'time' ? next + 1 : next;
    // "In the last two years" and "in one year of work" count, and tell no day.
    return /^(?:of|old)$/u.test(tokens[time]?.text ?? '') ? null : to(1, time);
  }
  // House rule: "within two weeks" names the day by which, as "in two weeks" does.
  return lead === 'within' ? to(1, next) : null;
};

/** A length, and the day from which it counts. */
function anchorAt(
  { text, tokens, sentOn }: Sentence,
  i: number,
  parts: readonly Part[],
  lead: string,
  more: 'more' | 'less' | null,
): Read<Said> | null {
  const comma = tokens[i]?.text === ',' ? i + 1 : i;
  const word = tokens[comma]?.text ?? '';
  const weeks = parts.every(({ unit }) => unit === 'week' || unit === 'fortnight');
  const whole = { text, tokens, sentOn };
  const starts = /^(?:starting|beginning|commencing)$/u.test(word);
  // "A week today", "a fortnight on Tuesday", "two weeks this Friday": counted from the coming one.
  if (weeks && (/^(?:on|this|come)$/u.test(word) || word === 'today' || word === 'tomorrow')) {
    const base = simplePointAt(whole, word === 'today' || word === 'tomorrow' ? comma : comma + 1);
    if (base === null || (word === 'on' && !WEEKDAYS.has(tokens[comma + 1]?.text ?? ''))) return null;
    return { value: placed(base.value, (day) => moved(day, parts, 1)), next: base.next };
  }
  const direction =
    /^(?:after|from|since|following)$/u.test(word) || starts ? 1 : /^(?:before|prior)$/u.test(word) ? -1 : 0;
  if (direction === 0) return null;
  const now = says(tokens, comma + 1, 'now') || says(tokens, comma + 1, 'today');
  const base = now
    ? { value: fromSent(sentOn, onDay), next: comma + 2 }
    : simplePointAt(whole, word === 'prior' || (starts && says(tokens, comma + 1, 'on')) ? comma + 2 : comma + 1);
  if (base === null) return null;
  if (starts || (lead === 'for' && word === 'from'))
    return {
      value: placed(base.value, (day) => {
        const end = moved(day, parts, 1)?.to ?? null;
        return end === null ? null : span(day, starts ? addDays(end, -1) : end);
      }),
      next: base.next,
    };
  const on = says(tokens, base.next, 'on') ? WEEKDAYS.get(tokens[base.next + 1]?.text ?? '') : undefined;
  return {
    value: placed(base.value, (day) => {
      const far = moved(day, parts, direction);
      if (far?.from == null) return null;
      if (on !== undefined) return onDay(ahead(addDays(far.from, -1), on));
      if (more === 'less' || lead === 'within') return direction > 0 ? span(day, far.from) : span(far.from, day);
      return more === 'more' ? (direction > 0 ? { ...far, to: null } : { ...far, from: null }) : far;
    }),
    next: on === undefined ? base.next : base.next + 2,
  };
}

const placed = (base: Said, make: (day: Day) => Meaning | null): Said =>
  counted(base, (meaning) => (meaning.from === null ? null : make(meaning.from)));

const afterThe = (tokens: readonly Token[], i: number): number => (tokens[i]?.text === 'the' ? i + 1 : i);

/** A single date, without lengths that count from another one. */
function simplePointAt(sentence: Sentence, start: number): Read<Said> | null {
  const i = afterThe(sentence.tokens, start);
  return (
    todayAt(sentence, start) ??
    numericAt(sentence, i) ??
    weekdayAt(sentence, i) ??
    monthDayAt(sentence, start) ??
    holidayAt(sentence, i) ??
    modifiedAt(sentence, start) ??
    dayOfMonthAt(sentence, start)
  );
}

/** "Thursday, two years from now": the first such weekday from that day on. */
function weekdayAway(sentence: Sentence, i: number): Read<Said> | null {
  const wanted = WEEKDAYS.get(sentence.tokens[i]?.text ?? '');
  const far = wanted !== undefined && says(sentence.tokens, i + 1, ',') ? distanceAt(sentence, i + 2) : null;
  return far === null || wanted === undefined
    ? null
    : { value: placed(far.value, (day) => onDay(ahead(addDays(day, -1), wanted))), next: far.next };
}

/** "the day after Christmas", "the Friday before Easter", "the weekend after next Tuesday". */
function besideAt(sentence: Sentence, start: number): Read<Said> | null {
  const { tokens } = sentence;
  const i = afterThe(tokens, start);
  const word = tokens[i]?.text ?? '';
  const side = ({ before: -1, after: 1 } as Readonly<Record<string, number>>)[tokens[i + 1]?.text ?? ''];
  const wanted = WEEKDAYS.get(word);
  if (side === undefined || (wanted === undefined && !/^(?:day|night|week|weekend)$/u.test(word))) return null;
  const base = simplePointAt(sentence, i + 2);
  if (base === null) return null;
  return {
    value: placed(base.value, (day) => {
      if (wanted !== undefined)
        return onDay(side > 0 ? ahead(day, wanted) : addDays(ahead(addDays(day, -1), wanted), -7));
      if (word === 'week') return periodAt(day, 'week', side);
      // The Saturday of the weekend in which a day lies, or that comes after it.
      const saturday = addDays(mondayOf(day, 0), 5);
      if (word === 'weekend') {
        const first = side > 0 ? (day < saturday ? saturday : addDays(saturday, 7)) : addDays(saturday, -7);
        return span(first, addDays(first, 1));
      }
      return onDay(addDays(day, side));
    }),
    next: base.next,
  };
}

/** Every date that is told from the sent day, or by a name. */
export const relativeAt: At = (sentence, i) =>
  todayAt(sentence, i) ??
  distanceAt(sentence, i) ??
  weekdayAway(sentence, i) ??
  besideAt(sentence, i) ??
  weekdayAt(sentence, i) ??
  modifiedAt(sentence, i) ??
  dayOfMonthAt(sentence, i);

/** "next Tuesday +10 days", "2026-12-29 -3d": a date and a signed length behind it. */
export function signedAt({ tokens }: Sentence, base: Read<Said>): Read<Said> {
  const sign = tokens[base.next]?.text;
  if ((sign !== '+' && sign !== '-') || (tokens[base.next + 1]?.value ?? null) === null) return base;
  const length = lengthAt(tokens, base.next + 1);
  return length === null
    ? base
    : { value: placed(base.value, (day) => moved(day, length.value, sign === '+' ? 1 : -1)), next: length.next };
}
