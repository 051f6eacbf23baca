// One thing to do about a kind of moment, and how the user changed what is shipped. What is shipped stands in gestures/playbook.
import { z } from 'zod';
import { GESTURE_KINDS } from './gesture';
import { CHANNELS } from './interaction';

export const Move = z.object({
  gesture: z.enum(GESTURE_KINDS),
  /** Working days that it needs before the day: a card has to be written and posted. */
  leadDays: z.number().int().min(0).max(60),
  /** null: by post, or by whatever way they write. */
  channel: z.enum(CHANNELS).nullable(),
});
/** What to do. */
export type Move = z.infer<typeof Move>;

export const PlayEdit = z.object({
  /** Of a line of the playbook. */
  id: z.string().min(1).max(40),
  /** How often the user changed the line: all of them together are the playbook's version. */
  edits: z.number().int().positive(),
  /** null: as shipped. */
  shortList: Move.nullable(),
  others: Move.nullable(),
});
/** What the user changed in one line. */
export type PlayEdit = z.infer<typeof PlayEdit>;
