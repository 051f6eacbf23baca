// Periods and days that are told from the sent day: "tomorrow", "next week", "the last 3 months", "the weekend", "the 21st".
import { type Day, addDays, weekday } from '../model/when';
import { lengthAt, moved } from './date-lengths';
import { modifierAt } from './date-modifiers';
import { monthDayAt } from './date-named';
import { countAt, ordinalAt, yearAt } from './date-numbers';
import { numericAt } from './date-numeric';
import { type At, dayOfMonth, fixed, floating, fromSent, type Said, type Sentence, yearly } from './date-said';
import {
  dayOr,
  inMonth,
  type Meaning,
  mondayOf,
  monthIn,
  onDay,
  periodAt,
  seasonIn,
  shift,
  shiftMonth,
  span,
  yearIn,
} from './date-steps';
import { MONTHS, type Read, says, skip, type Unit, unitAt, WEEKDAYS } from './date-tokens';
import { weekdayWith } from './date-weekdays';
import { holidayAt } from './holidays';

const dayOrNull = (day: Day | null): Meaning | null => (day === null ? null : onDay(day));

const DAYS: readonly (readonly [words: readonly string[], days: number])[] = [
  [['the', 'day', 'after', 'tomorrow'], 2],
  [['day', 'after', 'tomorrow'], 2],
  [['the', 'day', 'after', 'tmrw'], 2],
  [['overmorrow'], 2],
  [['the', 'day', 'before', 'yesterday'], -2],
  [['day', 'before', 'yesterday'], -2],
  [['tomorrow'], 1],
  [['tmrw'], 1],
  [['tmw'], 1],
  [['tmr'], 1],
  [['today'], 0],
  [['tonight'], 0],
  [['yesterday'], -1],
  [['last', 'night'], -1],
  [['this', 'morning'], 0],
  [['this', 'afternoon'], 0],
  [['this', 'evening'], 0],
  [['at', 'this', 'time'], 0],
  [['current', 'date'], 0],
  [['the', 'same', 'day'], 0],
  [['for', 'the', 'day'], 0],
  [['my', 'day'], 0],
];

export const todayAt: At = ({ tokens, sentOn }, i) => {
  for (const [words, days] of DAYS)
    if (says(tokens, i, ...words))
      return { value: fromSent(sentOn, (day) => onDay(addDays(day, days))), next: i + words.length };
  return null;
};

const SEASON_WORDS: ReadonlyMap<string, number> = new Map([
  ['spring', 0],
  ['summer', 1],
  ['fall', 2],
  ['autumn', 2],
  ['winter', 3],
]);

/** So many units from tomorrow on, or until yesterday; quarters and their like are whole ones. */
function rolling(day: Day, count: number, unit: Unit, ahead: boolean): Meaning | null {
  if (unit === 'quarter' || unit === 'decade' || unit === 'century' || unit === 'season' || unit === 'weekend') {
    const [first, last] = [periodAt(day, unit, ahead ? 1 : -count), periodAt(day, unit, ahead ? count : -1)];
    return first?.from == null || last?.to == null ? null : span(first.from, last.to);
  }
  const far = shift(day, ahead ? count : -count, unit);
  if (far === null || count < 1) return null;
  return ahead ? span(addDays(day, 1), far) : span(far, addDays(day, -1));
}

