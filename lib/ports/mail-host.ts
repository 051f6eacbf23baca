// Everything that Keepsake may know about, and do to, the mail page. Adapters: InboxSDK, plain DOM, fake; one acceptance suite.
import type { HostMessage, HostPerson } from '../core/model/message';

/** Stops whatever it was returned for. */
export type Stop = () => void;

/** How well the page can be read now. `manual`: only Chrome's side panel and what the user adds by hand. */
export type HostHealth = 'inboxsdk' | 'dom' | 'manual';

/** A conversation that is open on the page. */
export interface HostThread {
  readonly threadId: string;
  readonly subject: string;
  /**
   * Calls with how many messages of the conversation the page has not loaded, and how many there are: once the page has time, and whenever one of
   * them is another number. Messages count as the page shows them now, also when they were handed over before.
   */
  onCollapsed(listener: (collapsed: number, all: number) => void): Stop;
  /** Opens every collapsed message through the page's own control; they arrive through `onMessage`. */
  expandAll(): void;
  /** Opens a reply to the newest message of one of these addresses, else to the newest of all; false when the page offers none. It arrives through `onCompose`. */
  reply(to: readonly string[]): boolean;
  /** The newest messages whose text the page shows now, the oldest of them first, read anew: at most so many, and so many characters of the markup of each. */
  messages(newest: number, limit: number): readonly HostMessage[];
  /** Scrolls to a quote inside a message and marks it for a moment; false when the words are not there. */
  showQuote(messageId: string, quote: string, prefix: string, suffix: string): boolean;
}

/** Where the caret was when the user selected words in a message. */
export interface HostSelection {
  readonly message: HostMessage;
  /** The selected words, white space as on the page. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A range to underline, in UTF-16 offsets into the text that {@link HostCompose.read} gave for `version`. */
export interface Underline {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly severity: 'stop' | 'hold' | 'hint';
}

/** A reply or new mail that the user is writing. */
export interface HostCompose {
  /** Unique in this page life. */
  readonly key: string;
  readonly kind: 'inline' | 'floating';
  /** Thread it answers; '' for a new mail. */
  readonly threadId: string;
  readonly recipients: () => readonly HostPerson[];
  readonly subject: () => string;
  /** What the user wrote, without quote and signature; `version` rises whenever it changed. */
  read(): { readonly version: number; readonly text: string };
  /**
   * Puts text in front of signature and quote so that one undo takes it out; false when it did not arrive. Paragraphs are split by blank lines. It goes in
   * front of the words `before` where they begin a line, the last that they begin; else, and with '', to the user's caret.
   */
  insert(text: string, before: string): boolean;
  /** Shows these underlines instead of the earlier ones; drops them when `version` is not the newest. */
  underline(version: number, ranges: readonly Underline[]): void;
  /** Puts the caret into the box. */
  focus(): void;
  /** Called when typing has paused, at most every 400 ms; never per keystroke. */
  onPause(listener: () => void): Stop;
  /** Called when the caret is put on, or the pointer clicks, an underlined range. */
  onUnderline(listener: (id: string) => void): Stop;
  /** Called once when the mail is on its way, with what was sent. */
  onSent(listener: (sent: { readonly recipients: readonly HostPerson[]; readonly text: string }) => void): Stop;
  /** Called once when the box is gone, however. */
  onClosed(listener: () => void): Stop;
}

/** The mail page. */
export interface MailHost {
  readonly kind: 'inboxsdk' | 'dom' | 'fake';
  /** The address of the account that is open; '' when the page does not say. */
  mailbox(): string;
  /** The conversation on screen, or null; called with the present one at once. */
  onThread(listener: (thread: HostThread | null) => void): Stop;
  /** Every message whose text the page has loaded, once each per page life, also those loaded before. */
  onMessage(listener: (message: HostMessage) => void): Stop;
  /** Every compose box, also those open already. */
  onCompose(listener: (compose: HostCompose) => void): Stop;
  /** The user clicked Keepsake's button in a compose box. */
  onDraftButton(listener: (composeKey: string) => void): Stop;
  /** Words were selected inside one message (null: no longer). */
  onSelection(listener: (selection: HostSelection | null) => void): Stop;
  /** Whether the page looks dark; called with the present state at once. */
  onTheme(listener: (theme: 'light' | 'dark') => void): Stop;
  /** How well the page can be read; called with the present state at once. */
  onHealth(listener: (health: HostHealth) => void): Stop;
  /** Puts the panel's frame beside the mail, closed when the user closed it the last time. The frame is mounted once and stays loaded. */
  mountPanel(): void;
  /** Opens the panel because the user asked for it. */
  openPanel(): void;
  panelState(): 'open' | 'closed' | 'missing';
  /** Takes everything off the page. */
  dispose(): void;
}
