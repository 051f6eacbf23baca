// The whole grammar of dates in one place: a single date, two with "to" between them, one with an open side, one that comes again.
import type { Day } from '../model/when';
import { AFTER_TO, between, numberRangeAt, sameMonth, TO } from './date-between';
import { partAt } from './date-bounded';
import { relativeAt, signedAt } from './date-distances';
import { modifierAt } from './date-modifiers';
import { monthAt, monthDayAt } from './date-named';
import { ordinalAt, yearAt } from './date-numbers';
import { numericAt } from './date-numeric';
import { seasonAt } from './date-relative';
import { type At, bareWeekday, fixed, type Said, type Sentence, yearly } from './date-said';
import { type Direction, type Meaning, onDay } from './date-steps';
import { MONTHS, type Read, says, skip, unitAt, WEEKDAYS } from './date-tokens';
import { isDecade, quarterAt, yearAtPlace } from './date-years';
import { holidayAt, mayName } from './holidays';

/** A date where it stands, placed. */
export interface Found {
  /** Where the words begin that belong to it and are no date: "from", "since"; else `start`. */
  readonly lead: number;
  readonly start: number;
  readonly end: number;
  /** Undefined: a sent day would be needed. */
  readonly meaning: Meaning | undefined;
  /** Only one side is told: "since May" begins, "by Friday" ends. */
  readonly open?: 'since' | 'after' | 'before' | 'until';
  readonly recurring?: string;
}

