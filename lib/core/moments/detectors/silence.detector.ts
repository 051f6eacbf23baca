// Silence against the rhythm of these two. Claimed only where every mail is known; else it is said what was not seen. Any talk begins the count anew.
import { weightOf } from '../../guardrails/losses';
import { detectorOf, type Gesture } from '../../model/gesture';
import { addDays, type Day, daysBetween, dayOf } from '../../model/when';
import type { Detector, MomentExample, MomentExamples } from '../detector';
import { spanOf } from '../once';
import { type Recall, recallOf } from '../recall';
import { rhythmOf, SHORTEST } from '../rhythm';
import { occurrenceId } from '../told';
import { windowOf } from '../window';

export const detector: Detector = {
  detect(memory, today, { paused, readAgainSince = '' }) {
    const recall = recallOf(memory, today);
    if (recall.wereInTouchSince(windowOf(today, SHORTEST - 1, 0).from)) return [];
    const rhythm = rhythmOf(recall, today);
    if (rhythm === null) return [];
    const { last: seen, usual, silentAfter } = rhythm;
    const last = lastTalk(memory.gestures, seen);
    if (daysBetween(last, today) < silentAfter || isExplained(recall, today)) return [];
    const { coveredSince } = memory;
    const unseen = paused || coveredSince === undefined || coveredSince > seen || readAgainSince > seen;
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
        ...(unseen ? { unseen: seen } : {}),
      },
    ];
  },
};

/** What was done about a silence, or said to have been none, is a talk that no mail shows. */
const lastTalk = (gestures: readonly Gesture[], seen: Day): Day =>
  gestures.reduce(
    (last, { id, state, kind, at, deletedAt }) =>
      state === 'done' && kind !== 'silence' && at !== null && deletedAt === null && detectorOf(id) === 'silence'
        ? later(last, dayOf(at))
        : last,
    seen,
  );

const later = (a: Day, b: Day): Day => (a > b ? a : b);

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

type Touches = NonNullable<MomentExample['touches']>;
const WEEKLY: Touches = [
  ['2026-01-05', 'in', 'email'],
  ['2026-01-12', 'out', 'email'],
  ['2026-01-19', 'in', 'email'],
  ['2026-01-26', 'out', 'email'],
  ['2026-02-02', 'in', 'email'],
];
const THEN_A_CALL: Touches = [
  ['2026-01-05', 'in', 'email'],
  ['2026-01-12', 'out', 'email'],
  ['2026-01-19', 'in', 'email'],
  ['2026-01-26', 'out', 'email'],
  ['2026-02-02', 'in', 'email'],
  ['2026-03-11', 'both', 'call'],
];
const THEN_A_MESSAGE: Touches = [
  ['2026-01-05', 'in', 'email'],
  ['2026-01-12', 'out', 'email'],
  ['2026-01-19', 'in', 'email'],
  ['2026-01-26', 'out', 'email'],
  ['2026-02-02', 'in', 'email'],
  ['2026-03-11', 'out', 'linkedin'],
];
const A_MEETING_TO_COME: Touches = [
  ['2026-01-05', 'in', 'email'],
  ['2026-01-12', 'out', 'email'],
  ['2026-01-19', 'in', 'email'],
  ['2026-01-26', 'out', 'email'],
  ['2026-02-02', 'in', 'email'],
  ['2026-03-24', 'both', 'meeting'],
];
const QUARTERLY: Touches = [
  ['2025-01-10', 'in', 'email'],
  ['2025-04-08', 'out', 'email'],
  ['2025-07-11', 'in', 'email'],
  ['2025-10-09', 'out', 'email'],
  ['2026-01-08', 'in', 'email'],
];
const TWICE: Touches = [
  ['2026-01-05', 'in', 'email'],
  ['2026-01-12', 'out', 'email'],
];

export const examples: MomentExamples = {
  finds: [
    { what: 'every week, and nothing for six', today: '2026-03-17', touches: WEEKLY, on: null },
    {
      what: 'the same where every mail is known',
      today: '2026-03-17',
      touches: WEEKLY,
      coveredSince: '2025-01-01',
      on: null,
    },
    { what: 'every quarter, and nothing for most of a year', today: '2026-12-01', touches: QUARTERLY, on: null },
  ],
  quiet: [
    { what: 'every week, and nothing for two', today: '2026-02-16', touches: WEEKLY },
    { what: 'every quarter, and nothing for two months', today: '2026-03-08', touches: QUARTERLY },
    { what: 'they talked by phone last week', today: '2026-03-17', touches: THEN_A_CALL },
    { what: 'we wrote on LinkedIn', today: '2026-03-17', touches: THEN_A_MESSAGE },
    { what: 'two mails are no rhythm', today: '2026-03-17', touches: TWICE },
    {
      what: 'on leave',
      today: '2026-03-17',
      touches: WEEKLY,
      facts: [{ kind: 'out_of_office', value: 'parental leave', date: '2026-02-10/2026-06-30' }],
    },
    { what: 'a meeting is agreed', today: '2026-03-17', touches: A_MEETING_TO_COME },
  ],
};
