// When a remembered moment comes next. Knows calendars, no gestures and no words.
import type { MomentKind } from '../model/moment';
import {
  type Day,
  addDays,
  daysBetween,
  daysInMonth,
  isLeapYear,
  type LeapDay,
  makeDay,
  whenParts,
} from '../model/when';

/** How far ahead the panel looks, in days. */
export const HORIZON = 90;

/** Kinds that come every year once their day is known. */
const YEARLY: ReadonlySet<MomentKind> = new Set(['birthday', 'anniversary', 'work_anniversary']);

/** One coming instance of a moment. */
export interface Occasion {
  readonly day: Day;
  /** Whole days until it; 0 today and while a range is going on. */
  readonly inDays: number;
  /** Years since the day itself, for what recurs and has a year; else null. */
  readonly turns: number | null;
  /** False when only the month is known: `day` is then its first, or today inside of it. */
  readonly exact: boolean;
}

/** The day of a year on which somebody born on 29 February celebrates: in a common year the last of February, unless they or the user say otherwise. */
function inYear(year: number, month: number, day: number, leapDay: LeapDay): Day {
  if (month !== 2 || day !== 29 || isLeapYear(year)) return makeDay(year, month, day);
  return leapDay === '03-01' ? makeDay(year, 3, 1) : makeDay(year, 2, 28);
}

/** The first time at or after `today` that a day of the year comes round. */
function nextYearly(month: number, day: number, today: Day, leapDay: LeapDay): Day {
  const year = Number(today.slice(0, 4));
  const now = inYear(year, month, day, leapDay);
  return now >= today ? now : inYear(year + 1, month, day, leapDay);
}

/** The next instance of a moment within {@link HORIZON} days; null when it is over, too far, or not known well enough. */
export function nextOccasion(
  kind: MomentKind,
  when: string | null,
  today: Day,
  leapDay: LeapDay = '02-28',
): Occasion | null {
  const parts = when === null ? null : whenParts(when);
  if (parts === null) return null;
  const found = occasion(kind, parts, today, leapDay);
  return found !== null && found.inDays >= 0 && found.inDays <= HORIZON ? found : null;
}

function occasion(
  kind: MomentKind,
  parts: NonNullable<ReturnType<typeof whenParts>>,
  today: Day,
  leapDay: LeapDay,
): Occasion | null {
  const at = (day: Day, turns: number | null = null, exact = true): Occasion => ({
    day,
    inDays: daysBetween(today, day),
    turns,
    exact,
  });
  switch (parts.precision) {
    case 'year':
      return null;
    case 'yearly':
      return at(nextYearly(parts.month, parts.day, today, leapDay));
    case 'range':
      return parts.to < today ? null : at(parts.from < today ? today : parts.from);
    case 'month': {
      const first = makeDay(parts.year, parts.month, 1);
      const last = addDays(first, daysInMonth(parts.year, parts.month) - 1);
      if (last < today) return null;
      return at(first < today ? today : first, null, false);
    }
    case 'day':
      break;
  }
  const day = makeDay(parts.year, parts.month, parts.day);
  if (!YEARLY.has(kind) || day >= today) return at(day);
  const next = nextYearly(parts.month, parts.day, today, leapDay);
  return at(next, Number(next.slice(0, 4)) - parts.year);
}
