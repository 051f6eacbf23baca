// MailHost by data attributes and roles alone: no InboxSDK, no script in the page's world, no network. With claims shared it stays out of
// whatever InboxSDK serves and steps in after a grace.
import type { HostCompose, HostHealth, HostSelection, HostThread, MailHost, Stop } from '../../ports/mail-host';
import { type ComposeBox, composeKeyOf, createComposeBox } from './compose-box';
import { addDraftButton } from './draft-button';
import type { HostDeps } from './host-deps';
import { hostThread } from './host-thread';
import { createListeners } from './listeners';
import { mailboxOnPage } from './mailbox';
import { createMessageFeed } from './message-feed';
import { addressNamesThread, findOpenThread, isInBody, isShown, messagesOf, type OpenThread } from './open-thread';
import { createFloatingPanel } from './panel-frame';
import { type MessageSurroundings, readMessage } from './read-message';
import { watchSelection } from './selection';
import { watchTheme } from './theme';

const EDITABLE = '[role="textbox"][contenteditable]:not([contenteditable="false"])';
const SEND = '.aoO, [role="button"][data-tooltip*="Enter"]';
/** A box that went away this soon after Send was pressed has been sent. */
const SENT_WITHIN = 10_000;

/** A page that is never at rest is looked at all the same, in milliseconds. */
const LOOK_WITHIN = 100;
/** A conversation of which nothing could be read for this long cannot be read. */
const LOST_AFTER = 2500;

/** The nearest ancestor that also holds the subject; null when the box is no mail (a chat, a note). */
function frameOf(box: Element): Element | null {
  for (let frame = box.parentElement; frame !== null && frame !== document.body; frame = frame.parentElement) {
    if (frame.querySelector('input[name="subjectbox"]') !== null) return frame;
  }
  return null;
}

const around = (open: OpenThread | null): MessageSurroundings => ({
  mailbox: mailboxOnPage(),
  threadId: open?.threadId ?? '',
  subject: open?.subject ?? '',
});

const inEditor = ({ target }: MutationRecord): boolean => target instanceof HTMLElement && target.isContentEditable;

