// Small gifts by what somebody likes. Data that the user edits; whether a gift fits somebody the guardrails say.
import { z } from 'zod';

export const CatalogueItem = z.object({
  /** Words of a liking to which it fits, singular. */
  likes: z.array(z.string().min(1)).min(1),
  item: z.string().min(1).max(200),
  cost: z.object({ amount: z.number().nonnegative(), currency: z.string().length(3) }),
});
/** One small gift. */
export type CatalogueItem = z.infer<typeof CatalogueItem>;

const item = (likes: string, what: string, amount: number): CatalogueItem => ({
  likes: likes.split(' '),
  item: what,
  cost: { amount, currency: 'EUR' },
});

/** What Keepsake ships with. Topics that are named in no line get a book about them. */
export const CATALOGUE: readonly CatalogueItem[] = [
  item('tea darjeeling assam oolong sencha chai', 'a tin of loose tea', 15),
  item('coffee cortado espresso cappuccino latte macchiato', 'a bag of good coffee beans', 15),
  item('chocolate praline truffle', 'a small box of chocolates', 18),
  item('honey', 'a jar of local honey', 12),
  item('cooking cook recipe', 'a small cookbook', 20),
  item('baking bake sourdough bread', 'a book on baking', 20),
  item('garden gardening allotment plant', 'seeds for the garden', 10),
  item('sailing sail boat sloop', 'a sailing book', 19),
  item('cycling cyclist bike bicycle', 'a book of cycling routes', 19),
  item('running runner marathon', 'a pair of running socks', 16),
  item('hiking hike walking mountain', 'a book of walks', 19),
  item('dog labrador terrier spaniel dachshund', 'a treat for the dog', 12),
  item('cat kitten', 'a toy for the cat', 10),
  item('novel crime thriller reading book', 'a good novel', 15),
  item('jazz vinyl record', 'a jazz record', 22),
  item('chess', 'a book of chess problems', 18),
  item('puzzle jigsaw', 'a puzzle', 18),
  item('wine rioja bordeaux riesling', 'a bottle of good wine', 20),
];

/** What a book about a topic costs. */
export const BOOK = { amount: 20, currency: 'EUR' } as const;
