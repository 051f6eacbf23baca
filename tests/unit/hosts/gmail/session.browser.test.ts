// What a Gmail tab tells the rest of the extension: nothing before Start, everything once, and nothing typed is lost in an update.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageWords } from '../../../../entrypoints/gmail.content/words.ts';
import type { HostMessage, HostPerson } from '../../../../lib/core/model/message.ts';
import type { AnyMessage, ReadingState, ToContent } from '../../../../lib/messaging/protocol.ts';
import { FakeMailHost } from '../../../fakes/mail-host.ts';
import { SAM, SCENE } from '../../../contracts/mail-host.contract.ts';

const WORDS: PageWords = {
  app: 'Keepsake',
  draft: 'Draft',
  openPanel: 'Open',
  closePanel: 'Close',
  underlined: 'Why?',
  remember: 'Remember',
  updated: 'Updated: reload',
  reload: 'Reload',
  dismiss: 'Not now',
};
const ON: ReadingState = { started: true, reading: true, paused: false };
const OFF: ReadingState = { started: false, reading: false, paused: false };

interface Sender {
  readonly id: string;
  readonly tab?: { readonly id: number };
}
type Listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean;

/** As much of the browser as the session uses. */
class Runtime {
  id: string | undefined = 'keepsake';
  sent: AnyMessage[] = [];
  readonly listeners = new Set<Listener>();
  state = ON;
  readonly onMessage = {
    addListener: (listener: Listener): void => void this.listeners.add(listener),
    removeListener: (listener: Listener): void => void this.listeners.delete(listener),
  };
  sendMessage = async (message: AnyMessage): Promise<unknown> => {
    this.sent.push(message);
    return message.type === 'hello' ? this.state : null;
  };
  /** A new tab: nobody listens and nothing was sent. */
  reset(state: ReadingState): void {
    this.id = 'keepsake';
    this.sent = [];
    this.state = state;
    this.listeners.clear();
  }
  of(type: AnyMessage['type']): AnyMessage | undefined {
    return this.sent.findLast((message) => message.type === type);
  }
  types(): string[] {
    return this.sent.map(({ type }) => type);
  }
  async tell(message: ToContent): Promise<unknown> {
    return await new Promise((resolve) => {
      for (const listener of this.listeners) listener(message, { id: 'keepsake' }, resolve);
    });
  }
}

const mail = (id: string, sender: HostPerson, text: string): HostMessage => ({
  mailbox: SAM.address,
  threadId: SCENE.plans.id,
  subject: SCENE.plans.subject,
  messageId: id,
  sender,
  recipients: [SAM],
  direction: 'in',
  sentAt: null,
  body: { kind: 'text', content: text },
  clipped: false,
});
const [FIRST, , LAST] = SCENE.plans.messages;
const THREAD = {
  threadId: SCENE.plans.id,
  subject: SCENE.plans.subject,
  messages: [mail(FIRST.id, FIRST.from, 'Tea, please.'), mail(LAST.id, LAST.from, 'June it is.')],
};
/** Words for whomever the box goes to, into a reply where none is open. */
const draft = (
  change: Partial<Extract<ToContent, { type: 'insert-draft' }>> = {},
): Extract<ToContent, { type: 'insert-draft' }> => ({
  type: 'insert-draft',
  composeKey: '',
  to: [],
  threadId: THREAD.threadId,
  text: 'Hello',
  before: '',
  since: 0,
  once: '',
  ...change,
});

/** Views are sent once the moment has passed, and messages a moment after them. */
const rest = async (): Promise<void> => await new Promise((resolve) => setTimeout(resolve, 150));

const idle = async (): Promise<null> => null;

// The modules take the browser's interface once, when they are first loaded.
const runtime = new Runtime();

async function start(state: ReadingState): Promise<FakeMailHost> {
  runtime.reset(state);
  const { startSession } = await import('../../../../entrypoints/gmail.content/session.ts');
  const host = new FakeMailHost(SAM.address);
  startSession(host, WORDS, 'data:,');
  await rest();
  return host;
}

