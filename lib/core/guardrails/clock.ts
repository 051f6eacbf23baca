// Times of the clock and parts of the day as people write them: "eight in the morning", "8:30", "half past nine", "first thing".
// Without a zone, as said. A number that counts something ("nine people") is no time.
import type { Range } from './line';
import type { Word } from './words';

/** Minutes after midnight. */
export const NOON = 12 * 60;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((name, k) => [
    name,
    k + 1,
  ]),
);
/** Parts of the day, the longest wording first; hours as decimals. */
const PARTS: readonly (readonly [words: string, from: number, to: number])[] = [
  ['early in the morning', 6, 9],
  ['first thing in the morning', 6, 9],
  ['early morning', 6, 9],
  ['late morning', 10.5, 12],
  ['mid morning', 9.5, 11],
  ['in the morning', 6, 12],
  ['early afternoon', 13, 15],
  ['late afternoon', 16, 18],
  ['end of the day', 16.5, 18.5],
  ['end of day', 16.5, 18.5],
  ['close of business', 16.5, 18.5],
  ['after lunch', 13.5, 18],
  ['before lunch', 10.5, 12],
  ['after work', 17.5, 21],
  ['before work', 6, 8.5],
  ['after hour', 18, 24],
  ['out of hour', 18, 24],
  ['school run', 15, 16],
  ['school pickup', 15, 16],
  ['school pick up', 15, 16],
  ['early call', 5, 9],
  ['early meeting', 5, 9],
  ['early start', 5, 9],
  ['early slot', 5, 9],
  ['early appointment', 5, 9],
  ['late call', 17.5, 24],
  ['late meeting', 17.5, 24],
  ['late appointment', 17.5, 24],
  ['late night', 20, 24],
  ['crack of dawn', 5, 8],
  ['first thing', 6, 9],
  ['bright and early', 6, 9],
  ['lunch time', 12, 14],
  ['working breakfast', 7, 9],
  ['breakfast', 7, 9],
  ['brunch', 10, 12],
  ['lunch', 12, 14],
  ['lunchtime', 12, 14],
  ['noon', 12, 12.5],
  ['midday', 12, 13],
  ['dinner', 18, 22],
  ['supper', 18, 22],
  ['forenoon', 6, 12],
  ['morning', 6, 12],
  ['afternoon', 12, 18],
  ['evening', 18, 23],
  ['night', 20, 24],
  ['tonight', 18, 23],
];

const parts = new Map<string, (readonly [readonly string[], number, number])[]>();
for (const [phrase, start, stop] of PARTS) {
  const wanted = phrase.split(' ');
  const first = wanted[0] ?? '';
  parts.set(first, [...(parts.get(first) ?? []), [wanted, start, stop]]);
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['fifteen', 15],
  ['thirty', 30],
]);

/** Where the hour is that a bare number names, since nobody works from one to six at night. */
const officeHour = (hour: number): number => (hour >= 1 && hour <= 6 ? hour + 12 : hour);

/** A time of day. Minutes after midnight, `stop` excluded. */
export interface Time extends Range {
  readonly start: number;
  readonly stop: number;
  /** A single time of the clock, which "before" and "after" turn into a stretch. */
  readonly clock: boolean;
}

const hourOf = (word: Word | undefined): number | null => {
  if (word === undefined) return null;
  const digits = /^\d{1,2}$/.test(word.text) ? Number(word.text) : (NUMBERS.get(word.text) ?? null);
  return digits !== null && digits <= 24 ? digits : null;
};

