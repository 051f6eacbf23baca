// One range of two dates, also where the first is a bare number: "4 to 22 August", "July 9 - 15", "the 13th to the 15th".
import { type Day } from '../model/when';
import { monthDayAt } from './date-named';
import { ordinalAt, yearAt } from './date-numbers';
import { fixed, floating, type Said, type Sentence, type Want, yearly } from './date-said';
import { dayOr, type Meaning, monthIn, onDay, shiftMonth, span, yearIn } from './date-steps';
import { MONTHS, type Read, skip, unitAt } from './date-tokens';

export const TO = new Set(['-', '–', '—', '~', 'to', 'until', 'till', 'til', 'through', 'thru', 'upto']);

export const AFTER_TO = new Set(['including', 'incl', 'the', 'on']);

/** From two placed or floating dates one range: the end is placed first, the beginning is the last one before it. */
export function between(a: Said, b: Said, sentOn: Day | null): Said {
  const place: Said['place'] = (want) => {
    const anchored = !a.floats && b.floats ? a.place(want) : undefined;
    if (anchored === null) return null;
    const end = b.place(anchored?.from == null ? want : { ...want, notBefore: anchored.from });
    if (end === undefined || end === null) return end;
    if (end.to === null) return sentOn === null && !b.floats ? null : undefined;
    const year = yearIn(end.to);
    const begin = anchored ?? firstOf(a, year, end.to, want);
    if (begin === undefined || begin === null) return begin;
    return begin.from === null || begin.from > end.to ? null : span(begin.from, end.to);
  };
  return { floats: a.floats && b.floats, grain: 'span', place, map: (part) => mapped(place, part) };
}

const mapped = (place: Said['place'], part: (whole: Meaning) => Meaning | null): Said => {
  const again: Said['place'] = (want) => {
    const whole = place(want);
    return whole === undefined || whole === null ? whole : part(whole);
  };
  return { floats: false, grain: 'span', place: again, map: (next) => mapped(again, next) };
};

function firstOf(a: Said, year: number, end: Day, want: Want): Meaning | null | undefined {
  if (!a.floats) return a.place(want);
  const same = a.place({ ...want, year, notAfter: end });
  return same?.from != null && same.from > end ? a.place({ ...want, year: year - 1, notAfter: end }) : same;
}

/** "4 to 22 August", "the 13th to the 15th", "9 - 12 of June", "4 to 22 this month", "ninth till seventeenth of April". */
export function numberRangeAt(sentence: Sentence, start: number, led: boolean): Read<Said> | null {
  const { tokens, sentOn, text } = sentence;
  const i = tokens[start]?.text === 'the' ? start + 1 : start;
  if (/[\d.:$€£/-]$/u.test(text.charAt((tokens[i]?.start ?? 0) - 1))) return null;
  const first = ordinalAt(tokens, i, true);
  if (first === null || first.value < 1 || first.value > 31) return null;
  const to = tokens[first.next]?.text ?? '';
  if (!TO.has(to) && !(to === 'and' || to === '&')) return null;
  if (to === 'and' && !led) return null;
  const at = skip(tokens, first.next + 1, AFTER_TO);
  const dated = monthDayAt(sentence, at);
  if (dated !== null) {
    const a = dated.value.map(({ to: end }) => (end === null ? null : onDay(withDay(end, first.value) ?? end)), 'day');
    return { value: between(a, dated.value, sentOn), next: dated.next };
  }
  const second = ordinalAt(tokens, at, true);
  if (second === null || second.value <= first.value || second.value > 31) return null;
  const of = skip(tokens, second.next, new Set(['of', 'the']));
  const step = ({ this: 0, next: 1, last: -1, month: 0 } as Readonly<Record<string, number>>)[tokens[of]?.text ?? ''];
  const unit = unitAt(tokens, tokens[of]?.text === 'month' ? of : of + 1);
  if (step !== undefined && unit?.value === 'month' && (of > second.next || tokens[of]?.text !== 'month')) {
    if (sentOn === null) return { value: fixed(undefined, 'span'), next: unit.next };
    const { year, month } = shiftMonth(yearIn(sentOn), monthIn(sentOn), step);
    const [from, end] = [dayOr(year, month, first.value), dayOr(year, month, second.value)];
    return from === null || end === null ? null : { value: fixed(span(from, end), 'span'), next: unit.next };
  }
  const endings = ordinalAt(tokens, i)?.next === first.next || ordinalAt(tokens, at)?.next === second.next;
  const the = tokens[start]?.text === 'the' && tokens[first.next]?.text !== '-';
  if (!endings || !the || tokens[i]?.value === null || to === 'and') return null;
  return {
    value: floating(
      'month',
      sentOn,
      (n) => {
        const [year, month] = [Math.floor(n / 12), (n % 12) + 1];
        const [from, end] = [dayOr(year, month, first.value), dayOr(year, month, second.value)];
        return from === null || end === null ? null : span(from, end);
      },
      { grain: 'span' },
    ),
    next: second.next,
  };
}

const withDay = (day: Day, wanted: number): Day | null => {
  const same = dayOr(yearIn(day), monthIn(day), wanted);
  if (same !== null && same <= day) return same;
  const before = shiftMonth(yearIn(day), monthIn(day), -1);
  return dayOr(before.year, before.month, wanted);
};

/** The second side of "July 9 - 15", "November 19 to 20": a day of the first side's month. */
export function sameMonth(sentence: Sentence, a: Read<Said>, at: number, start: number): Read<Said> | null {
  const { tokens, sentOn } = sentence;
  const month = tokens
    .slice(start, a.next)
    .map(({ text }) => MONTHS.get(text))
    .find((one) => one !== undefined);
  const day = ordinalAt(tokens, at, true);
  if (
    month === undefined ||
    day === null ||
    day.value < 1 ||
    day.value > 31 ||
    tokens[day.next]?.text === ':' ||
    /^(?:am|pm)$/u.test(tokens[day.next]?.text ?? '')
  )
    return null;
  const comma = skip(tokens, day.next, new Set([',', 'of', 'in']));
  const year = comma - day.next < 2 ? yearAt(tokens, comma) : null;
  const last = dayOr(2000, month, day.value);
  if (last === null) return { value: fixed(null, 'span'), next: year?.next ?? day.next };
  if (year !== null && a.value.floats) {
    const end = dayOr(year.value, month, day.value);
    if (end === null) return { value: fixed(null, 'span'), next: year.next };
    return { value: between(a.value, fixed(onDay(end)), sentOn), next: year.next };
  }
  const said = yearly(sentOn, month, day.value);
  return said === null ? null : { value: between(a.value, said, sentOn), next: day.next };
}
