// When a gesture has to be begun so that it is there in time: working days and public holidays where the person is. Null: it would come too late.
import type { GestureKind } from '../model/gesture';
import { addDays, type Day } from '../model/when';
import type { Occurrence } from '../moments/detector';
import { type Country, workdayAt, workdaysBefore } from '../moments/workdays';

/** When. */
export interface Timing {
  readonly prepareBy: Day | null;
  readonly on: Day | null;
  /** The day on which it reaches them. */
  readonly arrives: Day;
}

/** What timing depends on. `today`: the user's day; `there`: that of the person; `country`: theirs. */
export interface Calendar {
  readonly today: Day;
  readonly there: Day;
  readonly country: Country;
}

/** What cannot wait for tomorrow. */
const NOW: ReadonlySet<string> = new Set(['trouble', 'loss', 'promise']);
/** What is wished well beforehand where its day is one of rest. */
const BEFORE_IT: ReadonlySet<string> = new Set(['race-or-match', 'event', 'launch', 'graduation', 'wedding']);
/** What is talked of before its day. */
const BEFOREHAND: ReadonlySet<string> = new Set(['renewal']);
/** What loses its sense after its day, unless it is said at once. */
const ON_THE_DAY: ReadonlySet<string> = new Set([
  'birthday',
  'work-anniversary',
  'anniversary',
  'contract-anniversary',
  'race-or-match',
  'event',
  'launch',
  'welcome-back',
]);
/** Post that is not there on the day still pleases. Working days. */
const POST: ReadonlySet<GestureKind> = new Set(['card', 'gift']);

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** When a gesture of this kind is due for an occurrence. */
export function timingOf(
  { detector, on }: Occurrence,
  kind: GestureKind,
  leadDays: number,
  { today, there, country }: Calendar,
): Timing | null {
  // What goes by post or by mail can be begun on any day; a call needs one on which people work.
  const next = workdayAt(today, country, 1);
  if (NOW.has(detector)) {
    const by = detector === 'promise' && on !== null ? later(workdayAt(on, country, -1), today) : today;
    return { prepareBy: by, on, arrives: next };
  }
  if (on === null) return { prepareBy: null, on: null, arrives: next };
  if (BEFOREHAND.has(detector)) {
    const by = later(workdaysBefore(on, leadDays, country), today);
    return { prepareBy: by, on, arrives: next };
  }
  if (on < there) {
    // What is late is said, not posted; what has no hour to it may still be posted.
    if (ON_THE_DAY.has(detector) && POST.has(kind)) return null;
    return { prepareBy: null, on, arrives: kind === 'call' ? next : today };
  }
  if (leadDays === 0) {
    const eve = workdayAt(on, country, -1);
    // A Sunday's wishes are written on Friday; luck is wished before it is needed, a birthday's wish is for the day.
    const early = eve < on && eve >= today;
    return { prepareBy: early ? eve : null, on, arrives: early && BEFORE_IT.has(detector) ? eve : on };
  }
  const by = workdaysBefore(on, leadDays, country);
  if (by >= today) return { prepareBy: by, on, arrives: workdayAt(on, country, -1) };
  return ON_THE_DAY.has(detector) ? null : { prepareBy: today, on, arrives: addDays(on, 0) };
}

/** Days for which a card is shown before it has to be begun. */
const NOTICE = 7;

/** The first day on which it is worth a place among today's: a few days before something has to be done. */
export const showsFrom = ({ from }: Occurrence, { prepareBy, on }: Timing): Day =>
  on === null ? from : later(from, addDays(prepareBy !== null && prepareBy < on ? prepareBy : on, -NOTICE));
