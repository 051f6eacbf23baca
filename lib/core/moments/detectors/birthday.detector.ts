// Birthdays: of the person, and of their family where one was told. An age only where the year of birth is known.
import type { Detector, MomentExamples } from '../detector';
import { yearlyDays } from '../yearly';

export const detector: Detector = {
  detect: (memory, today, settings) =>
    yearlyDays(memory, today, settings, {
      detector: 'birthday',
      kind: 'birthday',
      stem: 'birthday',
      counted: 'turns',
      youngest: 14,
      weight: 50,
      ahead: 21,
      after: 2,
      family: 'moment_family_birthday',
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'today, without a year',
      today: '2026-06-03',
      facts: [{ kind: 'birthday', date: '--06-03' }],
      on: '2026-06-03',
    },
    {
      what: 'in two weeks, with a year',
      today: '2026-05-20',
      facts: [{ kind: 'birthday', date: '1986-06-03' }],
      on: '2026-06-03',
    },
    {
      what: 'over the turn of the year',
      today: '2026-12-28',
      facts: [{ kind: 'birthday', date: '--01-04' }],
      on: '2027-01-04',
    },
    {
      what: 'yesterday: late, not lost',
      today: '2026-06-04',
      facts: [{ kind: 'birthday', date: '--06-03' }],
      on: '2026-06-03',
    },
    {
      what: 'on 29 February of a leap year',
      today: '2028-02-27',
      facts: [{ kind: 'birthday', date: '1992-02-29' }],
      on: '2028-02-29',
    },
    {
      what: 'on the last of February of another',
      today: '2026-02-27',
      facts: [{ kind: 'birthday', date: '1992-02-29' }],
      on: '2026-02-28',
    },
    {
      what: 'by the rule of who was born on 29 February',
      today: '2026-02-27',
      facts: [{ kind: 'birthday', date: '--02-29', value: 'celebrates on 1 March in other years' }],
      on: '2026-03-01',
    },
    {
      what: 'once from three sources',
      today: '2026-06-01',
      facts: [
        { id: 'mail', kind: 'birthday', date: '--06-03' },
        { id: 'card', kind: 'birthday', date: '1986-06-03', provenance: 'imported' },
        { id: 'profile', kind: 'birthday', date: '--06-03', provenance: 'public' },
      ],
      on: '2026-06-03',
    },
    {
      what: 'on the day that they told, where a list says another',
      today: '2026-06-01',
      facts: [
        { kind: 'birthday', date: '--06-03' },
        { kind: 'birthday', date: '--06-05', provenance: 'imported', said: '2026-04-01' },
      ],
      on: '2026-06-03',
    },
    {
      what: 'of a daughter',
      today: '2026-06-01',
      facts: [{ kind: 'birthday', date: '--06-03', subject: 'their daughter' }],
      on: '2026-06-03',
    },
  ],
  quiet: [
    { what: 'two months ahead', today: '2026-04-03', facts: [{ kind: 'birthday', date: '--06-03' }] },
    { what: 'last week', today: '2026-06-10', facts: [{ kind: 'birthday', date: '--06-03' }] },
    {
      what: 'of a colleague',
      today: '2026-06-01',
      facts: [{ kind: 'birthday', date: '--06-03', subject: 'their colleague' }],
    },
    { what: 'only a month', today: '2026-06-01', facts: [{ kind: 'birthday', date: '1986-06' }] },
    {
      what: 'of a dog that has died',
      today: '2026-06-01',
      facts: [
        { kind: 'birthday', date: '--06-03', subject: 'their dog Bello', said: '2024-03-03' },
        {
          kind: 'bereavement',
          subject: 'their dog Bello',
          value: 'Bello was put to sleep',
          date: '2025-11-02',
          said: '2025-11-05',
        },
      ],
    },
  ],
};
