// The organisation that people belong to.
import { z } from 'zod';
import { AccountId, Instant } from './ids';
import { Day } from './when';

export const Account = z.object({
  id: AccountId,
  name: z.string().max(300),
  /** Mail domains of the organisation, lower case. A set. */
  domains: z.array(z.string()),
  contractStart: Day.nullable(),
  contractEnd: Day.nullable(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
/** An organisation with its contract dates. */
export type Account = z.infer<typeof Account>;
