// What the user has written in a compose box, without quote and signature, and where each character stands. Only reads.
import { type TextMap, textMap } from './text-map';

/** What Gmail itself puts below the user's words: quoted mail and signature. */
const NOT_OWN =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, .gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"], blockquote[type="cite"]';

/** The first element of quote or signature; null when there is none. */
export const firstForeign = (box: Element): Element | null => box.querySelector(NOT_OWN);

/**
 * Where quote or signature begin in a mail without markup: the signature mark, or the attribution line ("… wrote:") before the first
 * line that starts with ">". The length of the text when there is neither.
 */
export function plainOwnEnd(text: string): number {
  const signature = /^--\s?$/mu.exec(text)?.index ?? text.length;
  const quote = /^(?:[^\n]{1,300}:[ \t]*\n\s*)?>/mu.exec(text)?.index ?? text.length;
  return Math.min(signature, quote);
}

/** The user's own words. Offsets of underlines refer to this text. White space at the end is left out. */
export function composeText(box: Element): TextMap {
  const map = textMap(box, (element) => element.matches(NOT_OWN));
  const own = map.text.slice(0, plainOwnEnd(map.text)).trimEnd();
  return { text: own, pieces: map.pieces.filter((piece) => piece.start < own.length) };
}
