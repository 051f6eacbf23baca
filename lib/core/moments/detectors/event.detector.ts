// Other dated things that they told of: a concert, a school fair, an exam.
import type { Detector, MomentExamples } from '../detector';
import { onceEvents } from '../once';

export const detector: Detector = {
  detect: (memory, today) =>
    onceEvents(memory, today, {
      detector: 'event',
      kind: 'event',
      stem: 'event',
      told: 'moment_event_told',
      weight: 20,
      ahead: 3,
      after: 4,
      news: 0,
      family: 'moment_family_event',
    }),
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'tomorrow',
      today: '2026-05-03',
      facts: [{ kind: 'event', value: 'choir concert', date: '2026-05-04' }],
      on: '2026-05-04',
    },
    {
      what: 'two days ago',
      today: '2026-05-06',
      facts: [{ kind: 'event', value: 'choir concert', date: '2026-05-04' }],
      on: '2026-05-04',
    },
    {
      what: 'while it lasts',
      today: '2026-05-06',
      facts: [{ kind: 'event', value: 'trade fair', date: '2026-05-04/2026-05-08' }],
      on: '2026-05-04',
    },
  ],
  quiet: [
    { what: 'in a month', today: '2026-04-03', facts: [{ kind: 'event', date: '2026-05-04' }] },
    { what: 'of last month', today: '2026-06-06', facts: [{ kind: 'event', date: '2026-05-04' }] },
    { what: 'without a date', today: '2026-03-05', facts: [{ kind: 'event', value: 'a concert' }] },
  ],
};
