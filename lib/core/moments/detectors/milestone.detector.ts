// A milestone that they named themselves.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'milestone',
      kind: 'milestone',
      stem: 'milestone',
      told: 'moment_milestone_told',
      weight: 40,
      ahead: 5,
      after: 10,
      news: 21,
      family: null,
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'reached this week',
      today: '2026-05-06',
      facts: [{ kind: 'milestone', value: 'thousandth customer', date: '2026-05-04' }],
      on: '2026-05-04',
    },
    { what: 'told without a date', today: '2026-03-10', facts: [{ kind: 'milestone', value: 'break-even' }], on: null },
    { what: 'tomorrow', today: '2026-05-03', facts: [{ kind: 'milestone', date: '2026-05-04' }], on: '2026-05-04' },
  ],
  quiet: [
    {
      what: 'of last year',
      today: '2026-05-06',
      facts: [{ kind: 'milestone', date: '2025-05-04', said: '2025-05-04' }],
    },
    { what: 'of next year', today: '2026-05-06', facts: [{ kind: 'milestone', date: '2027-05-04' }] },
    { what: 'told long ago', today: '2026-05-06', facts: [{ kind: 'milestone', said: '2025-12-01' }] },
  ],
};