/** Words that may follow a bare hour; after anything else it counts something ("nine people"). */
const MAY_FOLLOW =
  /^(?:on|in|or|and|for|if|with|your|my|works?|next|this|would|is|suits?|latest|ish|then|time|please|tomorrow|today|tonight|sharp|instead|so|too|to|at|cet|cest|bst|gmt|est|edt|pst|ist|uk|local|but|onwards?|when|because|as|we|i|over|by|ok|okay|fine|good|o'clock|each|every|any|ever|daily|sound|sounds|possible|again|before|after|until|till|until|works?|that|the|a|start|sometime|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|weekdays|do|does|at|late|already|where|downtown|near)$/;
const BEFORE_AN_HOUR =
  /^(?:at|around|about|before|after|until|till|from|past|by|since|between|than|do|say|it|does|would|is|and|or|to|am|be|beyond|towards|approximately|approx|exactly|next|earlier|then|gone|for|make)$/;

/** The time of the clock that starts at word `at`. `open`: a bare number counts as one wherever it stands (values of facts). */
export function clockAt(words: readonly Word[], at: number, open: boolean): Time | null {
  const [word, second, third] = [words[at], words[at + 1], words[at + 2]];
  const before = words[at - 1]?.text ?? '';
  if (word === undefined) return null;
  const point = (minutes: number, to: number): Time => ({
    from: at,
    to,
    start: minutes,
    stop: minutes + 1,
    clock: true,
  });

  const hhmm = /^(\d{1,2})([:.])(\d{2})$/.exec(word.text);
  if (hhmm !== null) {
    const [hour, minute] = [Number(hhmm[1]), Number(hhmm[3])];
    const half = second?.text;
    const named = half === 'am' || half === 'pm';
    if (hour > 24 || minute > 59) return null;
    if (
      hhmm[2] === '.' &&
      !open &&
      !named &&
      !/^(?:at|around|from|about|before|after|until|till|say)$/.test(before) &&
      !/^(?:tomorrow|today|(?:mon|tues|wednes|thurs|fri)days?)$/.test(
        (second?.text === 'on' ? third : second)?.text ?? '',
      ) &&
      !(before === 'for' && /^(?:next|this)$/.test(second?.text ?? ''))
    )
      return null;
    if (named) return point(((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute, at + 2);
    const short = (hhmm[1]?.length ?? 0) === 1;
    return point((short ? officeHour(hour) : hour) * 60 + minute, at + 1);
  }
  if (word.text === 'half' || word.text === 'quarter') {
    const joined = /^(?:past|to)$/.test(second?.text ?? '');
    const hour = hourOf(joined ? third : second);
    if (hour === null || hour === 0 || hour > 12 || (!joined && word.text === 'quarter')) return null;
    const to = at + (joined ? 3 : 2);
    if (!joined && !/^(?:at|say|around|about|before|after|from|until|till)$/.test(before)) return null;
    const shift = second?.text === 'to' ? -15 : word.text === 'half' ? 30 : 15;
    const tail = partAfter(words, to);
    return tail ? point(onHalf(hour, tail) * 60 + shift, tail.to) : point(officeHour(hour) * 60 + shift, to);
  }
  const hour = hourOf(word);
  if (hour === null) return null;
  const minutes = MINUTES.get(second?.text ?? '');
  if (minutes !== undefined && hour >= 1 && hour <= 12 && !/^\d/.test(word.text))
    return point(officeHour(hour) * 60 + minutes, at + 2);
  if (second?.text === 'am' || second?.text === 'pm')
    return hour <= 12 ? point(((hour % 12) + (second.text === 'pm' ? 12 : 0)) * 60, at + 2) : null;
  const oclock =
    second?.text === "o'clock" || second?.text === 'oclock' || (second?.text === 'o' && third?.text === 'clock');
  const clockTo = at + (oclock ? (second.text === 'o' ? 3 : 2) : 1);
  const tail = partAfter(words, clockTo);
  if (tail && hour <= 12) return point(onHalf(hour, tail) * 60, tail.to);
  if (oclock) return point(officeHour(hour) * 60, clockTo);
  const nextFits = second === undefined || second.afterBreak || MAY_FOLLOW.test(second.text);
  if (!nextFits) return null;
  if (!open && !BEFORE_AN_HOUR.test(before)) return null;
  if (!open && /^(?:for|to|and|or|by|next|make|is|it|be)$/.test(before) && !nearMeetingVerb(words, at)) return null;
  return hour === 0 ? null : point(officeHour(hour) * 60, at + 1);
}

/** "Make it nine", "is nine ok", "for nine tomorrow": only beside words that set a time. */
function nearMeetingVerb(words: readonly Word[], at: number): boolean {
  for (let k = Math.max(0, at - 5); k < Math.min(words.length, at + 4); k++)
    if (
      /^(?:meet|meeting|call|works?|suits?|ok|okay|invite|calendar|slot|tomorrow|monday|tuesday|wednesday|thursday|friday|between|from|make|move|schedule|booked|free|lunch|dinner|breakfast|table)$/.test(
        words[k]?.text ?? '',
      )
    )
      return true;
  return false;
}

/** A named part of the day. Minutes after midnight. */
interface Part extends Range {
  readonly start: number;
  readonly stop: number;
}

/** The part of the day that is named at word `at`. */
export function partAt(words: readonly Word[], at: number): Part | null {
  for (const [wanted, start, stop] of parts.get(words[at]?.stem ?? '') ?? []) {
    if (wanted.every((text, k) => words[at + k]?.stem === text))
      return { from: at, to: at + wanted.length, start: start * 60, stop: stop * 60 };
  }
  return null;
}

/** The part of the day said right after an hour: "eight in the morning", "seven at night". */
function partAfter(words: readonly Word[], at: number): Part | null {
  if (words[at]?.afterBreak === true) return null;
  const skip = words[at]?.text === 'at' || words[at]?.text === 'tomorrow' || words[at]?.text === 'on' ? 1 : 0;
  const part = partAt(words, at + skip);
  return part !== null &&
    /^(?:in the morning|early in the morning|morning|evening|night|afternoon|forenoon)$/.test(
      words
        .slice(part.from, part.to)
        .map((word) => word.text)
        .join(' '),
    )
    ? part
    : inThe(words, at);
}

const inThe = (words: readonly Word[], at: number): Part | null => {
  if (words[at]?.text !== 'in' || words[at + 1]?.text !== 'the') return null;
  const part = partAt(words, at + 2);
  return part === null ? null : { ...part, from: at };
};

/** The hour of 24 that lies in, or nearest to, the part of the day. */
const onHalf = (hour: number, part: Part): number => (part.start >= NOON && hour < 12 ? hour + 12 : hour);
