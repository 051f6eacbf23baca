// How near days are said: "today", "on Sunday", "next week", "on 29 March". Says nothing of days that are long over.
import { type Day, daysBetween, weekday } from '../model/when';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "29 March". */
const dateSaid = (day: Day): string => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;

/** The day as a name: "today", "tomorrow", "Thursday", "29 March". For days to come. */
export function dayNamed(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  return away > 1 && away < 7 ? (DAYS[weekday(day) - 1] ?? '') : dateSaid(day);
}

/** When something is or was, to stand after it, with its space: " on Sunday", " last week"; '' when the day says nothing any more. `roughly`: only the month is known. */
export function whenSaid(day: Day, today: Day, roughly: boolean): string {
  const away = daysBetween(today, day);
  if (roughly) return away > 0 ? ` in ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}` : '';
  if (away === 0) return ' today';
  if (away === 1) return ' tomorrow';
  if (away === -1) return ' yesterday';
  if (Math.abs(away) < 7) return ` on ${DAYS[weekday(day) - 1] ?? ''}`;
  const weeks = (daysBetween(today, day) + weekday(today) - weekday(day)) / 7;
  if (weeks === 1) return ' next week';
  if (weeks === -1) return ' last week';
  return away > 0 ? ` on ${dateSaid(day)}` : '';
}
