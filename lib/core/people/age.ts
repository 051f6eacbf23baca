// How long ago something was said, as short as the panel writes it. Counts calendar days, never hours.
import type { Sentence } from '../model/sentence';
import { type Day, daysBetween } from '../model/when';

/** After this many months without a new word a fact is asked about before it is used. */
export const OLD_AFTER_MONTHS = 24;

/** Whole calendar months from one day to a later one; negative when it is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Number(to.slice(8)) < Number(from.slice(8)) ? months - 1 : months;
}

/** "today", "3 d", "5 mo", "2 y". What lies in the future counts as today: the sender's day may be ahead of ours. */
export function ageSentence(day: Day, today: Day): Sentence {
  const days = daysBetween(day, today);
  if (days <= 0) return { key: 'age_today' };
  const months = monthsBetween(day, today);
  if (months < 1) return { key: 'age_days', params: { count: days } };
  if (months < 12) return { key: 'age_months', params: { count: months } };
  return { key: 'age_years', params: { count: Math.floor(months / 12) } };
}
