// Which parts of a reading text the sender wrote now: not the quote, the forwarded part, the signature, the disclaimer, the footer. Markup decides first,
// patterns only where it says nothing. When in doubt a line is not theirs: a missed fact is better than a fact of somebody else.
import type { Mark } from './html-text';
import { isAttribution, isDivider, isHeaderTable, mayBeginAttribution } from './quote-headers';
import {
  isClosing,
  isDeviceLine,
  isDisclaimer,
  isFooter,
  isNameLine,
  isPostscript,
  isSignatureLine,
  isSignatureMark,
} from './signatures';
import { joined, type Span, without } from './spans';

interface Line extends Span {
  /** Without surrounding space. */
  readonly text: string;
  own: boolean;
}

/** The most lines that a signature has below the closing or the name. */
const SIGNATURE_LINES = 12;
/** How far from the end a signature is looked for; a postscript may follow it. */
const TAIL_LINES = 40;

/** The author's own words as spans of the text, in ascending order, without surrounding white space. */
export function ownWords(text: string, marks: readonly Mark[]): Span[] {
  const holes = joined(
    marks.map((mark) =>
      mark.kind === 'rest' ? { start: mark.start, end: text.length } : { start: mark.start, end: mark.end },
    ),
  );
  const lines = without(linesOf(text), holes).map((span): Line => ({
    ...span,
    text: text.slice(span.start, span.end).trim(),
    own: true,
  }));
  const firstHole = holes.find((hole) =>
    marks.some((mark) => mark.kind !== 'signature' && mark.start === hole.start),
  )?.start;
  dropQuotes(lines, firstHole);
  const end = dropRest(lines);
  dropNotices(lines);
  dropSignature(lines.slice(0, end));
  return joinLines(text, lines);
}

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

const isQuoted = (line: string): boolean => /^(?:[>＞]|&gt;|\|(?:\s|$))/u.test(line);

/** `> ` lines and the line that introduces them, or that stands right before a quote which the markup names. */
function dropQuotes(lines: readonly Line[], hole: number | undefined): void {
  for (const [i, line] of lines.entries()) {
    const next = lines.slice(i + 1, i + 5).find((l) => l.text !== '');
    const beforeHole = hole !== undefined && line.end <= hole && (next === undefined || next.start >= hole);
    if (isQuoted(line.text)) {
      line.own = false;
      continue;
    }
    const quoteFollows = beforeHole || (next !== undefined && isQuoted(next.text));
    if (quoteFollows && line.text !== '') {
      const above = lines[i - 1];
      if (isAttribution(line.text) || (beforeHole && /[:：]$/u.test(line.text) && /@|\d{1,2}:\d{2}/u.test(line.text)))
        line.own = false;
      else if (above !== undefined && isAttribution(`${above.text} ${line.text}`)) {
        line.own = false;
        above.own = false;
      }
    }
  }
}

/** From the first divider, header table or unanswered "On … wrote:" on, nothing is own. Returns the index of that line, or the number of lines. */
function dropRest(lines: readonly Line[]): number {
  const end = lines.findIndex((line, i) => {
    if (!line.own || line.text === '') return false;
    const after = lines.slice(i + 1, i + 5).map((l) => l.text);
    if (isDivider(line.text) || isHeaderTable(line.text, after)) return true;
    const quoted = lines.slice(i + 1, i + 6).some((l) => isQuoted(l.text));
    if (quoted) return false;
    return (
      isAttribution(line.text) ||
      (mayBeginAttribution(line.text) && after[0] !== undefined && isAttribution(`${line.text} ${after[0]}`))
    );
  });
  if (end === -1) return lines.length;
  for (const line of lines.slice(end)) line.own = false;
  // A rule of underscores above the header table belongs to it.
  for (let i = end - 1; i >= 0 && /^[-_=\s]*$/u.test(lines[i]?.text ?? 'x'); i--) {
    const line = lines[i];
    if (line !== undefined) line.own = false;
  }
  return end;
}

/** Notices stand at the end of a mail: what follows one is a notice as well, unless it is a postscript. */
function dropNotices(lines: readonly Line[]): void {
  let dropping = false;
  for (const [i, line] of lines.entries()) {
    if (isDeviceLine(line.text)) line.own = false;
    if (i > 0 && (isDisclaimer(line.text) || isFooter(line.text))) dropping = true;
    if (isPostscript(line.text)) dropping = false;
    if (dropping) line.own = false;
  }
}

/** The signature: after its mark, after a closing, or after a name alone on a line near the end. */
function dropSignature(lines: readonly Line[]): void {
  // Only the last lines can sign: looking no further keeps this linear.
  const filled = lines.filter((line) => line.own && line.text !== '').slice(-TAIL_LINES);
  const mark = filled.findIndex(
    (line, i) => i > 0 && isSignatureMark(line.text) && filled.length - i - 1 <= SIGNATURE_LINES,
  );
  if (mark !== -1) drop(filled.slice(mark));
  const left = filled.filter((line) => line.own);
  const wanted = new Set(left);
  const above = new Map(lines.flatMap((line, i) => (wanted.has(line) ? [[line, lines[i - 1]] as const] : [])));
  const from = left.findIndex((line, i) => {
    if (i === 0 && left.length > 1 && !isClosing(line.text)) return false;
    const below = left.slice(i + 1);
    const tail = below.slice(0, untilPostscript(below));
    if (tail.length > SIGNATURE_LINES) return false;
    if (isClosing(line.text)) return tail.every((l) => l.text.length <= 160);
    return i > 0 && isNameLine(line.text) && standsApart(above.get(line)) && tail.every((l) => isSignatureLine(l.text));
  });
  if (from === -1) return;
  const below = left.slice(from + 1);
  const stop = untilPostscript(below);
  drop(left.slice(from, from + 1 + stop));
}

const untilPostscript = (lines: readonly Line[]): number => {
  const at = lines.findIndex((line) => isPostscript(line.text));
  return at === -1 ? lines.length : at;
};

/** A name that signs stands after an empty line, at the end, or after a finished sentence. */
function standsApart(above: Line | undefined): boolean {
  return above === undefined || above.text === '' || /[.!?)…:]\s*$|[\p{So}🙏]$/u.test(above.text) || !above.own;
}

function drop(lines: readonly Line[]): void {
  for (const line of lines) line.own = false;
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
