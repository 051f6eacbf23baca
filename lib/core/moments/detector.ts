// What a detector is: it derives from the memory of one person what is due for them. Pure; what it finds is never stored.
import type { Attributes, PastGesture, Touch } from '../guardrails/situation';
import type { Account } from '../model/account';
import type { Fact } from '../model/fact';
import type { Gesture, GestureKind } from '../model/gesture';
import type { FactId, Instant, OccurrenceId, PersonId } from '../model/ids';
import type { Interaction } from '../model/interaction';
import type { Person } from '../model/person';
import type { Sentence } from '../model/sentence';
import type { Settings } from '../model/settings';
import type { ShelfItem } from '../model/shelf-item';
import type { Day } from '../model/when';

/** All that is remembered of one person. */
export interface PersonMemory {
  readonly person: Person;
  readonly account: Account | null;
  /** Current and replaced ones, in any order. */
  readonly facts: readonly Fact[];
  /** The latest first. */
  readonly interactions: readonly Interaction[];
  /** What the user decided about earlier suggestions, by occurrence. */
  readonly gestures: readonly Gesture[];
  /** Whether the user keeps them on the short list; left out: no. */
  readonly shortList?: boolean | undefined;
  /** What is known of them beside the facts and the account: zone, country, holidays. */
  readonly about?: Attributes | undefined;
  /** The touches, where more is known of them than `interactions` holds; left out: those. */
  readonly touches?: readonly Touch[] | undefined;
  /** Earlier gestures, where more is known of them than `gestures` holds; left out: those that were done. */
  readonly past?: readonly PastGesture[] | undefined;
  /** The day from which on every mail between the two is known, not only what was opened here; left out: nobody knows. */
  readonly coveredSince?: Day | undefined;
}

/** One due instance of something that happens in somebody's life, or between the two. */
export interface Occurrence {
  /** `<detector>:<subject id>:<source id>:<cycle>`: the same in every plan, so that a decision about it holds. */
  readonly id: OccurrenceId;
  /** File name of the detector. */
  readonly detector: string;
  readonly personId: PersonId;
  /** The day itself in the calendar of the person; null for what has none (a silence). */
  readonly on: Day | null;
  /** The first day on which it is worth the user's attention. */
  readonly from: Day;
  /** The last day on which doing something still makes sense; null while it stays open (a complaint). */
  readonly until: Day | null;
  /** How much it matters by itself, 0 (nice) to 100 (now). */
  readonly weight: number;
  /** What it rests on, most telling first. */
  readonly facts: readonly FactId[];
  /** What happens, in a few words, without the name: "turns 40 tomorrow". */
  readonly what: Sentence;
  /** Ids under which it may have been decided about when other facts of the same were known. */
  readonly aliases?: readonly OccurrenceId[];
  /** What it is about by itself: what was promised, what could be shown. */
  readonly item?: string;
  /** What of the user's shelf it rests on. */
  readonly shelf?: ShelfItem['id'];
  /** What is done about it, where that is no matter of the playbook. */
  readonly gives?: GestureKind;
  /** It needs more than the user alone: a complaint of weight. */
  readonly heavy?: boolean;
  /** When the user said what it rests on, where that is no fact. */
  readonly saidAt?: Instant;
  /** Since that day nothing was seen, which is all that may be said: a silence where coverage is not known. */
  readonly unseen?: Day;
}

/** Derives occurrences. `today`: the day where the person is, the user's where nobody knows that. */
export interface Detector {
  readonly detect: (memory: PersonMemory, today: Day, settings: Settings) => readonly Occurrence[];
}

/** A fact of an example. `type` left out: a moment. `said`: the day on which it was told; left out: 2026-03-03. */
export interface ExampleFact {
  readonly id?: string;
  readonly type?: 'preference' | 'signal';
  /** Category of a preference, else the kind. */
  readonly kind: string;
  readonly polarity?: string;
  readonly subject?: string;
  readonly value?: string;
  readonly date?: string;
  readonly said?: string;
  readonly confirmed?: string;
  readonly provenance?: string;
  readonly state?: string;
}

/** A memory for the table-driven test of a detector; dropped from the build. Written as the tools take it. */
export interface MomentExample {
  readonly what: string;
  readonly today: string;
  readonly facts?: readonly ExampleFact[];
  readonly account?: { readonly renewal?: string; readonly start?: string };
  readonly health?: readonly (readonly [day: string, score: number])[];
  readonly touches?: readonly (readonly [
    at: string,
    direction: 'in' | 'out' | 'both',
    channel: string,
    text?: string,
  ])[];
  readonly past?: readonly (readonly [kind: string, at: string])[];
  readonly shelf?: readonly string[];
  readonly shortList?: boolean;
  readonly coveredSince?: string;
  /** What must be found: the day, null for what has none. Left out: nothing must be. */
  readonly on?: string | null;
}

/** Examples of a detector: at least three that it finds, and three of which it is silent although they look alike. */
export interface MomentExamples {
  readonly finds: readonly MomentExample[];
  readonly quiet: readonly MomentExample[];
}
