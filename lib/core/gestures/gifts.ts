// Which small things could please somebody: from what they said that they like, the latest word first. Whether they may get them the guardrails say.
import type { KnownFact, Money } from '../guardrails/situation';
import { readWords } from '../guardrails/words';
import type { PreferenceCategory } from '../model/preference';
import { addDays, type Day } from '../model/when';
import { contradictedBy } from '../people/contradictions';
import type { PersonMemory } from '../moments/detector';
import { heardOn, recallOf } from '../moments/recall';
import type { GiftIdea as Listed } from '../model/gift-idea';
import { BOOK } from './catalogue';

/** Something to give, and the liking behind it. */
export interface GiftIdea {
  readonly item: string;
  readonly cost: Money;
  readonly contains: readonly string[];
  readonly fact: KnownFact;
}

/** More are not tried. */
const MOST = 4;
/** Older likings are asked about before they are used. Days. */
const OLD = 730;
/** Of these a book can be found. */
const TOPICS: ReadonlySet<PreferenceCategory> = new Set(['hobby', 'sport', 'travel_place']);
/** Longer values are no topic of a book. Words. */
const LONGEST = 3;

/** What the person told us that they like and that still counts, the latest first. */
export function likingsOf(memory: PersonMemory, today: Day): readonly KnownFact[] {
  const since = addDays(today, -OLD);
  return recallOf(memory, today)
    .preferences.filter(
      (fact) =>
        fact.claim.polarity !== 'avoid' &&
        fact.claim.polarity !== 'dislike' &&
        fact.claim.subject === 'sender' &&
        PLEASING.has(fact.claim.category) &&
        (fact.provenance === 'told' || fact.provenance === 'shared') &&
        fact.sensitivity === 'ordinary' &&
        heardOn(fact) >= since &&
        // What they have taken back since pleases nobody.
        contradictedBy(fact.claim, memory.facts, today).length === 0,
    )
    .toSorted((a, b) => (heardOn(a) < heardOn(b) ? 1 : heardOn(a) > heardOn(b) ? -1 : a.id < b.id ? -1 : 1));
}
const PLEASING: ReadonlySet<PreferenceCategory> = new Set([
  'hobby',
  'sport',
  'music_media',
  'travel_place',
  'food_drink',
  'pet',
  'gift',
]);

/** Ideas in the order in which they are tried. */
export function giftIdeas(memory: PersonMemory, today: Day, catalogue: readonly Listed[]): GiftIdea[] {
  return likingsOf(memory, today)
    .flatMap((fact): GiftIdea[] => {
      const { claim } = fact;
      if (claim.type !== 'preference') return [];
      const words = readWords(claim.value).flatMap((sentence) => sentence.words);
      const stems = new Set(words.flatMap(({ stem, text }) => [stem, text]));
      const listed = catalogue
        .filter(({ likes, hidden }) => !hidden && likes.some((like) => stems.has(like)))
        .map(({ item, cost, contains }) => ({ item, cost, contains, fact }));
      if (listed.length > 0) return listed;
      return TOPICS.has(claim.category) && words.length > 0 && words.length <= LONGEST
        ? [{ item: `a book about ${claim.value}`, cost: BOOK, contains: [], fact }]
        : [];
    })
    .slice(0, MOST);
}
