// What a detector is: it derives from the memory of one person what is due for them. Pure; what it finds is never stored.
import type { Account } from '../model/account';
import type { Fact } from '../model/fact';
import type { Gesture } from '../model/gesture';
import type { FactId, OccurrenceId, PersonId } from '../model/ids';
import type { Interaction } from '../model/interaction';
import type { Person } from '../model/person';
import type { Sentence } from '../model/sentence';
import type { Settings } from '../model/settings';
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
}

/** Derives occurrences. `today`: the user's day. */
export interface Detector {
  readonly detect: (memory: PersonMemory, today: Day, settings: Settings) => readonly Occurrence[];
}
