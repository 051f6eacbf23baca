// Times of the week: "Fridays after three", "8:30 tomorrow", "Tuesday and Thursday mornings". Without a zone, as said.
// Finds neither dates of the month nor durations.
import { addDays, type Day, weekday } from '../model/when';
import { clockAt, NOON, partAt, type Time } from './clock';
import type { Range } from './line';
import type { Word } from './words';

/** A part of the week. `days`: 1 = Monday … 7 = Sunday, null = any day. `from`, `to`: minutes after midnight, `to` excluded. */
export interface Slot extends Range {
  readonly days: readonly number[] | null;
  readonly start: number;
  readonly stop: number;
}

const DAY_END = 24 * 60;

const DAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, k) => [name, k + 1]),
);
/** Short names that are no other word when they stand with a capital. */
const SHORT_DAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
]);

function dayAt(
  words: readonly Word[],
  at: number,
  today: Day | null,
): { readonly days: readonly number[]; readonly to: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  const day = DAYS.get(word.stem) ?? (word.capital ? SHORT_DAYS.get(word.text) : undefined);
  if (day !== undefined) return { days: [day], to: at + 1 };
  if (word.stem === 'weekend') return { days: [6, 7], to: at + 1 };
  if (word.stem === 'weekday') return { days: [1, 2, 3, 4, 5], to: at + 1 };
  if (today === null) return null;
  if (word.text === 'tomorrow') {
    const after = words[at - 1]?.text === 'after' && words[at - 2]?.text === 'day';
    return { days: [weekday(addDays(today, after ? 2 : 1))], to: at + 1 };
  }
  if (word.text === 'today' || word.text === 'tonight')
    return { days: [weekday(today)], to: word.text === 'today' ? at + 1 : at };
  return null;
}

/** Days that wait for their time: "Tuesday and Thursday mornings". */
interface Days extends Range {
  readonly list: readonly number[];
}

/** "before ten" is everything until ten, "after lunch" everything from it, "between nine and eleven" what lies between. */
function stretched(words: readonly Word[], time: Time, late: boolean): Time {
  const word = words[time.from - 1]?.text ?? '';
  const than = word === 'than' ? (words[time.from - 2]?.text ?? '') : '';
  if (/^(?:before|until|till)$/.test(word) || than === 'earlier')
    return { ...time, from: time.from - (than ? 2 : 1), start: 0, stop: time.start };
  if (/^(?:after|past|beyond|gone|from)$/.test(word) || than === 'later') {
    // Nobody has to say that they are out after eight in the morning: the evening is meant.
    const start = late && time.clock && time.start >= 7 * 60 && time.start < NOON ? time.start + NOON : time.start;
    if (word === 'from' && !late) return time;
    return { ...time, from: time.from - (than ? 2 : 1), start: time.clock ? start : time.stop, stop: DAY_END };
  }
  return time;
}

/**
 * Every time of the week in a sentence. `today` resolves "tomorrow"; null in facts, which are about every week.
 * `late`: in "after eight" the evening is meant, as it is when somebody says when they cannot.
 */
export function slotsIn(words: readonly Word[], today: Day | null, late = false): Slot[] {
  const slots: Slot[] = [];
  const open = today === null;
  let days: Days | undefined;
  const flush = (held: Days | undefined): void => {
    if (held) slots.push({ days: held.list, from: held.from, to: held.to, start: 0, stop: DAY_END });
  };
  for (let at = 0; at < words.length;) {
    const day = dayAt(words, at, today);
    if (day !== null && day.to > at) {
      const last = slots.at(-1);
      const held: Days | undefined = days;
      if (held !== undefined && at - held.to <= 2)
        days = { list: [...held.list, ...day.days], from: held.from, to: day.to };
      else if (last !== undefined && last.days === null && at - last.to <= 2 && held === undefined)
        slots[slots.length - 1] = { ...last, days: day.days, to: day.to };
      else {
        flush(held);
        days = { list: [...day.days], from: at, to: day.to };
      }
      at = day.to;
      continue;
    }
    const time = timeAt(words, at, open, late);
    if (time === null) {
      at += 1;
      continue;
    }
    const held: Days | undefined = days;
    const joined = held !== undefined && time.from - held.to <= 4;
    const last = slots.at(-1);
    // "Dinner on Tuesday at six": the hour says when the dinner is.
    if (
      time.clock &&
      !joined &&
      last !== undefined &&
      last.stop - last.start > 1 &&
      at - last.to <= 1 &&
      last.start > 0 &&
      time.stop - time.start === 1
    ) {
      const start = last.start >= NOON && time.start < NOON ? time.start + NOON : time.start;
      slots[slots.length - 1] = { ...last, start, stop: start + 1, to: time.to };
      at = time.to;
      continue;
    }
    if (!joined) flush(held);
    slots.push({
      days: joined ? held.list : null,
      from: joined ? held.from : time.from,
      to: time.to,
      start: time.start,
      stop: time.stop,
    });
    days = undefined;
    at = time.to;
  }
  flush(days);
  return slots;
}

