// Years together: the day on which the contract began comes round. One for all colleagues of an account.
import { nextOccasion } from '../../people/coming';
import { addDays, daysBetween } from '../../model/when';
import { backing, contractStart } from '../contract';
import type { Detector, MomentExamples } from '../detector';
import { recallOf } from '../recall';
import { accountOf, daySentence, occurrenceId } from '../told';
import { comesNear, windowOf } from '../window';

/** Days. */
const AHEAD = 14;
const AFTER = 2;

export const detector: Detector = {
  detect(memory, today, settings) {
    const window = windowOf(today, AFTER, AHEAD);
    const start = contractStart(memory, recallOf(memory, today), today);
    if (start === null || !comesNear(start.day.slice(5), window)) return [];
    const on = nextOccasion('anniversary', `--${start.day.slice(5)}`, window.from, settings.leapDay)?.day;
    if (on === undefined || daysBetween(today, on) > AHEAD) return [];
    const years = Number(on.slice(0, 4)) - Number(start.day.slice(0, 4));
    if (years < 1) return [];
    return [
      {
        id: occurrenceId('contract-anniversary', accountOf(memory), 'contract', on.slice(0, 4)),
        detector: 'contract-anniversary',
        personId: memory.person.id,
        on,
        from: addDays(on, -AHEAD),
        until: addDays(on, AFTER),
        weight: years % 5 === 0 ? 45 : 38,
        ...backing(start),
        what: daySentence('contract_years', on, today, { years }),
      },
    ];
  },
};

export const examples: MomentExamples = {
  finds: [
    { what: 'third year with us', today: '2026-03-10', account: { start: '2023-03-15' }, on: '2026-03-15' },
    {
      what: 'told',
      today: '2026-03-10',
      facts: [{ kind: 'contract', value: 'customer since', date: '2021-03-15', said: '2021-03-15' }],
      on: '2026-03-15',
    },
    { what: 'yesterday', today: '2026-03-16', account: { start: '2023-03-15' }, on: '2026-03-15' },
  ],
  quiet: [
    { what: 'in summer', today: '2026-07-10', account: { start: '2023-03-15' } },
    { what: 'of a contract that begins', today: '2026-03-10', account: { start: '2026-03-15' } },
    { what: 'of an end', today: '2027-03-10', facts: [{ kind: 'contract', value: 'renewal due', date: '2026-03-15' }] },
  ],
};
