// Dates that name a month: "4 May", "May 4th, 2027", "the fourth of May", "June 2026", "June next year".
import { type Day } from '../model/when';
import { eraAfter, fullYear, ordinalAt, yearAt } from './date-numbers';
import { type At, counted, exact, fixed, floating, read, type Said, type Sentence, yearly } from './date-said';
import { inMonth } from './date-steps';
import { MONTHS, type Read, says, skip, type Token } from './date-tokens';

export const MARKS = new Set([',', '.', '-', '/', 'of', 'in', 'the', 'year', 'calendar']);

const DAY_MARKS = new Set([',', '.', '-', '/', 'the']);

const MONTH_MARKS = new Set(['of', 'day', '.', '-', '/', ',']);

/** The year that follows a date: "2027", ", 2027", "of 2027", "'27", "two thousand and ten"; two digits only where nothing else can be meant. */
function yearAfter({ tokens }: Sentence, i: number, marked = true): Read<number | null> {
  const at = skip(tokens, i, MARKS);
  const year = yearAt(tokens, at);
  if (year !== null && tokens[at]?.value === null && at > i + 2) return { value: null, next: i };
  if (year !== null && !(tokens[year.next]?.text === ':' && tokens[year.next]?.glued)) return eraAfter(tokens, year);
  const quoted = /^['’]$/u.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const token = tokens[quoted];
  if (token === undefined || token.value === null) return { value: null, next: i };
  const digits = token.end - token.start;
  const after = tokens[quoted + 1];
  if (digits <= 3 && /^(?:ad|ce|be)$/u.test(after?.text ?? ''))
    return eraAfter(tokens, { value: token.value, next: quoted + 1 });
  if (digits === 3 && /^bce?$/u.test(after?.text ?? '')) return { value: -1, next: quoted + 2 };
  if (digits !== 2 || (!marked && /^[-/]$/u.test(tokens[at - 1]?.text ?? ''))) return { value: null, next: i };
  const alone = after === undefined || (after.value === null && /^[.,;!?)]$/u.test(after.text));
  return quoted > at ||
    (alone && tokens[quoted - 1]?.text !== ':' && (token.value > 31 || at === i || tokens[at - 1]?.text !== 'in'))
    ? { value: fullYear(token.value), next: quoted + 1 }
    : { value: null, next: i };
}

const isTime = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text === ':' && (tokens[i]?.glued ?? false) && tokens[i + 1]?.value !== null) ||
  /^(?:am|pm|o'clock|a\.m|p\.m)$/u.test(tokens[i]?.text ?? '');

function dated(sentence: Sentence, month: number, day: number, next: number, dayFirst: boolean): Read<Said> {
  const year = yearAfter(sentence, next, dayFirst);
  // A day that is in no calendar takes its words with it: "31 June" is no June.
  const said = year.value === null ? yearly(sentence.sentOn, month, day) : exact(year.value, month, day);
  return { value: said ?? fixed(null), next: year.next };
}

/** "4 May", "the 4th day of May", "May 4th", "May the 4th", "2018 March 18", each with a year or without. */
export const monthDayAt: At = (sentence, start) => {
  const { tokens } = sentence;
  const i = tokens[start]?.text === 'the' ? start + 1 : start;
  const token = tokens[i];
  if (token === undefined) return null;
  const month = MONTHS.get(token.text);
  if (month !== undefined) {
    const at = skip(tokens, i + 1, DAY_MARKS);
    if (yearAt(tokens, at) !== null && tokens[at]?.value !== null) return null;
    const day = ordinalAt(tokens, at, token.capital || tokens[at]?.value !== null);
    if (day === null || day.value < 1 || day.value > 31 || isTime(tokens, day.next)) return null;
    return dated(sentence, month, day.value, day.next, false);
  }
  const year = token.value !== null && token.end - token.start === 4 ? token.value : null;
  if (year !== null) {
    const at = skip(tokens, i + 1, DAY_MARKS);
    const named = MONTHS.get(tokens[at]?.text ?? '');
    const day = named === undefined ? null : ordinalAt(tokens, skip(tokens, at + 1, DAY_MARKS), true);
    return day === null || named === undefined || tokens[day.next - 1]?.value === year
      ? null
      : read(exact(year, named, day.value), day.next);
  }
  if (/[\d.:$€£/]$/u.test(sentence.text.slice(Math.max(0, token.start - 1), token.start))) return null;
  const day = ordinalAt(tokens, i, true);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const at = skip(tokens, day.next, MONTH_MARKS);
  const named = MONTHS.get(tokens[at]?.text ?? '');
  if (named === undefined || at - day.next > 2) return null;
  // "One may ask": a plain number in words needs a month that is one.
  if (token.value === null && ordinalAt(tokens, i) === null && tokens[at]?.capital !== true) return null;
  return dated(sentence, named, day.value, at + 1, true);
};

const monthly = (sentOn: Day | null, month: number): Said =>
  floating('year', sentOn, (year) => inMonth(year, month), { grain: 'month' });

const MODIFIED_YEAR: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['next', 1],
  ['last', -1],
]);

