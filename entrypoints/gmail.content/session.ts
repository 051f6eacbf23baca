// One Gmail tab from opening to closing. Asks before it reads, owns the view, and sends nothing but `hello` until the user has pressed Start.
import { BODY_LIMIT, type HostMessage } from '../../lib/core/model/message';
import { createSelectionMark } from '../../lib/hosts/gmail/selection-mark';
import { listenInContent, onOutlived } from '../../lib/messaging/listen';
import type { ReadingState, ToBackground, ToContent, ToEveryone, View } from '../../lib/messaging/protocol';
import { sendToBackground, sendToEveryone } from '../../lib/messaging/send';
import type { HostHealth, HostSelection, HostThread, MailHost, Stop } from '../../lib/ports/mail-host';
import { type Boxes, followBoxes } from './boxes';
import { askWhetherToRead } from './may-read';
import { createPeopleOfThreads } from './people-of-thread';
import { showUpdated } from './updated-notice';
import type { PageWords } from './words';

/** A message that found nobody (the worker died over it) is sent once more; repeating it changes nothing. */
const TRIES = 2;
/** What is known of a person is shown first: to read a message takes the processor, and to store what it says the whole memory. In milliseconds. */
const READ_AFTER = 100;

/** A draft answers the end of a conversation, and the beginning of a long mail. Messages, and characters of markup. */
const ANSWERED = [6, 64 * 1024] as const;

const nothing: Stop = () => undefined;

