// Something thoughtful to do for a person, from the first human touch to its outcome.
import { z } from 'zod';
import { OccurrenceId, Instant, PersonId } from './ids';
import { Day } from './when';

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
const GESTURE_STATES = ['suggested', 'approved', 'done', 'snoozed', 'declined', 'never'] as const;

export const Gesture = z.object({
  id: OccurrenceId,
  personId: PersonId,
  kind: z.enum(GESTURE_KINDS),
  state: z.enum(GESTURE_STATES),
  snoozedUntil: Day.nullable(),
  outcome: z.string().max(2000),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
/** A gesture that the user has touched; untouched suggestions are derived, never stored. */
export type Gesture = z.infer<typeof Gesture>;