/** A time of the clock, a stretch between two, or a part of the day. */
function timeAt(words: readonly Word[], at: number, open: boolean, late: boolean): Time | null {
  const first = clockAt(words, at, open);
  if (first !== null) {
    const joint = words[first.to]?.text ?? '';
    const linked = /^(?:and|to|until|till)$/.test(joint) ? first.to + 1 : first.to;
    const lead = words[at - 1]?.text ?? '';
    const second = clockAt(words, linked, true);
    const isRange =
      lead === 'between' ||
      lead === 'from' ||
      (linked === first.to && /\d/.test(words[at]?.text ?? '')) ||
      /^(?:to|until|till)$/.test(joint);
    if (second !== null && isRange && joint !== 'or') {
      // "between 1 and 2 pm", "9 to 5": the second half of the day when the end comes before the start.
      const pm = second.start >= NOON && first.start < 7 * 60 && first.start + NOON <= second.start;
      const start = pm ? first.start + NOON : first.start;
      const stop = second.start > start ? second.start : second.start + NOON;
      if (stop > start && stop <= DAY_END)
        return { from: lead === 'between' || lead === 'from' ? at - 1 : at, to: second.to, start, stop, clock: false };
    }
    return stretched(words, first, late);
  }
  const part = partAt(words, at);
  if (part === null || (words[at]?.stem === 'morning' && /^(?:good|coffee)$/.test(words[at - 1]?.text ?? '')))
    return null;
  if (/^(?:evening|afternoon|night)$/.test(words[at]?.stem ?? '') && words[at - 1]?.text === 'good') return null;
  const time: Time = { ...part, clock: false };
  // "evenings after six": the hour that follows says more.
  const nextHour = /^(?:before|after|until|from|at)$/.test(words[part.to]?.text ?? '')
    ? clockAt(words, part.to + 1, true)
    : null;
  if (nextHour !== null && nextHour.from === part.to + 1) {
    const isLate = /^(?:evening|afternoon|night|tonight|dinner)$/.test(words[at]?.stem ?? '');
    const start = isLate && nextHour.start < NOON ? nextHour.start + NOON : nextHour.start;
    return { ...stretched(words, { ...nextHour, start, stop: start + 1 }, late), from: part.from };
  }
  return stretched(words, time, late);
}

/** Whether the whole of one slot lies inside another. A slot of a whole day lies only inside a whole day. */
export function liesWithin(inner: Slot, outer: Slot): boolean {
  const day = outer.days === null || (inner.days !== null && inner.days.every((one) => outer.days?.includes(one)));
  return day && inner.start >= outer.start && inner.stop <= outer.stop;
}

/** Everything of the week outside some slots, for "only on Tuesdays after two". */
export function outsideOf(slots: readonly Slot[]): Slot[] {
  const daysByStretch = new Map<string, { start: number; stop: number; days: number[] }>();
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const wanted = slots
      .filter((slot) => slot.days === null || slot.days.includes(day))
      .toSorted((a, b) => a.start - b.start);
    let start = 0;
    for (const slot of [...wanted, { start: DAY_END, stop: DAY_END }]) {
      if (slot.start > start) {
        const key = `${start}-${slot.start}`;
        const same = daysByStretch.get(key) ?? { start, stop: slot.start, days: [] };
        same.days.push(day);
        daysByStretch.set(key, same);
      }
      start = Math.max(start, slot.stop);
    }
  }
  return [...daysByStretch.values()].map(({ start, stop, days }) => ({
    days: days.length === 7 ? null : days,
    start,
    stop,
    from: 0,
    to: 0,
  }));
}
