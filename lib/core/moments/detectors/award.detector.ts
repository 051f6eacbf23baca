// Awards and prizes of theirs.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'award',
      kind: 'award',
      stem: 'award',
      told: 'moment_award_told',
      weight: 45,
      ahead: 7,
      after: 14,
      news: 21,
      family: null,
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'won last week',
      today: '2026-05-10',
      facts: [{ kind: 'award', value: 'won the export prize', date: '2026-05-04' }],
      on: '2026-05-04',
    },
    {
      what: 'the ceremony is tomorrow',
      today: '2026-05-03',
      facts: [{ kind: 'award', date: '2026-05-04' }],
      on: '2026-05-04',
    },
    {
      what: 'told without a date',
      today: '2026-03-10',
      facts: [{ kind: 'award', value: 'woman of the year' }],
      on: null,
    },
  ],
  quiet: [
    { what: 'of last year', today: '2026-05-10', facts: [{ kind: 'award', date: '2025-05-04', said: '2025-05-05' }] },
    {
      what: 'of a competitor',
      today: '2026-05-10',
      facts: [{ kind: 'award', subject: 'their competitor Tom Baker', date: '2026-05-04' }],
    },
    { what: 'told in winter', today: '2026-05-10', facts: [{ kind: 'award', said: '2026-01-04' }] },
  ],
};
