// MailHost with InboxSDK: it says when something opens, gives the sidebar and the compose button, and knows when a mail was sent. What stands
// in a message is read from the page's own attributes, and from the SDK only where they are silent.
import * as InboxSDK from '@inboxsdk/core';
import type { HostMessage } from '../../core/model/message';
import type { HostCompose, HostHealth, HostSelection, HostThread, MailHost } from '../../ports/mail-host';
import { type ComposeBox, composeKeyOf, createComposeBox } from './compose-box';
import type { HostDeps } from './host-deps';
import { hostThread } from './host-thread';
import { createListeners } from './listeners';
import { mailboxOnPage } from './mailbox';
import { createMessageFeed } from './message-feed';
import { bodyOf, findOpenThread, isInBody, type OpenThread } from './open-thread';
import { type MessageSurroundings, readMessage } from './read-message';
import { createSdkPanel } from './sdk-panel';
import { watchSelection } from './selection';
import { watchTheme } from './theme';

type Sdk = Awaited<ReturnType<typeof InboxSDK.load>>;
type ThreadView = Parameters<Parameters<Sdk['Conversations']['registerThreadViewHandler']>[0]>[0];
type MessageView = Parameters<Parameters<Sdk['Conversations']['registerMessageViewHandler']>[0]>[0];
type ComposeView = Parameters<Parameters<Sdk['Compose']['registerComposeViewHandler']>[0]>[0];

/** The SDK answers some questions only when Gmail does. */
const ASK_LIMIT = 2000;

/** One answer of the SDK, which throws when Gmail does not look as it expects; null then. */
function ask<T>(question: () => T): T | null {
  try {
    return question();
  } catch {
    return null;
  }
}

/** The answer to a question that may stay open for ever; null when it comes too late or not at all. */
const within = async <T>(limit: number, answer: Promise<T>): Promise<T | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limit, null);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

/** Fills in what the header does not say. A body with addresses in its markup could answer in the header's place: then nothing is asked. */
const complete =
  (view: MessageView, body: Element) =>
  (message: HostMessage): HostMessage => {
    if (message.sender.address !== '' || body.querySelector('[email]') !== null) return message;
    const contact = ask(() => view.getSender());
    if (!contact) return message;
    const sender = { name: contact.name, address: contact.emailAddress.toLowerCase() };
    return { ...message, sender, direction: sender.address === message.mailbox ? 'out' : 'in' };
  };

/**
 * Loads InboxSDK; null when that fails. Never settles when its half in the page is missing. `mayMount`: whether the sidebar is still wanted
 * when Gmail has made room for it.
 */
export async function loadInboxSdkHost(
  appId: string,
  deps: HostDeps,
  mayMount: () => boolean,
): Promise<MailHost | null> {
  const options = { appName: deps.words.app, eventTracking: false, globalErrorLogging: false } as const;
  try {
    return inboxSdkHost(await InboxSDK.load(2, appId, options), deps, mayMount);
  } catch {
    return null;
  }
}

