// One touch between the user and a person. Holds that it happened, never what was written.
import { z } from 'zod';
import { InteractionId, Instant, PersonId } from './ids';
import { LocalTime } from './when';

export const CHANNELS = ['email', 'call', 'meeting', 'visit', 'linkedin', 'note'] as const;
export type Channel = (typeof CHANNELS)[number];

export const Interaction = z.object({
  id: InteractionId,
  personId: PersonId,
  channel: z.enum(CHANNELS),
  /** Seen from the user; `both` for a call or a meeting. */
  direction: z.enum(['in', 'out', 'both']),
  at: LocalTime.nullable(),
  mailbox: z.string(),
  threadId: z.string(),
  messageId: z.string(),
  /** Characters of a sent mail; null for the rest. */
  length: z.number().int().nonnegative().nullable(),
  /** Of a sent mail: by how alike its text is to others, without the text (guardrails/similarity.ts); left out for the rest. */
  signature: z.string().max(300).optional(),
  /** Of a sent mail that began as a draft for this person: the share of the draft's words that were sent, without the words (drafting/kept-share.ts). */
  draftKept: z.number().min(0).max(1).optional(),
  /** What the user typed about it; '' for mail. */
  note: z.string().max(2000),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
/** One mail, call, meeting, visit or note. `mailbox`, `threadId`, `messageId` are '' for what is not mail. */
export type Interaction = z.infer<typeof Interaction>;
