// A score as the user types it: the number, the day, and what moved it.
import { describe, expect, it } from 'vitest';
import { Day } from '../../../../lib/core/model/when';
import { causesText, contributorsIn, scoreOf } from '../../../../lib/core/people/scores';

const TODAY = Day.parse('2031-05-14');

describe('what moved a score', () => {
  it.each([
    [
      'logins −12, open tickets -5',
      [
        ['logins', -12],
        ['open tickets', -5],
      ],
    ],
    [
      'new seats +8; Q3-2031',
      [
        ['new seats', 8],
        ['Q3-2031', 0],
      ],
    ],
    [
      'logins – 2.5\n the champion left',
      [
        ['logins', -2.5],
        ['the champion left', 0],
      ],
    ],
    [' , ;', []],
    ['−12', [['−12', 0]]],
    ['tickets 5', [['tickets 5', 0]]],
    ['كناسات −3', [['كناسات', -3]]],
  ] as const)('is read from "%s"', (text, expected) => {
    expect(contributorsIn(text).map(({ name, points }) => [name, points])).toEqual(expected);
  });

  it('is written as it is typed', () => {
    const text = 'logins −12, new seats +8, the champion left';
    expect(causesText(contributorsIn(text))).toBe(text);
  });
});

/** Day and score as they were read, or why not. */
const of = (score: string, day = ''): unknown => {
  const read = scoreOf({ day, score, moved: '' }, TODAY);
  return read.ok ? [read.value.at, read.value.score] : read.error.type;
};

describe('a score', () => {
  it('is a number from 0 to 100, of a day that has come', () => {
    expect(of(' 58 ')).toEqual(['2031-05-14', 58]);
    expect(of('58,5', '2031-04-01')).toEqual(['2031-04-01', 58.5]);
    expect(['', '101', '-3', 'well', '1e2', '100.5'].map((score) => of(score))).toEqual(
      Array.from({ length: 6 }, () => 'not-a-score'),
    );
    expect(['2031-05-15', '2031-02-30', '0031-05-01', 'soon'].map((day) => of('58', day))).toEqual(
      Array.from({ length: 4 }, () => 'not-yet'),
    );
  });
});
