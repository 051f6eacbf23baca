// A child: good news when they tell that one is expected, and when it is there. A due date that passes tells nothing: nobody is congratulated on it.
import type { MomentClaim } from '../../model/moment';
import { addDays, type Day } from '../../model/when';
import type { Detector, MomentExamples } from '../detector';
import { onceEvents, spanOf } from '../once';
import { type FactOf, recallOf, whoseOf } from '../recall';
import { occurrenceId } from '../told';

const EXPECTED =
  /\b(?:expect\w*|pregnan\w*|due|trimester|on the way|will be (?:a |the )?(?:father|mother|dad|mum|mom|parents?|grand\w+))\b/iu;
const BORN = /\b(?:born|arrived|gave birth|is here|welcomed|was delivered|became)\b/iu;
/** Days for which the news that a child is expected is news. */
const NEWS = 21;

/** Whether a fact tells of a child that is not there yet. */
function isExpected({ claim, observedAt }: FactOf<MomentClaim>, today: Day): boolean {
  if (BORN.test(claim.value)) return false;
  const last = spanOf(claim.date)?.last ?? null;
  if (last !== null && last >= today) return true;
  return (
    EXPECTED.test(claim.value) ||
    (last !== null && observedAt !== null && observedAt < (spanOf(claim.date)?.first ?? last))
  );
}

export const detector: Detector = {
  detect(memory, today) {
    const recall = recallOf(memory, today);
    const facts = recall.moments.get('baby');
    if (facts === undefined) return [];
    const born = onceEvents(memory, today, {
      detector: 'baby',
      kind: 'baby',
      stem: 'baby',
      told: 'moment_baby_told',
      weight: 60,
      ahead: 0,
      after: 30,
      news: 30,
      family: 'moment_family_baby',
      accepts: (fact) => !isExpected(fact, today),
    });
    if (born.length > 0) return born;
    return facts
      .filter((fact) => isExpected(fact, today) && whoseOf(fact, recall) === 'self')
      .slice(0, 1)
      .flatMap(({ id, observedAt }) =>
        observedAt === null || observedAt > today || addDays(observedAt, NEWS) < today
          ? []
          : [
              {
                id: occurrenceId('baby', memory.person.id, id, 'expected'),
                detector: 'baby',
                personId: memory.person.id,
                on: null,
                from: observedAt,
                until: addDays(observedAt, NEWS),
                weight: 45,
                facts: [id],
                what: { key: 'moment_baby_expected' } as const,
              },
            ],
      );
  },
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'born last week',
      today: '2026-05-10',
      facts: [{ kind: 'baby', value: 'a daughter was born', date: '2026-05-04', said: '2026-05-06' }],
      on: '2026-05-04',
    },
    { what: 'told without a date', today: '2026-03-10', facts: [{ kind: 'baby', value: 'became a father' }], on: null },
    {
      what: 'expected, just told',
      today: '2026-03-10',
      facts: [{ kind: 'baby', value: 'expecting', date: '2026-08' }],
      on: null,
    },
    {
      what: 'a grandchild',
      today: '2026-05-10',
      facts: [
        { kind: 'baby', subject: 'their daughter', value: 'a boy was born', date: '2026-05-04', said: '2026-05-06' },
      ],
      on: '2026-05-04',
    },
  ],
  quiet: [
    {
      what: 'the due date is today, and nobody said more',
      today: '2026-08-10',
      facts: [{ kind: 'baby', value: 'expecting', date: '2026-08-10' }],
    },
    { what: 'the due date has passed', today: '2026-08-20', facts: [{ kind: 'baby', date: '2026-08-10' }] },
    {
      what: 'of three years ago',
      today: '2026-08-20',
      facts: [{ kind: 'baby', date: '2023-08-10', said: '2023-08-11' }],
    },
    {
      what: 'that was lost',
      today: '2026-03-20',
      facts: [
        { kind: 'baby', value: 'expecting', date: '2026-08', said: '2026-03-01' },
        { kind: 'bereavement', value: 'miscarriage', said: '2026-03-15' },
      ],
    },
  ],
};