describe('a Gmail tab', () => {
  const before: unknown = Reflect.get(globalThis, 'chrome');
  beforeAll(() => {
    Reflect.set(globalThis, 'chrome', { runtime });
  });
  beforeEach(() => {
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });
  afterAll(() => {
    Reflect.set(globalThis, 'chrome', before);
  });

  it('says nothing but hello until the user has pressed Start, and shows the panel', async () => {
    const host = await start(OFF);
    host.openThread(THREAD);
    host.openReply();
    host.box?.type('A coffee?');
    host.select('June');
    await rest();
    expect(runtime.types()).toEqual(['hello']);
    expect(host.panelState()).toBe('open');
    expect(await runtime.tell({ type: 'view-wanted' })).toMatchObject({
      mailbox: SAM.address,
      threadId: '',
      people: [],
    });
  });

  it('reads what is open from the moment on that it may, and no longer when it is paused', async () => {
    const host = await start(OFF);
    host.openThread(THREAD);
    await runtime.tell({ type: 'reading-changed', state: ON });
    await rest();
    expect(runtime.types().filter((type) => type === 'message-seen')).toHaveLength(1);
    await runtime.tell({ type: 'reading-changed', state: { started: true, reading: false, paused: true } });
    await rest();
    const count = runtime.sent.length;
    host.openThread({ ...THREAD, threadId: 'other', messages: [mail('other', FIRST.from, 'Unread.')] });
    await rest();
    expect(runtime.sent).toHaveLength(count);
    expect(await runtime.tell({ type: 'view-wanted' })).toMatchObject({ threadId: '', people: [] });
  });

  it('asks once more for what a stopped worker did not get done', async () => {
    const host = await start(ON);
    const [session] = runtime.listeners;
    const { routeInBackground } = await import('../../../../lib/messaging/router.ts');
    const wanted = vi.fn<() => Promise<null>>(idle).mockRejectedValueOnce(new Error('No SW'));
    const stop = routeInBackground(
      {
        hello: idle,
        'message-seen': idle,
        'compose-changed': idle,
        'compose-closed': idle,
        'mail-sent': idle,
        'draft-wanted': wanted,
        'selection-kept': idle,
        'plan-wanted': idle,
      },
      () => undefined,
    );
    const worker = [...runtime.listeners].find((listener) => listener !== session);
    vi.spyOn(runtime, 'sendMessage').mockImplementation(
      async (message) => await new Promise((resolve) => worker?.(message, { id: 'keepsake', tab: { id: 1 } }, resolve)),
    );
    host.openThread(THREAD);
    host.openReply();
    expect(await runtime.tell({ type: 'press-draft' })).toBe(true);
    await vi.waitFor(() => expect(wanted).toHaveBeenCalledTimes(2));
    await rest();
    stop();
  });

  it('hands over once more what was left, when the user changes what is read', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    await rest();
    const seen = (): string[] =>
      runtime.sent.flatMap((message) => (message.type === 'message-seen' ? [message.message.messageId] : []));
    expect(seen()).toEqual([LAST.id]);
    await runtime.tell({ type: 'reading-changed', state: ON });
    await rest();
    expect(seen()).toEqual([LAST.id, LAST.id]);
    host.openThread(null);
    host.openThread(THREAD);
    await rest();
    expect(seen()).toEqual([LAST.id, LAST.id, LAST.id]);
    await runtime.tell({ type: 'reading-changed', state: { started: true, reading: false, paused: true } });
    await rest();
    expect(seen()).toHaveLength(3);
  });

  it('shows who takes part, the latest sender in focus, with a rising version', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    await rest();
    await runtime.tell({ type: 'read-whole-conversation' });
    await rest();
    const views = runtime.sent.flatMap((message) => (message.type === 'view-changed' ? [message.view] : []));
    expect(views.at(-1)).toMatchObject({ threadId: SCENE.plans.id, loaded: 2, collapsed: 0, health: 'inboxsdk' });
    expect(
      views
        .at(-1)
        ?.people.map(({ address }) => address)
        .toSorted(),
    ).toEqual([LAST.from.address, FIRST.from.address].toSorted());
    expect(views.map(({ version }) => version)).toEqual(views.map(({ version }) => version).toSorted((a, b) => a - b));
    await runtime.tell({ type: 'focus-person', address: FIRST.from.address });
    expect(await runtime.tell({ type: 'view-wanted' })).toMatchObject({ focus: FIRST.from.address });
  });

  it('offers what was read once no more, when the page folds it again', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    await rest();
    expect(await runtime.tell({ type: 'view-wanted' })).toMatchObject({ loaded: 1, collapsed: 1 });
    await runtime.tell({ type: 'read-whole-conversation' });
    await rest();
    host.openThread(null);
    host.openThread(THREAD);
    await rest();
    expect(await runtime.tell({ type: 'view-wanted' })).toMatchObject({ loaded: 2, collapsed: 0 });
  });

  it('sends a whole text after every pause, at most 20 KB, also when it is what it was: the memory may have changed', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    host.openReply();
    host.box?.type('é'.repeat(30_000));
    host.box?.type('');
    await rest();
    const texts = runtime.sent.flatMap((message) => (message.type === 'compose-changed' ? [message.text] : []));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toBe(texts[0]);
    expect(new TextEncoder().encode(texts[0]).length).toBeLessThanOrEqual(20 * 1024);
  });

  it('shows findings for the text they were made of, and tells when one is opened', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    host.openReply();
    host.box?.type('A coffee?');
    const { key = '', text = '' } = host.box ?? {};
    const version = host.box?.read().version ?? 0;
    const ranges = [{ id: 'f1', start: 2, end: 8, severity: 'stop' }] as const;
    await runtime.tell({ type: 'findings', composeKey: key, version: version - 1, ranges });
    expect(host.box?.shown).toEqual([]);
    await runtime.tell({ type: 'findings', composeKey: key, version, ranges });
    expect(host.box?.shown).toEqual(ranges);
    host.box?.touch('f1');
    await rest();
    expect(runtime.of('underline-opened')).toEqual({ type: 'underline-opened', composeKey: key, findingId: 'f1' });
    expect(host.box?.text).toBe(text);
  });

  it('puts a draft into the open box, or opens a reply for it, or says that there is none', async () => {
    const host = await start(ON);
    const insert = draft();
    expect(await runtime.tell(insert)).toMatchObject({ outcome: 'none', composeKey: '' });
    host.openThread(THREAD);
    expect(await runtime.tell(insert)).toMatchObject({ outcome: 'inserted' });
    expect(host.box?.text).toBe('Hello');
    expect(await runtime.tell({ ...insert, composeKey: 'gone' })).toMatchObject({
      outcome: 'none',
      composeKey: 'gone',
    });
    host.pressDraftButton();
    await rest();
    expect(runtime.of('draft-wanted')).toMatchObject({ type: 'draft-wanted', threadId: SCENE.plans.id });
  });

  it('takes a draft once, however many panels bring it, into a reply that is opened for it as well', async () => {
    const host = await start(ON);
    const insert = draft({ once: 'a' });
    host.openThread(THREAD);
    const both = await Promise.all([runtime.tell(insert), runtime.tell(insert)]);
    expect(both).toContainEqual(expect.objectContaining({ outcome: 'inserted' }));
    expect(both).toContainEqual(expect.objectContaining({ outcome: 'taken' }));
    expect(await runtime.tell(insert)).toMatchObject({ outcome: 'taken' });
    expect(host.box?.text).toBe('Hello');
    expect(await runtime.tell({ ...insert, once: 'b', text: 'Bye' })).toMatchObject({ outcome: 'inserted' });
    expect(host.box?.text).toBe('Hello\n\nBye');
  });

  it('puts nothing into a mail to others, unless that is said', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    host.openReply();
    await rest();
    const key = host.box?.key ?? '';
    const views = runtime.sent.flatMap((message) => (message.type === 'view-changed' ? [message.view] : []));
    expect(views.at(-1)).toMatchObject({ composeKey: key, composeThread: THREAD.threadId, composeTo: [LAST.from] });
    const stranger = draft({ composeKey: key, to: ['stranger@example.com'] });
    expect(await runtime.tell(stranger)).toMatchObject({ outcome: 'others', composeKey: key, recipients: [LAST.from] });
    const anywhere = { ...stranger, composeKey: '', threadId: '' };
    expect(await runtime.tell(anywhere)).toMatchObject({ outcome: 'others', composeKey: key });
    expect(host.box?.text).toBe('');
    expect(await runtime.tell({ ...stranger, to: ['stranger@example.com', LAST.from.address] })).toMatchObject({
      outcome: 'inserted',
    });
    expect(await runtime.tell({ ...stranger, to: [], text: 'Bye' })).toMatchObject({ outcome: 'inserted' });
    expect(host.box?.text).toBe('Hello\n\nBye');
  });

  it('opens no reply in another conversation than the draft is for', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    expect(await runtime.tell(draft({ threadId: '' }))).toMatchObject({ outcome: 'none' });
    expect(host.box).toBeNull();
  });

  it('takes the key for a draft as a press of the button, where a box is open', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    expect(await runtime.tell({ type: 'press-draft' })).toBe(false);
    host.openReply();
    expect(await runtime.tell({ type: 'press-draft' })).toBe(true);
    await rest();
    expect(runtime.of('draft-wanted')).toMatchObject({
      composeKey: host.box?.key,
      recipients: [{ address: LAST.from.address }],
    });
  });

  it('says what the open conversation says when a draft asks, while it may read', async () => {
    const host = await start(ON);
    expect(await runtime.tell({ type: 'thread-wanted' })).toEqual([]);
    host.openThread(THREAD);
    expect(await runtime.tell({ type: 'thread-wanted' })).toMatchObject([
      { messageId: LAST.id, mailbox: SAM.address, direction: 'in', body: { content: 'June it is.' } },
    ]);
    await runtime.tell({ type: 'reading-changed', state: { started: true, reading: false, paused: true } });
    expect(await runtime.tell({ type: 'thread-wanted' })).toEqual([]);
  });

  it('tells of a mail on its way, with the box it was written in and what it is compared by', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    host.openReply();
    host.box?.type('Secret words');
    host.closeBox(true);
    await rest();
    const told = runtime.of('mail-sent');
    const box = runtime.of('compose-closed');
    expect(told).toMatchObject({ mailbox: SAM.address, threadId: SCENE.plans.id, length: 12, text: 'Secret words' });
    expect(box).toMatchObject({ composeKey: told?.type === 'mail-sent' ? told.composeKey : '' });
    expect(runtime.types()).toContain('compose-closed');
  });

  it('keeps a selection on request', async () => {
    const host = await start(ON);
    host.openThread(THREAD);
    host.select('June');
    await runtime.tell({ type: 'keep-selection' });
    await rest();
    expect(runtime.of('selection-kept')).toMatchObject({
      type: 'selection-kept',
      selection: { quote: 'June', suffix: ' it is.' },
    });
  });

  it('says one sentence and lets go of the page when the extension was updated under it', async () => {
    const host = await start(ON);
    const gone = vi.spyOn(host, 'dispose');
    host.openThread(THREAD);
    host.openReply();
    await rest();
    runtime.id = undefined;
    host.box?.type('kept');
    await rest();
    expect(gone).toHaveBeenCalledOnce();
    expect(host.box?.text).toBe('kept');
    expect(document.body.childElementCount).toBe(1);
  });

  it('says it also when only the panel has noticed', async () => {
    const host = await start(ON);
    const gone = vi.spyOn(host, 'dispose');
    window.postMessage('anything', '*');
    await rest();
    expect(gone).not.toHaveBeenCalled();
    runtime.id = undefined;
    window.postMessage('keepsake-outlived', '*');
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
  });
});
