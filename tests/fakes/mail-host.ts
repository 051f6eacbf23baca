// A mail page in memory that keeps the promises of the MailHost port, for tests of what stands on top of it. No DOM.
import type { HostMessage, HostPerson } from '../../lib/core/model/message.ts';
import type {
  HostCompose,
  HostHealth,
  HostSelection,
  HostThread,
  MailHost,
  Stop,
  Underline,
} from '../../lib/ports/mail-host.ts';

class Ears<T> {
  readonly all = new Set<(value: T) => void>();
  add(listener: (value: T) => void): Stop {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }
  tell(value: T): void {
    for (const listener of this.all) listener(value);
  }
}

const solid = (text: string): string => text.replace(/\s+/gu, '');

/** A conversation of the fake page; all but the last message are collapsed. */
export interface FakeThread {
  readonly threadId: string;
  readonly subject: string;
  readonly messages: readonly HostMessage[];
}

/** A compose box of the fake page with the user's hands. */
export class FakeCompose implements HostCompose {
  readonly kind = 'inline';
  readonly key: string;
  readonly threadId: string;
  text = '';
  shown: readonly Underline[] = [];
  #version = 1;
  #undo: string[] = [];
  readonly #to: readonly HostPerson[];
  readonly #subject: string;
  readonly #pauses = new Ears<null>();
  readonly #opened = new Ears<string>();
  readonly #sent = new Ears<{ readonly recipients: readonly HostPerson[]; readonly text: string }>();
  readonly #closed = new Ears<null>();

  constructor(key: string, threadId: string, subject: string, to: readonly HostPerson[]) {
    this.key = key;
    this.threadId = threadId;
    this.#subject = subject;
    this.#to = to;
  }
  /** The user types and pauses. */
  type(text: string): void {
    this.#set(this.text + text);
    this.#pauses.tell(null);
  }
  undo(): void {
    this.#set(this.#undo.pop() ?? this.text);
  }
  /** The caret is put on an underlined range. */
  touch(id: string): void {
    this.#opened.tell(id);
  }
  close(sent: boolean): void {
    if (sent) this.#sent.tell({ recipients: this.#to, text: this.text });
    this.#closed.tell(null);
  }
  recipients = (): readonly HostPerson[] => this.#to;
  subject = (): string => this.#subject;
  read(): { readonly version: number; readonly text: string } {
    return { version: this.#version, text: this.text };
  }
  insert(text: string, before: string): boolean {
    this.#undo.push(this.text);
    const at = before === '' ? -1 : `\n${this.text}`.lastIndexOf(`\n${before}`);
    if (at === -1) this.#set(this.text === '' ? text : `${this.text}\n\n${text}`);
    else this.#set(`${this.text.slice(0, at)}${text}\n\n${this.text.slice(at)}`);
    return true;
  }
  underline(version: number, ranges: readonly Underline[]): void {
    if (version === this.#version) this.shown = ranges;
  }
  focus(): void {}
  onPause(listener: () => void): Stop {
    return this.#pauses.add(() => listener());
  }
  onUnderline(listener: (id: string) => void): Stop {
    return this.#opened.add(listener);
  }
  onSent(listener: (sent: { readonly recipients: readonly HostPerson[]; readonly text: string }) => void): Stop {
    return this.#sent.add(listener);
  }
  onClosed(listener: () => void): Stop {
    return this.#closed.add(() => listener());
  }
  #set(text: string): void {
    if (text !== this.text) this.#version++;
    this.text = text;
  }
}

/** The fake page. The methods that the port does not know are the user's hands. */
export class FakeMailHost implements MailHost {
  readonly kind = 'fake';
  readonly #mailbox: string;
  readonly #threads = new Ears<HostThread | null>();
  readonly #messages = new Ears<HostMessage>();
  readonly #composes = new Ears<HostCompose>();
  readonly #buttons = new Ears<string>();
  readonly #selections = new Ears<HostSelection | null>();
  readonly #counts = new Ears<number>();
  readonly #delivered = new Set<string>();
  readonly #loaded = new Map<string, number>();
  #open: FakeThread | null = null;
  #count = 0;
  #panel: 'open' | 'closed' | 'missing' = 'missing';
  box: FakeCompose | null = null;

