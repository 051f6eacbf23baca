// Back from a trip, a holiday or a leave: the first working days after it. Not after a single day, and not when the two have talked since.
import { addDays, type Day, daysBetween } from '../../model/when';
import type { Detector, MomentExamples } from '../detector';
import { spanOf } from '../once';
import { recallOf, whoseOf } from '../recall';
import { daySentence, occurrenceId } from '../told';
import { liesNear, windowOf } from '../window';
import { countryOf, workdayAt } from '../workdays';

/** Days after the return on which it is still a return. */
const AFTER = 5;
/** Shorter absences go unnoticed. Days. */
const SHORTEST = 3;
/** Longer weekends than this there are none. Days. */
const WEEKEND = 6;
/** Whoever was ill is not welcomed like a traveller. */
const ILL = /\b(?:sick\w*|ill|illness|hospital|surgery|operation|medical|bereavement|funeral|compassionate)\b/iu;

export const detector: Detector = {
  detect(memory, today) {
    const recall = recallOf(memory, today);
    const away = [...(recall.moments.get('trip') ?? []), ...(recall.moments.get('out_of_office') ?? [])];
    if (away.length === 0) return [];
    const window = windowOf(today, AFTER + WEEKEND, 0);
    const spans = away.flatMap((fact) => {
      const span = fact.claim.date !== null && fact.claim.date.length > 7 ? spanOf(fact.claim.date) : null;
      return span === null || whoseOf(fact, recall) !== 'self' ? [] : [{ fact, ...span }];
    });
    const ended = spans.filter(
      ({ fact, first, last }) =>
        liesNear(fact.claim.date ?? '', window) &&
        last < today &&
        daysBetween(first, last) + 1 >= SHORTEST &&
        !ILL.test(fact.claim.value),
    );
    const latest = ended.toSorted((a, b) => (a.last < b.last ? 1 : -1))[0];
    if (latest === undefined) return [];
    const back: Day = workdayAt(addDays(latest.last, 1), countryOf(recall.situation), 1);
    const isAway = spans.some(({ first, last }) => first <= today && today <= last);
    const talked = recall.touches().some(({ day }) => day > latest.last && day <= today);
    if (isAway || talked || today < back || daysBetween(back, today) > AFTER) return [];
    const same = ended.filter(({ last }) => Math.abs(daysBetween(last, latest.last)) <= SHORTEST);
    return [
      {
        id: occurrenceId('welcome-back', memory.person.id, 'away', latest.last),
        detector: 'welcome-back',
        personId: memory.person.id,
        on: back,
        from: back,
        until: addDays(back, AFTER),
        weight: 25,
        facts: same.map(({ fact }) => fact.id),
        what: daySentence('back', back, today),
      },
    ];
  },
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'back from a holiday that ended on Friday',
      today: '2026-08-17',
      facts: [{ kind: 'out_of_office', date: '2026-08-03/2026-08-14' }],
      on: '2026-08-17',
    },
    {
      what: 'back from Japan',
      today: '2026-04-21',
      facts: [{ kind: 'trip', value: 'trip to Japan', date: '2026-04-05/2026-04-19' }],
      on: '2026-04-20',
    },
    {
      what: 'once, told as a trip and as an absence',
      today: '2026-04-21',
      facts: [
        { kind: 'trip', value: 'trip to Japan', date: '2026-04-05/2026-04-19' },
        { kind: 'out_of_office', date: '2026-04-06/2026-04-19' },
      ],
      on: '2026-04-20',
    },
  ],
  quiet: [
    { what: 'still away', today: '2026-08-10', facts: [{ kind: 'out_of_office', date: '2026-08-03/2026-08-14' }] },
    { what: 'a day off', today: '2026-08-04', facts: [{ kind: 'out_of_office', date: '2026-08-03' }] },
    { what: 'weeks ago', today: '2026-09-10', facts: [{ kind: 'out_of_office', date: '2026-08-03/2026-08-14' }] },
    {
      what: 'they have written since',
      today: '2026-08-18',
      facts: [{ kind: 'out_of_office', date: '2026-08-03/2026-08-14' }],
      touches: [['2026-08-17', 'in', 'email']],
    },
    {
      what: 'a husband is back',
      today: '2026-08-17',
      facts: [{ kind: 'trip', subject: 'their husband', date: '2026-08-03/2026-08-14' }],
    },
    {
      what: 'sick leave',
      today: '2026-08-17',
      facts: [{ kind: 'out_of_office', value: 'on sick leave', date: '2026-08-03/2026-08-14' }],
    },
  ],
};
