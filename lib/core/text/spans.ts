// Places in a text, and finding a quoted place again. Imports nothing: content scripts use it as well.

/** A piece of a text: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SPACE = /[\s\u200b\ufeff]/u;

interface Squeezed {
  readonly text: string;
  /** Offset in the original of each kept UTF-16 unit. */
  readonly at: readonly number[];
}

/** The text without any white space, remembering where each character stood. */
function squeeze(text: string): Squeezed {
  const at: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (SPACE.test(unit)) continue;
    kept += unit;
    at.push(i);
  }
  return { text: kept, at };
}

const squeezed = (text: string): string => squeeze(text).text;

/** Length of the common end of two texts. */
function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}

/** Length of the common beginning of two texts. */
function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/**
 * Finds a quote again: white space does not count, and of several places the one whose surroundings agree best with `prefix` and
 * `suffix` wins (the first of equals). Null when the words are not there or the quote is empty.
 */
export function quoteIn(text: string, quote: string, prefix: string, suffix: string): Span | null {
  const wanted = squeezed(quote);
  if (wanted === '') return null;
  const page = squeeze(text);
  const [before, after] = [squeezed(prefix), squeezed(suffix)];
  let best = -1;
  let bestScore = -1;
  for (let i = page.text.indexOf(wanted); i !== -1; i = page.text.indexOf(wanted, i + 1)) {
    const end = i + wanted.length;
    const score =
      commonEnd(page.text.slice(Math.max(0, i - before.length), i), before) +
      commonStart(page.text.slice(end, end + after.length), after);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  const [first, last] = [page.at[best], page.at[best + wanted.length - 1]];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** What is left of `spans` when `holes` are cut out. Both in ascending order, none overlapping within one list. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let h = 0;
  for (const span of spans) {
    let start = span.start;
    while (h < holes.length && (holes[h]?.end ?? 0) <= start) h++;
    for (let i = h; i < holes.length; i++) {
      const hole = holes[i];
      if (hole === undefined || hole.start >= span.end) break;
      if (hole.start > start) left.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

/** The same places in ascending order, touching and overlapping ones joined, empty ones left out. */
export function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of spans.filter((s) => s.end > s.start).toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}
