// False urgency: haste that serves us. A date that they know of, their own deadline and real danger are no pressure.
import { nameOf, ownFacts, remark } from '../about-them';
import type { Guardrail, Remark } from '../guardrail';
import { AT_ONCE, EASES, HASTE, LEISURE, NO_HASTE, REAL, SELLS, SHOUTS, WANTED } from '../lexicon/haste';
import { type Line, lineOf } from '../line';
import { readingOf, type Said } from '../reading';
import type { Situation } from '../situation';
import { daysBetween, makeDay, weekday, whenParts } from '../../model/when';
import { readWords, type Word } from '../words';

export const guardrail: Guardrail = {
  check(situation) {
    const { draft, gesture } = situation;
    const say = (what: string, span: Remark['span']): Remark =>
      remark('hold', { key: 'guard_false_urgency', params: { name: nameOf(situation), what } }, [], span);
    const found: Remark[] = [];
    if (draft !== undefined) {
      const { said: sentences } = readingOf(situation);
      for (const [k, said] of sentences.entries()) {
        const at = hasteIn(said, said.line, situation);
        if (at !== null && sentences[k + 1]?.line.has(EASES) !== true)
          found.push(say(draft.text.slice(at.start, at.end), at));
      }
      const subject = found.length > 0 ? null : inText(draft.subject ?? '', situation);
      if (subject !== null) found.push(say(subject, null));
    }
    const item = found.length > 0 || gesture === undefined ? null : inText(gesture.item, situation);
    return item === null ? found.slice(0, 3) : [say(item, null)];
  },
};

/** The pressing words of a short text; null when there are none. */
function inText(text: string, situation: Situation): string | null {
  for (const sentence of readWords(text)) {
    const line = lineOf(sentence.words);
    const at = hasteIn(sentence, line, situation);
    if (at !== null) return text.slice(at.start, at.end);
  }
  return SHOUTS.exec(text)?.[0] ?? null;
}

function hasteIn(said: Pick<Said, 'words'>, line: Line, situation: Situation): { start: number; end: number } | null {
  const [range] = [...line.find(HASTE), ...(line.has(WANTED) ? line.find(AT_ONCE) : [])];
  const [first, last] = range === undefined ? [] : [said.words[range.from], said.words[range.to - 1]];
  if (first === undefined || last === undefined || first.quoted) return null;
  if (line.has(LEISURE) && !line.has(SELLS)) return null;
  if (line.has(NO_HASTE) || line.has(REAL) || namesKnownDay(said.words, situation)) return null;
  return { start: first.start, end: last.end };
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A day that stands in memory is a fact, not pressure: "before your contract ends on 31 March". */
function namesKnownDay(words: readonly Word[], situation: Situation): boolean {
  const texts = words.map(({ text }) => text);
  return ownFacts(situation).some(({ claim }) => {
    if (claim.type !== 'moment' || claim.date === null) return false;
    const parts = whenParts(claim.date);
    const known = parts?.precision === 'range' ? whenParts(parts.to) : parts;
    if (known?.precision !== 'day' && known?.precision !== 'yearly') return false;
    const name = MONTHS[known.month - 1] ?? '';
    const inDays =
      parts?.precision === 'day' ? daysBetween(situation.today, makeDay(parts.year, parts.month, parts.day)) : -1;
    if (inDays >= 0 && inDays <= 7 && texts.includes(WEEKDAYS[(weekday(situation.today) - 1 + inDays) % 7] ?? ''))
      return true;
    const hasMonth = texts.some((text) => text === name || (text.length >= 3 && name.startsWith(text)));
    return hasMonth && texts.some((text) => Number.parseInt(text, 10) === known.day);
  });
}
