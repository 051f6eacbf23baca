// Every message between the contexts of the extension, with its direction and a sentence. Types only: content scripts import this file.
import type { HostMessage, HostPerson } from '../core/model/message';
import type { HostHealth, HostSelection, Underline } from '../ports/mail-host';

export type { HostHealth };

/** What the user is looking at, owned by the content script alone. Older versions are dropped. */
export interface View {
  readonly version: number;
  readonly mailbox: string;
  /** '' in a list. */
  readonly threadId: string;
  readonly subject: string;
  /** Everyone who wrote or was written to in the loaded messages, except the mailbox itself; the latest sender first. */
  readonly people: readonly HostPerson[];
  /** Address of the person in focus; '' when nobody. */
  readonly focus: string;
  /** Messages loaded. */
  readonly loaded: number;
  /** Messages that the page still hides and that were not read before; null until they are counted. */
  readonly collapsed: number | null;
  readonly health: HostHealth;
  readonly theme: 'light' | 'dark';
  /** The compose box that a draft would go into; '' when none is open. */
  readonly composeKey: string;
  /** Thread that this box answers; '' for a new mail. */
  readonly composeThread: string;
  /** Whom it goes to; [] for nobody yet. */
  readonly composeTo: readonly HostPerson[];
}

/** Content script → background. */
export type ToBackground =
  /** A Gmail page is here: may it be read? Answered with {@link ReadingState}. */
  | { readonly type: 'hello'; readonly mailbox: string }
  /** The page loaded a message. Sent once per message and page life, only while reading is on for its mailbox. */
  | { readonly type: 'message-seen'; readonly message: HostMessage }
  /** Typing paused in a compose box. Answered by `findings` with the same version. */
  | {
      readonly type: 'compose-changed';
      readonly composeKey: string;
      readonly version: number;
      readonly mailbox: string;
      readonly threadId: string;
      readonly recipients: readonly HostPerson[];
      /** At most 20 KB. */
      readonly text: string;
    }
  /** A compose box is gone. */
  | { readonly type: 'compose-closed'; readonly composeKey: string }
  /** The user sent a mail: becomes an interaction, without its text, of which only a signature for comparing is kept. */
  | {
      readonly type: 'mail-sent';
      /** The box it was written in. */
      readonly composeKey: string;
      readonly mailbox: string;
      readonly threadId: string;
      readonly recipients: readonly HostPerson[];
      readonly length: number;
      /** At most 20 KB. */
      readonly text: string;
      /** Makes a repeat the same operation. */
      readonly commandId: string;
    }
  /** The compose button was clicked: answered by `insert-draft` to the tab. `version`: of the text that stands in the box. */
  | {
      readonly type: 'draft-wanted';
      readonly composeKey: string;
      readonly version: number;
      readonly mailbox: string;
      readonly threadId: string;
      readonly subject: string;
      readonly recipients: readonly HostPerson[];
    }
  /** The user chose to remember a selection: the panel opens with it. */
  | { readonly type: 'selection-kept'; readonly selection: HostSelection }
  /** Something was written, or Today is looked at: is the plan up to date? Sent by extension pages. */
  | { readonly type: 'plan-wanted' };

/** Content script → background and every open panel. */
export type ToEveryone =
  /** The user looks at something else now. */
  | { readonly type: 'view-changed'; readonly view: View }
  /** The caret or pointer is on an underlined range: the panel shows what it contradicts. */
  | { readonly type: 'underline-opened'; readonly composeKey: string; readonly findingId: string };

/** Background or panel → content script of one tab. */
export type ToContent =
  /** What is being looked at? Answered with {@link View}. */
  | { readonly type: 'view-wanted' }
  /** Reading was switched on, off or paused. */
  | { readonly type: 'reading-changed'; readonly state: ReadingState }
  /** Ranges to underline. Holds no remembered text. */
  | {
      readonly type: 'findings';
      readonly composeKey: string;
      readonly version: number;
      readonly ranges: readonly Underline[];
    }
  /**
   * Put these words into a compose box that goes to one of the addresses `to` or to nobody yet; [] for whomever it goes to. `composeKey` '' means: the
   * newest such box, else a reply to them in the thread `threadId`, where that is open. `before`: the words there in front of which they
   * go, where these begin a line; '' for where the user's caret is. `since`: only while the box's text is this version; 0 for any. `once`: of what
   * has the same name a box takes one only, whoever brings it; '' for what may come again. Answered with {@link Inserted}.
   */
  | {
      readonly type: 'insert-draft';
      readonly composeKey: string;
      readonly to: readonly string[];
      readonly threadId: string;
      readonly text: string;
      readonly before: string;
      readonly since: number;
      readonly once: string;
    }
  /** As if the draft button of the box that is written in were pressed. Answered with a boolean: false where none is open. */
  | { readonly type: 'press-draft' }
  /** What does the open thread say? Asked when a draft is written, kept nowhere. Answered with its newest messages, the oldest of them first. */
  | { readonly type: 'thread-wanted' }
  /** Scroll to a quote in the open thread. Answered with a boolean. */
  | {
      readonly type: 'show-quote';
      readonly messageId: string;
      readonly quote: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  /** Open the collapsed messages of the thread. */
  | { readonly type: 'read-whole-conversation' }
  /** Remember what is selected (shortcut or context menu). Answered with whether words of a message were selected. */
  | { readonly type: 'keep-selection' }
  /** Show the panel beside the mail. */
  | { readonly type: 'open-panel' }
  /** The panel is through with a person: put the focus of this tab on another one of the thread. */
  | { readonly type: 'focus-person'; readonly address: string };

/** What a content script may do. */
export interface ReadingState {
  /** The user pressed Start. */
  readonly started: boolean;
  /** This mailbox is switched on and nothing is paused. */
  readonly reading: boolean;
  readonly paused: boolean;
}

/** What became of a draft. `none`: no compose box was open; `others`: it goes to others; `typed`: the user went on writing; `taken`: it stood there already. */
export interface Inserted {
  readonly outcome: 'inserted' | 'none' | 'others' | 'refused' | 'typed' | 'taken';
  readonly composeKey: string;
  /** Whom the box goes to. */
  readonly recipients: readonly HostPerson[];
  /** Of the text with the draft in it; 0 where there is none. */
  readonly version: number;
}

/** Any message. */
export type AnyMessage = ToBackground | ToEveryone | ToContent;
