// Every date that a text names, resolved against a day: past or ahead by the tense of its clause.
import { z } from 'zod';
import { loadGrammar } from '../../lib/core/extract/grammar';
import { LocalTime } from '../../lib/core/model/when';
import { loadAllDates } from '../../lib/core/text/dates';
import { Id, lineTool } from './tool';

/** An ISO time or day as it is written; the zone does not count. A day alone means its noon. */
const Reference = z
  .string()
  .transform((text) => (text.length > 15 ? `${text.slice(0, 10)}T${text.slice(11, 16)}` : `${text.slice(0, 10)}T12:00`))
  .pipe(LocalTime);
/** Characters on each side of a date that may tell its tense: a sentence, not a book. */
const AROUND = 300;
const Text = z.object({ id: Id, text: z.string(), reference: Reference });

/** The words that lead to a date belong to its text: "from 4 to 22 August", "since May". `{id, text, reference}` → `{id, found: [{text, index, start, end, recurring?}]}`, `end` inclusive, null at an open side. */
export const tool = lineTool(Text, async ({ id, text, reference }) => {
  const [read, grammar] = await Promise.all([loadAllDates(), loadGrammar()]);
  return {
    id,
    found: read(text, reference, ({ start, end }) => {
      const from = Math.max(0, start - AROUND);
      return grammar.direction(text.slice(from, end + AROUND), { start: start - from, end: end - from });
    }).flatMap(({ lead, end, from, to, recurring }) =>
      from === null && to === null
        ? []
        : [{ text: text.slice(lead, end), index: lead, start: from, end: to, recurring }],
    ),
  };
});
