// Work anniversaries: of the job that they have. That of an ended job is retired (retired.ts).
import type { Detector, MomentExamples } from '../detector';
import { yearlyDays } from '../yearly';

export const detector: Detector = {
  detect: (memory, today, settings) =>
    yearlyDays(memory, today, settings, {
      detector: 'work-anniversary',
      kind: 'work_anniversary',
      stem: 'work_anniversary',
      counted: 'work_years',
      youngest: 1,
      weight: 35,
      ahead: 14,
      after: 2,
      family: null,
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'with the year of the start',
      today: '2026-03-30',
      facts: [{ kind: 'work_anniversary', date: '2019-04-01' }],
      on: '2026-04-01',
    },
    {
      what: 'without a year',
      today: '2026-04-01',
      facts: [{ kind: 'work_anniversary', date: '--04-01' }],
      on: '2026-04-01',
    },
    {
      what: 'of the new job, since the old one ended',
      today: '2026-03-30',
      facts: [
        { kind: 'work_anniversary', date: '2015-04-02', said: '2022-01-01' },
        { kind: 'new_job', value: 'joined Tejo Foods', date: '2023-04-01', said: '2023-03-01' },
        { kind: 'work_anniversary', date: '2023-04-01', said: '2024-04-01' },
      ],
      on: '2026-04-01',
    },
  ],
  quiet: [
    { what: 'half a year away', today: '2026-10-01', facts: [{ kind: 'work_anniversary', date: '2019-04-01' }] },
    {
      what: 'of a husband',
      today: '2026-04-01',
      facts: [{ kind: 'work_anniversary', date: '2019-04-01', subject: 'their husband' }],
    },
    {
      what: 'of a job that they left for another',
      today: '2026-03-30',
      facts: [
        { kind: 'work_anniversary', date: '2015-04-01', said: '2022-01-01' },
        { kind: 'new_job', value: 'joined Tejo Foods', date: '2025-09-01', said: '2025-08-01' },
      ],
    },
  ],
};
