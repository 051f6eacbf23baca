// Finds quoted words in a message on the page, scrolls to them and marks them for a moment. Never by a stored position: by words and context.
import { quoteIn } from '../../core/text/spans';
import { mark } from './marks';
import { bodyOf, messagesOf } from './open-thread';
import { rangeOf, textMap } from './text-map';

const SHOWN_FOR = 3000;

/** The words in the body of a message; null when they are not there. */
function findQuote(body: Element, quote: string, prefix: string, suffix: string): Range | null {
  const map = textMap(body, () => false);
  const span = quoteIn(map.text, quote, prefix, suffix);
  return span === null ? null : rangeOf(map, span.start, span.end);
}

/** Shows the words in the conversation under `root`; false when the message or the words are not there. */
export function showQuote(root: Element, messageId: string, quote: string, prefix: string, suffix: string): boolean {
  const message = messagesOf(root).find((element) => element.getAttribute('data-legacy-message-id') === messageId);
  const body = message ? bodyOf(message) : null;
  const range = body ? findQuote(body, quote, prefix, suffix) : null;
  if (range === null) return false;
  const at = range.startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  at?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const unmark = mark('keepsake-quote', [range]);
  setTimeout(unmark, SHOWN_FOR);
  return true;
}
