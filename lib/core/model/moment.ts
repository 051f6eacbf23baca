// Something that happens in somebody's life at a time.
import { z } from 'zod';
import { When } from './when';

export const MOMENT_KINDS = [
  'birthday',
  'anniversary',
  'work_anniversary',
  'contract',
  'launch',
  'trip',
  'out_of_office',
  'wedding',
  'baby',
  'new_job',
  'move',
  'graduation',
  'health',
  'bereavement',
  'award',
  'event',
  'race_or_match',
  'milestone',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

export const MomentClaim = z.object({
  type: z.literal('moment'),
  kind: z.enum(MOMENT_KINDS),
  /** `sender`, or a short noun phrase ("their daughter"). */
  subject: z.string().min(1).max(200),
  /** What happens, in a few words ("moves to Porto"); '' when the kind says it all. */
  value: z.string().max(400),
  date: When.nullable(),
});
/** What happens when, without who heard it where. */
export type MomentClaim = z.infer<typeof MomentClaim>;
