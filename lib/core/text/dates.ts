// Dates in a sentence, resolved against the day on which it was written. Own readings first (date-words.ts), chrono for what they leave over.
// Never guesses: a relative word without a sent day stays undated.
import { type Day, When } from '../model/when';
import type { Direction } from './date-steps';
import { DATE_WORDS } from './date-words';
import type { Span } from './spans';

/** A date as said. Offsets are UTF-16, into the sentence. */
export interface SaidDate extends Span {
  /** Null: the words need a sent day that is unknown. */
  readonly when: When | null;
}

/** Whether a sentence may hold a date at all: cheap, so that nothing is loaded for the rest. */
export const MAY_DATE =
  /\d(?:st|nd|rd|th)\b|\d{1,4}[-/.]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:today|tonight|tomorrow|tmrw|tmw|yesterday|week|weekend|month|months|weeks|days|year|years|fortnight|morning|night|christmas|xmas|easter|new year|thanksgiving|halloween|valentine|paddy|boxing day)/iu;

/** Finds every date in a sentence. `direction` says for a place in it whether past or future is spoken of. */
export type DateReader = (
  sentence: string,
  sentOn: Day | null,
  direction: (date: Span) => Direction,
) => readonly SaidDate[];

/** Loads chrono (13 KB) and gives the reader. Loaded once. */
export async function loadDates(): Promise<DateReader> {
  const { casual } = await import('chrono-node/en');
  return (sentence, sentOn, direction) => {
    if (!MAY_DATE.test(sentence)) return [];
    const own = ownDates(sentence, sentOn, direction);
    const rest = sentOn === null ? [] : chronoDates(casual, mask(sentence, own), sentOn);
    return joinRanges(
      sentence,
      [...own, ...rest].toSorted((a, b) => a.start - b.start),
    );
  };
}

const when = (text: string | null | undefined): When | null => {
  const parsed = When.safeParse(text);
  return parsed.success ? parsed.data : null;
};

function ownDates(sentence: string, sentOn: Day | null, direction: (date: Span) => Direction): SaidDate[] {
  const found: SaidDate[] = [];
  let rest = sentence;
  for (const { pattern, resolve } of DATE_WORDS) {
    // A sentence has at most 600 characters and every match is masked: this ends.
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      const start = match.index;
      const end = start + match[0].length;
      rest = `${rest.slice(0, start)}${'\u0000'.repeat(end - start)}${rest.slice(end)}`;
      if (/^(?:may|march|mar|sun|sat|mon|wed|fri)$/u.test(match[0]) || /^May$/u.test(match[0])) continue;
      const value = resolve(match.groups ?? {}, sentOn, direction({ start, end }));
      if (value !== null) found.push({ start, end, when: when(value) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function mask(sentence: string, found: readonly SaidDate[]): string {
  let text = sentence;
  for (const { start, end } of found) text = `${text.slice(0, start)}${'\u0000'.repeat(end - start)}${text.slice(end)}`;
  return text;
}

type Chrono = Awaited<typeof import('chrono-node/en')>['casual'];

/** Only days that the text itself names: chrono also reads bare times and makes up the rest. */
function chronoDates(chrono: Chrono, sentence: string, sentOn: Day): SaidDate[] {
  if (!/\d/u.test(sentence)) return [];
  const reference = new Date(
    Number(sentOn.slice(0, 4)),
    Number(sentOn.slice(5, 7)) - 1,
    Number(sentOn.slice(8, 10)),
    12,
  );
  return chrono.parse(sentence, reference).flatMap((result) => {
    const { start, end } = result;
    if (!start.isCertain('day') || !start.isCertain('month') || !/\d{1,4}[-/.]\d/u.test(result.text)) return [];
    const text = (at: typeof start): string =>
      `${String(at.get('year')).padStart(4, '0')}-${String(at.get('month')).padStart(2, '0')}-${String(at.get('day')).padStart(2, '0')}`;
    const value = end ? `${text(start)}/${text(end)}` : text(start);
    return [{ start: result.index, end: result.index + result.text.length, when: when(value) }];
  });
}

const BETWEEN =
  /^[\s,]*(?:\([^)]{0,30}\))?\s*(?:-|–|—|to|until|till|til|through|thru|and)\s*(?:including\s+|on\s+)?(?:the\s+)?$/iu;

/** Two days with "to" between them are one range. */
function joinRanges(sentence: string, dates: readonly SaidDate[]): SaidDate[] {
  const out: SaidDate[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    const gap = last === undefined ? null : sentence.slice(last.end, date.start);
    const between =
      last !== undefined &&
      gap !== null &&
      BETWEEN.test(gap) &&
      (!/and/iu.test(gap) || /between\W+$/iu.test(sentence.slice(0, last.start)));
    if (between && last.when?.length === 10 && date.when?.length === 10) {
      const whole = when(`${last.when}/${date.when}`);
      if (whole !== null) {
        out[out.length - 1] = { start: last.start, end: date.end, when: whole };
        continue;
      }
    }
    out.push(date);
  }
  return out;
}
