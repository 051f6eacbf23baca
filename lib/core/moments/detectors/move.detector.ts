// Moves of theirs, to another home or another office.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'move',
      kind: 'move',
      stem: 'move',
      told: 'moment_move_told',
      weight: 35,
      ahead: 7,
      after: 30,
      news: 14,
      family: null,
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'today',
      today: '2026-06-01',
      facts: [{ kind: 'move', value: 'moves to Porto', date: '2026-06-01' }],
      on: '2026-06-01',
    },
    {
      what: 'of two weeks ago',
      today: '2026-06-15',
      facts: [{ kind: 'move', value: 'moves to Porto', date: '2026-06-01' }],
      on: '2026-06-01',
    },
    {
      what: 'of their office',
      today: '2026-06-01',
      facts: [{ kind: 'move', subject: 'their office', date: '2026-06-03' }],
      on: '2026-06-03',
    },
  ],
  quiet: [
    { what: 'in spring', today: '2026-01-01', facts: [{ kind: 'move', date: '2026-06-01' }] },
    { what: 'of a year ago', today: '2026-06-15', facts: [{ kind: 'move', date: '2025-06-01', said: '2025-04-01' }] },
    { what: 'of a son', today: '2026-06-01', facts: [{ kind: 'move', subject: 'their son', date: '2026-06-01' }] },
  ],
};
