// A fact that is about to be two years old and was never confirmed: worth a question before anybody relies on it. Not what is true for good.
import type { PreferenceClaim, PreferenceCategory } from '../../model/preference';
import { addDays, type Day } from '../../model/when';
import type { Detector, ExampleFact, MomentExamples } from '../detector';
import { type FactOf, heardOn, recallOf, whoseOf } from '../recall';
import { occurrenceId } from '../told';

/** Years after which a fact is asked about before it is used. */
const OLD = 2;
/** Around that day the question is due. Days. */
const BEFORE = 7;
const AFTER = 30;
/** What changes, and hurts when it is got wrong. */
const CHANGES: ReadonlySet<PreferenceCategory> = new Set([
  'food_drink',
  'dietary',
  'communication',
  'meeting_time',
  'gift',
  'goal',
  'work',
]);

/** The day on which it becomes old; null when nobody knows when it was said. */
function oldOn(fact: FactOf<PreferenceClaim>): Day | null {
  const heard = fact.confirmedAt ?? fact.observedAt;
  if (heard === null) return null;
  const years = addDays(heard, OLD * 365);
  return heardOn(fact) === heard ? years : addDays(fact.observedAt ?? heard, OLD * 365);
}

export const detector: Detector = {
  detect(memory, today) {
    const recall = recallOf(memory, today);
    const [from, to] = [addDays(today, -AFTER - OLD * 365), addDays(today, BEFORE - OLD * 365)];
    const stale = recall.preferences.filter(
      (fact) =>
        fact.observedAt !== null &&
        fact.observedAt <= to &&
        heardOn(fact) >= from &&
        heardOn(fact) <= to &&
        CHANGES.has(fact.claim.category) &&
        whoseOf(fact, recall) === 'self',
    );
    const [first] = stale.toSorted((a, b) => weight(b) - weight(a) || (heardOn(a) < heardOn(b) ? -1 : 1));
    const old = first === undefined ? null : oldOn(first);
    if (first === undefined || old === null) return [];
    return [
      {
        id: occurrenceId('stale-fact', memory.person.id, first.id, old.slice(0, 4)),
        detector: 'stale-fact',
        personId: memory.person.id,
        on: null,
        from: addDays(old, -BEFORE),
        until: addDays(old, AFTER),
        weight: weight(first),
        facts: [first.id],
        what: { key: 'moment_stale_fact', params: { what: first.claim.value, when: heardOn(first) } },
      },
    ];
  },
};

/** What they avoid or need first. */
const weight = ({ claim }: FactOf<PreferenceClaim>): number =>
  claim.polarity === 'avoid' || claim.polarity === 'need' || claim.category === 'dietary' ? 12 : 10;

const TOLD: ExampleFact = {
  type: 'preference',
  kind: 'food_drink',
  polarity: 'like',
  value: 'oat-milk cortado',
  said: '2024-03-10',
};
const OLD_AGAIN: ExampleFact = {
  type: 'preference',
  kind: 'dietary',
  value: 'vegetarian',
  said: '2021-01-01',
  confirmed: '2024-03-20',
};
const CONFIRMED: ExampleFact = {
  type: 'preference',
  kind: 'dietary',
  value: 'vegetarian',
  said: '2024-03-10',
  confirmed: '2026-02-10',
};
const HOBBY: ExampleFact = { type: 'preference', kind: 'hobby', value: 'sailing', said: '2024-03-10' };

export const examples: MomentExamples = {
  finds: [
    { what: 'two years this week', today: '2026-03-10', facts: [TOLD], on: null },
    { what: 'soon', today: '2026-03-05', facts: [TOLD], on: null },
    {
      what: 'confirmed once, and old again',
      today: '2026-04-01',
      facts: [OLD_AGAIN],
      on: null,
    },
  ],
  quiet: [
    { what: 'a year old', today: '2025-03-10', facts: [TOLD] },
    { what: 'confirmed last month', today: '2026-03-10', facts: [CONFIRMED] },
    { what: 'known as old for long', today: '2027-03-10', facts: [TOLD] },
    { what: 'a hobby', today: '2026-03-10', facts: [HOBBY] },
  ],
};
