// Launches of theirs: good luck before, congratulations after.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'launch',
      kind: 'launch',
      stem: 'launch',
      told: 'moment_launch_told',
      weight: 45,
      ahead: 7,
      after: 7,
      news: 14,
      family: null,
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'in four days',
      today: '2026-06-01',
      facts: [{ kind: 'launch', value: 'new web shop', date: '2026-06-05' }],
      on: '2026-06-05',
    },
    {
      what: 'yesterday',
      today: '2026-06-06',
      facts: [{ kind: 'launch', value: 'new web shop', date: '2026-06-05' }],
      on: '2026-06-05',
    },
    { what: 'this month, without a day', today: '2026-06-11', facts: [{ kind: 'launch', date: '2026-06' }], on: null },
    {
      what: 'once, told with a month and then with a day',
      today: '2026-06-01',
      facts: [
        { kind: 'launch', value: 'web shop', date: '2026-06', said: '2026-03-01' },
        { kind: 'launch', value: 'new web shop', date: '2026-06-05', said: '2026-05-20' },
      ],
      on: '2026-06-05',
    },
  ],
  quiet: [
    { what: 'in autumn', today: '2026-06-01', facts: [{ kind: 'launch', date: '2026-10-05' }] },
    { what: 'of a year alone', today: '2026-06-01', facts: [{ kind: 'launch', date: '2026' }] },
    { what: 'of last year', today: '2026-06-01', facts: [{ kind: 'launch', date: '2025-06-05', said: '2025-05-01' }] },
  ],
};