/** A single date of any kind. The longest reading wins, the earlier rule among equals. */
const pointAt: At = (sentence, i) => {
  let best: Read<Said> | null = null;
  for (const rule of [
    numericAt,
    monthDayAt,
    partAt,
    quarterAt,
    relativeAt,
    seasonAt,
    holidayAt,
    monthAt,
    yearAtPlace,
  ]) {
    const found = rule(sentence, i);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  best ??= sentence.tokens[i]?.text === 'the' ? holidayAt(sentence, i + 1) : null;
  return best === null ? null : signedAt(sentence, best);
};

/** Two dates and what joins them. `point`: the single date that was read there. */
function rangeAt(sentence: Sentence, start: number, point: Read<Said> | null): Read<Said> | null {
  const { tokens, sentOn } = sentence;
  const word = tokens[start]?.text ?? '';
  const led = word === 'between' || word === 'from' || (word === 'in' && yearAt(tokens, start + 1) !== null);
  const i = led ? start + 1 : start;
  const numbers = numberRangeAt(sentence, i, led);
  if (numbers !== null) return numbers;
  const a =
    (led ? pointAt(sentence, i) : point) ??
    (led ? yearPoint(sentence, i) : bareYears(sentence, i)) ??
    (led || MONTHS.has(tokens[i]?.text ?? '') ? bareMonth(sentence, i) : null);
  if (a === null) return null;
  const inner = says(tokens, a.next, 'between') ? 1 : 0;
  const to = inner === 1 ? a.next + 1 : a.next;
  if (inner === 1) {
    const first = ordinalAt(tokens, to, true);
    const and = first === null ? -1 : first.next;
    if (first === null || !says(tokens, and, 'and')) return null;
    const month = MONTHS.get(tokens[i]?.text ?? '');
    const begin = month === undefined ? null : yearly(sentOn, month, first.value);
    return begin === null ? null : sameMonth(sentence, { value: begin, next: and }, skip(tokens, and + 1, AFTER_TO), i);
  }
  const comma = tokens[to]?.text === ',' && TO.has(tokens[to + 1]?.text ?? '') ? to + 1 : to;
  const joint = tokens[comma]?.text ?? '';
  if (!TO.has(joint) && !(joint === 'and' && word === 'between')) return null;
  const at = skip(tokens, comma + 1, AFTER_TO);
  if (says(tokens, at, 'date') || says(tokens, at, 'now'))
    return { value: between(a.value, fixed(sentOn === null ? undefined : onDay(sentOn)), sentOn), next: at + 1 };
  const b = pointAt(sentence, at) ?? pointAt(sentence, comma + 1) ?? yearPoint(sentence, at) ?? bareMonth(sentence, at);
  const day = sameMonth(sentence, a, at, i) ?? null;
  if (b === null || (day !== null && day.next >= b.next)) return day;
  // "10 August - 12 September 2013": the year at the end is that of both.
  return { value: between(a.value, b.value, sentOn), next: b.next };
}

const bareMonth: At = (sentence, i) => monthAt({ ...sentence, expected: i }, i);

const yearPoint: At = (sentence, i) => yearAtPlace({ ...sentence, expected: i }, i);

/** "2014-2018", "2014~2018": only with a mark between them, and words before. */
const bareYears: At = (sentence, i) => {
  const { tokens } = sentence;
  const joint = tokens[i + 1]?.text ?? '';
  const second = tokens[i + 2];
  return i > 0 &&
    /^[-–~]$/u.test(joint) &&
    second?.value != null &&
    second.end - second.start === 4 &&
    second.value >= 1900 &&
    second.value <= 2100 &&
    (tokens[i]?.value ?? 0) >= 1900 &&
    !(tokens[i + 3]?.glued === true && tokens[i + 3]?.text === '-') &&
    (tokens[i]?.value ?? 0) < second.value &&
    tokens[i - 1]?.text !== '-' &&
    tokens[i - 1]?.value === null
    ? yearPoint(sentence, i)
    : null;
};

const OPEN: readonly (readonly [words: readonly string[], open: NonNullable<Found['open']>])[] = [
  [['no', 'later', 'than'], 'before'],
  [['later', 'than'], 'after'],
  [['greater', 'than'], 'after'],
  [['earlier', 'than'], 'before'],
  [['prior', 'to'], 'before'],
  [['up', 'to'], 'until'],
  [['since'], 'since'],
  [['as', 'of'], 'since'],
  [['starting', 'from'], 'since'],
  [['starting', 'on'], 'since'],
  [['starting'], 'since'],
  [['beginning', 'on'], 'since'],
  [['beginning'], 'since'],
  [['after'], 'after'],
  [['before'], 'before'],
  [['until'], 'until'],
  [['till'], 'until'],
  [['through'], 'until'],
  [['by'], 'until'],
];

interface Opened extends Read<Said> {
  readonly open: NonNullable<Found['open']>;
  /** Where the date itself begins. */
  readonly at: number;
}

const fromNow = (sentOn: Day | null): { readonly value: Said } => ({
  value: fixed(sentOn === null ? undefined : onDay(sentOn)),
});

/** "since August", "by Friday", "after 2016", "until the 21st". */
function openAt(sentence: Sentence, i: number): Opened | null {
  const { tokens, sentOn } = sentence;
  // "Till date", "to date": until now. Equipment that is up to date is none.
  if (
    (says(tokens, i, 'till', 'date') || says(tokens, i, 'to', 'date')) &&
    !/^(?:up|year|month|week)$/u.test(tokens[i - 1]?.text ?? '')
  )
    return { ...fromNow(sentOn), next: i + 2, open: 'until', at: i };
  for (const [words, open] of OPEN) {
    if (!says(tokens, i, ...words)) continue;
    const at = skip(tokens, i + words.length, new Set(['the', 'on', 'at']));
    const date =
      pointAt(sentence, i + words.length) ??
      pointAt(sentence, at) ??
      yearPoint(sentence, at) ??
      bareMonth(sentence, at);
    return date === null || (date.value.place({ direction: () => 'future' }) === undefined && sentence.sentOn !== null)
      ? null
      : { ...date, open, at: at };
  }
  return null;
}

const EVERY = /^(?:every|each)$/u;

const CYCLE: Readonly<Record<string, string>> = {
  day: 'daily',
  week: 'weekly',
  weekend: 'weekly',
  fortnight: 'fortnightly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
  workday: 'daily',
};

/** "every Monday", "every other Friday", "each 5 May", "Mondays": given as the next one. */
function recurringAt(sentence: Sentence, i: number): (Read<Said> & { readonly recurring: string }) | null {
  const { tokens, sentOn } = sentence;
  const every = EVERY.test(tokens[i]?.text ?? '');
  if (every) {
    const other = /^(?:other|second|2nd)$/u.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const unit = unitAt(tokens, other);
    const cycle = unit === null ? undefined : CYCLE[unit.value];
    if (unit !== null && cycle !== undefined && sentOn !== null) {
      const on = says(tokens, unit.next, 'on')
        ? pointAt(sentence, skip(tokens, unit.next + 1, new Set(['the'])))
        : null;
      if (on !== null) return { ...on, recurring: other > i + 1 && cycle === 'weekly' ? 'fortnightly' : cycle };
      return { value: fixed(onDay(sentOn)), next: unit.next, recurring: cycle };
    }
    const date = pointAt(sentence, other);
    if (date === null) return null;
    const weekly = WEEKDAYS.has(tokens[other]?.text ?? '') && date.next === other + 1;
    return { ...date, recurring: weekly ? (other > i + 1 ? 'fortnightly' : 'weekly') : 'yearly' };
  }
  const plural = WEEKDAYS.get((tokens[i]?.text ?? '').replace(/s$/u, ''));
  if (plural === undefined || !(tokens[i]?.text ?? '').endsWith('days') || sentOn === null) return null;
  return { value: bareWeekday(sentOn, plural), next: i + 1, recurring: 'weekly' };
}

const BEGINNINGS = new Set(
  (
    'a an the my our this that at for in on within after over more less from between since before until till through by up no later earlier greater prior ' +
    'starting beginning as rest remainder remaining balance early late mid middle end start begin final today tonight tomorrow tmrw tmw tmr overmorrow yesterday ' +
    'current every each w q h cy fy calendar couple few several couple around eom bom eoy boy eow spring summer autumn fall winter business working work + - ~'
  ).split(' '),
);

/** Whether a date can begin at a token: cheap, so that other words cost nothing. */
function mayBegin({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  return (
    token.value !== null ||
    BEGINNINGS.has(token.text) ||
    MONTHS.has(token.text) ||
    WEEKDAYS.has(token.text) ||
    WEEKDAYS.has(token.text.slice(0, -1)) ||
    modifierAt(tokens, i) !== null ||
    unitAt(tokens, i) !== null ||
    ordinalAt(tokens, i, true) !== null ||
    isDecade(token.text) ||
    mayName(token.text)
  );
}

/** Every date in a sentence, from left to right, none inside another. Linear: at each word a bounded number of words is looked at. */
export function datesIn(sentence: Sentence, direction: (start: number, end: number) => Direction | 'alone'): Found[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  for (let i = 0; i < tokens.length;) {
    if (!mayBegin(sentence, i)) {
      i++;
      continue;
    }
    const recurring = recurringAt(sentence, i);
    const point = recurring === null ? pointAt(sentence, i) : null;
    const range = recurring === null ? rangeAt(sentence, i, point) : null;
    const open = recurring === null && range === null ? openAt(sentence, i) : null;
    const read = recurring ?? range ?? open ?? point;
    const first = tokens[open?.at ?? (range !== null && /^(?:from|between)$/u.test(tokens[i]?.text ?? '') ? i + 1 : i)];
    const last = tokens[(read?.next ?? 0) - 1];
    if (read === null || first === undefined || last === undefined || read.next <= i) {
      i++;
      continue;
    }
    const meaning = read.value.place({ direction: () => direction(first.start, last.end) });
    if (meaning === null) {
      i = Math.max(i + 1, read.next);
      continue;
    }
    const on =
      tokens[read.next]?.text === 'and' &&
      /^(?:after|later|onwards?|greater|beyond)$/u.test(tokens[read.next + 1]?.text ?? '') &&
      !/^\p{L}/u.test(tokens[read.next + 2]?.text ?? '');
    const onwards = on || /^onwards?$/u.test(tokens[read.next]?.text ?? '');
    const side = open?.open ?? (onwards ? ('since' as const) : undefined);
    found.push({
      lead: tokens[i]?.start ?? first.start,
      start: first.start,
      end: last.end,
      meaning,
      ...(side === undefined ? {} : { open: side }),
      ...(recurring === null ? {} : { recurring: recurring.recurring }),
    });
    i = read.next + (on ? 2 : onwards ? 1 : 0);
  }
  return found;
}
