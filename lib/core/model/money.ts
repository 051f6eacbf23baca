// An amount of money. Converts nothing.
import { z } from 'zod';

export const Money = z.object({
  amount: z.number().nonnegative(),
  /** ISO 4217, capitals. */
  currency: z.string().length(3),
});
/** What something is worth. */
export type Money = z.infer<typeof Money>;

/** What anybody gives freely while they said nothing else. */
export const FREE: Money = { amount: 100, currency: 'USD' };