function inboxSdkHost(sdk: Sdk, deps: HostDeps, mayMount: () => boolean): MailHost {
  const { claims } = deps;
  const boxes = new Map<string, ComposeBox>();
  let thread: HostThread | null = null;
  let threadView: ThreadView | null = null;
  const panel = createSdkPanel(sdk, deps, mayMount);

  const mailbox = (): string => (ask(() => sdk.User.getEmailAddress()) ?? mailboxOnPage()).toLowerCase();

  const threads = createListeners<HostThread | null>(() =>
    sdk.Conversations.registerThreadViewHandler((view) => void threadOpened(view)),
  );
  const feed = createMessageFeed(claims, () =>
    sdk.Conversations.registerMessageViewHandler((view) => void messageLoaded(view)),
  );
  const composes = createListeners<HostCompose>(() => sdk.Compose.registerComposeViewHandler(composeOpened));
  const buttons = createListeners<string>();
  const selections = createListeners<HostSelection | null>(() =>
    watchSelection(
      (element, body) => readMessage(element, around(findOpenThread()), body),
      (selection) => selections.emit(selection),
    ),
  );

  const around = (open: OpenThread | null): MessageSurroundings => ({
    mailbox: mailbox(),
    threadId: open?.threadId ?? thread?.threadId ?? '',
    subject: open?.subject ?? thread?.subject ?? '',
  });

  function follow(view: ThreadView): void {
    if (threadView === view) return;
    threadView = view;
    view.on('destroy', () => {
      if (threadView !== view) return;
      threadView = null;
      show(null);
    });
  }

  function show(next: HostThread | null): void {
    if (next?.threadId === thread?.threadId) return;
    // Opened again it is anybody's again: InboxSDK may have fallen silent meanwhile.
    if (thread) claims.threads.delete(thread.threadId);
    thread = next;
    threads.emit(thread);
  }

  async function threadOpened(view: ThreadView): Promise<void> {
    follow(view);
    const open = findOpenThread();
    const id = open?.threadId || ((await within(ASK_LIMIT, view.getThreadIDAsync())) ?? '');
    if (threadView === view && id !== '') show(hostThread(id, open?.subject ?? ask(() => view.getSubject()) ?? ''));
  }

  async function messageLoaded(view: MessageView): Promise<void> {
    const element = ask(() => view.getElement());
    if (element === null) return;
    const carrier = element.matches('[data-legacy-message-id]')
      ? element
      : [...element.querySelectorAll('[data-legacy-message-id]')].find((inner) => !isInBody(inner));
    const open = findOpenThread();
    const inThread = view.getThreadView();
    const threadId = open?.threadId || ((await within(ASK_LIMIT, inThread.getThreadIDAsync())) ?? '');
    const body = bodyOf(carrier ?? element) ?? ask(() => view.getBodyElement());
    if (body === null || !element.isConnected) return;
    if (!feed.offer(carrier ?? element, { ...around(open), threadId }, body, complete(view, body))) return;
    if (inThread.destroyed || threadId === '') return;
    // Who claims a conversation has to name it, also when Gmail did not say its id in time: else nobody would.
    follow(inThread);
    show(hostThread(threadId, open?.subject ?? ask(() => inThread.getSubject()) ?? ''));
    claims.threads.add(threadId);
  }

  function composeOpened(view: ComposeView): void {
    const box = ask(() => view.getBodyElement());
    const frame = ask(() => view.getElement());
    if (box === null || frame === null) return;
    const key = composeKeyOf(box);
    if (claims.composes.has(key)) return;
    claims.composes.add(key);
    const made = createComposeBox(box, frame, deps.words.underlined);
    boxes.set(key, made);
    ask(() => view.addButton({ title: deps.words.draft, iconUrl: deps.iconUrl, onClick: () => buttons.emit(key) }));
    for (const button of frame.querySelectorAll(`[data-tooltip="${CSS.escape(deps.words.draft)}"]`)) {
      // InboxSDK gives its buttons a tooltip, but no name that a screen reader says.
      button.setAttribute('aria-label', deps.words.draft);
      // The caret stays where it is in the text: a press beside the icon would take it out, and the draft would not stand where the user was.
      button.addEventListener('mousedown', (event) => event.preventDefault());
    }
    view.on('sending', () => made.sending());
    view.on('sent', () => made.sent());
    view.on('destroy', () => {
      boxes.delete(key);
      made.closed();
    });
    composes.emit(made.compose);
  }

  return {
    kind: 'inboxsdk',
    mailbox,
    onThread(listener) {
      const present = thread;
      const stop = threads.add(listener);
      listener(present);
      return stop;
    },
    onMessage: (listener) => feed.listeners.add(listener),
    onCompose(listener) {
      const already = [...boxes.values()];
      const stop = composes.add(listener);
      for (const { compose } of already) listener(compose);
      return stop;
    },
    onDraftButton: (listener) => buttons.add(listener),
    onSelection: (listener) => selections.add(listener),
    onTheme: watchTheme,
    onHealth(listener: (health: HostHealth) => void) {
      listener('inboxsdk');
      return () => undefined;
    },
    mountPanel: () => panel.mount(),
    openPanel: () => panel.open(),
    panelState: () => panel.state(),
    dispose() {
      for (const all of [threads, composes, buttons, selections, feed.listeners]) all.clear();
      for (const made of boxes.values()) made.closed();
      boxes.clear();
      panel.remove();
      sdk.destroy();
    },
  };
}
