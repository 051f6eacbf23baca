// Renewals: the end of the contract, with time to talk before it. One for all colleagues of an account.
import type { Detector, MomentExamples } from '../detector';
import { addDays } from '../../model/when';
import { backing, contractEnds } from '../contract';
import { recallOf } from '../recall';
import { accountOf, daySentence, occurrenceId } from '../told';
import { windowOf } from '../window';

/** Days. */
const AHEAD = 60;
const AFTER = 7;

export const detector: Detector = {
  detect(memory, today) {
    const { from, to } = windowOf(today, AFTER, AHEAD);
    return contractEnds(memory, recallOf(memory, today), today, from, to).map((end) => ({
      id: occurrenceId('renewal', accountOf(memory), 'contract', end.day),
      detector: 'renewal',
      personId: memory.person.id,
      on: end.day,
      from: addDays(end.day, -AHEAD),
      until: addDays(end.day, AFTER),
      weight: 60,
      ...backing(end),
      what: daySentence('renewal', end.day, today),
    }));
  },
};

export const examples: MomentExamples = {
  finds: [
    { what: 'of the account, in 40 days', today: '2026-05-21', account: { renewal: '2026-06-30' }, on: '2026-06-30' },
    {
      what: 'told',
      today: '2026-06-20',
      facts: [{ kind: 'contract', value: 'contract up for renewal', date: '2026-06-30' }],
      on: '2026-06-30',
    },
    { what: 'that ran out yesterday', today: '2026-07-01', account: { renewal: '2026-06-30' }, on: '2026-06-30' },
    {
      what: 'once, from the account and from a mail',
      today: '2026-06-01',
      account: { renewal: '2026-06-30' },
      facts: [{ kind: 'contract', value: 'ends on 30 June', date: '2026-06-30' }],
      on: '2026-06-30',
    },
  ],
  quiet: [
    { what: 'in four months', today: '2026-02-20', account: { renewal: '2026-06-30' } },
    { what: 'of last year', today: '2026-05-20', account: { renewal: '2025-06-30' } },
    {
      what: 'the beginning of a contract',
      today: '2026-07-03',
      facts: [{ kind: 'contract', value: 'signed', date: '2026-07-01' }],
    },
    {
      what: 'given up',
      today: '2026-06-20',
      facts: [{ kind: 'contract', value: 'cancelled, ends 30 June', date: '2026-06-30' }],
    },
  ],
};
