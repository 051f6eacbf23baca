// Which parts of a reading text the sender wrote now: not the quote, the forwarded part, the signature, the disclaimer, the footer. Markup decides first,
// patterns only where it says nothing. When in doubt a line is not theirs: a missed fact is better than a fact of somebody else.
import type { Mark } from './html-text';
import {
  attributionAt,
  attributionInside,
  isAttribution,
  isBracketLeft,
  isDivider,
  isHeaderTable,
} from './quote-headers';
import { signatureIn } from './signature-lines';
import { isBanner, isDeviceLine, isDisclaimer, isFooter, isPostscript } from './signatures';
import { joined, type Span, without } from './spans';

interface Line {
  readonly start: number;
  end: number;
  /** Without surrounding space. */
  text: string;
  own: boolean;
}

/** How far up words are looked at that may introduce a quote. */
const INTRODUCTION = 600;
/** How far below an attribution its marked quote may begin. */
const QUOTE_NEAR = 5;
/** Attributions that are looked for over several lines: no mail has more, and hostile ones would cost time. */
const WRAPPED = 300;
/** Nothing that ends a mail is shorter. */
const SHORTEST_NOTICE = 6;
/** Banners of mail gateways stand above everything else. */
const BANNER_LINES = 4;

/**
 * The author's own words as spans of the text, in ascending order, without surrounding white space. `kind`: markup names most signatures, so
 * that a closing with a first name in it is somebody's own; in plain text nothing tells them apart.
 */
export function ownWords(text: string, marks: readonly Mark[], kind: 'html' | 'text'): Span[] {
  const holes = joined(
    marks
      .filter((mark) => mark.kind !== 'block' || isIntroduced(text, mark.start))
      .map((mark) => ({ start: mark.start, end: mark.kind === 'rest' ? text.length : mark.end })),
  );
  const lines = without(linesOf(text), holes).map((span) => lineAt(text, span));
  const end = dropQuotes(lines, text);
  dropNotices(lines);
  for (const line of signatureIn(lines.slice(0, end), kind)) line.own = false;
  return joinLines(text, lines);
}

/** All of a text but its signature: what stands for somebody's words in a mail that is all quote. Nothing may be attributed by it. */
export function unsigned(text: string, kind: 'html' | 'text'): Span[] {
  const lines = linesOf(text).map((span) => lineAt(text, span));
  for (const line of signatureIn(lines, kind)) line.own = false;
  return joinLines(text, lines);
}

const lineAt = (text: string, { start, end }: Span): Line => ({
  start,
  end,
  text: text.slice(start, end).trim(),
  own: true,
});

/** Every line with its line break, so that a line which a hole cuts stays apart from the next one. */
function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next + 1;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** Whether the words above a place introduce a quote: a block that is only indented is one then. */
function isIntroduced(text: string, at: number): boolean {
  const above = text
    .slice(Math.max(0, at - INTRODUCTION), at)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [-1, -2, -3].some((from) => isAttribution(above.slice(from).join(' '), true));
}

function isQuoted(line: string): boolean {
  const first = line.charAt(0);
  return (
    (first === '>' && !isBracketLeft(line)) ||
    first === '＞' ||
    (first === '|' && /^\|(?:\s|$)/u.test(line)) ||
    line.startsWith('&gt;')
  );
}

/** A mail program broke a quoted line and forgot to mark its rest: inside an address, or in the middle of a sentence. */
const isBrokenOff = (above: string, line: string, below: string): boolean =>
  isQuoted(above) &&
  isQuoted(below) &&
  (/https?:\/\/\S+$/u.test(above.slice(-2000)) || (above.length >= 60 && /^\p{Ll}/u.test(line) && line.length < 40));

/**
 * Quotes, what introduces them, and everything from the first one that is not marked line by line. Returns the index of the line from which on
 * nothing is own, or the number of lines.
 */
function dropQuotes(lines: Line[], text: string): number {
  const quoteComes = quotesAhead(lines, text.length);
  let dated = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.text.length < 3) {
      if (line !== undefined && isQuoted(line.text)) line.own = false;
      continue;
    }
    if (isQuoted(line.text)) {
      line.own = false;
      continue;
    }
    if (isBrokenOff(lines[i - 1]?.text ?? '', line.text, lines[i + 1]?.text ?? '')) {
      line.own = false;
      continue;
    }
    if (isDivider(line.text) || isHeaderTable(lines, i)) return dropFrom(lines, i);
    const cut = attributionInside(line.text);
    const next = cut === -1 ? i + attributionAt(lines, i, quoteComes, dated < WRAPPED) : i + 1;
    if (/\d/u.test(line.text)) dated += 1;
    if (next === i) continue;
    if (cut === -1) for (const one of lines.slice(i, next)) one.own = false;
    else {
      const own = line.text.slice(0, cut).replace(/[\s-]+$/u, '');
      line.end = text.indexOf(own, line.start) + own.length;
      line.text = own;
    }
    const marked = quoteComes(next) || lines.slice(next, next + QUOTE_NEAR).some((one) => isQuoted(one.text));
    if (!marked) return dropFrom(lines, next);
    i = next - 1;
  }
  return lines.length;
}

/** For every line whether the first thing from it on is a quote: marked by `>`, or cut out already because the markup names it. */
function quotesAhead(lines: readonly Line[], length: number): (index: number) => boolean {
  const ahead = new Uint8Array(lines.length + 1);
  for (let i = lines.length; i >= 0; i--) {
    const line = lines[i];
    const cut = (line?.start ?? length) > (lines[i - 1]?.end ?? 0);
    const quote = line !== undefined && (isQuoted(line.text) || (line.text === '' && ahead[i + 1] === 1));
    ahead[i] = cut || quote ? 1 : 0;
  }
  return (index) => ahead[index] === 1;
}

function dropFrom(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line !== undefined) line.own = false;
  }
  // A rule of underscores above the header table belongs to it.
  for (let i = from - 1; i >= 0 && /^[-_=\s]*$/u.test(lines[i]?.text ?? 'x'); i--) {
    const line = lines[i];
    if (line !== undefined) line.own = false;
  }
  return from;
}

/** Notices stand at the end of a mail: what follows one is a notice as well, unless it is a postscript. */
function dropNotices(lines: readonly Line[]): void {
  let dropping = false;
  let filled = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    filled += 1;
    if (!line.own) continue;
    if (line.text.length < SHORTEST_NOTICE) {
      if (isPostscript(line.text)) dropping = false;
      if (dropping) line.own = false;
      continue;
    }
    if (isDeviceLine(line.text) || (filled <= BANNER_LINES && isBanner(line.text))) line.own = false;
    if (filled > 1 && (isDisclaimer(line.text) || isFooter(line.text))) dropping = true;
    if (isPostscript(line.text)) dropping = false;
    if (dropping) line.own = false;
  }
}

/** Neighbouring own lines become one span; a dropped line between them splits it. */
function joinLines(text: string, lines: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  let last = -1;
  for (const line of lines) {
    if (!line.own) {
      open = false;
      continue;
    }
    const current = spans.at(-1);
    if (open && current !== undefined && line.start - last <= 1) current.end = line.end;
    else spans.push({ start: line.start, end: line.end });
    open = true;
    last = line.end;
  }
  return spans.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

function trimmed(text: string, span: Span): Span {
  const raw = text.slice(span.start, span.end);
  return {
    start: span.start + (raw.length - raw.trimStart().length),
    end: span.end - (raw.length - raw.trimEnd().length),
  };
}