/** "next Friday", "this week", "last 3 months", "June" with a modifier, "next Easter", "this 5/12". */
export const modifiedAt: At = (sentence, i) => {
  const { tokens, sentOn } = sentence;
  const modifier = modifierAt(tokens, i);
  if (modifier === null) return countedAt(sentence, i);
  const { step, nearest } = modifier.value;
  const at = modifier.next;
  const word = tokens[at]?.text ?? '';
  const wanted = WEEKDAYS.get(word);
  if (wanted !== undefined) return weekdayWith(sentence, at + 1, wanted, step, nearest);
  const unit = unitAt(tokens, at);
  if (unit !== null) {
    // "My last day here is Friday": only bare and at the end of its clause it is yesterday.
    const own = /^(?:my|his|her|their|your|our|its|the)$/u;
    if (
      unit.value === 'day' &&
      step < 0 &&
      (own.test(tokens[i]?.text ?? '') ||
        own.test(tokens[i - 1]?.text ?? '') ||
        /^\p{L}/u.test(tokens[unit.next]?.text ?? ''))
    )
      return null;
    // The coming weekend is that of this week as long as there is one.
    const near = nearest && unit.value === 'weekend' && step > 0 && sentOn !== null && weekday(sentOn) < 6;
    return inWeek(sentence, unit.next, unit.value, near ? 0 : step);
  }
  const month = MONTHS.get(word);
  // "This may last": not the month.
  if (month !== undefined && (word !== 'may' || step !== 0 || tokens[at]?.capital === true)) {
    const exactly = monthDayAt(sentence, at);
    if (exactly !== null) return exactly;
    const comma = skip(tokens, at + 1, new Set([',', 'on', 'the']));
    const day = ordinalAt(tokens, comma);
    const named = day === null ? null : yearly(sentOn, month, day.value);
    if (day !== null && named !== null) return { value: named, next: day.next };
    return { value: fromSent(sentOn, (today) => modifiedMonth(today, month, step), 'month'), next: at + 1 };
  }
  const season = SEASON_WORDS.get(word);
  if (season !== undefined)
    return { value: fromSent(sentOn, (today) => modifiedSeason(today, season, step), 'span'), next: at + 1 };
  const feast = holidayAt(sentence, at);
  if (feast !== null)
    return {
      value: {
        ...feast.value,
        place: (want) =>
          step === 0 || sentOn === null || want.year !== undefined
            ? feast.value.place(want)
            : feast.value.place(
                step > 0
                  ? { direction: () => 'future', notBefore: addDays(sentOn, 1) }
                  : { direction: () => 'past', notAfter: addDays(sentOn, -1) },
              ),
      },
      next: feast.next,
    };
  const numeric = numericAt(sentence, at);
  if (numeric !== null) return numeric;
  const count = countAt(tokens, at);
  const unitOf = count === null ? null : unitAt(tokens, count.next);
  if (count === null || unitOf === null || step === 0) return null;
  // "Next 2 weeks 3 days" is a distance and no period.
  const length = lengthAt(tokens, at);
  if (length !== null && length.value.length > 1 && length.next === tokens.length)
    return { value: fromSent(sentOn, (today) => moved(today, length.value, step > 0 ? 1 : -1)), next: length.next };
  return {
    value: fromSent(sentOn, (today) => rolling(today, count.value, unitOf.value, step > 0), 'span'),
    next: unitOf.next,
  };
};

function modifiedMonth(today: Day, month: number, step: number): Meaning {
  const [year, now] = [yearIn(today), monthIn(today)];
  if (step > 0) return inMonth(month > now ? year : year + 1, month);
  if (step < 0) return inMonth(month < now ? year : year - 1, month);
  return inMonth(year, month);
}

/** The running or coming one, the one after it, the last one that is over. */
function modifiedSeason(today: Day, season: number, step: number): Meaning | null {
  const year = yearIn(today);
  const all = [year - 2, year - 1, year, year + 1, year + 2].map((one) => seasonIn(one, season));
  const coming = all.findIndex(({ to }) => to !== null && to >= today);
  if (step >= 0) {
    const next = all[coming];
    const running = next?.from != null && next.from <= today;
    return (step > 0 && running ? all[coming + 1] : next) ?? null;
  }
  return all[coming - 1] ?? null;
}

/** A unit, and a weekday of it: "next week on Tuesday", "last week's Sunday", "this week - Monday". */
function inWeek(sentence: Sentence, next: number, unit: Unit, step: number): Read<Said> | null {
  const { tokens, sentOn } = sentence;
  if (unit === 'week') {
    const at = skip(tokens, next, new Set(['on', '-', ',']));
    const wanted = WEEKDAYS.get(tokens[at]?.text ?? '');
    if (wanted !== undefined && at - next < 2 && !(tokens[at + 1]?.text === 'to'))
      return { value: fromSent(sentOn, (day) => onDay(addDays(mondayOf(day, step), wanted - 1))), next: at + 1 };
  }
  const grain = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'span';
  return { value: fromSent(sentOn, (day) => periodAt(day, unit, step), grain), next };
}

const BEFORE_SEASON = /^(?:in|by|until|till|since|during|over|of|from|to|before|after|early|late|mid|all)$/u;

/** "summer 2027", "in the spring", "the winter of 2026". Alone it needs a preposition: springs and falls are other things as well. */
export const seasonAt: At = (sentence, start) => {
  const { tokens, sentOn, expected } = sentence;
  const i = tokens[start]?.text === 'the' ? start + 1 : start;
  const season = SEASON_WORDS.get(tokens[i]?.text ?? '');
  if (season === undefined) return null;
  const of = tokens[i + 1]?.text === 'of' ? i + 2 : i + 1;
  const year = tokens[of]?.value === null ? null : yearAt(tokens, of);
  if (year !== null) return { value: fixed(seasonIn(year.value, season), 'span'), next: year.next };
  if (expected !== start && !BEFORE_SEASON.test(tokens[start - 1]?.text ?? '')) return null;
  return { value: floating('year', sentOn, (n) => seasonIn(n, season), { grain: 'span' }), next: i + 1 };
};

