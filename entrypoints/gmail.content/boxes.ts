// The compose boxes of the tab: tells the background when typing paused, shows its findings, puts drafts in. Sends no key, only whole texts.
import type { HostPerson } from '../../lib/core/model/message';
import { missingPart } from '../../lib/core/drafting/missing';
import type { HostCompose, HostThread, MailHost, Stop } from '../../lib/ports/mail-host';
import type { Inserted, ToBackground, ToContent, ToEveryone, View } from '../../lib/messaging/protocol';

/** Bytes of text that are checked at most. */
const TEXT_LIMIT = 20 * 1024;
/** How long a reply may take to open, in milliseconds. */
const REPLY_WAIT = 4000;

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** As much of a text as the limit allows, never half a character. */
function cut(text: string): string {
  if (text.length * 3 <= TEXT_LIMIT) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(TEXT_LIMIT));
  return text.slice(0, read);
}

/** What the boxes need from the session. */
export interface BoxesParts {
  readonly host: MailHost;
  readonly mailbox: () => string;
  readonly thread: () => HostThread | null;
  readonly send: (message: ToBackground | ToEveryone) => void;
  /** The box that a draft would go into is another one now. */
  readonly onCurrent: () => void;
}

/** Words on their way into a box. */
type Wanted = Extract<ToContent, { type: 'insert-draft' }>;

/** The open boxes. */
export interface Boxes {
  /** The box that a draft would go into. */
  current(): Pick<View, 'composeKey' | 'composeThread' | 'composeTo'>;
  show(findings: Extract<ToContent, { type: 'findings' }>): void;
  /** As if the draft button of that box were pressed; false when none is open. */
  press(): boolean;
  insert(words: Wanted): Inserted | Promise<Inserted>;
  stop: Stop;
}

const nowhere = (composeKey: string): Inserted => ({ outcome: 'none', composeKey, recipients: [], version: 0 });

/** Whether words for somebody may stand in a mail to these people. */
const isFor = (recipients: readonly HostPerson[], to: readonly string[]): boolean =>
  to.length === 0 || recipients.length === 0 || recipients.some(({ address }) => to.includes(address));

/** Starts to follow the compose boxes. */
export function followBoxes({ host, mailbox, thread, send, onCurrent }: BoxesParts): Boxes {
  const open = new Map<string, HostCompose>();
  const told = new Set<string>();
  /** By box, what it has taken that comes once. */
  const taken = new Map<string, Set<string>>();
  const stops: Stop[] = [];
  let waiting: ((compose: HostCompose) => void)[] = [];
  let opening: Promise<HostCompose | null> | null = null;

  const current = (): HostCompose | undefined => [...open.values()].at(-1);
  /** The current box and whom it goes to, as they were told last. */
  let toldOf = '';
  const whither = (): string =>
    [current()?.key ?? '', ...(current()?.recipients() ?? []).map(({ address }) => address)].join(' ');

  // Also when the text is what it was: what is remembered may have changed meanwhile, or the words stand in other nodes now.
  const check = (compose: HostCompose): void => {
    const { version, text } = compose.read();
    const recipients = compose.recipients();
    if (text === '' && !told.has(compose.key)) return;
    told.add(compose.key);
    const { key: composeKey, threadId } = compose;
    send({ type: 'compose-changed', composeKey, version, mailbox: mailbox(), threadId, recipients, text: cut(text) });
  };

  /** Only what is missing goes in: who has greeted does not want to greet twice. */
  const put = (compose: HostCompose, { to, text, before, since, once }: Wanted): Inserted => {
    const { key: composeKey } = compose;
    const recipients = compose.recipients();
    const not = (outcome: Inserted['outcome']): Inserted => ({ outcome, composeKey, recipients, version: 0 });
    // Two panels may bring what was asked for once.
    if (taken.get(composeKey)?.has(once) === true) return not('taken');
    // Asked at the last moment: whom a mail goes to changes without a key in its text.
    if (!isFor(recipients, to)) return not('others');
    const now = compose.read();
    if (since > 0 && now.version !== since) return not('typed');
    const arrived = compose.insert(missingPart(now.text, text), before);
    if (!arrived) return not('refused');
    if (once !== '') taken.set(composeKey, (taken.get(composeKey) ?? new Set()).add(once));
    // From now on it is told as well that the box is empty again.
    told.add(composeKey);
    return { outcome: 'inserted', composeKey, recipients, version: compose.read().version };
  };

  const paused = (compose: HostCompose): void => {
    // What is written in last is where a draft would go.
    open.delete(compose.key);
    open.set(compose.key, compose);
    const now = whither();
    if (now !== toldOf) onCurrent();
    toldOf = now;
    check(compose);
  };

  const opened = (compose: HostCompose): void => {
    const { key: composeKey } = compose;
    if (open.has(composeKey)) return;
    open.set(composeKey, compose);
    stops.push(
      compose.onPause(() => paused(compose)),
      compose.onUnderline((findingId) => {
        send({ type: 'underline-opened', composeKey, findingId });
        host.openPanel();
      }),
      compose.onSent(({ recipients, text }) => {
        const { threadId } = compose;
        const left = { mailbox: mailbox(), threadId, recipients, length: text.length, text: cut(text) };
        send({ type: 'mail-sent', composeKey, ...left, commandId: randomId() });
      }),
      compose.onClosed(() => {
        open.delete(composeKey);
        told.delete(composeKey);
        taken.delete(composeKey);
        send({ type: 'compose-closed', composeKey });
        onCurrent();
      }),
    );
    check(compose);
    onCurrent();
    const then = waiting;
    waiting = [];
    for (const resolve of then) resolve(compose);
  };

  const openReply = async ({ to, threadId }: Wanted): Promise<HostCompose | null> => {
    const shown = thread();
    if (shown === null || shown.threadId !== threadId) return null;
    const reply = new Promise<HostCompose | null>((resolve) => {
      waiting.push(resolve);
      setTimeout(resolve, REPLY_WAIT, null);
    });
    return shown.reply(to) ? await reply : null;
  };
  const insertIntoReply = async (words: Wanted): Promise<Inserted> => {
    opening ??= openReply(words);
    // Where none can be opened, the mail that is open is for others: that is said.
    const compose = (await opening) ?? current();
    opening = null;
    return compose ? put(compose, words) : nowhere('');
  };

  const press = (composeKey: string): boolean => {
    const compose = open.get(composeKey);
    if (!compose) return false;
    const { threadId } = compose;
    const [subject, recipients, { version }] = [compose.subject(), compose.recipients(), compose.read()];
    send({ type: 'draft-wanted', composeKey, version, mailbox: mailbox(), threadId, subject, recipients });
    return true;
  };

  stops.push(host.onCompose(opened), host.onDraftButton(press));

  return {
    current() {
      const compose = current();
      const { key: composeKey = '', threadId: composeThread = '' } = compose ?? {};
      return { composeKey, composeThread, composeTo: compose?.recipients() ?? [] };
    },
    press: () => press(current()?.key ?? ''),
    show: ({ composeKey, version, ranges }) => open.get(composeKey)?.underline(version, ranges),
    insert(words) {
      const { composeKey: key, to } = words;
      const compose = key === '' ? [...open.values()].findLast((box) => isFor(box.recipients(), to)) : open.get(key);
      if (compose) return put(compose, words);
      return key === '' ? insertIntoReply(words) : nowhere(key);
    },
    stop() {
      for (const stop of stops) stop();
      for (const compose of open.values()) compose.underline(compose.read().version, []);
      open.clear();
    },
  };
}
