// Something worth passing on, as the user keeps it: an article, or news of a feature. Its link is never fetched; only the user's click opens it.
import { z } from 'zod';

export const SHELF_KINDS = ['article', 'feature'] as const;

/** On a longer shelf nobody would know what stands there. */
export const MOST_ON_SHELF = 200;

/** Nothing before the host and no space: what is shown of an address is where it leads. */
const ADDRESS = /^https?:\/\/(?<host>[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*(?::\d{1,5})?)(?:[/?#]\S*)?$/iu;

/** The host of a web address; null of anything else, which is never opened. */
export const hostOf = (link: string): string | null => ADDRESS.exec(link)?.groups?.['host'] ?? null;

export const ShelfItem = z.object({
  id: z.string().min(1).max(64),
  title: z.string().min(1).max(200),
  /** What it is about, in a few words each. A set. */
  topics: z.array(z.string().min(1).max(60)).max(20),
  kind: z.enum(SHELF_KINDS),
  link: z
    .string()
    .max(2000)
    .refine((link) => hostOf(link) !== null)
    .optional(),
});
/** One thing on the shelf. */
export type ShelfItem = z.infer<typeof ShelfItem>;
