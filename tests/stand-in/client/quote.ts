// Folds away what a mail repeats of the mail before it, behind three dots, as the page does for all mail programs' quotes.
import { h, onPress } from './dom.ts';
import { word } from './words.ts';

const QUOTE = [
  '.gmail_quote_container',
  '.gmail_quote',
  '[id$=divRplyFwdMsg]',
  '[class*=moz-cite-prefix]',
  '[class*=yahoo_quoted]',
  '[class*=protonmail_quote]',
  'blockquote[type=cite]',
].join(',');

/** The three dots; `action` runs once. */
export function trimmedDots(action: () => void): HTMLElement {
  const dots = h(
    'div.ajR',
    {
      role: 'button',
      tabindex: 0,
      'data-tooltip': word('trimmed'),
      'aria-label': word('trimmed'),
      'aria-expanded': 'false',
    },
    h('span.ajT', {}, '•••'),
  );
  onPress(dots, () => {
    dots.setAttribute('aria-expanded', 'true');
    action();
  });
  return h('div.yj6qo.ajU', {}, dots);
}

const isQuoteTail = (node: Node): boolean =>
  node.textContent?.trim() === '' ||
  (node instanceof Element && (node.matches(QUOTE) || node.querySelector(QUOTE) !== null || node.matches('hr')));

/** Folds the quote at the end of a message; one in the middle, or a forwarded mail, stays open. */
export function trimQuote(text: HTMLElement): void {
  const quote = text.querySelector(QUOTE);
  if (quote === null || /^[\s-]*(?:-{5,}|Begin forwarded)/.test(quote.textContent)) return;
  const tail: Node[] = [quote];
  for (let next = quote.nextSibling; next !== null; next = next.nextSibling) tail.push(next);
  const outlook = quote.matches('[id$=divRplyFwdMsg]');
  if (!outlook && !tail.slice(1).every(isQuoteTail)) return;
  const fold = h('div.adL', { hidden: true });
  quote.before(
    trimmedDots(() => {
      fold.hidden = !fold.hidden;
    }),
    fold,
  );
  fold.append(...tail);
}