/** Runs until the tab is closed or the extension is updated under it. */
export function startSession(host: MailHost, words: PageWords, iconUrl: string): void {
  const cast = createPeopleOfThreads();
  let state: ReadingState = { started: false, reading: false, paused: false };
  let thread: HostThread | null = null;
  let health: HostHealth = host.kind === 'inboxsdk' ? 'inboxsdk' : 'dom';
  let theme: 'light' | 'dark' = 'light';
  let selection: HostSelection | null = null;
  let boxes: Boxes | null = null;
  let version = 0;
  let viewDue = false;
  /** Whether the user changed what is read since this page was opened. */
  let hasChanged = false;
  let over = false;
  let reading: Stop[] = [];
  const always: Stop[] = [];
  /** Messages of the open conversation: those that the page hides, and all. */
  let counted: { readonly collapsed: number; readonly all: number } | null = null;
  let stopCounting: Stop = nothing;

  const mailbox = (): string => mayRead.mailbox();

  const stopReading = (): void => {
    for (const stop of reading) stop();
    reading = [];
    boxes?.stop();
    boxes = null;
    stopCounting();
    counted = null;
    thread = null;
    selection = null;
    mark.hide();
  };

  const end = (): void => {
    if (over) return;
    over = true;
    stopReading();
    for (const stop of always) stop();
    host.dispose();
    showUpdated(words);
  };

  async function deliver(message: ToBackground | ToEveryone): Promise<unknown> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      if (over) break;
      const toEveryone = message.type === 'view-changed' || message.type === 'underline-opened';
      const sent = toEveryone ? await sendToEveryone(message) : await sendToBackground(message);
      if (sent.ok) return sent.answer;
      if (sent.why === 'updated') end();
      // Nobody has to hear what is said to everyone.
      if (toEveryone) break;
    }
    return null;
  }
  const send = (message: ToBackground | ToEveryone): void => void deliver(message);

  const view = (): View => {
    const threadId = thread?.threadId ?? '';
    const shown = thread ? cast.of(threadId, mailbox()) : { people: [], focus: '', loaded: 0 };
    return {
      version,
      mailbox: mailbox(),
      threadId,
      subject: thread?.subject ?? '',
      ...shown,
      // Gmail folds a conversation again that was left; what was read before is not offered once more.
      collapsed: counted && Math.min(counted.collapsed, Math.max(0, counted.all - shown.loaded)),
      health,
      theme,
      ...(boxes?.current() ?? { composeKey: '', composeThread: '', composeTo: [] }),
    };
  };

  /** Several changes of one moment are one view. */
  const viewChanged = (): void => {
    version++;
    if (viewDue || !state.started) return;
    viewDue = true;
    setTimeout(() => {
      viewDue = false;
      if (!over) send({ type: 'view-changed', view: view() });
    });
  };

  const keep = (): boolean => {
    if (selection === null) return false;
    send({ type: 'selection-kept', selection });
    host.openPanel();
    return true;
  };
  const mark = createSelectionMark(words.remember, iconUrl, () => void keep());

  /** The account is the same for the whole page life, also where an adapter could not name it yet. */
  const inMailbox = (message: HostMessage): HostMessage => ({
    ...message,
    mailbox: mailbox(),
    direction: message.sender.address === mailbox() ? 'out' : 'in',
  });

  const seen = (found: HostMessage): void => {
    const message = inMailbox(found);
    cast.add(message);
    viewChanged();
    setTimeout(() => {
      if (state.reading) send({ type: 'message-seen', message });
    }, READ_AFTER);
  };

  /** What was left because of who sent it may be read now: what stands open is handed over once more, which changes nothing where it was read. */
  const readAgain = (): void => {
    const open = thread;
    setTimeout(() => {
      if (!state.reading || open === null || thread?.threadId !== open.threadId) return;
      for (const found of open.messages(Number.POSITIVE_INFINITY, BODY_LIMIT))
        send({ type: 'message-seen', message: inMailbox(found) });
    }, READ_AFTER);
  };

  const count = (collapsed: number, all: number): void => {
    const isNews = counted !== null || collapsed > 0;
    counted = { collapsed, all };
    if (isNews) viewChanged();
  };

  const read = (): void => {
    boxes = followBoxes({ host, mailbox, thread: () => thread, send, onCurrent: viewChanged });
    reading = [
      host.onThread((now) => {
        stopCounting();
        thread = now;
        counted = null;
        stopCounting = now?.onCollapsed(count) ?? nothing;
        viewChanged();
        if (hasChanged) readAgain();
      }),
      host.onMessage(seen),
      host.onHealth((now) => {
        health = now;
        viewChanged();
      }),
      host.onSelection((now) => {
        selection = now && { ...now, message: inMailbox(now.message) };
        if (now) mark.show();
        else mark.hide();
      }),
    ];
  };

  const apply = (next: ReadingState): void => {
    const was = state.reading;
    state = next;
    if (next.reading && !was) read();
    if (!next.reading && was) stopReading();
    viewChanged();
  };

  /** Does what a message asks for; what is returned is the answer, null when there is none to give. */
  const handle = (message: ToContent): View | boolean | readonly HostMessage[] | ReturnType<Boxes['insert']> | null => {
    switch (message.type) {
      case 'view-wanted':
        return view();
      case 'reading-changed':
        hasChanged ||= state.reading;
        mayRead.told(message.state);
        if (hasChanged) readAgain();
        break;
      case 'findings':
        boxes?.show(message);
        break;
      case 'insert-draft':
        return boxes?.insert(message) ?? { outcome: 'none', composeKey: '', recipients: [], version: 0 };
      case 'press-draft':
        return boxes?.press() ?? false;
      case 'thread-wanted':
        return (thread?.messages(...ANSWERED) ?? []).map(inMailbox);
      case 'show-quote':
        return thread?.showQuote(message.messageId, message.quote, message.prefix, message.suffix) ?? false;
      case 'read-whole-conversation': {
        // Whoever is looked at stays, whoever else is found to have written.
        const { threadId, focus } = view();
        if (focus !== '') cast.focus(threadId, focus);
        thread?.expandAll();
        break;
      }
      case 'keep-selection':
        return keep();
      case 'open-panel':
        host.openPanel();
        break;
      case 'focus-person':
        if (thread) cast.focus(thread.threadId, message.address);
        viewChanged();
        break;
    }
    return null;
  };

  always.push(
    listenInContent(handle),
    onOutlived(end),
    host.onTheme((now) => {
      theme = now;
      viewChanged();
    }),
  );
  host.mountPanel();
  const mayRead = askWhetherToRead({
    nameOf: () => host.mailbox(),
    ask: (address) => deliver({ type: 'hello', mailbox: address }),
    apply,
  });
  always.push(mayRead.stop);
}
