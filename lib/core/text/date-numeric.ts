// Dates in digits with marks: "2027-05-04", "5/4/2027", "4.5.2027", "12/2026", "5/4".
import { fullYear } from './date-numbers';
import { type At, exact, fixed, read, type Said, yearly } from './date-said';
import { inMonth } from './date-steps';
import { WEEKDAYS } from './date-tokens';

/** What may not stand right before or after a number that is a date: it would be part of something longer. */
const JOINED_BEFORE = /(?:[\p{L}\d/.$€£#:,]|(?<!\/\d{0,3})\d-|\d:)$/u;

const JOINED_AFTER = /^(?:\d|\/\d|-\d(?!\d?\/\d)|\.\d(?!\d?:)|%|\p{L})/u;

const NUMERIC: readonly (readonly [RegExp, readonly ('y' | 'a' | 'b')[]])[] = [
  [/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=T\d|\b)/uy, ['y', 'a', 'b']],
  [/(\d{4})( )(\d{2}) (\d{2})\b/uy, ['y', 'a', 'b']],
  [/(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})\b/uy, ['a', 'b', 'y']],
  [/(\d{1,2})(\.)(\d{1,2})\.(\d{4})\b/uy, ['a', 'b', 'y']],
  [/(\d{1,2})(\/)(\d{1,2}),\s?(\d{4}|\d{2})\b/uy, ['a', 'b', 'y']],
  [/((?:19|20)\d\d)()(0[1-9]|1[0-2])([0-3]\d)\b/uy, ['y', 'a', 'b']],
];

const MONTH_YEAR = /(\d{1,2})[-/]((?:19|20)\d{2})\b/uy;

const YEAR_MONTH = /((?:19|20)\d{2})-(\d{1,2})\b/uy;

const TWO = /(\d{1,2})\/(\d{1,2})\b/uy;

const TWO_LOOSE = /(\d{1,2})[-.](\d{1,2})\b/uy;

/** "3/4 of them", "24/7": no dates. */
const FRACTION = /^\s*(?:of\b|cups?\b|inch|miles?\b|full\b|price|scale|support|service|share|majority|time\b|"|″)/iu;

/** Month first, with points the day first; the other way round where that is in no calendar. */
const ordered = (a: number, b: number, mark: string, make: (month: number, day: number) => Said | null): Said | null =>
  mark === '.' ? (make(b, a) ?? make(a, b)) : (make(a, b) ?? make(b, a));

/** Digits with marks. Month first where both readings are in the calendar, as chrono and most writers of English here do; with points the day first. */
export const numericAt: At = ({ text, tokens, sentOn }, i) => {
  const token = tokens[i];
  if (
    token === undefined ||
    token.value === null ||
    JOINED_BEFORE.test(text.slice(Math.max(0, token.start - 6), token.start))
  )
    return null;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = token.start;
    const found = pattern.exec(text);
    return found === null ||
      JOINED_AFTER.test(text.slice(pattern.lastIndex, pattern.lastIndex + 6).replace(/^T\d/u, ' '))
      ? null
      : found;
  };
  const after = (length: number): number => {
    let next = i;
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < token.start + length) next++;
    return next;
  };
  for (const [pattern, order] of NUMERIC) {
    const found = match(pattern);
    if (found === null) continue;
    const [one = '', mark = '', other = '', last = ''] = found.slice(1);
    const iso = order[0] === 'y';
    const [year, a, b] = iso ? [one, other, last] : [last, one, other];
    const said = ordered(Number(a), Number(b), iso ? '' : mark, (month, day) =>
      exact(fullYear(Number(year)), month, day),
    );
    return read(said, after(found[0].length));
  }
  const my = match(MONTH_YEAR);
  const ym = my === null ? match(YEAR_MONTH) : null;
  if (my !== null || ym !== null) {
    const [year, month] = my === null ? [Number(ym?.[1]), Number(ym?.[2])] : [Number(my[2]), Number(my[1])];
    return month >= 1 && month <= 12
      ? read(fixed(inMonth(year, month), 'month'), after((my ?? ym)?.[0].length ?? 0))
      : null;
  }
  const before = tokens[i - 1]?.text ?? '';
  const pair = match(TWO) ?? (/^(?:on|in|this)$/u.test(before) || WEEKDAYS.has(before) ? match(TWO_LOOSE) : null);
  if (
    pair === null ||
    pair[0] === '24/7' ||
    FRACTION.test(text.slice(token.start + pair[0].length, token.start + pair[0].length + 12))
  )
    return null;
  if (!pair[0].includes('/') && !WEEKDAYS.has(before) && /^\s*[\p{L}%]/u.test(text.slice(token.start + pair[0].length)))
    return null;
  return read(
    ordered(Number(pair[1]), Number(pair[2]), '', (month, day) => yearly(sentOn, month, day)),
    after(pair[0].length),
  );
};
