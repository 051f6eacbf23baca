// A wording of drafts in the user's own words: instead of one that came with Keepsake, beside those, or none at all.
import { z } from 'zod';

export const OwnPiece = z.object({
  id: z.string(),
  /** What the draft is for. */
  occasion: z.string().max(40),
  /** Which line of it: see drafting/pieces.ts. */
  place: z.string().max(200),
  /** The wording that it stands for; '' for one more beside the others. */
  shipped: z.string().max(400),
  /** '' while that wording is switched off. */
  text: z.string().max(400),
});
/** One wording. */
export type OwnPiece = z.infer<typeof OwnPiece>;
