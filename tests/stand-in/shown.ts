// What the server tells the page: conversations with sanitised text. Types only; both sides use them.

/** Somebody as the page shows them; `address` is '' when the mail names none. */
export interface ShownParty {
  readonly name: string;
  readonly address: string;
}

/** A message of an open conversation. */
export interface ShownMessage {
  /** 16 hexadecimal digits. */
  readonly id: string;
  /** `msg-f:` or, sent from the page, `msg-a:` and a number. */
  readonly sync: string;
  readonly from: ShownParty;
  readonly to: readonly ShownParty[];
  readonly cc: readonly ShownParty[];
  /** Milliseconds since 1970. */
  readonly at: number | null;
  /** Sanitised. */
  readonly html: string;
  readonly snippet: string;
  readonly clipped: boolean;
}

/** A draft that was left. */
export interface ShownDraft {
  readonly id: string;
  /** 16 digits of the thread it answers; '' for a new mail. */
  readonly threadId: string;
  readonly to: readonly ShownParty[];
  readonly subject: string;
  /** Sanitised. */
  readonly html: string;
}

/** A row of the list. */
export interface ShownRow {
  readonly id: string;
  readonly sync: string;
  /** Name of the conversation in the page's address. */
  readonly route: string;
  readonly subject: string;
  readonly people: readonly ShownParty[];
  readonly count: number;
  readonly at: number | null;
  readonly snippet: string;
  readonly lastMessage: string;
  readonly folders: readonly Folder[];
  readonly unread: boolean;
}

/** A conversation with its messages, oldest first. */
export interface ShownThread extends ShownRow {
  readonly messages: readonly ShownMessage[];
  readonly draft: ShownDraft | null;
}

/** Lists of the left column; `all` holds every conversation. */
export type Folder = 'inbox' | 'starred' | 'sent' | 'drafts' | 'all';

/** How a changed mail page is played. `no-anything`: not even the data attributes are left. */
export type Breakage = 'no-globals' | 'thread-class' | 'no-toolbar' | 'no-sidebar' | 'no-anything';

/** How the account is set up. */
export interface Look {
  /** Interface language, such as `en` or `de`. */
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly readingPane: boolean;
  readonly plainText: boolean;
  readonly breakage: readonly Breakage[];
}

/** Everything that stands in the page when it arrives. */
export interface PageData extends Look {
  /** The N of `/mail/u/N/`. */
  readonly account: number;
  readonly me: ShownParty;
  /** Lines under every new mail. */
  readonly signature: readonly string[];
  readonly rows: readonly ShownRow[];
}
