// The house's own readings of English date words. House rules, decided once:
// - A bare weekday, day of the month or "5 May" is the next one after the sent day, or the last one before it when the clause speaks of the past.
// - "next Friday" is the Friday of the next calendar week (weeks begin on Monday); "this Friday" that of the running week; "a week on Friday" seven days after the bare one.
// - A month, and its beginning, middle or end, stay a month. "Next week" and "the weekend" are ranges.
import { addDays, type Day, makeDay } from '../model/when';
import {
  bareDay,
  bareMonth,
  bareWeekday,
  dayOr,
  type Direction,
  mondayOf,
  monthIn,
  monthText,
  range,
  shift,
  shiftMonth,
  step,
  yearIn,
  yearless,
} from './date-steps';
import { HOLIDAYS, holiday } from './holidays';

/** What one pattern makes of its match; null when the numbers are in no calendar, undefined when a sent day would be needed. */
type Resolve = (
  groups: Readonly<Record<string, string | undefined>>,
  sentOn: Day | null,
  direction: Direction,
) => string | null | undefined;

/** One way of saying a date. */
interface DateWords {
  readonly pattern: RegExp;
  readonly resolve: Resolve;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const M =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const W =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';
const D = '(?:3[01]|[12]\\d|0?[1-9])';
const TH = '(?:st|nd|rd|th)';
const Y = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)\\b)?';
const TO = '\\s*(?:-|–|—|to|until|till|til|through|thru|and)\\s*(?:including\\s+)?(?:the\\s+)?';
const WORD_NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  couple: 2,
  few: 3,
  several: 4,
  eleven: 11,
  twelve: 12,
};

const monthOf = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
const weekdayOf = (word: string | undefined): number => WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
const numberOf = (word: string | undefined): number =>
  WORD_NUMBER[(word ?? '').toLowerCase().replace(/^a\s+(?=couple|few)|\s+of$/gu, '')] ?? Number(word);

const monthDay: Resolve = ({ month, day, year }, sentOn, direction) =>
  year === undefined
    ? yearless(monthOf(month), Number(day), sentOn, direction)
    : dayOr(Number(year), monthOf(month), Number(day));

/** "4 to 22 August", "July 9 - 15": the end says the month; the beginning is the same or the month before. */
const daysOfMonth: Resolve = ({ month, day, to, year }, sentOn, direction) => {
  const last = monthDay({ month, day: to, year }, sentOn, direction);
  if (typeof last !== 'string' || last.length !== 10) return null;
  return range(dayOr(Number(last.slice(0, 4)), Number(last.slice(5, 7)), Number(day)), last);
};

const relative =
  (
    resolve: (groups: Readonly<Record<string, string | undefined>>, sentOn: Day, direction: Direction) => string | null,
  ): Resolve =>
  (groups, sentOn, direction) =>
    sentOn === null ? undefined : resolve(groups, sentOn, direction);

