// The days of a moment where more is said than one date: two days in a row, how long it lasts, until when it goes. Finds no date itself.
import { addDays, Day, weekday, When } from '../model/when';
import { lengthAt, moved } from '../text/date-lengths';
import { tokensOf } from '../text/date-tokens';
import type { SaidDate } from '../text/dates';
import type { RuleContext } from './rule';

const AND_ONLY = /^\s*(?:,|,?\s*and|&|\/)\s*(?:on\s+)?$/iu;
const AND_DAY = /^\s*(?:,?\s*and|&|\/)\s*(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[:./-]\d)/iu;
const DAY_AND = /(?<![\p{L}\d:./-])(\d{1,2})(?:st|nd|rd|th)?\s*(?:,?\s*and|&|\/)\s*(?:the\s+)?$/iu;

/** "July 5th and 6th", "Thursday and Friday": two days of one absence or journey are read as the span that they are. */
export function withNextDay(text: string, date: SaidDate, dates: readonly SaidDate[]): SaidDate {
  const day = Day.safeParse(date.when);
  if (!day.success) return date;
  const next: string = addDays(day.data, 1);
  const span = When.parse(`${day.data}/${next}`);
  const other = dates.find(
    (one) => one.when === next && one.start >= date.end && AND_ONLY.test(text.slice(date.end, one.start)),
  );
  if (other !== undefined) return { ...date, end: other.end, when: span };
  const first = DAY_AND.exec(text.slice(Math.max(0, date.start - 24), date.start));
  const before: string = addDays(day.data, -1);
  if (first !== null && Number(first[1]) === Number(before.slice(8)))
    return { ...date, start: date.start - first[0].length, when: When.parse(`${before}/${day.data}`) };
  const bare = AND_DAY.exec(text.slice(date.end, date.end + 24));
  return bare !== null && Number(bare[1]) === Number(next.slice(8))
    ? { ...date, end: date.end + bare[0].length, when: span }
    : date;
}

/** What ends a journey or an absence. */
const RETURN =
  /\b(?:return\p{L}*|back|until|till|til|thru|through|home|resum\p{L}*|reopen\p{L}*|reappear\p{L}*)\b[^.;!?]{0,40}$/iu;

/** "Leaving on the 4th, back on the 18th": from the first to the second. */
export function withReturn(text: string, date: SaidDate, dates: readonly SaidDate[]): SaidDate {
  const first = Day.safeParse(date.when);
  if (!first.success) return date;
  const last = dates.find((one) => one.start >= date.end);
  if (last === undefined || last.start - date.end > 120 || !RETURN.test(text.slice(date.end, last.start))) return date;
  const [day, span] = [Day.safeParse(last.when), When.safeParse(`${first.data}/${last.when}`)];
  return day.success && span.success && day.data.localeCompare(first.data) > 0
    ? { ...date, end: last.end, when: span.data }
    : date;
}

/** "Out on Friday, back on Monday" is one day away. */
export function withoutWeekend(date: SaidDate): SaidDate {
  const [from = '', to = ''] = (date.when ?? '').split('/');
  const [first, back] = [Day.safeParse(from), Day.safeParse(to)];
  if (!first.success || !back.success) return date;
  return back.data === addDays(first.data, weekday(first.data) === 5 ? 3 : 1)
    ? { ...date, when: When.parse(first.data) }
    : date;
}

/** A week away from work is its working days: "on vacation next week" ends on the Friday. */
export function workingDays(text: string, date: SaidDate): SaidDate {
  const [from = '', to] = (date.when ?? '').split('/');
  const monday = Day.safeParse(from);
  if (!monday.success || to !== addDays(monday.data, 6) || !/\bweek\b/iu.test(text.slice(date.start, date.end)))
    return date;
  const span = When.safeParse(`${monday.data}/${addDays(monday.data, 4)}`);
  return span.success ? { ...date, when: span.data } : date;
}

const FROM = /\b(?:from|starting|beginning|as\s+of)\s+(?:the\s+)?$/iu;

/** "From April for six weeks": so long from its first day on. The longest thing that is said of an absence or a journey. */
export function lasting(text: string, date: SaidDate): SaidDate {
  const first = Day.safeParse(/^\d{4}-\d{2}$/u.test(date.when ?? '') ? `${date.when}-01` : date.when);
  if (!first.success || !FROM.test(text.slice(0, date.start))) return date;
  const tokens = tokensOf(text);
  for (const [i, token] of tokens.entries()) {
    const length = token.text === 'for' ? lengthAt(tokens, i + 1) : null;
    const after = length === null ? null : moved(first.data, length.value, 1);
    if (length === null || after?.from == null) continue;
    const end = tokens[length.next - 1]?.end ?? date.end;
    const span = When.safeParse(`${first.data}/${addDays(after.from, -1)}`);
    if (span.success)
      return { ...date, start: Math.min(date.start, token.start), end: Math.max(date.end, end), when: span.data };
  }
  return date;
}

/** "Back on Monday", "until the 5th": from the sent day on. A range stays what it is. */
export function untilDate(date: When | null, context: RuleContext): When | null {
  if (
    date === null ||
    context.sentOn === null ||
    !/^\d{4}-\d{2}-\d{2}$/u.test(date) ||
    date.localeCompare(context.sentOn) <= 0
  )
    return date;
  return When.parse(`${context.sentOn}/${date}`);
}
