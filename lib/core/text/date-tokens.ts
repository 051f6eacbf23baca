// Cuts a sentence into words, numbers and marks for the date reader. Knows the words of the calendar, and resolves nothing.

/** One word, run of digits, or mark. Offsets are UTF-16, into the sentence. */
export interface Token {
  /** Lower case, straight apostrophes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a run of digits; null for everything else. */
  readonly value: number | null;
  /** No space stands before it. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** A parse result: what was read, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** All tokens, in order; linear. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of sentence.matchAll(/\d+|\p{L}+(?:['’]\p{L}+)*|[^\s\p{L}\d]/gu)) {
    const [raw] = match;
    const start = match.index;
    tokens.push({
      text: raw.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + raw.length,
      value: /^\d/u.test(raw) ? Number(raw) : null,
      glued: start === last,
      capital: /^\p{Lu}/u.test(raw),
    });
    last = start + raw.length;
  }
  return tokens;
}

const table = <T>(lines: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(lines).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

/** 1 = January. */
export const MONTHS = table({
  'january jan': 1,
  'february feb': 2,
  'march mar': 3,
  'april apr': 4,
  may: 5,
  'june jun': 6,
  'july jul': 7,
  'august aug': 8,
  'september sept sep': 9,
  'october oct': 10,
  'november nov': 11,
  'december dec': 12,
});

/** 1 = Monday. */
export const WEEKDAYS = table({
  'monday mon': 1,
  'tuesday tues tue': 2,
  'wednesday weds wed': 3,
  'thursday thurs thur thu': 4,
  'friday fri': 5,
  'saturday sat': 6,
  'sunday sun': 7,
});

/** What is counted in dates. */
export type Unit =
  | 'day'
  | 'workday'
  | 'week'
  | 'workweek'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

const UNITS: ReadonlyMap<string, Unit> = table<Unit>({
  'day days': 'day',
  'week weeks wk wks': 'week',
  'workweek workweeks': 'workweek',
  'weekend weekends': 'weekend',
  'fortnight fortnights': 'fortnight',
  'month months mo mos mth mths': 'month',
  'quarter quarters qtr qtrs': 'quarter',
  'season seasons': 'season',
  'year years yr yrs': 'year',
  'decade decades': 'decade',
  'century centuries': 'century',
});
/** One letter for a unit counts only glued to a number: "3w". */
const LETTERS: ReadonlyMap<string, Unit> = table<Unit>({ d: 'day', w: 'week', y: 'year' });

const bare = (text: string): string => text.replace(/'s?$/u, '');

/** The unit that stands at a place; "business days" and "working days" are two words. */
export function unitAt(tokens: readonly Token[], i: number): Read<Unit> | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (/^(?:business|working|work)$/u.test(token.text)) {
    const next = bare(tokens[i + 1]?.text ?? '');
    if (/^days?$/u.test(next)) return { value: 'workday', next: i + 2 };
    return /^weeks?$/u.test(next) ? { value: 'workweek', next: i + 2 } : null;
  }
  const unit = UNITS.get(bare(token.text)) ?? (token.glued ? LETTERS.get(token.text) : undefined);
  // "weeks' time": the apostrophe is a mark of its own.
  return unit === undefined ? null : { value: unit, next: /^['’]$/u.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1 };
}

/** Skips tokens as long as they are among some words or marks. */
export function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let i = from;
  // So many marks or fillers stand inside a date at most; this keeps reading linear.
  while (i - from < 6 && words.has(tokens[i]?.text ?? '')) i++;
  return i;
}

/** Whether the tokens from a place on read like this, word by word. */
export const says = (tokens: readonly Token[], i: number, ...words: readonly string[]): boolean =>
  words.every((word, k) => tokens[i + k]?.text === word);