const re = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}/.,-])(?:${source})(?![\\p{L}\\p{N}]|[/-]\\d)`, 'iu');

/** Every way of saying a date that is read here, the more telling before the shorter. */
export const DATE_WORDS: readonly DateWords[] = [
  {
    pattern: re('(?<year>(?:19|20)\\d\\d)-(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)'),
    resolve: ({ year, month, day }) => dayOr(Number(year), Number(month), Number(day)),
  },
  {
    pattern: re(`(?:the\\s+)?(?<day>${D})${TH}?${TO}(?<to>${D})${TH}?\\s+(?:of\\s+)?(?<month>${M})${Y}`),
    resolve: daysOfMonth,
  },
  { pattern: re(`(?<month>${M})\\s+(?<day>${D})${TH}?${TO}(?<to>${D})${TH}?${Y}`), resolve: daysOfMonth },
  {
    pattern: re(`(?:${W},?\\s+)?(?:the\\s+)?(?<day>${D})${TH}?\\s+(?:day\\s+)?(?:of\\s+)?(?<month>${M})${Y}`),
    resolve: monthDay,
  },
  {
    pattern: re(`(?:${W},?\\s+)?(?<month>${M})\\s+(?:the\\s+)?(?<day>${D})${TH}?${Y}(?!:\\d|\\s*[ap]m)`),
    resolve: monthDay,
  },
  {
    pattern: re(`(?:next|this|last)\\s+(?<month>${M}),?\\s+(?:on\\s+)?the\\s+(?<day>${D})${TH}`),
    resolve: (groups, sentOn, direction) =>
      yearless(monthOf(groups['month']), Number(groups['day']), sentOn, direction),
  },
  {
    pattern: re(`(?:the\\s+)?(?<day>${D})${TH}\\s+of\\s+(?<which>this|next|last)\\s+month`),
    resolve: relative(({ day, which }, sentOn) => {
      const { year, month } = shiftMonth(sentOn, step(which));
      return dayOr(year, month, Number(day));
    }),
  },
  {
    pattern: re(`(?:the\\s+)(?<day>${D})${TH}?${TO}(?<to>${D})${TH}`),
    resolve: relative(({ day, to }, sentOn, direction) => {
      const last = bareDay(Number(to), sentOn, direction);
      return last === null ? null : range(dayOr(yearIn(last), monthIn(last), Number(day)), last);
    }),
  },
  {
    pattern: re(
      `(?:the\\s+week\\s+of|week\\s+commencing|w/c)\\s+(?:the\\s+)?(?:(?<day>${D})${TH}?(?:\\s+(?:of\\s+)?(?<month>${M}))?|(?<month2>${M})\\s+(?<day2>${D})${TH}?)`,
    ),
    resolve: relative(({ day, month, month2, day2 }, sentOn, direction) => {
      const named = month ?? month2;
      const at =
        named === undefined
          ? bareDay(Number(day), sentOn, direction)
          : yearless(monthOf(named), Number(day ?? day2), sentOn, direction);
      if (at === null) return null;
      const monday = mondayOf(makeDay(Number(at.slice(0, 4)), Number(at.slice(5, 7)), Number(at.slice(8, 10))), 0);
      return range(monday, addDays(monday, 6));
    }),
  },
  {
    pattern: re(
      `(?:(?:next|this|coming)\\s+)?(?:${W},?\\s+)?the\\s+(?<day>${D})${TH}(?!\\s+(?:floor|time|century|year|one|largest|anniversary|birthday))`,
    ),
    resolve: relative(({ day }, sentOn, direction) => bareDay(Number(day), sentOn, direction)),
  },
  {
    pattern: re(`(?:a|one)\\s+week\\s+(?:on|from|this|come)\\s+(?<name>${W})|(?<name2>${W})\\s+week`),
    resolve: relative(({ name, name2 }, sentOn) => addDays(bareWeekday(weekdayOf(name ?? name2), sentOn, 'future'), 7)),
  },
  {
    pattern: re(
      `(?<which>next|this|last|coming|past)\\s+(?<name>${W})|(?<name2>${W})\\s+(?:of\\s+)?(?<which2>next|this|last)\\s+week`,
    ),
    resolve: relative(({ which, name, name2, which2 }, sentOn) => {
      const [at, word] = [weekdayOf(name ?? name2), (which ?? which2 ?? '').toLowerCase()];
      if (word === 'coming') return bareWeekday(at, sentOn, 'future');
      if ((word === 'last' && which2 === undefined) || word === 'past') return bareWeekday(at, sentOn, 'past');
      return addDays(mondayOf(sentOn, step(word)), at - 1);
    }),
  },
  {
    pattern: re(
      '(?<name>the day after tomorrow|the day before yesterday|tomorrow|tmrw|tmw|yesterday|last night|today|tonight|this (?:morning|afternoon|evening))',
    ),
    resolve: relative(({ name }, sentOn) => {
      const said = (name ?? '').toLowerCase();
      const days =
        said.includes('after') && said.includes('tomorrow')
          ? 2
          : said.includes('before')
            ? -2
            : /^(?:tom|tm)/u.test(said)
              ? 1
              : /yesterday|last/u.test(said)
                ? -1
                : 0;
      return addDays(sentOn, days);
    }),
  },
  {
    pattern: re('(?<which>next|this|last|coming|the)\\s+weekend'),
    resolve: relative(({ which }, sentOn, direction) => {
      const back = which?.toLowerCase() === 'the' && direction === 'past' ? -1 : step(which);
      const saturday = addDays(mondayOf(sentOn, back), 5);
      return range(saturday, addDays(saturday, 1));
    }),
  },
  {
    pattern: re('(?:all\\s+)?(?<which>next|this|last|past|coming)\\s+(?<unit>week|month|year)'),
    resolve: relative(({ which, unit }, sentOn) => {
      if (unit?.toLowerCase() === 'year') return String(yearIn(sentOn) + step(which));
      if (unit?.toLowerCase() === 'month') {
        const { year, month } = shiftMonth(sentOn, step(which));
        return monthText(year, month);
      }
      const monday = mondayOf(sentOn, which?.toLowerCase() === 'coming' ? 1 : step(which));
      return range(monday, addDays(monday, 6));
    }),
  },
  {
    pattern: re(
      "(?:in|within)\\s+(?<count>\\d{1,3}|an?(?:\\s+(?:couple\\s+of|few))?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s+(?<unit>day|week|fortnight|month|year)s?(?:'? time)?",
    ),
    resolve: relative(({ count, unit }, sentOn) => shift(sentOn, numberOf(count), unit)),
  },
  {
    pattern: re(
      '(?<count>\\d{1,3}|an?(?:\\s+(?:couple\\s+of|few))?|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(?<unit>day|week|fortnight|month|year)s?\\s+(?<word>ago|from (?:now|today)|today)',
    ),
    resolve: relative(({ count, unit, word }, sentOn) =>
      shift(sentOn, (word?.toLowerCase() === 'ago' ? -1 : 1) * numberOf(count), unit),
    ),
  },
  {
    pattern: re(HOLIDAYS),
    resolve: relative((groups, sentOn, direction) => holiday(groups['holiday'] ?? '', sentOn, direction)),
  },
  {
    pattern: re(
      `(?:(?:the\\s+)?(?:end|start|beginning|middle)\\s+of|early|late|mid|mid-|all\\s+(?:of\\s+)?|in|from|until|till|this|during|by|since|for|of)[\\s-]*(?<month>${M})(?:,?\\s+(?<year>(?:19|20)\\d\\d))?`,
    ),
    resolve: ({ month, year }, sentOn, direction) =>
      year !== undefined
        ? monthText(Number(year), monthOf(month))
        : sentOn === null
          ? undefined
          : bareMonth(monthOf(month), sentOn, direction),
  },
  {
    pattern: re(`(?<which>next|last)\\s+(?<month>${M})`),
    resolve: relative(({ which, month }, sentOn) =>
      bareMonth(monthOf(month), sentOn, which?.toLowerCase() === 'next' ? 'future' : 'past'),
    ),
  },
  {
    pattern: re(`(?<month>${M})\\s+(?<year>(?:19|20)\\d\\d)`),
    resolve: ({ month, year }) => monthText(Number(year), monthOf(month)),
  },
  {
    pattern: re(`(?:come\\s+|on\\s+)?(?<name>${W})(?!s)`),
    resolve: relative(({ name }, sentOn, direction) => bareWeekday(weekdayOf(name), sentOn, direction)),
  },
];
