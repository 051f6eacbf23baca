// The organisation that people belong to, and what the user said of it as a whole.
import { z } from 'zod';
import { AccountId, Instant } from './ids';
import { Money } from './money';
import { Day } from './when';

export const HealthScore = z.object({
  at: Day,
  /** 0 (as good as lost) to 100 (well). */
  score: z.number().min(0).max(100),
  /** What moved it, in points; negative takes away, 0 where nobody said how much. */
  contributors: z.array(z.object({ name: z.string().max(200), points: z.number() })),
  /** When the user said so. */
  saidAt: Instant,
});
/** How an account did on a day. */
export type HealthScore = z.infer<typeof HealthScore>;

/** What its people may accept: nothing, nothing above a limit, or anything that is fitting. */
export const GIFT_POLICIES = ['none', 'limit', 'fine'] as const;
export type GiftPolicy = (typeof GIFT_POLICIES)[number];

export const Account = z.object({
  id: AccountId,
  name: z.string().max(300),
  /** Mail domains of the organisation, lower case. A set. */
  domains: z.array(z.string()),
  contractStart: Day.nullable(),
  contractEnd: Day.nullable(),
  /** When the user said these days. */
  contractStartSaid: Instant.nullish(),
  contractEndSaid: Instant.nullish(),
  /** From here on null or absent: nobody said. */
  sector: z.enum(['public', 'private']).nullish(),
  giftPolicy: z.enum(GIFT_POLICIES).nullish(),
  /** With the policy `limit`: nothing above. */
  giftLimit: Money.nullish(),
  /** An offer or a contract is being negotiated. */
  negotiating: z.boolean().nullish(),
  /** A set, one score a day at most; absent until the first. */
  health: z.array(HealthScore).optional(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
/** An organisation with what is known of it. */
export type Account = z.infer<typeof Account>;

/** Its scores, the earliest first. */
export const scoresOf = (account: Pick<Account, 'health'> | null | undefined): HealthScore[] =>
  (account?.health ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1));