/** "5 upcoming years", "the 3 next weeks", "the week after next", "the weekend", "rest of" excluded. */
const countedAt: At = (sentence, i) => {
  const { tokens, sentOn } = sentence;
  const at = tokens[i]?.text === 'the' ? i + 1 : i;
  const unit = unitAt(tokens, at);
  if (unit !== null) {
    if (says(tokens, unit.next, 'after', 'next')) return inWeek(sentence, unit.next + 2, unit.value, 2);
    if (says(tokens, unit.next, 'after', 'the', 'next')) return inWeek(sentence, unit.next + 3, unit.value, 2);
    if (
      /^(?:of|after|before|beginning|starting|commencing|from|between|'|that|which|when)$/u.test(
        tokens[unit.next]?.text ?? '',
      )
    )
      return null;
    const before = tokens[i - 1]?.text ?? '';
    const the = at > i || /^(?:my|that|our)$/u.test(before);
    if (
      unit.value === 'weekend' &&
      (the || /^(?:on|at|over|mom)$/u.test(before) || tokens.length === 1 || tokens[unit.next]?.text === '.')
    )
      return inWeek(sentence, unit.next, 'weekend', 0);
    const expected = i === 0 || /^(?:for|in|during|over|out|off|of|unavailable)$/u.test(before);
    return at > i &&
      expected &&
      /^(?:week|month|fortnight|workweek)$/u.test(unit.value) &&
      !(before === 'in' && unit.value === 'month')
      ? inWeek(sentence, unit.next, unit.value, 0)
      : null;
  }
  const count = countAt(tokens, at);
  const modifier = count === null ? null : modifierAt(tokens, count.next);
  const unitOf = modifier === null ? null : unitAt(tokens, modifier.next);
  if (count === null || modifier === null || unitOf === null || modifier.value.step === 0) return null;
  return {
    value: fromSent(sentOn, (day) => rolling(day, count.value, unitOf.value, modifier.value.step > 0), 'span'),
    next: unitOf.next,
  };
};

const PREPOSITION = /^(?:on|by|from|until|till|to|for|before|after|since|through|is|and|-|–)$/u;

const THING =
  /^(?:floor|time|century|year|one|ones|largest|biggest|anniversary|birthday|place|step|half|quarter|round|edition|grade|day|week|month|thing|row|party|person|team|child|son|daughter|street|st|avenue|ave|hour|minute|second|draft|version|item|point|part|chapter|page|question|option|meeting|call|email|visit|attempt|trip|session)$/u;

/** "the 21st", "the 15th of next month", "the 20th of the month". Alone only behind a preposition: "the first" is mostly no day. */
export const dayOfMonthAt: At = ({ tokens, sentOn, expected }, i) => {
  const the = tokens[i]?.text === 'the';
  const day = ordinalAt(tokens, the ? i + 1 : i, the) ?? ordinalAt(tokens, i);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const of = skip(tokens, tokens[day.next]?.text === 'day' ? day.next + 1 : day.next, new Set(['of', 'in']));
  const modifier = modifierAt(tokens, of);
  const unit = unitAt(tokens, modifier?.next ?? (tokens[of]?.text === 'the' ? of + 1 : of));
  if (unit?.value === 'month' && (modifier !== null || tokens[of]?.text === 'the'))
    return {
      value: fromSent(sentOn, (today) => {
        const { year, month } = shiftMonth(yearIn(today), monthIn(today), modifier?.value.step ?? 0);
        return dayOrNull(dayOr(year, month, day.value));
      }),
      next: unit.next,
    };
  const digits = tokens[the ? i + 1 : i]?.value !== null;
  const after = tokens[day.next];
  const partOfDay =
    tokens[i - 1]?.text === 'of' && /^(?:morning|afternoon|evening|night)$/u.test(tokens[i - 2]?.text ?? '');
  if (!the || (expected !== i && !partOfDay && !PREPOSITION.test(tokens[i - 1]?.text ?? ''))) return null;
  if (THING.test((after?.text ?? '').replace(/s$/u, '')) || after?.text === 'of' || after?.text === '%') return null;
  if (!digits && after !== undefined && /^\p{L}/u.test(after.text)) return null;
  if (digits && tokens[day.next - 1]?.value !== null) return null;
  // "The one" is nobody's first of the month.
  if (!digits && day.value < 13 && ordinalAt(tokens, i + 1) === null) return null;
  return { value: dayOfMonth(sentOn, day.value), next: day.next };
};
