// How far away a day is, as a sentence. Counts calendar days; writes no dates itself.
import type { Sentence } from '../../lib/core/model/sentence';
import { type Day, daysBetween } from '../../lib/core/model/when';

/** How far ahead: "today", "tomorrow", "in 12 days", "in 3 months". `days`: from today on. */
export function aheadSentence(days: number): Sentence {
  if (days <= 0) return { key: 'ahead_today' };
  if (days === 1) return { key: 'ahead_tomorrow' };
  if (days < 60) return { key: 'ahead_days', params: { count: days } };
  return { key: 'ahead_months', params: { count: Math.round(days / 30.4) } };
}

/** How long ago: "today", "yesterday", "5 days ago", else the day itself. */
export function agoSentence(day: Day, today: Day): Sentence {
  const days = daysBetween(day, today);
  if (days <= 0) return { key: 'ago_today' };
  if (days === 1) return { key: 'ago_yesterday' };
  if (days < 14) return { key: 'ago_days', params: { count: days } };
  return { key: 'ago_on', params: { day } };
}
