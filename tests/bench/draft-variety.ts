// How different the drafts for many people are at the same occasion, and how long one takes. Everybody here is made up; nobody shares a fact.
import { z } from 'zod';
import { importBundled } from './bundle.ts';
import { type Figure, median, percentile } from './figures.ts';

const OCCASIONS = [
  'birthday',
  'congratulation',
  'anniversary',
  'thanks',
  'check_in',
  'welcome_back',
  'follow_up',
] as const;
const FIRST = [
  'Ada Brook',
  'Bela Nagel',
  'Carla Dune',
  'Dario Fenn',
  'Edda Holm',
  'Femi Okoro',
  'Greta Lund',
  'Hugo Marsh',
  'Ines Prado',
  'Jonas Reed',
];
const LAST = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm'];

/** category and value */
const FACTS: readonly (readonly [category: string, value: string])[] = [
  ['hobby', 'open-water swimming'],
  ['hobby', 'restores a wooden sloop'],
  ['hobby', 'beekeeping'],
  ['hobby', 'playing the fiddle'],
  ['hobby', 'bakes sourdough'],
  ['hobby', 'river fishing'],
  ['hobby', 'chess'],
  ['hobby', 'vintage motorbikes'],
  ['hobby', 'pottery'],
  ['hobby', 'birdwatching on the coast'],
  ['sport', 'keen golfer'],
  ['sport', 'fell running'],
  ['sport', 'supports Arsenal'],
  ['sport', 'rows on the Cam'],
  ['sport', 'cross-country skiing'],
  ['sport', 'plays squash'],
  ['music_media', 'Bruckner'],
  ['music_media', 'crime novels'],
  ['music_media', 'sings in a choir'],
  ['music_media', 'jazz'],
  ['music_media', 'Nick Drake'],
  ['travel_place', 'Kyoto'],
  ['travel_place', 'Madeira'],
  ['travel_place', 'the Lofoten Islands'],
  ['travel_place', 'Naples'],
  ['travel_place', 'hiking in the Dolomites'],
  ['pet', 'dachshund named Otto'],
  ['pet', 'two cats, Miro and Luna'],
  ['pet', 'greyhound called Bess'],
  ['pet', 'Biscuit the labrador'],
  ['food_drink', 'oat-milk cortado'],
  ['food_drink', 'Rioja'],
  ['food_drink', 'dark chocolate'],
  ['food_drink', 'Darjeeling tea'],
  ['food_drink', 'mushroom risotto'],
  ['goal', 'learn Italian properly'],
  ['goal', 'open a second bakery'],
  ['goal', 'walk the Camino'],
  ['goal', 'write a cookbook'],
  ['goal', 'a second workshop by 2028'],
  ['family', 'daughter Paula'],
  ['family', 'twins'],
  ['hobby', 'the allotment'],
  ['hobby', 'woodturning'],
  ['hobby', 'watercolour painting'],
  ['sport', 'sailing'],
  ['hobby', 'old maps'],
  ['hobby', 'stargazing'],
  ['sport', 'trains for the Boston Marathon'],
  ['hobby', 'bookbinding'],
];

/** What is congratulated on is everybody's own, too. */
const matter = (occasion: string, n: number) => {
  const known = { id: `m${n}`, type: 'moment', subject: 'sender', provenance: 'told', observedAt: '2026-03-10' };
  const [, value = ''] = FACTS[(n * 11 + 5) % FACTS.length] ?? [];
  if (occasion === 'congratulation')
    return [{ ...known, kind: 'award', value: `won the ${value.split(' ').at(-1) ?? ''} prize`, date: '2026-03-09' }];
  return occasion === 'anniversary'
    ? [{ ...known, kind: 'work_anniversary', value: '', date: `${2025 - (n % 20)}-03-17` }]
    : [];
};

/** Two facts each; at some occasions what it is for is known as well. */
const people = (occasion: string) =>
  FACTS.map((fact, n) => ({
    id: n,
    now: '2026-03-17T09:00:00Z',
    user: { name: 'Martin Hale' },
    person: {
      name: `${(FIRST[n % FIRST.length] ?? '').split(' ')[0] ?? ''} ${LAST[Math.floor(n / FIRST.length)] ?? ''}`,
    },
    facts: [fact, FACTS[(n * 7 + 3) % FACTS.length] ?? fact].map(([category, value], k) => ({
      id: `f${n}-${k}`,
      type: 'preference',
      category,
      value,
      polarity: category === 'family' || category === 'pet' || category === 'goal' ? 'fact' : 'like',
      subject: 'sender',
      provenance: 'told',
      observedAt: '2026-01-10',
    })),
    occasion,
  })).map((record, n) => ({ ...record, facts: [...record.facts, ...matter(occasion, n)] }));

const Drafter = z.object({
  tool: z.object({
    answer: z.custom<(record: unknown) => Promise<unknown>>((value) => typeof value === 'function'),
  }),
});
const Answer = z.object({ text: z.string() });

/** Every three words that follow one another. */
function shingles(text: string): Set<string> {
  const words = text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.slice(2).map((word, k) => `${words[k] ?? ''} ${words[k + 1] ?? ''} ${word}`));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Pairs of drafts at the same occasion of which more than half is the same, the likest pair, and the time of a draft. */
export async function measureDrafts(): Promise<{ readonly figures: Figure[]; readonly likest: string }> {
  const { tool } = Drafter.parse(await importBundled('scripts/tool/draft.ts'));
  const times: number[] = [];
  let alike = 0;
  let most = 0;
  let likest = '';
  for (const occasion of OCCASIONS) {
    const drafts: { readonly text: string; readonly parts: ReadonlySet<string> }[] = [];
    for (const person of people(occasion)) {
      const before = performance.now();
      const { text } = Answer.parse(await tool.answer(person));
      times.push(performance.now() - before);
      drafts.push({ text, parts: shingles(text) });
    }
    for (const [n, one] of drafts.entries())
      for (const other of drafts.slice(n + 1)) {
        const likeness = jaccard(one.parts, other.parts);
        if (likeness > 0.5) alike += 1;
        if (likeness <= most) continue;
        most = likeness;
        likest = `${occasion}, ${most.toFixed(2)}:\n${one.text}\n--\n${other.text}`;
      }
  }
  return {
    figures: [
      { name: 'drafts, pairs with more than half in common', value: alike, unit: 'times', limit: 0 },
      { name: 'drafts, most that two have in common', value: most, unit: 'times', limit: 0.5 },
      { name: 'one draft from the template, median', value: median(times), unit: 'ms', limit: 10 },
      { name: 'one draft from the template, p99', value: percentile(times, 0.99), unit: 'ms', limit: null },
    ],
    likest,
  };
}
