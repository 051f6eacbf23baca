// The clause of a sentence around a place in it: what is worth quoting, and what a tense or a subject belongs to.
import type { Span } from '../text/spans';

/** Where a new clause begins: after a semicolon, colon, dash or bracket, or after a comma or word that opens a new statement. */
const BORDER =
  /[;:(—–](?=\s|\p{L})|\s-{1,2}\s|\)\s|,\s*(?:(?:and|but|so|because|which|while|though|although|since|then|otherwise|plus)\s|(?=(?:I|we|I['’]\w+|we['’]\w+|he|she|they|it['’]?s?|my|our|please|could|can|would|if|when|you)\b))|\s(?:but|because|so that|although|whereas)\s/giu;

/** Widens a span to its clause. Both refer to `text`; without surrounding white space. */
export function clauseAround(text: string, span: Span): Span {
  let start = 0;
  let end = text.length;
  for (const border of text.matchAll(BORDER)) {
    const [from, to] = [border.index, border.index + border[0].length];
    if (to <= span.start) start = to;
    else if (from >= span.end) {
      end = from;
      break;
    }
  }
  return trim(text, { start: Math.min(start, span.start), end: Math.max(end, span.end) });
}

/** The same span without white space and loose punctuation at its ends; the stop of a sentence goes too. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:()–—-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:(–—.-]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
