// Graduations, theirs and in the family.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'graduation',
      kind: 'graduation',
      stem: 'graduation',
      told: 'moment_graduation_told',
      weight: 45,
      ahead: 10,
      after: 14,
      news: 21,
      family: 'moment_family_graduation',
    }),
};

export const examples: MomentExamples = {
  finds: [
    { what: 'tomorrow', today: '2026-06-11', facts: [{ kind: 'graduation', date: '2026-06-12' }], on: '2026-06-12' },
    {
      what: 'of a daughter',
      today: '2026-06-11',
      facts: [{ kind: 'graduation', subject: 'their daughter', date: '2026-06-12' }],
      on: '2026-06-12',
    },
    {
      what: 'told without a date',
      today: '2026-03-10',
      facts: [{ kind: 'graduation', value: 'finished the MBA' }],
      on: null,
    },
  ],
  quiet: [
    { what: 'next year', today: '2026-06-11', facts: [{ kind: 'graduation', date: '2027-06-12' }] },
    { what: 'long ago', today: '2026-06-11', facts: [{ kind: 'graduation', date: '2004-06-12' }] },
    {
      what: 'of a neighbour',
      today: '2026-06-11',
      facts: [{ kind: 'graduation', subject: 'their neighbour', date: '2026-06-12' }],
    },
  ],
};
