// One card: what could be done for somebody, why, when, and what speaks against it now. Derived, never stored.
import type { Finding } from '../guardrails/guardrail';
import type { Money } from '../guardrails/situation';
import type { Occasion } from '../guardrails/situation';
import type { GestureKind } from '../model/gesture';
import type { FactId, PersonId } from '../model/ids';
import type { Channel } from '../model/interaction';
import type { Sentence } from '../model/sentence';
import type { Day } from '../model/when';
import type { Occurrence } from '../moments/detector';

/** What could be done for one person because of one occurrence. */
export interface Suggestion {
  readonly occurrence: Occurrence;
  readonly personId: PersonId;
  /** `silence`: to do nothing is right. */
  readonly gesture: GestureKind;
  /** How it reaches them; null for a gift or a card that goes by post, and for silence. */
  readonly channel: Channel | null;
  /** What is given ("a sailing book"); '' when nothing is named. */
  readonly item: string;
  /** What it costs, roughly; left out: nothing, or nobody knows. */
  readonly cost?: Money | undefined;
  /** What a draft for it would be for; null when no words are needed. */
  readonly occasion: Occasion | null;
  /** Until when it has to be begun; null when nothing has to be prepared. */
  readonly prepareBy: Day | null;
  /** The day for them; null when any day will do. */
  readonly on: Day | null;
  /** Why this and not something else, in one sentence. */
  readonly why: Sentence;
  /** The facts that back it, most telling first. */
  readonly facts: readonly FactId[];
  /** What the guardrails say: each waits for something. Held while one of them is a stop or a hold. */
  readonly holds: readonly Finding[];
  /** What the user's last decision about the same with this person taught, in one sentence; left out: nothing. */
  readonly taught?: Sentence | undefined;
  /** Place in the list: higher comes first. */
  readonly importance: number;
  /** They meet or talk on that day, and it has not been said yet: to be said there; what is written waits. */
  readonly sayIt?: boolean | undefined;
  /** What a loss has withdrawn for now, without the name; on the card of the loss only, and only when there is any. */
  readonly withdrawn?: readonly Sentence[] | undefined;
  /** They have talked on that day: the user is asked whether it was said; what is written waits for the answer. */
  readonly talked?: boolean | undefined;
}

/** Whether it waits for something. What can be said in person today does not. */
export const isHeld = ({ holds, sayIt }: Suggestion): boolean =>
  sayIt !== true && holds.some(({ severity }) => severity !== 'hint');
