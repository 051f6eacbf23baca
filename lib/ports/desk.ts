// What lies on the desk while the browser is open: finds about people who are not in memory, compose findings, the kept selection, the last
// draft. Lives in memory only (trusted contexts), survives the worker's death, never reaches the disk.
import type { Claim, Certainty, Fact, Provenance, Sensitivity } from '../core/model/fact';
import type { VoiceHeard } from '../core/drafting/own-voice';
import type { WrittenDraft } from '../core/drafting/template';
import type { Finding } from '../core/guardrails/guardrail';
import type { Occasion } from '../core/guardrails/situation';
import type { Evidence } from '../core/model/evidence';
import type { CommandId, PersonId } from '../core/model/ids';
import type { HostPerson } from '../core/model/message';
import type { Sentence } from '../core/model/sentence';
import type { Signed } from '../core/people/signature';
import type { LocalTime } from '../core/model/when';
import type { Stop } from './mail-host';
import type { Unsaved } from './memory';

/** Something found about somebody who is not in memory; has no claim key yet, for there is no person to make it of. */
export interface PendingFind {
  /** Digest of the claim: the same claim in two messages has the same id. */
  readonly id: string;
  readonly claim: Claim;
  readonly evidence: Omit<Evidence, 'id'>;
  readonly provenance: Provenance;
  readonly certainty: Certainty;
  readonly sensitivity: Sensitivity;
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** One message between the user and somebody who is not in memory: that it came or went, and what it says. */
export interface PendingMessage {
  readonly address: string;
  readonly name: string;
  readonly mailbox: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly sentAt: LocalTime | null;
  /** True for the user's own mail to them, of which nothing is read. */
  readonly sent?: boolean;
  /** Who they are, as far as their signature says it. */
  readonly signed?: Signed;
  readonly finds: readonly PendingFind[];
  /** Milliseconds since 1970: the oldest are dropped when the desk is full. */
  readonly at: number;
}

/** A finding with the id that its underline carries. */
export interface ComposeFinding extends Finding {
  readonly id: string;
  readonly personId: PersonId;
  /** The one fact that it is about, else guardrail and person: several places of one matter are one thing to say. */
  readonly matter: string;
  /** What the user wrote there; '' when it is about the whole. */
  readonly words: string;
}

/** What the guardrails said of one compose box. */
interface ComposeFindings {
  readonly composeKey: string;
  /** The text that was checked; the newest wins. */
  readonly version: number;
  readonly findings: readonly ComposeFinding[];
}

/** The last draft for one compose box, so that the panel can show where each personal sentence comes from. */
export interface DraftOnDesk extends Omit<WrittenDraft, 'subject'> {
  readonly composeKey: string;
  /** Null when the recipient is not in memory. */
  readonly personId: PersonId | null;
  /** What it was made for; null: nothing in particular. */
  readonly occasion: Occasion | null;
  /** What it rests on that is not remembered yet: what they say in the conversation itself. */
  readonly heard: readonly Fact[];
  /** What is to be known about it; where `text` is '', which never stands in a mail, why there is none. */
  readonly findings: readonly Finding[];
  /** Of the box's text when it was put in: where a later one has it no more, the user took it out. */
  readonly version?: number;
}

/** A draft that the user asked for in the mail, for the panel to write, or to say why none is right. */
export interface WantedDraft {
  /** '' for a reply that is to be opened. */
  readonly composeKey: string;
  /** '' for a new mail. */
  readonly threadId: string;
  readonly subject: string;
  /** Whom the mail goes to: one, else the user has to say for whom it is; [] for nobody yet. */
  readonly recipients: readonly HostPerson[];
  /** The box's text when it was asked for: where it is another one meanwhile, the user writes. 0 where that is not known. */
  readonly version: number;
  /** Whether it goes into the mail once it is written. */
  readonly insert: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One decision, and how it was said. */
export interface LastDone {
  readonly said: Sentence;
  readonly commandId: CommandId;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Words that the user selected and wants to remember. */
export interface KeptSelection {
  readonly author: HostPerson;
  readonly evidence: Omit<Evidence, 'id'>;
  /** Category, polarity and value as far as they could be read from the words. */
  readonly suggestion: Claim;
  readonly sensitivity: Sensitivity;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A message of a conversation that was not read, or not all of it, and why. */
export interface UnreadMessage {
  readonly address: string;
  /** True when it was left for who sent it, unseen; else for what it is. */
  readonly bySender: boolean;
  readonly reason: Sentence;
}

/** The kinds of things on the desk and what each holds. */
export interface DeskSlots {
  /** Key `<address>/<mailbox>/<message id>`. */
  readonly pending: PendingMessage;
  /** Key `<mailbox>/<thread id>/<message id>`. */
  readonly unread: UnreadMessage;
  /** Key `<address>/<find id>`: a pending find that the user does not want. */
  readonly unwanted: { readonly findId: string };
  /** Key `<tab>/<compose key>`. */
  readonly findings: ComposeFindings;
  /** Key `<tab>/<compose key>/<matter>`: what the user does not want to hear in this mail. */
  readonly hushed: { readonly matter: string };
  /** Key `<tab>/<compose key>`. */
  readonly draft: DraftOnDesk;
  /** Key: the tab. */
  readonly wanted: WantedDraft;
  /** Key: the tab. */
  readonly selection: KeptSelection;
  /** Key: the address. Accounts that a mail page was opened with, also those that are not read; `name`: how their own mail is signed. */
  readonly mailbox: { readonly address: string; readonly name?: string };
  /** Key: `heard`. How the user opens and closes their mails, in counts. */
  readonly voice: VoiceHeard;
  /** Key: the person, `today` or `review`. What was decided about them, or there, last, so that it can be taken back also after looking at somebody else. */
  readonly done: LastDone;
  /** Key: that of the form. What was typed last, until the memory has it: the page may be closed with the very next key. */
  readonly unsaved: Unsaved;
}
/** Names one kind of thing on the desk. */
export type DeskSlot = keyof DeskSlots;

/** The desk. Every key is written whole, so that two writers never lose each other's part. */
export interface Desk {
  /** One thing, or null. */
  get<S extends DeskSlot>(slot: S, key: string): Promise<DeskSlots[S] | null>;
  /** Everything whose key starts with `prefix`, in no promised order. */
  list<S extends DeskSlot>(slot: S, prefix: string): Promise<DeskSlots[S][]>;
  /** Puts a thing on the desk; when the desk is full the oldest pending messages make room. */
  put<S extends DeskSlot>(slot: S, key: string, value: DeskSlots[S]): Promise<void>;
  /** Takes away what lies under this key; with a key that ends in `/`, or '', everything below it. */
  clear(slot: DeskSlot, key: string): Promise<void>;
  /** Takes away everything. */
  clearAll(): Promise<void>;
  /** Calls with each slot that changed, from whatever context. */
  watch(listener: (slots: ReadonlySet<DeskSlot>) => void): Stop;
}
