// A goal that they named, and something on the user's shelf that could help with it: an article, a feature. Never a sale.
import { isTelling, rootOf } from '../../guardrails/roots';
import { wordsOf } from '../../guardrails/words';
import type { Gesture } from '../../model/gesture';
import type { OccurrenceId } from '../../model/ids';
import type { ShelfItem } from '../../model/shelf-item';
import { addDays, type Day, dayOf } from '../../model/when';
import type { Detector, ExampleFact, MomentExamples } from '../detector';
import { recallOf, whoseOf } from '../recall';
import { occurrenceId } from '../told';

/** Years for which somebody pursues a goal that they do not speak of again. Days. */
const LASTS = 730;
/** After something was passed on, the next waits: one a week would be a newsletter. Days. */
const RESTS = 30;
const WANTS =
  /\b(?:wants?|aims?|hopes?|plans?|goal|trying|working on|would like|needs?|struggl\w*|cut|reduce|improve|grow|launch|hire|learn)\b/iu;
/** Words in common, or the part of the goal's own words. */
const FEWEST = 2;
const PART = 0.5;

const rootsIn = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .map(({ text: word }) => word)
      .filter(isTelling)
      .map(rootOf),
  );

type ByRoot = ReadonlyMap<string, readonly ShelfItem[]>;

/** Everybody is held against the same shelf: its words are read once. */
const indexes = new WeakMap<readonly ShelfItem[], ByRoot>();

function indexOf(shelf: readonly ShelfItem[]): ByRoot {
  const known = indexes.get(shelf);
  if (known !== undefined) return known;
  const index = new Map<string, ShelfItem[]>();
  for (const item of shelf)
    for (const root of rootsIn([item.title, ...item.topics].join('. '))) {
      const same = index.get(root);
      if (same === undefined) index.set(root, [item]);
      else same.push(item);
    }
  indexes.set(shelf, index);
  return index;
}

/** What is about a goal, in the order of the shelf: what is put there later takes nobody's place. */
function about(goal: string, shelf: readonly ShelfItem[]): readonly ShelfItem[] {
  const wanted = rootsIn(goal);
  const shared = new Map<ShelfItem, number>();
  for (const root of wanted)
    for (const item of indexOf(shelf).get(root) ?? []) shared.set(item, (shared.get(item) ?? 0) + 1);
  const enough = Math.min(FEWEST, wanted.size * PART);
  return shared.size === 0 ? [] : shelf.filter((item) => (shared.get(item) ?? 0) >= Math.max(enough, 1));
}

/** What the user would do stays; what was passed on or left is not found again, and soon after it nothing else. */
function nextOf(
  fitting: readonly ShelfItem[],
  idOf: (item: Pick<ShelfItem, 'id'>) => OccurrenceId,
  gestures: readonly Gesture[],
  today: Day,
): ShelfItem | undefined {
  if (fitting.length === 0 || gestures.length === 0) return fitting[0];
  const goal = idOf({ id: '' });
  const decided = gestures.filter(({ id, deletedAt }) => deletedAt === null && id.startsWith(goal));
  const rests = decided.some(({ state, at }) => state === 'done' && at !== null && dayOf(at) > addDays(today, -RESTS));
  if (rests) return undefined;
  const states = new Map(decided.map(({ id, state }) => [id, state]));
  const open = fitting.filter((item) => !/^(?:done|declined)$/u.test(states.get(idOf(item)) ?? ''));
  return open.find((item) => states.get(idOf(item)) === 'approved') ?? open[0];
}

export const detector: Detector = {
  detect(memory, today, { shelf = [] }) {
    if (shelf.length === 0) return [];
    const { person, gestures } = memory;
    const recall = recallOf(memory, today);
    const goals = recall.preferences.filter(
      (fact) =>
        (fact.claim.category === 'goal' || (fact.claim.category === 'work' && WANTS.test(fact.claim.value))) &&
        fact.claim.polarity !== 'avoid' &&
        fact.claim.polarity !== 'dislike' &&
        (fact.observedAt === null || fact.observedAt >= addDays(today, -LASTS)) &&
        whoseOf(fact, recall) === 'self',
    );
    return goals.flatMap((fact) => {
      const idOf = ({ id }: Pick<ShelfItem, 'id'>): OccurrenceId => occurrenceId('goal', person.id, fact.id, id);
      const item = nextOf(about(fact.claim.value, shelf), idOf, gestures, today);
      if (item === undefined) return [];
      const from = fact.observedAt ?? today;
      return [
        {
          id: idOf(item),
          detector: 'goal',
          personId: person.id,
          on: null,
          from: from > today ? today : from,
          until: null,
          weight: 30,
          facts: [fact.id],
          what: { key: 'moment_goal', params: { what: fact.claim.value } },
          item: item.title,
          shelf: item.id,
          gives: item.kind === 'feature' ? 'feature_help' : 'article',
        },
      ];
    });
  },
};

const CHURN: ExampleFact = { type: 'preference', kind: 'goal', value: 'cut churn among small customers' };
const HIRING: ExampleFact = { type: 'preference', kind: 'goal', value: 'hire an apprentice' };
const INVOICING: ExampleFact = { type: 'preference', kind: 'work', value: 'wants to automate invoicing' };
const BOATS: ExampleFact = { type: 'preference', kind: 'hobby', value: 'small boats' };

export const examples: MomentExamples = {
  finds: [
    {
      what: 'an article on the matter',
      today: '2026-03-10',
      facts: [CHURN],
      shelf: ['Five ways to lower churn of small customers'],
      on: null,
    },
    {
      what: 'a feature',
      today: '2026-03-10',
      facts: [HIRING],
      shelf: ['Apprentice programmes explained'],
      on: null,
    },
    {
      what: 'told as work',
      today: '2026-03-10',
      facts: [INVOICING],
      shelf: ['Invoicing automation is here'],
      on: null,
    },
  ],
  quiet: [
    { what: 'nothing on the shelf', today: '2026-03-10', facts: [CHURN] },
    { what: 'something else', today: '2026-03-10', facts: [CHURN], shelf: ['Ten recipes for rainy days'] },
    {
      what: 'a hobby',
      today: '2026-03-10',
      facts: [BOATS],
      shelf: ['Small boats of the coast'],
    },
    {
      what: 'of years ago',
      today: '2029-03-10',
      facts: [CHURN],
      shelf: ['Five ways to lower churn of small customers'],
    },
  ],
};
