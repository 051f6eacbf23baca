// Something small without an occasion: for people of the short list only, and long after the last gesture. Never while anything weighs on them.
import { openTrouble } from '../../guardrails/trouble';
import { weightOf } from '../../guardrails/losses';
import { addDays } from '../../model/when';
import type { Detector, MomentExamples } from '../detector';
import { dayOfTime, recallOf } from '../recall';
import { occurrenceId } from '../told';

/** Between the last gesture and the next one without an occasion. Days. */
const APART = 90;

export const detector: Detector = {
  detect(memory, today) {
    if (memory.shortList !== true) return [];
    const recall = recallOf(memory, today);
    const { situation, past } = recall;
    const likes = recall.preferences.filter(({ claim }) => claim.polarity === 'like' && claim.subject === 'sender');
    if (likes.length === 0) return [];
    const days = past.map(({ at }) => dayOfTime(at, situation)).filter((day) => day <= today);
    const known = memory.facts.flatMap(({ observedAt }) =>
      observedAt !== null && observedAt <= today ? [observedAt] : [],
    );
    const since = days.toSorted().at(-1) ?? [...known, ...recall.touches().map(({ day }) => day)].toSorted()[0];
    if (since === undefined || addDays(since, APART) > today) return [];
    if (
      situation.about?.optedOut === true ||
      recall.signals.some(({ claim, state }) => claim.kind === 'opt_out' && state === 'open')
    )
      return [];
    if (openTrouble(situation) !== null || weightOf(situation) !== null) return [];
    return [
      {
        id: occurrenceId('lagniappe', memory.person.id, 'small', since),
        detector: 'lagniappe',
        personId: memory.person.id,
        on: null,
        from: addDays(since, APART),
        until: null,
        weight: 20,
        facts: likes.slice(0, 1).map(({ id }) => id),
        what: { key: 'moment_lagniappe', params: { when: since } },
      },
    ];
  },
};

const likes = { type: 'preference', kind: 'food_drink', polarity: 'like', value: 'dark chocolate' } as const;

export const examples: MomentExamples = {
  finds: [
    {
      what: 'months after the last gesture',
      today: '2026-06-30',
      shortList: true,
      facts: [likes],
      past: [['card', '2026-03-10']],
      on: null,
    },
    { what: 'nothing was ever given', today: '2026-06-30', shortList: true, facts: [likes], on: null },
    {
      what: 'a call is no gift',
      today: '2026-06-30',
      shortList: true,
      facts: [likes],
      touches: [['2026-06-20', 'both', 'call']],
      on: null,
    },
  ],
  quiet: [
    { what: 'not on the short list', today: '2026-06-30', facts: [likes], past: [['card', '2026-03-10']] },
    { what: 'last month', today: '2026-06-30', shortList: true, facts: [likes], past: [['card', '2026-06-01']] },
    { what: 'nothing is known that they like', today: '2026-06-30', shortList: true, past: [['card', '2026-03-10']] },
    {
      what: 'a complaint is open',
      today: '2026-06-30',
      shortList: true,
      facts: [likes, { type: 'signal', kind: 'complaint' }],
      past: [['card', '2026-03-10']],
    },
  ],
};
