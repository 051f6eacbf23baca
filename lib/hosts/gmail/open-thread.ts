// Finds the conversation on screen and its messages by roles and data attributes alone. What stands inside a mail's body is never looked at,
// and what the page keeps hidden from conversations opened before is not part of the one on screen.

/** The element that holds what the sender wrote. */
const BODY = '.a3s, .ii.gt';
const HEADING = 'h2[data-legacy-thread-id], h2[data-thread-perm-id]';
const MESSAGE = '[data-legacy-message-id]';

/** Where a conversation stands on the page. */
export interface OpenThread {
  readonly threadId: string;
  readonly subject: string;
  readonly root: Element;
}

/** Whether something is shown at all. */
export const isShown = (element: Element): boolean => element.checkVisibility();

/** Whether an element belongs to somebody's mail rather than to Gmail. */
export const isInBody = (element: Element): boolean => element.parentElement?.closest(BODY) != null;

/** The body of a message; null when the page has not loaded it or hides it. */
export function bodyOf(message: Element): HTMLElement | null {
  for (const body of message.querySelectorAll<HTMLElement>(BODY)) {
    if (!isInBody(body) && isShown(body)) return body.querySelector<HTMLElement>(':scope > .a3s') ?? body;
  }
  return null;
}

/** The nearest ancestor of the heading that also holds messages; the heading's own view otherwise. */
function rootOf(heading: Element, main: Element): Element {
  let root = heading.parentElement;
  while (root !== null && root !== main && root.querySelector(MESSAGE) === null) root = root.parentElement;
  return root ?? main;
}

/** The conversation on screen, in a view of its own or in the reading pane; null in a list. */
export function findOpenThread(): OpenThread | null {
  for (const main of document.querySelectorAll('[role="main"]')) {
    for (const heading of main.querySelectorAll(HEADING)) {
      if (isInBody(heading) || !isShown(heading)) continue;
      return {
        threadId: heading.getAttribute('data-legacy-thread-id') ?? '',
        subject: heading.textContent.trim(),
        root: rootOf(heading, main),
      };
    }
  }
  return null;
}

/** Whether the address of the page says that a conversation is open: its last part is then an id and not a folder or a page number. */
export const addressNamesThread = (): boolean => /^#.+\/[A-Za-z0-9]{14,}$/.test(location.hash);

/** Every shown message of the conversation, collapsed ones too. */
export const messagesOf = (root: Element): Element[] =>
  [...root.querySelectorAll(MESSAGE)].filter((message) => !isInBody(message) && isShown(message));

/** The message that an element stands in the body of; null when it stands elsewhere. */
export function messageAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  let body = element?.closest(BODY) ?? null;
  for (
    let outer = body?.parentElement?.closest(BODY) ?? null;
    outer !== null;
    outer = body?.parentElement?.closest(BODY) ?? null
  ) {
    body = outer;
  }
  return body?.parentElement?.closest(MESSAGE) ?? null;
}
