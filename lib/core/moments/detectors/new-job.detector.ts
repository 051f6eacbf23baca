// A new job of theirs: on its first days, or when they tell.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'new-job',
      kind: 'new_job',
      stem: 'new_job',
      told: 'moment_new_job_told',
      weight: 50,
      ahead: 3,
      after: 21,
      news: 21,
      family: null,
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'on the first day',
      today: '2026-04-01',
      facts: [{ kind: 'new_job', value: 'head of operations', date: '2026-04-01' }],
      on: '2026-04-01',
    },
    {
      what: 'a promotion told without a date',
      today: '2026-03-05',
      facts: [{ kind: 'new_job', value: 'promoted to director' }],
      on: null,
    },
    { what: 'of last week', today: '2026-04-08', facts: [{ kind: 'new_job', date: '2026-04-01' }], on: '2026-04-01' },
  ],
  quiet: [
    {
      what: 'of their husband',
      today: '2026-04-01',
      facts: [{ kind: 'new_job', subject: 'their husband', date: '2026-04-01' }],
    },
    {
      what: 'of two years ago',
      today: '2026-04-01',
      facts: [{ kind: 'new_job', date: '2024-04-01', said: '2024-03-01' }],
    },
    { what: 'told last summer', today: '2026-04-01', facts: [{ kind: 'new_job', said: '2025-07-01' }] },
  ],
};
