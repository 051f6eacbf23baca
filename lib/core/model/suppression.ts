// "Not this": what the user does not want proposed again.
import { z } from 'zod';
import { ClaimKey, Instant, PersonId } from './ids';

export const Suppression = z.object({
  /** The claim key, which already contains the person. */
  id: ClaimKey,
  personId: PersonId,
  at: Instant,
});
/** One dismissed claim of one person. */
export type Suppression = z.infer<typeof Suppression>;
