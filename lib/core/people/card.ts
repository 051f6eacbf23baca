// The view model of the person panel, computed from what is kept. Decides order and grouping, words nothing, stores nothing.
import type { Account } from '../model/account';
import type { Candidate } from '../model/candidate';
import type { Fact } from '../model/fact';
import type { ClaimKey } from '../model/ids';
import type { Interaction } from '../model/interaction';
import type { MomentKind } from '../model/moment';
import type { Person } from '../model/person';
import type { PreferenceCategory } from '../model/preference';
import type { Sentence } from '../model/sentence';
import type { Day } from '../model/when';

/** One remembered thing as the panel lists it. */
export interface CardFact {
  readonly fact: Fact;
  /** "2 y"; null when it is not known when it was said. */
  readonly age: Sentence | null;
  /** Older than two years and never confirmed since: to be asked about before it is used. */
  readonly old: boolean;
  /** Waiting proposals that say otherwise. */
  readonly contradictedBy: readonly Proposal[];
}

/** Something that waits for the user: one claim, with every place where it was found. */
export interface Proposal {
  readonly claimKey: ClaimKey;
  /** The newest finding; accepting it accepts them all. */
  readonly candidate: Candidate;
  /** All waiting findings of this claim, newest first. */
  readonly candidates: readonly Candidate[];
  /** Current facts that it contradicts: shown beside it, never resolved in silence. */
  readonly contradicts: readonly Fact[];
  /** Whether it may be ticked beforehand: never what is special or about children. */
  readonly tickable: boolean;
}

/** A moment that comes within the next days. */
export interface Coming {
  readonly fact: Fact;
  readonly day: Day;
  /** 0 today; negative while a range is going on. */
  readonly inDays: number;
  /** How many years it turns, where the year is known and it recurs. */
  readonly turns: number | null;
  /** False when only the month is known: `day` is then its first. */
  readonly exact: boolean;
}

/** A signal that is open. */
export interface OpenSignal {
  readonly fact: Fact;
  readonly age: Sentence | null;
  /** The user wrote or spoke after it: "answered" is proposed, one click confirms. */
  readonly maybeAnswered: boolean;
}

/** Everything the panel shows of somebody in memory, in the order of attention. */
export interface Card {
  readonly person: Person;
  readonly account: Account | null;
  /** IANA zone; null when unknown: then no clock is shown. */
  readonly zone: string | null;
  readonly lastWrote: Sentence | null;
  /** Open complaints, frustration, opt-outs and threats to leave: trouble first. */
  readonly trouble: readonly OpenSignal[];
  /** What they avoid, need, eat not, and how they want to be reached. */
  readonly mustNotGetWrong: readonly CardFact[];
  /** What waits, of the open thread first. */
  readonly proposals: readonly Proposal[];
  readonly coming: readonly Coming[];
  /** Current facts without signals, by category or kind. */
  readonly groups: readonly CardGroup[];
  /** Open praise and thanks. */
  readonly warmth: readonly OpenSignal[];
  /** Facts that a newer one replaced. */
  readonly replaced: readonly CardFact[];
  readonly interactions: readonly Interaction[];
}

/** Facts of one category or kind, newest first. */
export interface CardGroup {
  readonly type: 'preference' | 'moment';
  readonly of: PreferenceCategory | MomentKind;
  readonly facts: readonly CardFact[];
}

/** What the card is made of. `threadId`: the open thread, '' for none. */
export interface CardInput {
  readonly person: Person;
  readonly account: Account | null;
  readonly facts: readonly Fact[];
  readonly candidates: readonly Candidate[];
  readonly interactions: readonly Interaction[];
  readonly today: Day;
  readonly threadId: string;
}

/** Builds the panel's view model. */
export function buildCard(input: CardInput): Card {
  throw new Error(`arrives in the next commit ${input.threadId}`);
}
