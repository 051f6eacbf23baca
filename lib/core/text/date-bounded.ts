// Parts of a period that the sent day or another date bounds: "later this month", "rest of the week", "EOM", "the week of 10 April".
import { addDays, daysBetween } from '../model/when';
import { relativeAt } from './date-distances';
import { monthDayAt } from './date-named';
import { numericAt } from './date-numeric';
import { nthAt, OF, periodAtPlace, shareAt } from './date-parts';
import { type At, fixed, type Said } from './date-said';
import { type Share, share } from './date-shares';
import { inMonth, mondayOf, monthIn, monthsFrom, periodAt, span, yearIn } from './date-steps';
import { type Read, says, skip, type Unit, unitAt } from './date-tokens';
import { holidayAt } from './holidays';

/** "later this month", "earlier in the week", "the rest of the year", "year to date": bounded by the sent day. */
const boundedAt: At = (sentence, start) => {
  const { tokens, sentOn } = sentence;
  const i = tokens[start]?.text === 'the' ? start + 1 : start;
  const word = tokens[i]?.text ?? '';
  const whole = (at: number): Read<Said> | null => {
    const period = periodAtPlace(sentence, at);
    return period === null || period.value.floats ? null : period;
  };
  if (word === 'later' || word === 'earlier') {
    const period = whole(skip(tokens, i + 1, new Set(['in', 'on', 'the'])));
    if (period === null || sentOn === null) return null;
    return {
      value: period.value.map((meaning) => {
        const half = share(meaning, word === 'later' ? 'late' : 'early');
        if (half?.from == null || half.to === null) return null;
        if (word === 'later') return { ...half, from: half.from < sentOn && half.to >= sentOn ? sentOn : half.from };
        const yesterday = addDays(sentOn, -1);
        const running = meaning.to !== null && meaning.to >= sentOn;
        const to =
          running &&
          daysBetween(half.from, sentOn) > 0 &&
          (yesterday < half.to || daysBetween(meaning.from ?? sentOn, half.to) > 100)
            ? yesterday
            : half.to;
        return { ...half, to };
      }, 'span'),
      next: period.next,
    };
  }
  if (/^(?:rest|remainder|remaining|balance)$/u.test(word)) {
    const period = whole(skip(tokens, i + 1, OF));
    return period === null || sentOn === null
      ? null
      : {
          value: period.value.map(
            ({ to, when }) =>
              to === null || to < sentOn
                ? null
                : {
                    ...span(sentOn, to),
                    when: to === sentOn ? sentOn : when?.length === 10 ? when : `${sentOn}/${to}`,
                  },
            'span',
          ),
          next: period.next,
        };
  }
  const to = unitAt(tokens, i);
  if (to !== null && says(tokens, to.next, 'to', 'date') && sentOn !== null) {
    const period = periodAt(sentOn, to.value, 0);
    return period?.from == null
      ? null
      : { value: fixed(span(period.from, addDays(sentOn, -1)), 'span'), next: to.next + 2 };
  }
  return null;
};

const BUSINESS: ReadonlyMap<string, readonly [Share, Unit]> = new Map([
  ['eom', ['end', 'month']],
  ['bom', ['start', 'month']],
  ['eoy', ['end', 'year']],
  ['boy', ['start', 'year']],
  ['eow', ['end', 'week']],
]);

/** "EOM", "EOY": in capitals, since a boy is none. */
const shortAt: At = ({ text, tokens, sentOn }, i) => {
  const token = tokens[i];
  const short = BUSINESS.get(token?.text ?? '');
  if (token === undefined || short === undefined || text.slice(token.start, token.end) !== token.text.toUpperCase())
    return null;
  const [part, unit] = short;
  const whole = sentOn === null ? undefined : periodAt(sentOn, unit, 0);
  // Nobody's "BOY" reaches into April: a quarter.
  const quarter = sentOn === null || token.text !== 'boy' ? null : monthsFrom(yearIn(sentOn), 1, 3);
  const meaning = whole == null ? whole : quarter === null ? share(whole, part) : { ...quarter, when: whole.when };
  return { value: fixed(meaning, 'span'), next: i + 1 };
};

/** "the week of 10 April", "w/c Feb 4", "week beginning tomorrow", "the month of May". */
const aroundAt: At = (sentence, start) => {
  const { tokens } = sentence;
  const i = tokens[start]?.text === 'the' || tokens[start]?.text === 'a' ? start + 1 : start;
  const wc = says(tokens, i, 'w', '/', 'c');
  const unit = wc ? { value: 'week' as const, next: i + 3 } : unitAt(tokens, i);
  if (unit === null || !/^(?:week|weekend|month)$/u.test(unit.value)) return null;
  const link = tokens[unit.next]?.text ?? '';
  if (!wc && !/^(?:of|beginning|starting|commencing|from)$/u.test(link)) return null;
  if (/^(?:of|from)$/u.test(link) && tokens[start]?.text === 'a') return null;
  const at = wc ? unit.next : skip(tokens, unit.next + 1, new Set(['on']));
  const base =
    numericAt(sentence, at) ??
    monthDayAt(sentence, at) ??
    holidayAt(sentence, tokens[at]?.text === 'the' ? at + 1 : at) ??
    relativeAt({ ...sentence, expected: at }, at) ??
    (unit.value === 'month' ? periodAtPlace(sentence, at) : null);
  if (base === null) return null;
  const weekFrom = /^(?:beginning|starting|commencing|from)$/u.test(link) && tokens[start]?.text === 'a';
  return {
    value: base.value.map(({ from }) => {
      if (from === null) return null;
      if (weekFrom) return span(from, addDays(from, 6));
      if (unit.value === 'month') return inMonth(yearIn(from), monthIn(from));
      const monday = mondayOf(from, 0);
      return unit.value === 'weekend' ? span(addDays(monday, 5), addDays(monday, 6)) : span(monday, addDays(monday, 6));
    }, 'span'),
    next: base.next,
  };
};

/** Any part of a period. */
export const partAt: At = (sentence, i) =>
  nthAt(sentence, i) ?? shareAt(sentence, i) ?? boundedAt(sentence, i) ?? shortAt(sentence, i) ?? aroundAt(sentence, i);
