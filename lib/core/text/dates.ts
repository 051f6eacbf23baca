// Dates in a sentence, resolved against the day on which it was written. The house's own grammar first (date-ranges.ts and what it uses, house rules in
// docs/dates.md), chrono for what is left over. Never guesses: a relative word without a sent day stays undated.
import { addDays, Day, dayOf, type LocalTime, When } from '../model/when';
import { datesIn, type Found } from './date-ranges';
import type { Direction } from './date-steps';
import { type Token, tokensOf } from './date-tokens';
import type { Span } from './spans';

/** A date as said. Offsets are UTF-16, into the sentence. */
export interface SaidDate extends Span {
  /** Where the words begin that lead to it: "from", "since", "every"; else `start`. */
  readonly lead: number;
  /** As precise as it was told. Null: the words need a sent day that is unknown, or fit no form of `When`. */
  readonly when: When | null;
  /** First and last day; null at an open side ("since May", "by Friday") and when unknown. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** How it comes again: "weekly", "yearly" …; `from` and `to` are then the next one. */
  readonly recurring?: string;
}

/** Whether a sentence may hold a date at all: cheap, so that nothing is loaded for the rest. */
export const MAY_DATE =
  /\d(?:st|nd|rd|th)\b|\d{1,4}[-/.]\d{1,2}|\b(?:19|20)\d\d\b|\bQ[1-4]\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:today|tonight|tomorrow|tmrw|tmw|yesterday|week|weekend|month|months|weeks|days|year|years|quarter|fortnight|morning|afternoon|evening|night|spring|summer|autumn|winter|christmas|xmas|easter|new year|thanksgiving|halloween|valentine|paddy|boxing day|diwali|eid|ramadan|passover|pesach|hanukkah|chanukah|rosh|yom|purim|holi|ascension|pentecost|whit|lent|pancake|shrove|hogmanay|burns|bonfire|juneteenth|labou?r|memorial|veterans|remembrance|martin luther|mlk|mother|father|bank holiday|cyber|lunar|chinese)/iu;

/** Finds every date in a sentence. `direction` says for a place in it whether past or future is spoken of. */
export type DateReader = (
  sentence: string,
  sentOn: Day | null,
  direction: (date: Span) => Direction,
  /** Where the person lives (ISO 3166, two letters): countries keep Mother's Day, Labour Day and others on their own days. */
  country?: string | null,
) => readonly SaidDate[];

let loading: Promise<DateReader> | null = null;

/** Loads chrono (13 KB) and gives the reader of days that happen once. Loaded once. */
export function loadDates(): Promise<DateReader> {
  loading ??= import('chrono-node/en').then(({ casual }) => datesWith(casual));
  return loading;
}

const datesWith =
  (casual: Chrono): DateReader =>
  (sentence, sentOn, direction, country) => {
    if (!MAY_DATE.test(sentence)) return [];
    const own = ownDates(sentence, sentOn, direction, country);
    const rest =
      sentOn === null || sentence.length > LONGEST || !/\d/u.test(sentence)
        ? []
        : leftOver(casual, sentence, own, sentOn, direction);
    return [...own.filter((date) => happensOnce(date, sentOn)), ...rest.filter(({ named }) => named)].toSorted(
      (a, b) => a.start - b.start,
    );
  };

/** What comes again is no single day, and a year that is over tells history ("joined us in 1991"). */
const happensOnce = ({ when: told, recurring }: SaidDate, sentOn: Day | null): boolean =>
  recurring === undefined && !(told?.length === 4 && sentOn !== null && told < sentOn.slice(0, 4));

/** The days that a sentence names as still to come, by the house's own grammar alone. */
export const comingDates = (sentence: string, today: Day): readonly SaidDate[] =>
  MAY_DATE.test(sentence) ? ownDates(sentence, today, () => 'future').filter((date) => happensOnce(date, today)) : [];

/** Like {@link loadDates}, with what comes again, and times of day: a bare one is the next such time, or the last one. */
export async function loadAllDates(): Promise<
  (
    sentence: string,
    sentAt: LocalTime,
    direction: (date: Span) => Direction,
    country?: string | null,
  ) => readonly SaidDate[]
> {
  const { casual } = await import('chrono-node/en');
  return (sentence, sentAt, direction, country) => {
    const side = (date: Span): Direction | 'alone' => {
      const told = direction(date);
      return told === 'future' && isAlone(sentence, date) ? 'alone' : told;
    };
    const own = ownDates(sentence, dayOf(sentAt), side, country);
    // Chrono's time grows faster than the text does.
    if (sentence.length > LONGEST) return own;
    return [...own, ...leftOver(casual, sentence, own, sentAt, direction)].toSorted((a, b) => a.start - b.start);
  };
}

/** Characters of text that chrono is asked about. */
const LONGEST = 4000;

const when = (text: string | null | undefined): When | null => {
  const parsed = When.safeParse(text);
  return parsed.success ? parsed.data : null;
};

const CLOCK = String.raw`(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?)(?:\s*(?:[ECMP][SD]T|GMT|UTC|JST|CET|BST)\b)?`;
/** Times of day, with what leads to them: they stand in the middle of dates ("Oct 26, 11:00 2023") and say nothing of the day. */
const TIMES = new RegExp(
  String.raw`(?:\b(?:at|from|between)\s+)?(?<![\d/:.-])${CLOCK}(?:\s*(?:-|–|to|until|and)\s*${CLOCK})?(?![\d:/])`,
  'giu',
);

