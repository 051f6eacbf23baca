// The clause of a sentence around a place in it: what is worth quoting, and what a tense or a subject belongs to.
import type { Span } from '../text/spans';

/** Where a new clause begins: after a semicolon, colon, dash or bracket, or after a comma or word that opens a new statement. */
const BORDER =
  /[;:(—–](?=\s|\p{L})|\s-{1,2}\s|\)\s|,\s*(?:(?:and|but|so|because|which|while|though|although|since|then|otherwise|plus)\s|(?=(?:I|we|I['’]\w+|we['’]\w+|he|she|they|it['’]?s?|my|our|please|thanks|thank|could|can|would|if|when|you|hence|what|how|do|does|are|have|just|sorry|forgive|maybe|otherwise|good|small)\b))|\s(?:but|because|so that|although|whereas|so(?=\s(?:I|we|he|she|it|they|you|my|our|please|no|don|don['’]t|that|if|the|expect|forgive|bear|this)\b))\s/giu;

/** What is only added after a comma. */
const AFTERTHOUGHT =
  /,\s*(?:don['’]?t|there|not|as|how|with|for|who|where|especially|tell|see|ask|thank|or|mum|dad|mate|lol|haha|just|except|whatever|even|no)\b/iu;

/** Clauses of more words than this are quoted in part: the telling words and a little around them. */
const MANY_WORDS = 12;

/** Widens a span to its clause. Both refer to `text`; without surrounding white space. */
export function clauseAround(text: string, span: Span): Span {
  let start = 0;
  let end = text.length;
  const after = AFTERTHOUGHT.exec(text.slice(span.end));
  if (after !== null) end = span.end + after.index;
  for (const border of text.matchAll(BORDER)) {
    const [from, to] = [border.index, border.index + border[0].length];
    if (to <= span.start) start = to;
    else if (from >= span.end) {
      end = Math.min(end, from);
      break;
    }
  }
  const clause = trim(text, { start: Math.min(start, span.start), end: Math.max(end, span.end) });
  return text.slice(clause.start, clause.end).split(/\s+/u).length > MANY_WORDS
    ? trim(text, around(text, clause, span))
    : clause;
}

/** The span with up to five words before it and eight after it, inside its clause. */
function around(text: string, clause: Span, span: Span): Span {
  const before = /(?:\S+\s+){0,5}$/u.exec(text.slice(Math.max(clause.start, span.start - 80), span.start))?.[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,8}/u.exec(text.slice(span.end, Math.min(clause.end, span.end + 120)))?.[0] ?? '';
  return { start: span.start - before.length, end: span.end + after.length };
}

/** The same span without white space and loose punctuation at its ends; the stop of a sentence goes too. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:()–—-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:(–—.-]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
