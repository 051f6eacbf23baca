// Weddings, theirs and in the family. One that was called off is retired (retired.ts).
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'wedding',
      kind: 'wedding',
      stem: 'wedding',
      told: 'moment_wedding_told',
      weight: 60,
      ahead: 21,
      after: 14,
      news: 21,
      family: 'moment_family_wedding',
    }),
};

export const examples: MomentExamples = {
  finds: [
    { what: 'in two weeks', today: '2026-06-01', facts: [{ kind: 'wedding', date: '2026-06-13' }], on: '2026-06-13' },
    { what: 'last Saturday', today: '2026-06-15', facts: [{ kind: 'wedding', date: '2026-06-13' }], on: '2026-06-13' },
    { what: 'told without a date', today: '2026-03-10', facts: [{ kind: 'wedding', value: 'got married' }], on: null },
    {
      what: 'of a daughter',
      today: '2026-06-10',
      facts: [{ kind: 'wedding', subject: 'their daughter', date: '2026-06-13' }],
      on: '2026-06-13',
    },
    {
      what: 'told a month late',
      today: '2026-03-10',
      facts: [{ kind: 'wedding', date: '2026-02-01' }],
      on: '2026-02-01',
    },
  ],
  quiet: [
    {
      what: 'postponed since',
      today: '2026-06-10',
      facts: [
        { kind: 'wedding', value: 'in Porto', date: '2026-06-13' },
        { kind: 'wedding', value: 'wedding postponed to September', date: '2026-09', said: '2026-05-20' },
      ],
    },
    { what: 'in half a year', today: '2026-01-01', facts: [{ kind: 'wedding', date: '2026-06-13' }] },
    { what: 'of years ago', today: '2026-06-10', facts: [{ kind: 'wedding', date: '2019-06-13' }] },
    {
      what: 'of a colleague',
      today: '2026-06-10',
      facts: [{ kind: 'wedding', subject: 'their colleague', date: '2026-06-13' }],
    },
    {
      what: 'that was called off',
      today: '2026-06-10',
      facts: [
        { kind: 'wedding', date: '2026-06-13' },
        { type: 'preference', kind: 'family', polarity: 'fact', value: 'the wedding is off', said: '2026-05-01' },
      ],
    },
  ],
};
