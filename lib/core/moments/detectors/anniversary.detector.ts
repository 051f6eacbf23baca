// Anniversaries of their own: of a wedding, a company, a house. That of an ended marriage is retired (retired.ts).
import type { Detector, MomentExamples } from '../detector';
import { yearlyDays } from '../yearly';

export const detector: Detector = {
  detect: (memory, today, settings) =>
    yearlyDays(memory, today, settings, {
      detector: 'anniversary',
      kind: 'anniversary',
      stem: 'anniversary',
      counted: 'anniversary_years',
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
      what: 'of a wedding',
      today: '2026-09-10',
      facts: [{ kind: 'anniversary', value: 'wedding anniversary', date: '2011-09-12' }],
      on: '2026-09-12',
    },
    {
      what: 'of their company',
      today: '2026-09-10',
      facts: [{ kind: 'anniversary', subject: 'their company', value: 'founded', date: '2001-09-12' }],
      on: '2026-09-12',
    },
    { what: 'today', today: '2026-09-12', facts: [{ kind: 'anniversary', date: '--09-12' }], on: '2026-09-12' },
  ],
  quiet: [
    { what: 'in spring', today: '2026-03-10', facts: [{ kind: 'anniversary', date: '2011-09-12' }] },
    {
      what: 'of parents',
      today: '2026-09-10',
      facts: [{ kind: 'anniversary', subject: 'their parents', date: '1971-09-12' }],
    },
    {
      what: 'of a marriage that is over',
      today: '2026-09-10',
      facts: [
        { kind: 'anniversary', value: 'wedding anniversary', date: '2011-09-12', said: '2023-09-12' },
        { type: 'preference', kind: 'family', polarity: 'fact', value: 'divorced', said: '2025-02-01' },
      ],
    },
  ],
};
