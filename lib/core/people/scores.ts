// Reads how an account did from what the user typed. Guesses no score and no day.
import type { HealthScore } from '../model/account';
import { type Failure, type Result, fail, ok } from '../model/result';
import { Day } from '../model/when';

/** What was typed: "58", "logins −12, open tickets −5". `day` '' means today. */
export interface TypedScore {
  readonly day: string;
  readonly score: string;
  readonly moved: string;
}

/** A score without the moment at which it was said. */
type SaidScore = Omit<HealthScore, 'saidAt'>;

/** Longer names are cut, and more causes than that are not kept. */
const LONGEST = 200;
const MOST = 20;

/** A score is a number from 0 to 100, of a day that has come. */
export function scoreOf(typed: TypedScore, today: Day): Result<SaidScore, Failure<'not-a-score' | 'not-yet'>> {
  const score = /^\d{1,3}(?:[.,]\d{1,2})?$/u.test(typed.score.trim())
    ? Number(typed.score.trim().replace(',', '.'))
    : 101;
  if (score > 100) return fail({ type: 'not-a-score', sentence: { key: 'error_not_a_score' } });
  const day = typed.day === '' ? ok(today) : pastDay(typed.day, today);
  return day.ok ? ok({ at: day.value, score, contributors: contributorsIn(typed.moved) }) : day;
}

/** Before that nobody kept scores. */
const FIRST = '1970-01-01';

function pastDay(text: string, today: Day): Result<Day, Failure<'not-yet'>> {
  const day = Day.safeParse(text);
  return day.success && day.data >= FIRST && day.data <= today
    ? ok(day.data)
    : fail({ type: 'not-yet', sentence: { key: 'error_score_day' } });
}

/** A number with its sign at the end of a cause: "logins −12". A minus is typed in three ways. */
const POINTS = /^(?<name>.*\S)\s+(?<sign>[+\-−–])\s?(?<points>\d{1,3}(?:\.\d+)?)$/u;

/** What moved a score, in the order in which it was typed; without a number: no points. */
export const contributorsIn = (text: string): HealthScore['contributors'] =>
  text
    .split(/[,;\n]/u)
    .map((cause) => cause.trim())
    .filter((cause) => cause !== '')
    .slice(0, MOST)
    .map((cause) => {
      const { name = cause, sign = '', points = '0' } = POINTS.exec(cause)?.groups ?? {};
      return {
        name: name.slice(0, LONGEST),
        points: sign === '+' || points === '0' ? Number(points) : -Number(points),
      };
    });

/** The same in one line: "logins −12, open tickets −5". */
export const causesText = (contributors: HealthScore['contributors']): string =>
  contributors
    .map(({ name, points }) => (points === 0 ? name : `${name} ${points > 0 ? '+' : '−'}${Math.abs(points)}`))
    .join(', ');
