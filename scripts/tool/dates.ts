// Every date that a text names, resolved against a day: past or ahead by the tense of its clause.
import { z } from 'zod';
import { loadGrammar } from '../../lib/core/extract/grammar';
import { Day, daysInMonth, makeDay, type When, whenParts } from '../../lib/core/model/when';
import { loadDates } from '../../lib/core/text/dates';
import { Id, lineTool } from './tool';

/** An ISO time or day; only its day counts. */
const Reference = z
  .string()
  .transform((text) => text.slice(0, 10))
  .pipe(Day);
const Text = z.object({ id: Id, text: z.string(), reference: Reference });

/** First and last day of what was said; null for a day of every year. */
function days(when: When): { readonly start: Day; readonly end: Day } | null {
  const parts = whenParts(when);
  if (parts === null || parts.precision === 'yearly') return null;
  if (parts.precision === 'range') return { start: parts.from, end: parts.to };
  if (parts.precision === 'year') return { start: makeDay(parts.year, 1, 1), end: makeDay(parts.year, 12, 31) };
  const { year, month } = parts;
  return parts.precision === 'month'
    ? { start: makeDay(year, month, 1), end: makeDay(year, month, daysInMonth(year, month)) }
    : { start: makeDay(year, month, parts.day), end: makeDay(year, month, parts.day) };
}

/** `{id, text, reference}` → `{id, found: [{text, index, start, end}]}`, `end` inclusive. */
export const tool = lineTool(Text, async ({ id, text, reference }) => {
  const [read, grammar] = await Promise.all([loadDates(), loadGrammar()]);
  return {
    id,
    found: read(text, reference, (date) => grammar.direction(text, date)).flatMap(({ start, end, when }) => {
      const span = when === null ? null : days(when);
      return span === null ? [] : [{ text: text.slice(start, end), index: start, ...span }];
    }),
  };
});
