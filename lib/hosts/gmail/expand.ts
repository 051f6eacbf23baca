// Opens the messages of a conversation that Gmail keeps collapsed, through Gmail's own controls. Reads and changes nothing else.
import { bodyOf, isInBody, messagesOf } from './open-thread';

/** Gmail's "Expand all"; its label is in the user's language, so its picture tells it from "Collapse all". */
const EXPAND_ALL = ':is(button, [role="button"]):has(img.gx)';
/** "n older messages" between the first and the last. */
const OLDER = '.adx';
const ITEM = '[role="listitem"]';

/** Entries of the conversation whose text the page does not show. */
const closedItems = (root: Element): Element[] =>
  [...root.querySelectorAll(ITEM)].filter((item) => !isInBody(item) && bodyOf(item) === null);

/** How many messages of the conversation are collapsed. */
function collapsedIn(root: Element): number {
  if (root.querySelector(ITEM) !== null) return closedItems(root).length;
  return messagesOf(root).filter((message) => bodyOf(message) === null).length;
}

/** Time in which the page settles after it changed, in milliseconds. */
const SETTLES = 150;

/**
 * Calls with the number of collapsed messages once the page has time, and when it has become another one. To count before the page was
 * painted would make it work out every style twice. Gmail keeps a conversation that was opened before and only shows it again: no message
 * is loaded anew then that could tell.
 */
export function watchCollapsed(root: Element, listener: (count: number) => void): () => void {
  let count = -1;
  const look = (): void => {
    timer = undefined;
    const now = collapsedIn(root);
    if (now === count) return;
    count = now;
    listener(count);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const first = requestIdleCallback(look, { timeout: SETTLES });
  const observer = new MutationObserver((records) => {
    // Gmail opens a message by its class and shows it by its style; what is typed into a reply is none of this.
    if (
      timer === undefined &&
      records.some(({ target }) => !(target instanceof HTMLElement && target.isContentEditable))
    )
      timer = setTimeout(look, SETTLES);
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style'] });
  return () => {
    observer.disconnect();
    cancelIdleCallback(first);
    clearTimeout(timer);
  };
}

/** Sends what a click of the user would send. */
export function press(element: Element): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
  }
}

const own = (root: Element, selector: string): Element | undefined =>
  [...root.querySelectorAll(selector)].find((element) => !isInBody(element) && element.closest('.a3s') === null);

/** Opens them. What needs a second step (the messages behind "n older") is opened when it has appeared. */
export function expandAll(root: Element): void {
  const all = own(root, EXPAND_ALL);
  if (all) {
    press(all);
    return;
  }
  const older = own(root, OLDER);
  if (older) press(older);
  requestAnimationFrame(() => {
    for (const item of closedItems(root)) {
      const header = item.querySelector('[data-legacy-message-id]') ?? item;
      press(header);
    }
  });
}