/** Words before a month that say it is one: "may", "march" and people called June are none. */
const BEFORE_MONTH =
  /^(?:in|of|by|until|till|til|since|from|to|during|for|before|after|between|through|and|or|this|all|throughout|around|about|early|late|mid|is|-|–)$/u;

const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/u;

/** "June 2026", "June next year", "2019 June"; alone only where a month is expected. */
export const monthAt: At = (sentence, i) => {
  const { tokens, sentOn } = sentence;
  const token = tokens[i];
  if (token === undefined) return null;
  const lead = token.value !== null && token.end - token.start === 4 && token.value > 1000 ? token.value : null;
  if (lead !== null) {
    const at = skip(tokens, i + 1, DAY_MARKS);
    const named = MONTHS.get(tokens[at]?.text ?? '');
    return named === undefined || ordinalAt(tokens, at + 1, true) !== null
      ? null
      : { value: fixed(inMonth(lead, named), 'month'), next: at + 1 };
  }
  const month = MONTHS.get(token.text);
  if (month === undefined) return null;
  const year = yearAfter(sentence, i + 1);
  const digits = tokens[year.next - 1];
  const short = digits?.value != null && digits.end - digits.start === 2;
  if (
    year.value !== null &&
    year.value > 0 &&
    (!short || (digits?.value ?? 0) > 31 || /^(?:of|'|’)$/u.test(tokens[year.next - 2]?.text ?? ''))
  )
    return { value: fixed(inMonth(year.value, month), 'month'), next: year.next };
  const of = says(tokens, i + 1, 'of') ? i + 2 : i + 1;
  const shift = MODIFIED_YEAR.get(tokens[of]?.text ?? '');
  if (shift !== undefined && says(tokens, of + 1, 'year'))
    return {
      value: fixed(sentOn === null ? undefined : inMonth(Number(sentOn.slice(0, 4)) + shift, month), 'month'),
      next: of + 2,
    };
  if (says(tokens, i + 1, 'after', 'next') && sentOn !== null)
    return {
      value: counted(
        monthly(sentOn, month),
        ({ from }) => (from === null ? null : inMonth(Number(from.slice(0, 4)) + 1, month)),
        'month',
      ),
      next: i + 3,
    };
  const before = tokens[i - 1]?.text ?? '';
  const alone = tokens.length === 1 && !SHORT.test(token.text) && token.capital;
  const expected =
    alone ||
    sentence.expected === i ||
    (BEFORE_MONTH.test(before) && (token.capital || token.text !== 'may' || /^(?:in|since|until|by)$/u.test(before)));
  if (!expected) return null;
  return {
    value: monthly(sentOn, month),
    next:
      tokens[i + 1]?.text === '.' && SHORT.test(token.text) && tokens[i + 2] !== undefined && !tokens[i + 2]?.capital
        ? i + 2
        : i + 1,
  };
};
