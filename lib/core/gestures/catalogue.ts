// Small gifts by what somebody likes. Data that the user edits; whether a gift fits somebody the guardrails say.
import type { GiftIdea } from '../model/gift-idea';

const item = (likes: string, what: string, amount: number, contains: GiftIdea['contains'] = []): GiftIdea => {
  const words = likes.split(' ');
  return { id: words[0] ?? what, likes: words, item: what, cost: { amount, currency: 'EUR' }, contains, hidden: false };
};

/** What Keepsake ships with. Topics that are named in no line get a book about them. */
export const CATALOGUE: readonly GiftIdea[] = [
  item('tea darjeeling assam oolong sencha chai', 'a tin of loose tea', 15),
  item('coffee cortado espresso cappuccino latte macchiato', 'a bag of good coffee beans', 15, ['caffeine']),
  item('chocolate praline truffle', 'a small box of chocolates', 18, ['sugar']),
  item('honey', 'a jar of local honey', 12, ['honey']),
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
  item('wine rioja bordeaux riesling', 'a bottle of good wine', 20, ['alcohol']),
];

/** What a book about a topic costs. */
export const BOOK = { amount: 20, currency: 'EUR' } as const;

/** What is shipped, with what the user added and changed, in that order; also what is hidden. */
export function catalogueOf(ideas: readonly GiftIdea[] = []): readonly GiftIdea[] {
  if (ideas.length === 0) return CATALOGUE;
  const changed = new Map(ideas.map((idea) => [idea.id, idea]));
  const shipped = new Set(CATALOGUE.map(({ id }) => id));
  return [...ideas.filter(({ id }) => !shipped.has(id)), ...CATALOGUE.map((idea) => changed.get(idea.id) ?? idea)];
}
