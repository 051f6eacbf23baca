// Silence against the rhythm of these two. Claimed only where every mail is known; else it is said what was not seen. Any talk begins the count anew.
import { weightOf } from '../../guardrails/losses';
import { addDays, daysBetween } from '../../model/when';
import type { Detector, MomentExamples } from '../detector';
import { spanOf } from '../once';
import { type Recall, recallOf } from '../recall';
import { rhythmOf, SHORTEST } from '../rhythm';
import { occurrenceId } from '../told';

export const detector: Detector = {
  detect(memory, today) {
    const recall = recallOf(memory, today);
    if (recall.wereInTouchSince(addDays(today, 1 - SHORTEST))) return [];
    const rhythm = rhythmOf(recall, today);
    if (rhythm === null || daysBetween(rhythm.last, today) < rhythm.silentAfter) return [];
    if (isExplained(recall, today)) return [];
    const { last, usual, silentAfter } = rhythm;
    const unseen = memory.coveredSince === undefined || memory.coveredSince > last;
    return [
      {
        id: occurrenceId('silence', memory.person.id, 'rhythm', last),
        detector: 'silence',
        personId: memory.person.id,
        on: null,
        from: addDays(last, silentAfter),
        until: null,
        weight: unseen ? 35 : 45,
        facts: [],
        what: unseen
          ? { key: 'moment_silence_unseen' }
          : { key: 'moment_silence', params: { when: last, count: usual } },
        ...(unseen ? { unseen: last } : {}),
      },
    ];
  },
};

/** They are away, grieve or are ill, have something to complain of, or want no mail: silence says nothing then. */
function isExplained(recall: Recall, today: string): boolean {
  const away = [...(recall.moments.get('out_of_office') ?? []), ...(recall.moments.get('trip') ?? [])];
  if (away.some(({ claim }) => isOn(claim.date, today))) return true;
  if (recall.situation.about?.optedOut === true) return true;
  if (
    recall.signals.some(
      ({ claim, state }) => state === 'open' && /^(?:opt_out|complaint|frustration|churn_risk)$/u.test(claim.kind),
    )
  )
    return true;
  // What comes next is agreed already.
  if (recall.touches().some(({ day }) => day > today)) return true;
  return weightOf(recall.situation) !== null;
}

const isOn = (date: string | null, today: string): boolean => {
  const span = spanOf(date);
  return span !== null && span.first <= today && today <= span.last;
};

const WEEKLY = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'];
const touches = (days: readonly string[]) => days.map((day, k) => [day, k % 2 === 0 ? 'in' : 'out', 'email'] as const);

export const examples: MomentExamples = {
  finds: [
    { what: 'every week, and nothing for five', today: '2026-03-17', touches: touches(WEEKLY), on: null },
    {
      what: 'the same where every mail is known',
      today: '2026-03-17',
      touches: touches(WEEKLY),
      coveredSince: '2025-01-01',
      on: null,
    },
    {
      what: 'every quarter, and nothing for most of a year',
      today: '2026-12-01',
      touches: touches(['2025-01-10', '2025-04-08', '2025-07-11', '2025-10-09', '2026-01-08']),
      on: null,
    },
  ],
  quiet: [
    { what: 'every week, and nothing for two', today: '2026-02-23', touches: touches(WEEKLY) },
    {
      what: 'every quarter, and nothing for two months',
      today: '2026-03-08',
      touches: touches(['2025-01-10', '2025-04-08', '2025-07-11', '2025-10-09', '2026-01-08']),
    },
    {
      what: 'they talked by phone last week',
      today: '2026-03-17',
      touches: [...touches(WEEKLY), ['2026-03-11', 'both', 'call']],
    },
    {
      what: 'we wrote on LinkedIn',
      today: '2026-03-17',
      touches: [...touches(WEEKLY), ['2026-03-11', 'out', 'linkedin']],
    },
    { what: 'two mails are no rhythm', today: '2026-03-17', touches: touches(['2026-01-05', '2026-01-12']) },
    {
      what: 'on leave',
      today: '2026-03-17',
      touches: touches(WEEKLY),
      facts: [{ kind: 'out_of_office', value: 'parental leave', date: '2026-02-10/2026-06-30' }],
    },
    {
      what: 'a meeting is agreed',
      today: '2026-03-17',
      touches: [...touches(WEEKLY), ['2026-03-24', 'both', 'meeting']],
    },
  ],
};
