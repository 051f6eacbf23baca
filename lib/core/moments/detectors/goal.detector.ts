// A goal that they named, and something on the user's shelf that could help with it: an article, a feature. Never a sale.
import { isTelling, rootOf } from '../../guardrails/roots';
import { readWords } from '../../guardrails/words';
import { addDays } from '../../model/when';
import type { Detector, ExampleFact, MomentExamples } from '../detector';
import { recallOf, whoseOf } from '../recall';
import { occurrenceId } from '../told';

/** Years for which somebody pursues a goal that they do not speak of again. Days. */
const LASTS = 730;
const WANTS =
  /\b(?:wants?|aims?|hopes?|plans?|goal|trying|working on|would like|needs?|struggl\w*|cut|reduce|improve|grow|launch|hire|learn)\b/iu;
/** Words in common, or the part of the goal's own words. */
const FEWEST = 2;
const PART = 0.5;

const rootsIn = (text: string): Set<string> =>
  new Set(
    readWords(text)
      .flatMap(({ words }) => words)
      .map(({ text: word }) => word)
      .filter(isTelling)
      .map(rootOf),
  );

export const detector: Detector = {
  detect(memory, today, _settings, shelf) {
    if (shelf.length === 0) return [];
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
      const wanted = rootsIn(fact.claim.value);
      const item = shelf.find(({ title, topics }) => {
        const about = rootsIn([title, ...topics].join('. '));
        const shared = [...wanted].filter((root) => about.has(root)).length;
        return shared >= FEWEST || (shared > 0 && shared >= wanted.size * PART);
      });
      if (item === undefined) return [];
      const from = fact.observedAt ?? today;
      return [
        {
          id: occurrenceId('goal', memory.person.id, fact.id, item.id),
          detector: 'goal',
          personId: memory.person.id,
          on: null,
          from: from > today ? today : from,
          until: null,
          weight: 30,
          facts: [fact.id],
          what: { key: 'moment_goal', params: { what: fact.claim.value } },
          item: item.title,
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
