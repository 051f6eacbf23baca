// Races and matches: good luck before, and how it went after. Without a day there is nothing to wish for.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'race-or-match',
      kind: 'race_or_match',
      stem: 'race_or_match',
      told: 'moment_race_or_match_told',
      weight: 30,
      ahead: 4,
      after: 5,
      news: 0,
      family: 'moment_family_race_or_match',
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'on Sunday',
      today: '2026-04-17',
      facts: [{ kind: 'race_or_match', value: 'London marathon', date: '2026-04-19' }],
      on: '2026-04-19',
    },
    {
      what: 'yesterday',
      today: '2026-04-20',
      facts: [{ kind: 'race_or_match', value: 'London marathon', date: '2026-04-19' }],
      on: '2026-04-19',
    },
    {
      what: "a daughter's final",
      today: '2026-04-17',
      facts: [{ kind: 'race_or_match', subject: 'their daughter', date: '2026-04-19' }],
      on: '2026-04-19',
    },
  ],
  quiet: [
    { what: 'in a month', today: '2026-03-17', facts: [{ kind: 'race_or_match', date: '2026-04-19' }] },
    { what: 'of last month', today: '2026-05-20', facts: [{ kind: 'race_or_match', date: '2026-04-19' }] },
    { what: 'some day', today: '2026-03-05', facts: [{ kind: 'race_or_match', value: 'wants to run a marathon' }] },
  ],
};
