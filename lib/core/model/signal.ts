// How things stand between the person and the user. A signal may hold a gesture back; it never speaks in a draft.
import { z } from 'zod';

export const SIGNAL_KINDS = ['frustration', 'complaint', 'gratitude', 'opt_out', 'churn_risk', 'praise'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export const SIGNAL_STATES = ['open', 'answered', 'dismissed'] as const;
export type SignalState = (typeof SIGNAL_STATES)[number];

export const SignalClaim = z.object({
  type: z.literal('signal'),
  kind: z.enum(SIGNAL_KINDS),
  subject: z.string().min(1).max(200),
  /** What it is about, in a few words; '' when the quote says it all. */
  value: z.string().max(400),
});
/** What was noticed, without where. */
export type SignalClaim = z.infer<typeof SignalClaim>;
