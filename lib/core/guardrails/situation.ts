// What a guardrail may know when it is asked: the person, what is remembered of them, what was done lately, and what is about to be done.
// The product's own model; what is not known is left out. Holds nothing that a guardrail concluded.
import type { GiftPolicy } from '../model/account';
import type { Fact } from '../model/fact';
import type { GestureKind } from '../model/gesture';
import type { Person } from '../model/person';
import type { SignalKind } from '../model/signal';
import type { Signature } from './similarity';
import type { Day, LocalTime } from '../model/when';

/** A time as exactly as it is known: a day of the calendar, a wall clock in a zone that nobody said, or an instant in milliseconds since 1970. */
export type Time = { readonly day: Day } | { readonly local: LocalTime } | { readonly instant: number };

/** Now. `offset`: minutes by which the user's clock is ahead of UTC. */
export interface Now {
  readonly instant: number;
  readonly offset: number;
}

/** An amount of money; `currency` as an ISO 4217 code in capitals. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Who writes. */
export interface User {
  readonly name?: string | undefined;
  readonly company?: string | undefined;
  /** What the user may give. */
  readonly budget?: (Money & { readonly perDays: number }) | undefined;
  /** Up to which worth a gesture needs no second confirmation; left out: the default. */
  readonly free?: Money | undefined;
}

/** What is known of the person beside the facts. */
export interface Attributes {
  readonly firstName?: string | undefined;
  readonly company?: string | undefined;
  /** IANA name. */
  readonly timeZone?: string | undefined;
  /** ISO 3166 code or the name of a country. */
  readonly country?: string | undefined;
  /** Public holidays there, for the years that are known; left out: those that follow simple rules. */
  readonly holidays?: ReadonlySet<string> | undefined;
  readonly sector?: 'public' | 'private' | undefined;
  /** They do not want to be written to. */
  readonly optedOut?: boolean | undefined;
  readonly giftLimit?: Money | undefined;
  readonly giftPolicy?: GiftPolicy | undefined;
  /** An offer or a contract is being negotiated with them. */
  readonly negotiating?: boolean | undefined;
}

/** A remembered fact. `about`: whom it is about, by name or address, when that is not the person under whom it stands. */
export type KnownFact = Fact & { readonly about?: string | undefined };

/** A touch with the person, in either direction. */
export interface Touch {
  readonly at: Time;
  /** Seen from the user. */
  readonly direction: 'in' | 'out' | 'both';
  readonly channel: string;
  /** What was noticed in it. */
  readonly signals: readonly SignalKind[];
  /** '' when it is not kept. */
  readonly text: string;
}

/** What the user sent to somebody else lately. */
export interface SentText {
  readonly to: string;
  readonly at: Time | null;
  /** '' when only the signature is kept. */
  readonly text: string;
  /** What similarity.ts makes of the text; left out: made when it is needed. */
  readonly signature?: Signature | undefined;
}

/** An earlier gesture to this person. */
export interface PastGesture {
  readonly kind: GestureKind;
  /** '' when there is none. */
  readonly item: string;
  readonly at: Time;
  readonly cost: Money | null;
}

/** The gesture that is about to be made. */
export interface ProposedGesture {
  readonly kind: GestureKind;
  /** What is given or done; '' when nothing is named. */
  readonly item: string;
  /** What is in it, where its name does not say so. */
  readonly contains?: readonly string[] | undefined;
  readonly cost: Money | null;
  /** Lower case; '' when it is not chosen yet. */
  readonly channel: string;
  /** When it arrives; null: now. */
  readonly when: Time | null;
}

/** What is about to be sent. */
export interface Draft {
  readonly text: string;
  readonly subject?: string | undefined;
  /** Lower case; left out: email. */
  readonly channel?: string | undefined;
}

/** One message of the conversation that is answered. */
export interface ThreadMessage {
  readonly from: 'them' | 'me';
  readonly at: Time | null;
  readonly text: string;
}

export const OCCASIONS = [
  'birthday',
  'renewal',
  'congratulation',
  'thanks',
  'check_in',
  'apology',
  'condolence',
  'get_well',
  'answer',
  'introduction',
  'follow_up',
  'welcome_back',
  'anniversary',
] as const;
/** What the gesture or the draft is for. */
export type Occasion = (typeof OCCASIONS)[number];

/** Everything a guardrail may know. */
export interface Situation {
  readonly person: Person;
  readonly about?: Attributes | undefined;
  /** Everything remembered of this person, also what was replaced, in any order. */
  readonly facts: readonly KnownFact[];
  /** The user's day. */
  readonly today: Day;
  readonly now?: Now | undefined;
  readonly user?: User | undefined;
  readonly interactions?: readonly Touch[] | undefined;
  readonly sent?: readonly SentText[] | undefined;
  readonly past?: readonly PastGesture[] | undefined;
  readonly gesture?: ProposedGesture | undefined;
  readonly draft?: Draft | undefined;
  /** Oldest first. */
  readonly thread?: readonly ThreadMessage[] | undefined;
  readonly occasion?: Occasion | undefined;
}
