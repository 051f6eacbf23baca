// Years and their parts where they are named: "2026", "cy18", "the 1990s", "Q3 2026", "week 10", "the 15th century".
import { addDays, makeDay } from '../model/when';
import { MARKS } from './date-named';
import { eraAfter, fullYear, ordinalAt, spelledYearAt, yearAt } from './date-numbers';
import { type At, fixed, floating, read } from './date-said';
import { inYear, type Meaning, mondayOf, monthsFrom, quarterOf, span, yearsFrom } from './date-steps';
import { says, skip } from './date-tokens';

const BEFORE_YEAR =
  /^(?:in|of|year|from|since|until|till|by|during|before|after|between|through|than|=|mid|early|late|end|cy|fy|the)$/u;

const DECADES: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, k) => [
    word,
    1920 + k * 10,
  ]),
);

/** "nineties" and their like. */
export const isDecade = (word: string): boolean => DECADES.has(word);

/** "2026" where a year is expected, "the year 2026", "cy18", "the 1990s", "the nineties", "the 15th century". */
export const yearAtPlace: At = ({ text, tokens, expected }, start) => {
  let i = tokens[start]?.text === 'the' ? start + 1 : start;
  const lead = i;
  if (tokens[i]?.text === 'calendar') i++;
  const named = tokens[i]?.text === 'year' || /^(?:cy|fy)$/u.test(tokens[i]?.text ?? '');
  if (named) i += says(tokens, i + 1, 'of') ? 2 : 1;
  const token = tokens[i];
  if (token === undefined) return null;
  if (/[\d.:$€£#/-]$/u.test(text.slice(Math.max(0, token.start - 1), token.start)) && !named && expected !== start) {
    if (!/[-/]/u.test(text.charAt(token.start - 1)) || /\d/u.test(text.charAt(token.start - 2))) return null;
  }
  const decade = DECADES.get(token.text);
  if (decade !== undefined && (lead > start || tokens[i - 1]?.text === 'in'))
    return read(fixed(yearsFrom(decade, 10), 'span'), i + 1);
  const plural = tokens[i + 1];
  if (token.value !== null && plural?.glued === true && plural.text === 's' && token.value % 10 === 0)
    return read(fixed(yearsFrom(token.value < 100 ? 1900 + token.value : token.value, 10), 'span'), i + 2);
  if (
    token.value !== null &&
    plural?.text === "'" &&
    tokens[i + 2]?.text === 's' &&
    token.value % 10 === 0 &&
    token.value >= 20
  )
    return read(fixed(yearsFrom(token.value < 100 ? 1900 + token.value : token.value, 10), 'span'), i + 3);
  if (says(tokens, i, 'two', 'thousands')) return { value: fixed(yearsFrom(2000, 10), 'span'), next: i + 2 };
  const century = ordinalAt(tokens, i);
  if (century !== null && tokens[century.next]?.text === 'century')
    return read(fixed(yearsFrom((century.value - 1) * 100, 100), 'span'), century.next + 1);
  const year =
    named && token.value !== null && token.end - token.start < 4
      ? { value: /^(?:cy|fy)$/u.test(tokens[i - 1]?.text ?? '') ? fullYear(token.value) : token.value, next: i + 1 }
      : yearAt(tokens, i);
  if (year === null) return null;
  const before = tokens[start - 1]?.text ?? '';
  const listed =
    /^(?:and|or|not)$/u.test(before) &&
    tokens.slice(Math.max(0, start - 8), start - 1).some((_, k) => yearAt(tokens, Math.max(0, start - 8) + k) !== null);
  if (!named && !listed && expected !== start && !BEFORE_YEAR.test(before)) return null;
  if (
    !named &&
    /^(?:and|or|the|not)$/u.test(before) &&
    token.value !== null &&
    (token.value < 1900 || token.value > 2100)
  )
    return null;
  const after = tokens[year.next];
  if (
    after !== undefined &&
    ((after.value !== null && !after.glued) ||
      /^[%$€£]$/u.test(after.text) ||
      (/^[-/.]$/u.test(after.text) &&
        after.glued &&
        tokens[year.next + 1]?.value != null &&
        tokens[year.next + 1]?.glued === true &&
        tokens[year.next + 1]!.end - tokens[year.next + 1]!.start < 4))
  )
    return null;
  const era = eraAfter(tokens, year);
  if (token.value === null && spelledYearAt(tokens, i) === null) return null;
  return era.value < 1 ? null : { value: fixed(inYear(era.value), 'year'), next: era.next };
};

const QUARTER = /^[qh]$/u;
const partOf = (letter: string, n: number, year: number): Meaning =>
  letter === 'q' ? quarterOf(year, n) : monthsFrom(year, n * 6 - 5, 6);

/** "Q3", "Q3 2026", "2026-Q3", "H1 2026", "week 10". A half needs its year. */
export const quarterAt: At = ({ tokens, sentOn }, i) => {
  const token = tokens[i];
  if (token === undefined) return null;
  const part = (at: number): { letter: string; n: number; next: number } | null => {
    const n = tokens[at + 1]?.value;
    if (!QUARTER.test(tokens[at]?.text ?? '') || n == null || tokens[at + 1]?.glued !== true || n < 1) return null;
    const letter = tokens[at]?.text ?? '';
    return n > (letter === 'q' ? 4 : 2) ? null : { letter, n, next: at + 2 };
  };
  if (token.value !== null) {
    if (token.end - token.start !== 4) return null;
    const behind = part(tokens[i + 1]?.text === '-' ? i + 2 : i + 1);
    return behind === null
      ? null
      : { value: fixed(partOf(behind.letter, behind.n, token.value), 'span'), next: behind.next };
  }
  if (token.text === 'week' && sentOn !== null) {
    const n = tokens[i + 1]?.value;
    if (n == null || n < 1 || n > 53 || tokens[i + 2]?.text === '%') return null;
    const monday = mondayOf(makeDay(Number(sentOn.slice(0, 4)), 1, 4), n - 1);
    return { value: fixed(span(monday, addDays(monday, 6)), 'week'), next: i + 2 };
  }
  const front = part(i);
  if (front === null) return null;
  const at = skip(tokens, front.next, MARKS);
  const year = tokens[at]?.value === null ? null : yearAt(tokens, at);
  if (year !== null) return { value: fixed(partOf(front.letter, front.n, year.value), 'span'), next: year.next };
  return front.letter === 'q'
    ? { value: floating('year', sentOn, (y) => partOf('q', front.n, y), { grain: 'span' }), next: front.next }
    : null;
};
