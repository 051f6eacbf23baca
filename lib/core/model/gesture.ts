// Something thoughtful to do for a person, from the first human touch to its outcome. Decides nothing about what is suggested.
import { z } from 'zod';
import { OccurrenceId, Instant, PersonId } from './ids';
import { CHANNELS } from './interaction';
import { Money } from './money';
import { Day, LocalTime } from './when';

export const GESTURE_KINDS = [
  'note',
  'card',
  'call',
  'gift',
  'experience',
  'introduction',
  'article',
  'feature_help',
  'credit',
  'email',
  'escalate',
  'silence',
] as const;
export type GestureKind = (typeof GESTURE_KINDS)[number];
/**
 * suggested: taken back to the beginning · approved: the user will do it · done · snoozed: later · declined: not this one · never: nothing of
 * what this detector finds, for this person.
 */
const GESTURE_STATES = ['suggested', 'approved', 'done', 'snoozed', 'declined', 'never'] as const;

export const Gesture = z.object({
  id: OccurrenceId,
  personId: PersonId,
  kind: z.enum(GESTURE_KINDS),
  /** How it reaches them; null by post, or when nothing is done. */
  channel: z.enum(CHANNELS).nullable(),
  /** What is given; '' when nothing is named. */
  item: z.string().max(300),
  cost: Money.nullable(),
  state: z.enum(GESTURE_STATES),
  /** When the state was chosen, on the user's wall clock: for what is done, when it was done. */
  at: LocalTime.nullable(),
  /** For `snoozed`: the first day on which it may come back; null while it waits for a word of theirs. */
  snoozedUntil: Day.nullable(),
  /** The user chose it instead of what was suggested; `on`: the day that the user chose for it, null for the one on which it was due. */
  edited: z.object({ on: Day.nullable() }).nullish(),
  /** Why something is right that costs more than is given freely: the second confirmation, in the user's words. */
  approval: z.object({ reason: z.string().min(1).max(500), at: LocalTime }).nullish(),
  /** How it went, in the user's words. */
  outcome: z.string().max(2000),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
/** A gesture that the user has touched; untouched suggestions are derived, never stored. */
export type Gesture = z.infer<typeof Gesture>;

/** The detector whose occurrence it was: the first part of the id. */
export const detectorOf = (id: OccurrenceId): string => id.slice(0, id.indexOf(':'));

/** Whether what was snoozed waits until they write, not for a day. */
export const isUntilTheyWrite = ({ state, snoozedUntil }: Gesture): boolean =>
  state === 'snoozed' && snoozedUntil === null;

/**
 * Whether an occurrence stays away because of what the user decided: done with, laid aside for now, or never wanted. `lastWrote`: when they wrote
 * last; null when they never did.
 */
export function isAside(
  id: OccurrenceId,
  gestures: readonly Gesture[],
  today: Day,
  lastWrote: LocalTime | null,
): boolean {
  return gestures.some((gesture) => {
    if (gesture.deletedAt !== null) return false;
    if (gesture.state === 'never') return detectorOf(gesture.id) === detectorOf(id);
    if (gesture.id !== id) return false;
    if (gesture.state !== 'snoozed') return gesture.state === 'done' || gesture.state === 'declined';
    if (gesture.snoozedUntil !== null) return today < gesture.snoozedUntil;
    return lastWrote === null || gesture.at === null || lastWrote <= gesture.at;
  });
}
