// Weekdays: "Friday", "next Friday", "Friday the 13th", "Friday of next week", "3 Fridays from now".
import { addDays, type Day, weekday } from '../model/when';
import { modifierAt } from './date-modifiers';
import { monthDayAt } from './date-named';
import { countAt, ordinalAt } from './date-numbers';
import { numericAt } from './date-numeric';
import { type At, bareWeekday, fromSent, type Said, type Sentence, weekdayOn } from './date-said';
import { mondayOf, onDay } from './date-steps';
import { type Read, says, skip, unitAt, WEEKDAYS } from './date-tokens';

/** "next Friday", with a date behind it that decides: "next Friday 5/12". */
export function weekdayWith(
  sentence: Sentence,
  next: number,
  wanted: number,
  step: number,
  nearest: boolean,
): Read<Said> {
  const { tokens, sentOn } = sentence;
  const dated = dateBehind(sentence, next, wanted);
  if (dated !== null) return dated;
  if (says(tokens, next, 'after', 'next'))
    return { value: fromSent(sentOn, (day) => onDay(addDays(ahead(day, wanted), 7))), next: next + 2 };
  const later = says(tokens, next, 'week') ? 7 : says(tokens, next, 'fortnight') ? 14 : 0;
  if (later > 0 && step === 0)
    return { value: fromSent(sentOn, (day) => onDay(addDays(ahead(day, wanted), later))), next: next + 1 };
  return {
    value: fromSent(sentOn, (day) => {
      if (nearest)
        return onDay(
          step > 0 ? ahead(day, wanted) : addDays(ahead(day, wanted), -7 - (weekday(day) === wanted ? 7 : 0)),
        );
      // On a weekend the working week that has just ended is already the last one.
      const over = step === -1 && weekday(day) > 5 && wanted < 6;
      const at = addDays(mondayOf(day, over ? 0 : step), wanted - 1);
      return onDay(step === 0 && at < day ? addDays(at, 7) : at);
    }),
    next,
  };
}

/** The first such weekday after a day. */
export const ahead = (day: Day, wanted: number): Day => addDays(day, (wanted - weekday(day) + 7) % 7 || 7);

const AFTER_WEEKDAY = new Set([',', '.', 'the', 'on', '-', '(']);

/** What follows a weekday and says which one: a date, a day of the month. */
function dateBehind(sentence: Sentence, i: number, wanted: number): Read<Said> | null {
  const { tokens, sentOn } = sentence;
  const at = skip(tokens, i, AFTER_WEEKDAY);
  if (at - i > 3) return null;
  const exactly = numericAt(sentence, at) ?? monthDayAt(sentence, at);
  if (exactly !== null) return exactly;
  const told = at > i && tokens[at - 1]?.text === 'the';
  const day = ordinalAt(tokens, at, told || (at === i && tokens[at]?.value !== null));
  if (day === null || day.value < 1 || day.value > 31) return null;
  const after = tokens[day.next];
  if (
    after !== undefined &&
    (after.text === ':' || !after.glued ? /^(?:am|pm|o'clock|people|of)$/u.test(after.text) : after.value !== null)
  )
    return null;
  if (tokens[day.next]?.text === ':' || (tokens[day.next]?.text === '-' && (tokens[day.next]?.glued ?? false)))
    return null;
  return { value: weekdayOn(sentOn, wanted, day.value), next: day.next };
}

/** "Friday", "Friday the 13th", "Friday of next week", "Friday week", "Friday after next". */
export const weekdayAt: At = (sentence, i) => {
  const { tokens, sentOn } = sentence;
  const token = tokens[i];
  const wanted = WEEKDAYS.get(token?.text ?? '');
  if (token === undefined || wanted === undefined) return null;
  const next =
    tokens[i + 1]?.text === '.' && token.end - token.start < 5 && tokens[i + 2] !== undefined ? i + 2 : i + 1;
  const dated = dateBehind(sentence, i + 1, wanted);
  if (dated !== null) return dated;
  const of = skip(tokens, i + 1, new Set([',', 'of', 'in']));
  const modifier = modifierAt(tokens, of);
  const unit = modifier === null ? null : unitAt(tokens, modifier.next);
  if (modifier !== null && unit?.value === 'week')
    return {
      value: fromSent(sentOn, (day) => onDay(addDays(mondayOf(day, modifier.value.step), wanted - 1))),
      next: unit.next,
    };
  if (says(tokens, i + 1, 'week'))
    return { value: fromSent(sentOn, (day) => onDay(addDays(ahead(day, wanted), 7))), next: i + 2 };
  if (says(tokens, i + 1, 'fortnight'))
    return { value: fromSent(sentOn, (day) => onDay(addDays(ahead(day, wanted), 14))), next: i + 2 };
  if (says(tokens, i + 1, 'after', 'next'))
    return { value: fromSent(sentOn, (day) => onDay(addDays(ahead(day, wanted), 7))), next: i + 3 };
  const before = tokens[i - 1]?.text ?? '';
  if (
    token.end - token.start === 3 &&
    !token.capital &&
    !/^(?:on|by|until|till|from|to|next|this|last|since|before|after|between|through)$/u.test(before) &&
    !/^(?:sun|sat|wed|mon|fri|tue|thu)$/u.test(before) &&
    token.text !== 'tue' &&
    token.text !== 'thu'
  )
    return null;
  if (/^(?:sat|sun|wed)$/u.test(token.text) && i === 0 && /^\p{L}/u.test(tokens[1]?.text ?? '')) return null;
  return { value: bareWeekday(sentOn, wanted), next: next === i + 2 && tokens[i + 2]?.capital === true ? i + 1 : next };
};

/** "3 Fridays from now", "2 Thursdays ago". */
export function weekdaysAway({ tokens, sentOn }: Sentence, i: number): Read<Said> | null {
  const count = countAt(tokens, i);
  const wanted = count === null ? undefined : WEEKDAYS.get((tokens[count.next]?.text ?? '').replace(/s$/u, ''));
  if (count === null || wanted === undefined) return null;
  const { next } = count;
  const word = tokens[next + 1]?.text ?? '';
  if (word === 'ago')
    return {
      value: fromSent(sentOn, (day) =>
        onDay(addDays(ahead(day, wanted), -7 * count.value - (weekday(day) === wanted ? 7 : 0))),
      ),
      next: next + 2,
    };
  const now = word === 'from' && /^(?:now|today)$/u.test(tokens[next + 2]?.text ?? '');
  if (!now && word !== 'hence' && word !== 'later') return null;
  return {
    value: fromSent(sentOn, (day) => onDay(addDays(ahead(day, wanted), 7 * (count.value - 1)))),
    next: now ? next + 3 : next + 2,
  };
}
