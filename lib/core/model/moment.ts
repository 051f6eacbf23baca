// Something that happens in somebody's life at a time.
import { z } from 'zod';
import { When, whenParts } from './when';

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

const YEARLY: ReadonlySet<MomentKind> = new Set(['birthday', 'anniversary', 'work_anniversary']);

/** What comes back every year is remembered by month and day: "my birthday on 3 June" is true in any year. */
export function everyYear(claim: MomentClaim): MomentClaim {
  const parts = claim.date === null || !YEARLY.has(claim.kind) ? null : whenParts(claim.date);
  return parts?.precision === 'day' ? { ...claim, date: When.parse(`--${claim.date?.slice(5)}`) } : claim;
}
