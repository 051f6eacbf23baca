// A small gift as the user keeps it: one of their own, or a shipped one that they changed. Says nothing of who may get it.
import { z } from 'zod';
import { Money } from './money';

/** What a gift may contain that somebody may have to avoid, in the words by which the guardrails know it. */
export const CONTENTS = [
  'alcohol',
  'caffeine',
  'dairy',
  'eggs',
  'fish',
  'gluten',
  'honey',
  'leather',
  'meat',
  'nuts',
  'pork',
  'sugar',
  'wool',
] as const;

export const GiftIdea = z.object({
  id: z.string().min(1).max(64),
  /** Words of a liking to which it fits, singular, lower case. A set. */
  likes: z.array(z.string().min(1).max(40)).max(30),
  item: z.string().min(1).max(200),
  cost: Money,
  contains: z.array(z.enum(CONTENTS)),
  /** Not suggested any more, and kept. */
  hidden: z.boolean(),
});
/** One small gift. */
export type GiftIdea = z.infer<typeof GiftIdea>;
