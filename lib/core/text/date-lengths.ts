// Lengths of time in days and longer: "3 weeks", "2 years, 1 month and 21 days", and the day that is so far away.
import { type Day } from '../model/when';
import { countAt } from './date-numbers';
import { inYear, type Meaning, onDay, shift, yearIn } from './date-steps';
import { type Read, skip, type Token, type Unit, unitAt } from './date-tokens';

export interface Part {
  readonly count: number;
  readonly unit: Unit;
}

/** "3 weeks", "2 years, 1 month and 21 days". Null when hours or minutes follow: that is a time of day. */
export function lengthAt(tokens: readonly Token[], start: number): Read<readonly Part[]> | null {
  const parts: Part[] = [];
  let next = start;
  for (let at = start; parts.length < 4;) {
    const count = countAt(tokens, at);
    const unit = count === null ? null : unitAt(tokens, count.next);
    if (count === null || unit === null || (count.value === 1 && tokens[at]?.text === 'the')) break;
    parts.push({ count: count.value, unit: unit.value });
    next = unit.next;
    at = skip(tokens, next, new Set([',', 'and']));
  }
  if (/^(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)$/u.test(tokens[next + 1]?.text ?? '')) return null;
  return parts.length === 0 ? null : { value: parts, next };
}

/** A day so many units on; months and years keep their grain in `when`. */
export function moved(day: Day, parts: readonly Part[], sign: number): Meaning | null {
  let at: Day | null = day;
  for (const { count, unit } of parts) at = at === null ? null : shift(at, sign * count, unit);
  if (at === null) return null;
  const units = parts.map(({ unit }) => unit);
  if (units.every((unit) => unit === 'year' || unit === 'decade' || unit === 'century'))
    return { ...onDay(at), when: inYear(yearIn(at)).when };
  return units.every((unit) => unit === 'month' || unit === 'quarter' || unit === 'year')
    ? { ...onDay(at), when: at.slice(0, 7) }
    : onDay(at);
}