/** The words of a sentence without its times of day. */
function withoutTimes(sentence: string): Token[] {
  const tokens = tokensOf(sentence);
  const times = [...sentence.matchAll(TIMES)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  let at = 0;
  return times.length === 0
    ? tokens
    : tokens.filter((token) => {
        while ((times[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
        return token.end <= (times[at]?.start ?? Number.POSITIVE_INFINITY);
      });
}

function ownDates(
  sentence: string,
  sentOn: Day | null,
  direction: (date: Span) => Direction | 'alone',
  country: string | null = null,
): SaidDate[] {
  const tokens = withoutTimes(sentence);
  const found = datesIn({ text: sentence, tokens, sentOn, country }, (start, end) => direction({ start, end }));
  return found.map((one) => ({
    lead: one.lead,
    start: one.start,
    end: one.end,
    when: when(one.meaning?.when),
    ...sides(one),
    ...(one.recurring === undefined ? {} : { recurring: one.recurring }),
  }));
}

/** Whether a text is nothing but a date, with a time perhaps: then no verb tells past from future. */
const isAlone = (sentence: string, { start, end }: Span): boolean =>
  sentence.length < end + 20 &&
  start < 20 &&
  !/\p{L}/u.test(`${sentence.slice(0, start)} ${sentence.slice(end)}`.replace(/\b(?:at|\d*[ap]m|on|in|the)\b/giu, ''));

/** "After 2026" begins when the year is over, "after 4 May" on that day, since it is open whether the day counts. */
function sides({ meaning, open }: Found): { readonly from: Day | null; readonly to: Day | null } {
  const [from, to] = [meaning?.from ?? null, meaning?.to ?? null];
  switch (open) {
    case 'since':
      return { from, to: null };
    case 'after':
      return { from: to !== null && to !== from ? addDays(to, 1) : to, to: null };
    case 'before':
      return { from: null, to: from === null ? null : addDays(from, -1) };
    case 'until':
      return { from: null, to };
    case undefined:
      return { from, to };
  }
  return { from, to };
}

const placeOf = ({ index, text }: { readonly index: number; readonly text: string }): Span => ({
  start: index,
  end: index + text.length,
});
type Chrono = Awaited<typeof import('chrono-node/en')>['casual'];

/** Names of days and months are read by the house's own grammar, or left out on purpose: chrono is asked about hours, and words that run together. */
const OF_CLOCK =
  /\d|\b(?:now|noon|midday|midnight|hours?|minutes?|mins?|seconds?)\b|\b(?:this|last|at|in the|early|late)\s+(?:morning|afternoon|evening|night)\b|\b(?:last|next|this)(?:week|month|year)\b/iu;
/** Numbers with marks, except "7 - 8". */
const NUMBER = /^(?!\d{1,2}\s*-\s*\d{1,2}$)[\d\s./,-]+$/u;
/** Between a date and its own time of day. */
const JOINT = /^(?:[\s,.:∙·•@()-]|\bat\b|\bfrom\b|\bon\b|\bbetween\b|\bin\b|\bthe\b)*$/iu;

/** What chrono finds where nothing was read: times of day, distances in hours. Not what was left out on purpose: numbers with marks, parts of longer ones. */
function leftOver(
  chrono: Chrono,
  sentence: string,
  own: readonly SaidDate[],
  sentAt: string,
  direction: (date: Span) => Direction,
): (SaidDate & { readonly named: boolean })[] {
  const gaps = [...own, { start: sentence.length, end: sentence.length }];
  const masked = gaps
    .map(({ start, end }, i) => sentence.slice(gaps[i - 1]?.end ?? 0, start) + '\u0000'.repeat(end - start))
    .join('');
  const [hour = 12, minute = 0] = sentAt.length > 10 ? sentAt.slice(11).split(':').map(Number) : [];
  const [year = 0, month = 1, day = 1] = sentAt.slice(0, 10).split('-').map(Number);
  const reference = new Date(2000, month - 1, day, hour, minute);
  reference.setFullYear(year);
  const parse = (forwardDate: boolean) => chrono.parse(masked, reference, { forwardDate });
  const results = parse(false);
  const ahead = results.some((result) => direction(placeOf(result)) === 'future') ? parse(true) : results;
  return results.flatMap((result, i) => {
    const { start, end } = placeOf(result);
    const beside = own.some(
      (date) =>
        (date.end <= start && start - date.end < 12 && JOINT.test(sentence.slice(date.end, start))) ||
        (end <= date.start && date.start - end < 12 && JOINT.test(sentence.slice(end, date.start))),
    );
    if (beside || !OF_CLOCK.test(result.text) || NUMBER.test(result.text)) return [];
    if (/[\p{L}\d$€£.]$/u.test(sentence.charAt(start - 1)) || /^[-/.]?\d/u.test(sentence.slice(end, end + 2)))
      return [];
    // "7 to 8" in the afternoon is still to come: only a time that says its half of the day is over.
    const over = ahead[i]?.index === result.index && result.start.isCertain('meridiem');
    const later = over && direction({ start, end }) === 'future' ? (ahead[i] ?? result) : result;
    const text = (at: typeof later.start): string =>
      `${String(at.get('year')).padStart(4, '0')}-${String(at.get('month')).padStart(2, '0')}-${String(at.get('day')).padStart(2, '0')}`;
    const [from, to] = [Day.safeParse(text(later.start)), Day.safeParse(text(later.end ?? later.start))];
    const named = later.start.isCertain('day') && later.start.isCertain('month') && /\d{1,4}[-/.]\d/u.test(result.text);
    return from.success && to.success && from.data <= to.data
      ? [
          {
            lead: start,
            start,
            end,
            when: when(from.data === to.data ? from.data : `${from.data}/${to.data}`),
            from: from.data,
            to: to.data,
            named,
          },
        ]
      : [];
  });
}
