// The guess how long a task still takes.
import { expect, it } from 'vitest';
import { timeLeft } from '../../../../lib/core/model/time-left';

it.each([
  ['nothing at once', 0.5, 900, null],
  ['nothing from too little', 0.01, 5000, null],
  ['no number for a moment', 0.5, 4000, { key: 'left_moment' }],
  ['seconds in fives', 0.25, 2100, { key: 'left_seconds', params: { count: 10 } }],
  ['minutes, rounded up', 0.1, 10_000, { key: 'left_minutes', params: { count: 2 } }],
  ['a moment when all is done', 1, 60_000, { key: 'left_moment' }],
])('says %s', (_what, part, elapsed, said) => {
  expect(timeLeft(part, elapsed)).toEqual(said);
});
