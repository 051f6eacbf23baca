// Puts a moment into words: where it stands in time, and what it is called. Says nothing of a day that is far away.
import type { MomentClaim } from '../model/moment';
import { addDays, type Day, daysBetween, daysInMonth, isLeapYear, makeDay, whenParts } from '../model/when';
import { MOMENT_WORDS } from './moment-words';
import { isDelicate, possessive, sayingOf, subjectSaid } from './shape';
import { toldAbout } from './told';

/** Days before and after, within which a moment is worth a word in a reply. */
const AHEAD = 60;
const JUST = 30;
/** A birthday or anniversary is spoken of only this near. */
const NEAR = 7;

type Timing = { readonly at: 'ahead' | 'now' | 'just' | 'far' | 'undated'; readonly days: number };

/** First and last day of a moment nearest to today; null when it says no more than a year, or nothing. */
function nearest(date: string, today: Day): readonly [Day, Day] | null {
  const parts = whenParts(date);
  if (parts === null || parts.precision === 'year') return null;
  if (parts.precision === 'range') return [parts.from, parts.to];
  if (parts.precision === 'day') {
    const day = makeDay(parts.year, parts.month, parts.day);
    return [day, day];
  }
  if (parts.precision === 'month')
    return [
      makeDay(parts.year, parts.month, 1),
      makeDay(parts.year, parts.month, daysInMonth(parts.year, parts.month)),
    ];
  const year = Number(today.slice(0, 4));
  const inYear = (y: number): Day =>
    parts.month === 2 && parts.day === 29 && !isLeapYear(y) ? makeDay(y, 2, 28) : makeDay(y, parts.month, parts.day);
  const [best] = [year - 1, year, year + 1]
    .map(inYear)
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return best === undefined ? null : [best, best];
}

/** Where a moment stands, seen from today; `days` to its nearer end, 0 while it lasts. */
export function timingOf(claim: MomentClaim, today: Day): Timing {
  const span = claim.date === null ? null : nearest(claim.date, today);
  if (span === null) return { at: 'undated', days: 0 };
  const [from, to] = span;
  if (today < from) return { at: daysBetween(today, from) <= AHEAD ? 'ahead' : 'far', days: daysBetween(today, from) };
  if (today > to) return { at: addDays(to, JUST) >= today ? 'just' : 'far', days: daysBetween(to, today) };
  return { at: 'now', days: 0 };
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\d)/u;

/** " to Porto", when the value names a place; '' when it does not. */
function placeIn(value: string): string {
  const found =
    /\b(?:to|in)\s+(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})/u.exec(value)?.[1] ??
    /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})$/u.exec(value.trim())?.[1];
  return found === undefined || MONTH.test(found) ? '' : ` to ${found}`;
}

/** A short name for the thing itself, out of its value: "the Lisbon half marathon"; null when the value is none. */
function thingIn(value: string): string | null {
  const said = sayingOf(value, true);
  if (said === null || said.shape !== 'thing') return null;
  const words = said.words.replace(/^(?:the|your|a|an)\s+/iu, '');
  return /^(?:your)\s/iu.test(said.words) ? said.words : `the ${words}`;
}

/** All fitting sentences for a moment today; null when there is none. */
export function momentLines(claim: MomentClaim, today: Day, isNews: boolean): readonly string[] | null {
  const words = MOMENT_WORDS[claim.kind];
  const subject = subjectSaid(claim.subject);
  const timing = timingOf(claim, today);
  if (words === null || subject === null || timing.at === 'far' || isDelicate(claim.value)) return null;
  if (words.near && (timing.at === 'undated' || timing.days > NEAR)) return null;
  const byTime = subject === '' ? words.own : words.other;
  const thing = thingIn(claim.value) ?? words.fallback;
  const fill = (line: string): string | null => {
    const your = subject === '' ? 'your' : possessive(subject);
    const slots: Readonly<Record<string, string | undefined>> = {
      they: subject === '' ? 'you' : subject,
      your,
      the: subject === '' ? 'the' : your,
      place: placeIn(claim.value),
      thing,
    };
    let whole = true;
    const filled = line.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
      const word = slots[slot];
      whole &&= word !== undefined;
      return word ?? '';
    });
    return whole ? filled : null;
  };
  const lines =
    timing.at === 'undated'
      ? toldLines(byTime?.told, fill, isNews)
      : (byTime?.[timing.at] ?? []).flatMap((line) => fill(line) ?? []);
  return lines.length > 0 ? lines : null;
}

function toldLines(
  name: string | undefined,
  fill: (line: string) => string | null,
  isNews: boolean,
): readonly string[] {
  const filled = name === undefined ? null : fill(name);
  return filled === null ? [] : toldAbout(filled, isNews);
}
