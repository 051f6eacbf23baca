// Opens the messages of a conversation that Gmail keeps collapsed, through Gmail's own controls. Reads and changes nothing else.
import { bodyOf, isInBody, messagesOf } from './open-thread';

/** Gmail's "Expand all"; its label is in the user's language, so its picture tells it from "Collapse all". */
const EXPAND_ALL = ':is(button, [role="button"]):has(img.gx)';
/** "n older messages" between the first and the last. */
const OLDER = '.adx';
const ITEM = '[role="listitem"]';

/** The messages of the conversation: Gmail's entries, else what bears a message's id. */
function entriesOf(root: Element): Element[] {
  const items = [...root.querySelectorAll(ITEM)].filter((item) => !isInBody(item));
  return items.length === 0 ? messagesOf(root) : items;
}

/** Those whose text the page does not show. */
const closedOf = (entries: readonly Element[]): Element[] => entries.filter((entry) => bodyOf(entry) === null);

/** Time in which the page settles after it changed, in milliseconds. */
const SETTLES = 150;

/**
 * Calls with the numbers of collapsed messages and of all once the page has time, and when they have become others. To count before the page was
 * painted would make it work out every style twice. Gmail keeps a conversation that was opened before and only shows it again: no message
 * is loaded anew then that could tell.
 */
export function watchCollapsed(root: Element, listener: (collapsed: number, all: number) => void): () => void {
  let last = '';
  const look = (): void => {
    timer = undefined;
    const entries = entriesOf(root);
    const collapsed = closedOf(entries).length;
    const now = `${collapsed}/${entries.length}`;
    if (now === last) return;
    last = now;
    listener(collapsed, entries.length);
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
    for (const item of closedOf(entriesOf(root))) {
      const header = item.querySelector('[data-legacy-message-id]') ?? item;
      press(header);
    }
  });
}
