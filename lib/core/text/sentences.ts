// Sentences of the author's own words, each with its exact place. Does not parse grammar.
import type { Span } from './spans';

/** One sentence. Offsets are UTF-16, into the reading text. */
export interface Sentence extends Span {
  /** As it stands there, but for typographic apostrophes, which are straight here: patterns meet one form, and the place stays the same. */
  readonly text: string;
}

/** Longer sentences are cut here, so that no pattern ever sees more. */
const LONGEST = 600;

const ABBREVIATION =
  /(?:^|[\s(“"'])(?:mr|mrs|ms|mx|dr|prof|rev|fr|sr|jr|st|mt|gen|col|capt|lt|sgt|hon|messrs|vs|e\.g|i\.e|eg|ie|cf|al|approx|est|dept|inc|ltd|co|corp|bros|no|nos|fig|vol|ed|pp?|art|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|a\.m|p\.m|ph\.d|u\.s|u\.k|mio|incl|excl|tel|ext|appt|min|max|hr|hrs|\p{Lu})$/iu;
const BULLET = /^(?:[-–—*•·>]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/u;

/** All sentences inside the spans, in order. Sentences never cross a span or a blank line. */
export function sentencesOf(text: string, own: readonly Span[]): Sentence[] {
  const found = own.flatMap((span) => paragraphs(text, span)).flatMap((part) => split(text, part));
  return WIDE.test(text) ? found.map((sentence) => ({ ...sentence, text: narrow(sentence.text) })) : found;
}

/** Anything beyond Latin-1. One such character makes engines keep the whole mail in two bytes a character, for which every pattern is slower and compiled anew. */
const WIDE = /[\u0100-\uffff]/u;
const APOSTROPHES = /[\u2018\u2019]/gu;

/** The same words with straight apostrophes, kept in one byte a character wherever they can be. */
function narrow(words: string): string {
  const codes: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code > 0xff && code !== 0x2018 && code !== 0x2019) return words.replace(APOSTROPHES, "'");
    codes.push(code > 0xff ? 0x27 : code);
  }
  return String.fromCharCode(...codes);
}

/** Runs of lines that belong together: programs wrap long lines, people end short ones on purpose. */
function paragraphs(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  let lineStart = span.start;
  for (let i = span.start; i < span.end; i++) {
    if (text[i] !== '\n') continue;
    const line = text.slice(lineStart, i).trim();
    const nextEnd = text.indexOf('\n', i + 1);
    const next = text.slice(i + 1, nextEnd === -1 ? span.end : Math.min(nextEnd, span.end)).trim();
    if (!isWrapped(line, next)) {
      parts.push({ start, end: i });
      start = i + 1;
    }
    lineStart = i + 1;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/** Whether a program broke the line rather than its writer. */
function isWrapped(line: string, next: string): boolean {
  if (line === '' || next === '' || BULLET.test(next)) return false;
  if (/[.!?:;…]["'”’)]*$/u.test(line.slice(-20))) return false;
  // A short line that ends in a comma greets.
  if (line.endsWith(',') && line.length < 40) return false;
  return line.length >= 45 || (line.length >= 30 && /^\p{Ll}/u.test(next));
}

function split(text: string, part: Span): Sentence[] {
  const found: Sentence[] = [];
  let start = part.start;
  const push = (end: number): void => {
    for (let from = start; from < end; from += LONGEST) {
      const raw = text.slice(from, Math.min(end, from + LONGEST));
      const lead = raw.length - raw.trimStart().length;
      const words = raw.trim();
      if (/[\p{L}\p{N}]/u.test(words)) found.push({ text: words, start: from + lead, end: from + lead + words.length });
    }
    start = end;
  };
  const raw = text.slice(part.start, part.end);
  for (const { index, mark } of stopsIn(raw)) {
    const at = part.start + index;
    const end = at + mark.length;
    const rest = text.slice(end, Math.min(part.end, end + 24)).trimStart();
    if (endsSentence(mark, text.slice(Math.max(start, at - 12), at), rest)) push(end);
  }
  push(part.end);
  return found;
}

const STOPS = /[.!?…]+/gu;
const CLOSERS = /["'”’)\]]*/uy;
const WORD = /["“]?\p{Lu}\p{Ll}/uy;

/** Full stops with the quotes and brackets that close behind them, before white space, the end or a capitalised word. Linear, unlike one pattern for it. */
function stopsIn(text: string): { readonly index: number; readonly mark: string }[] {
  const found: { index: number; mark: string }[] = [];
  STOPS.lastIndex = 0;
  for (let match = STOPS.exec(text); match !== null; match = STOPS.exec(text)) {
    const { index, 0: run } = match;
    const end = index + run.length;
    CLOSERS.lastIndex = end;
    const mark = run + (CLOSERS.exec(text)?.[0] ?? '');
    const next = text.charAt(index + mark.length);
    WORD.lastIndex = end;
    if (next === '' || /\s/u.test(next)) found.push({ index, mark });
    else if (!run.endsWith('…') && WORD.test(text)) found.push({ index: end - 1, mark: run.slice(-1) });
  }
  return found;
}

function endsSentence(mark: string, before: string, rest: string): boolean {
  if (rest === '') return true;
  if (mark.startsWith('.') && !mark.startsWith('..')) {
    if (ABBREVIATION.test(before) && !/\s$/u.test(before)) return false;
    // "No. 12" is handled above; "v. 2" and "1. April" here.
    if (
      /(?:^|\s)\d{1,2}$/u.test(before) &&
      /^(?:\p{Ll}|\d|january|february|march|april|may|june|july|august|september|october|november|december)/iu.test(
        rest,
      )
    )
      return false;
    return true;
  }
  if (mark.startsWith('..') || mark.startsWith('…')) return /^[\p{Lu}"“]/u.test(rest);
  // "We did it!! due in April" goes on.
  return !/^\p{Ll}/u.test(rest) || /^i\b/u.test(rest);
}