/** Watches the page while somebody listens. */
export function createDomHost(deps: HostDeps): MailHost {
  const { claims } = deps;
  const panel = createFloatingPanel(deps);
  const boxes = new Map<string, { readonly box: HTMLElement; readonly made: ComposeBox; pressedAt: number }>();
  const firstSeen = new Map<string, number>();
  let thread: HostThread | null = null;
  let health: HostHealth = 'dom';
  let observer: MutationObserver | null = null;
  let users = 0;
  let due = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watch = (): Stop => {
    users++;
    if (users === 1) start();
    return () => {
      users--;
      if (users === 0) halt();
    };
  };
  const threads = createListeners<HostThread | null>(watch);
  const healths = createListeners<HostHealth>(watch);
  const composes = createListeners<HostCompose>(watch);
  const buttons = createListeners<string>();
  const feed = createMessageFeed(claims, watch);
  const selections = createListeners<HostSelection | null>(() =>
    watchSelection(
      (element, body) => readMessage(element, around(findOpenThread()), body),
      (selection) => selections.emit(selection),
    ),
  );

  /** Whether something has been waiting for as long as InboxSDK may take; asks to be looked at again otherwise. */
  const waited = (key: string, grace = claims.grace): boolean => {
    const now = performance.now();
    const since = firstSeen.get(key) ?? now;
    firstSeen.set(key, since);
    const left = since + grace - now;
    if (left > 0) timer ??= setTimeout(scanAgain, left);
    return left <= 0;
  };

  const setHealth = (next: HostHealth): void => {
    if (next === health) return;
    health = next;
    healths.emit(health);
  };

  function scanThread(): void {
    const open = findOpenThread();
    const key = open ? `thread ${open.threadId}` : `address ${location.hash}`;
    for (const seen of firstSeen.keys())
      if (/^(?:lost )?(?:thread|address) /.test(seen) && !seen.endsWith(key)) firstSeen.delete(seen);
    const claimed = open !== null && claims.threads.has(open.threadId);
    const next = open !== null && !claimed && waited(key) ? open : null;
    if (next?.threadId !== thread?.threadId) {
      thread = next ? hostThread(next.threadId, next.subject) : null;
      threads.emit(thread);
    }
    let read = claimed;
    if (next) for (const message of messagesOf(next.root)) read = feed.offer(message, around(next)) || read;
    const lost =
      !read &&
      (open === null ? addressNamesThread() : true) &&
      waited(`lost ${key}`, Math.max(claims.grace, LOST_AFTER));
    setHealth(lost ? 'manual' : 'dom');
  }

  function scanBoxes(): void {
    for (const [key, { box, made, pressedAt }] of boxes) {
      if (box.isConnected) continue;
      boxes.delete(key);
      if (performance.now() - pressedAt < SENT_WITHIN) made.sent();
      made.closed();
    }
    for (const box of document.querySelectorAll<HTMLElement>(EDITABLE)) {
      const frame = isInBody(box) || !isShown(box) ? null : frameOf(box);
      const key = frame ? composeKeyOf(box) : '';
      if (frame === null || boxes.has(key) || claims.composes.has(key) || !waited(`box ${key}`)) continue;
      claims.composes.add(key);
      const entry = {
        box,
        made: createComposeBox(box, frame, deps.words.underlined),
        pressedAt: Number.NEGATIVE_INFINITY,
      };
      boxes.set(key, entry);
      const press = (): void => {
        entry.pressedAt = performance.now();
        entry.made.sending();
      };
      frame.addEventListener(
        'click',
        (event) => event.target instanceof Element && event.target.closest(SEND) && press(),
        true,
      );
      frame.addEventListener(
        'keydown',
        (event) =>
          event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && press(),
        true,
      );
      addDraftButton(frame, box, deps, () => buttons.emit(key));
      composes.emit(entry.made.compose);
    }
  }

  function scan(): void {
    due = false;
    if (users === 0) return;
    scanThread();
    scanBoxes();
  }
  function scanAgain(): void {
    timer = undefined;
    scan();
  }
  function soon(): void {
    if (due) return;
    due = true;
    // Once the page has painted what changed: to look before would make it work out its styles twice.
    requestIdleCallback(scan, { timeout: LOOK_WITHIN });
  }
  function start(): void {
    observer = new MutationObserver((records) => {
      if (!records.every(inEditor)) soon();
    });
    // Gmail opens a message by changing its class, shows a view by changing its style, and marks the view on screen by its role.
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'role', 'style'],
    });
    addEventListener('hashchange', soon);
    soon();
  }
  function halt(): void {
    observer?.disconnect();
    removeEventListener('hashchange', soon);
    clearTimeout(timer);
    timer = undefined;
    firstSeen.clear();
    thread = null;
  }

  return {
    kind: 'dom',
    mailbox: mailboxOnPage,
    onThread(listener) {
      const stop = threads.add(listener);
      listener(thread);
      return stop;
    },
    onMessage: (listener) => feed.listeners.add(listener),
    onCompose(listener) {
      const already = [...boxes.values()];
      const stop = composes.add(listener);
      for (const { made } of already) listener(made.compose);
      return stop;
    },
    onDraftButton: (listener) => buttons.add(listener),
    onSelection: (listener) => selections.add(listener),
    onTheme: watchTheme,
    onHealth(listener) {
      const stop = healths.add(listener);
      listener(health);
      return stop;
    },
    mountPanel: () => panel.mount(),
    openPanel: () => panel.open(),
    panelState: () => panel.state(),
    dispose() {
      for (const all of [threads, healths, composes, buttons, selections, feed.listeners]) all.clear();
      for (const { made } of boxes.values()) made.closed();
      boxes.clear();
      panel.remove();
    },
  };
}
