// What is at hand about a person, by which a statement about them can be backed: facts, the conversation, earlier touches and gestures, the occasion.
import { sightingsInText, termsOf } from './fact-terms';
import { groupsIn } from './groups';
import { KIND_GROUPS } from './lexicon/life';
import type { KnownFact, Situation } from './situation';
import { wordsOf } from './words';

/** Keys as fact-terms.ts makes them; `own:` a meaning that was named itself. */
export interface Support {
  readonly any: readonly ReadonlySet<string>[];
  /** Without what they dislike or avoid. */
  readonly liked: readonly ReadonlySet<string>[];
}

/** Meanings that go together: whoever is married has a husband or a wife. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'g:wedding': ['k:spouse', 'k:husband', 'k:wife', 'g:anniversary', 'g:engagement'],
  'g:engagement': ['g:wedding', 'k:spouse', 'k:husband', 'k:wife'],
  'k:spouse': ['g:wedding'],
  'g:baby': ['k:child', 'k:son', 'k:daughter'],
  'k:child': ['g:baby'],
  'g:new_job': ['g:award', 'g:move'],
  'g:trip': ['g:move'],
  'g:running': ['g:race'],
  'g:cycling': ['g:race'],
  'g:swimming': ['g:race'],
  'g:rowing': ['g:race'],
  'g:sail': ['g:race'],
  'g:health': ['g:bereavement'],
  'g:anniversary': ['g:work_anniversary', 'g:wedding'],
  'g:work_anniversary': ['g:anniversary'],
};

const OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  birthday: ['g:birthday'],
  anniversary: ['g:anniversary', 'g:work_anniversary'],
  condolence: ['g:bereavement'],
  get_well: ['g:health'],
  welcome_back: ['g:trip'],
};

function keysOfText(text: string): string[] {
  const keys: string[] = [];
  // Whoever has a daughter has a child; whoever has children may have a son.
  for (const { groups } of groupsIn(wordsOf(text))) for (const { id } of groups) keys.push(`own:${id}`);
  for (const { key } of sightingsInText(text)) keys.push(key, ...(TOGETHER[key] ?? []));
  return keys;
}

const factKeys = new WeakMap<KnownFact, readonly string[]>();

function keysOfFact(fact: KnownFact, situation: Situation): readonly string[] {
  const known = factKeys.get(fact);
  if (known !== undefined) return known;
  const { claim } = fact;
  const keys = [
    ...keysOfText(`${claim.subject === 'sender' ? '' : claim.subject}. ${claim.value}. ${fact.about ?? ''}`),
    ...termsOf(fact, situation).weights.keys(),
  ];
  if (claim.type === 'moment')
    for (const kind of KIND_GROUPS[claim.kind] ?? []) keys.push(...(TOGETHER[`g:${kind}`] ?? []));
  if (refuses(fact) && claim.type === 'preference' && claim.category === 'dietary')
    keys.push('g:allergy', ...(claim.value.includes('meat') ? ['g:vegetarian', 'g:vegan'] : []));
  factKeys.set(fact, keys);
  return keys;
}

const refuses = ({ claim }: KnownFact): boolean =>
  claim.type === 'preference' && (claim.polarity === 'avoid' || claim.polarity === 'dislike');

interface OfFacts {
  readonly liked: ReadonlySet<string>;
  readonly disliked: ReadonlySet<string>;
}

const ofFacts = new WeakMap<readonly KnownFact[], OfFacts>();

function factsSupport(situation: Situation): OfFacts {
  const known = ofFacts.get(situation.facts);
  if (known !== undefined) return known;
  const liked = new Set<string>();
  const disliked = new Set<string>();
  for (const fact of situation.facts)
    if (fact.deletedAt === null)
      for (const key of keysOfFact(fact, situation)) (refuses(fact) ? disliked : liked).add(key);
  const made = { liked, disliked };
  ofFacts.set(situation.facts, made);
  return made;
}

/** Gathers what is at hand. */
export function supportIn(situation: Situation): Support {
  const { thread = [], interactions = [], past = [], gesture, occasion } = situation;
  const shared = new Set<string>([
    ...(OCCASIONS[occasion ?? ''] ?? []),
    ...[
      ...thread.map((one) => one.text),
      ...interactions.map((one) => one.text),
      ...past.map((one) => one.item),
      gesture?.item ?? '',
      situation.person.role,
    ].flatMap(keysOfText),
  ]);
  const { liked, disliked } = factsSupport(situation);
  return { any: [shared, liked, disliked], liked: [shared, liked] };
}

/** Whether something at hand backs one key of a statement. */
export function isStated(key: string, support: Support, liking: boolean): boolean {
  const wanted = key.startsWith('up:') ? `own:${key.slice(3)}` : key;
  return (liking ? support.liked : support.any).some((set) => set.has(wanted));
}
