// Numbers as dates use them: counts, ordinals, and years in digits or words. Up to what a calendar needs, no arithmetic.
import type { Read, Token } from './date-tokens';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const FIRST =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENTH: Readonly<Record<string, number>> = { twentieth: 20, thirtieth: 30 };

const small = (text: string | undefined): number | null => {
  const at = ONES.indexOf(text ?? '');
  return at === -1 ? null : at;
};
const ten = (text: string | undefined): number | null => {
  const at = text === undefined || text === '' ? -1 : TENS.indexOf(text);
  return at === -1 ? null : at * 10;
};

/** 0 to 99 in words. */
function words(tokens: readonly Token[], i: number): Read<number> | null {
  const tens = ten(tokens[i]?.text);
  if (tens !== null) {
    const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
    const one = small(tokens[i + 1 + hyphen]?.text);
    return one !== null && one > 0 && one < 10
      ? { value: tens + one, next: i + 2 + hyphen }
      : { value: tens, next: i + 1 };
  }
  const one = small(tokens[i]?.text);
  return one === null ? null : { value: one, next: i + 1 };
}

/** How many: "3", "three", "a", "a couple of", "a few", "several". At most 999. */
export function countAt(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.value !== null) return token.value > 999 ? null : { value: token.value, next: at + 1 };
  const article = /^(?:an?|the)$/u.test(token.text);
  const i = article && /^(?:couple|few|several)$/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : at;
  const vague = { couple: 2, few: 3, several: 4 }[tokens[i]?.text ?? ''];
  if (vague !== undefined) return { value: vague, next: tokens[i + 1]?.text === 'of' ? i + 2 : i + 1 };
  if (/^an?$/u.test(token.text)) return { value: 1, next: at + 1 };
  return words(tokens, at);
}

/** "2nd", "second", "twenty-second", "twenty second". `plain`: digits or words without an ending count as well. */
export function ordinalAt(tokens: readonly Token[], i: number, plain = false): Read<number> | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.value !== null) {
    const after = tokens[i + 1];
    if (after?.glued === true && /^(?:st|nd|rd|th)$/u.test(after.text)) return { value: token.value, next: i + 2 };
    return plain ? { value: token.value, next: i + 1 } : null;
  }
  const first = FIRST.indexOf(token.text);
  if (first > 0) return { value: first, next: i + 1 };
  const round = TENTH[token.text];
  if (round !== undefined) return { value: round, next: i + 1 };
  const tens = ten(token.text);
  if (tens !== null) {
    const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
    const one = FIRST.indexOf(tokens[i + 1 + hyphen]?.text ?? '');
    if (one > 0 && one < 10) return { value: tens + one, next: i + 2 + hyphen };
  }
  return plain ? words(tokens, i) : null;
}

/** Two digits mean the years from 1940 to 2039. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 40 ? 2000 + year : 1900 + year);

/** "two thousand and eighteen", "nineteen ninety six", "nineteen hundred ninety three". */
export function spelledYearAt(tokens: readonly Token[], i: number): Read<number> | null {
  const first = words(tokens, i);
  if (first === null || first.value === 0) return null;
  const unit = tokens[first.next]?.text;
  if (unit === 'thousand') {
    let value = first.value * 1000;
    let { next } = first;
    if (tokens[next + 1] === undefined) return { value, next: next + 1 };
    next += 1;
    const hundreds = words(tokens, next);
    if (hundreds !== null && tokens[hundreds.next]?.text === 'hundred') {
      value += hundreds.value * 100;
      next = hundreds.next + 1;
    }
    const rest = words(tokens, tokens[next]?.text === 'and' ? next + 1 : next);
    return rest === null ? { value, next } : { value: value + rest.value, next: rest.next };
  }
  if (first.value < 11 || first.value > 29) return null;
  const hundred = unit === 'hundred';
  let next = hundred ? first.next + 1 : first.next;
  if (hundred && tokens[next]?.text === 'and') next += 1;
  const rest = words(tokens, next);
  if (rest === null) return hundred ? { value: first.value * 100, next } : null;
  if (rest.value === 0) {
    const one = small(tokens[rest.next]?.text);
    return one === null ? null : { value: first.value * 100 + one, next: rest.next + 1 };
  }
  return rest.value < 10 && !hundred ? null : { value: first.value * 100 + rest.value, next: rest.next };
}

/** A year of four digits (1000 to 2999), or in words. */
export function yearAt(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.value === null) return spelledYearAt(tokens, i);
  return token.end - token.start === 4 && token.value >= 1000 && token.value < 3000
    ? { value: token.value, next: i + 1 }
    : null;
}

/** "88 AD" is the year 88, "2555 BE" that of the Buddhist calendar; before Christ there are no days here. */
export function eraAfter(tokens: readonly Token[], { value, next }: Read<number>): Read<number> {
  const era = tokens[next]?.text ?? '';
  if (/^(?:ad|ce)$/u.test(era)) return { value, next: next + 1 };
  if (era === 'be' && value > 2400) return { value: value - 543, next: next + 1 };
  return /^bce?$/u.test(era) ? { value: -1, next: next + 1 } : { value, next };
}
