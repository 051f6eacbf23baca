// Days and dates in the reader's language, as precise as they are known. Never through a time zone: a day is a day.
import type { Sentence } from '../../lib/core/model/sentence';
import { type Day, daysBetween, type When, whenParts } from '../../lib/core/model/when';

const atNoon = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(12);
  return date;
};

const dayParts = (day: Day): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const format = (language: string, date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);

/** "3 Jun", with the year when it is not this one. */
export function dayText(language: string, day: Day, today: Day): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const options = { day: 'numeric', month: 'short', ...(sameYear ? {} : ({ year: 'numeric' } as const)) } as const;
  return format(language, atNoon(...dayParts(day)), options);
}

/** "Thu 3 Jun" within the next two weeks, else like {@link dayText}: near days are known by their weekday. */
export function comingDayText(language: string, day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  if (ahead < 0 || ahead > 14) return dayText(language, day, today);
  return format(language, atNoon(...dayParts(day)), { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A partial date: "3 June", "June 2026", "2026", "3 Jun – 5 Jun 2026". */
export function whenText(language: string, when: When, today: Day): string {
  const parts = whenParts(when);
  if (parts === null) return when;
  switch (parts.precision) {
    case 'day':
      return format(language, atNoon(parts.year, parts.month, parts.day), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
    case 'month':
      return format(language, atNoon(parts.year, parts.month, 1), { month: 'long', year: 'numeric' });
    case 'year':
      return String(parts.year);
    case 'yearly':
      return format(language, atNoon(2000, parts.month, parts.day), { day: 'numeric', month: 'long' });
    case 'range':
      break;
  }
  return `${dayText(language, parts.from, today)} – ${dayText(language, parts.to, today)}`;
}

/** How old something is, short enough for a column: "today", "5 d", "3 mo", "2 y". */
export function ageSentence(day: Day, today: Day): Sentence {
  const days = daysBetween(day, today);
  if (days <= 0) return { key: 'age_today' };
  if (days < 30) return { key: 'age_days', params: { count: days } };
  if (days < 365) return { key: 'age_months', params: { count: Math.floor(days / 30.4) } };
  return { key: 'age_years', params: { count: Math.floor(days / 365.2425) || 1 } };
}

/** How far something lies ahead: "today", "tomorrow", "in 12 days", "in 3 months". */
export function aheadSentence(day: Day, today: Day): Sentence {
  const days = daysBetween(today, day);
  if (days <= 0) return { key: 'ahead_today' };
  if (days === 1) return { key: 'ahead_tomorrow' };
  if (days < 60) return { key: 'ahead_days', params: { count: days } };
  return { key: 'ahead_months', params: { count: Math.round(days / 30.4) } };
}

/** How long ago, as a phrase after "wrote": "today", "yesterday", "5 days ago", else the day itself. */
export function agoText(language: string, say: (sentence: Sentence) => string, day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days <= 0) return say({ key: 'ago_today' });
  if (days === 1) return say({ key: 'ago_yesterday' });
  if (days < 14) return say({ key: 'ago_days', params: { count: days } });
  return say({ key: 'ago_on', params: { day: dayText(language, day, today) } });
}