  constructor(mailbox: string) {
    this.#mailbox = mailbox;
  }

  openThread(thread: FakeThread | null): void {
    this.#open = thread;
    if (thread) this.#loaded.set(thread.threadId, 1);
    this.#threads.tell(this.#thread());
    this.#deliver();
  }
  openReply(): void {
    const last = this.#open?.messages.at(-1);
    if (!this.#open || !last) return;
    this.box = new FakeCompose(`box-${String(++this.#count)}`, this.#open.threadId, `Re: ${this.#open.subject}`, [
      last.sender,
    ]);
    this.#composes.tell(this.box);
  }
  closeBox(sent: boolean): void {
    this.box?.close(sent);
    this.box = null;
  }
  pressDraftButton(): void {
    if (this.box) this.#buttons.tell(this.box.key);
  }
  select(words: string): void {
    const message = this.#open?.messages.findLast(({ body }) => body.content.includes(words));
    if (!message) {
      this.#selections.tell(null);
      return;
    }
    const at = message.body.content.indexOf(words);
    const { content } = message.body;
    const [prefix, suffix] = [
      content.slice(Math.max(0, at - 32), at),
      content.slice(at + words.length, at + words.length + 32),
    ];
    this.#selections.tell({ message, quote: words, prefix, suffix });
  }

  mailbox(): string {
    return this.#mailbox;
  }
  onThread(listener: (thread: HostThread | null) => void): Stop {
    listener(this.#thread());
    return this.#threads.add(listener);
  }
  onMessage(listener: (message: HostMessage) => void): Stop {
    const stop = this.#messages.add(listener);
    this.#deliver();
    return stop;
  }
  onCompose(listener: (compose: HostCompose) => void): Stop {
    if (this.box) listener(this.box);
    return this.#composes.add(listener);
  }
  onDraftButton(listener: (composeKey: string) => void): Stop {
    return this.#buttons.add(listener);
  }
  onSelection(listener: (selection: HostSelection | null) => void): Stop {
    return this.#selections.add(listener);
  }
  onTheme(listener: (theme: 'light' | 'dark') => void): Stop {
    listener('light');
    return () => undefined;
  }
  onHealth(listener: (health: HostHealth) => void): Stop {
    listener('inboxsdk');
    return () => undefined;
  }
  mountPanel(): void {
    if (this.#panel === 'missing') this.#panel = 'open';
  }
  openPanel(): void {
    this.#panel = 'open';
  }
  panelState(): 'open' | 'closed' | 'missing' {
    return this.#panel;
  }
  dispose(): void {
    for (const ears of [this.#threads, this.#messages, this.#composes, this.#buttons, this.#selections, this.#counts])
      ears.all.clear();
  }

  #shown(): readonly HostMessage[] {
    const count = this.#loaded.get(this.#open?.threadId ?? '') ?? 0;
    return count === 0 ? [] : (this.#open?.messages.slice(-count) ?? []);
  }
  #deliver(): void {
    if (this.#messages.all.size === 0) return;
    for (const message of this.#shown()) {
      if (this.#delivered.has(message.messageId)) continue;
      this.#delivered.add(message.messageId);
      this.#messages.tell(message);
    }
  }
  #thread(): HostThread | null {
    const thread = this.#open;
    if (!thread) return null;
    return {
      threadId: thread.threadId,
      subject: thread.subject,
      onCollapsed: (listener) => {
        const stop = this.#counts.add((collapsed) => listener(collapsed, thread.messages.length));
        listener(thread.messages.length - this.#shown().length, thread.messages.length);
        return stop;
      },
      expandAll: () => {
        this.#loaded.set(thread.threadId, thread.messages.length);
        this.#deliver();
        this.#counts.tell(0);
      },
      reply: () => {
        this.openReply();
        return this.box !== null;
      },
      messages: () => this.#shown(),
      showQuote: (messageId, quote) => {
        const message = this.#shown().find((one) => one.messageId === messageId);
        return message !== undefined && solid(message.body.content).includes(solid(quote));
      },
    };
  }
}
