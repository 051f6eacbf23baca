import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageSentence, monthsBetween } from '../../../../lib/core/people/age';
import { HORIZON, nextOccasion } from '../../../../lib/core/people/coming';
import { addDays, Day, daysBetween, makeDay } from '../../../../lib/core/model/when';

const day = (text: string): Day => Day.parse(text);
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(makeDay(1950, 1, 1), n));

describe('the next time a moment comes', () => {
  it.each([
    ['a yearly birthday later this year', 'birthday', '--06-03', '2031-05-20', '2031-06-03', 14],
    ['a birthday today', 'birthday', '--06-03', '2031-06-03', '2031-06-03', 0],
    ['a birthday after the turn of the year', 'birthday', '--01-05', '2031-12-20', '2032-01-05', 16],
    ['29 February in a common year', 'birthday', '--02-29', '2031-02-01', '2031-02-28', 27],
    ['29 February in a leap year', 'birthday', '--02-29', '2032-02-01', '2032-02-29', 28],
    ['a dated move', 'move', '2031-06-01', '2031-05-20', '2031-06-01', 12],
    ['a range that goes on', 'trip', '2031-05-10/2031-05-25', '2031-05-20', '2031-05-20', 0],
  ] as const)('%s', (_what, kind, when, today, next, inDays) => {
    expect(nextOccasion(kind, when, day(today))).toMatchObject({ day: next, inDays, exact: true });
  });

  it('knows how many years somebody turns only where the year was told', () => {
    expect(nextOccasion('birthday', '1991-06-03', day('2031-05-20'))).toMatchObject({ day: '2031-06-03', turns: 40 });
    expect(nextOccasion('birthday', '--06-03', day('2031-05-20'))?.turns).toBeNull();
  });

  it('says that only the month is known', () => {
    expect(nextOccasion('launch', '2031-06', day('2031-05-20'))).toMatchObject({ day: '2031-06-01', exact: false });
    expect(nextOccasion('launch', '2031-06', day('2031-06-11'))).toMatchObject({ inDays: 0, exact: false });
  });

  it.each([
    ['what is over', 'move', '2031-05-01'],
    ['a range that is over', 'trip', '2031-05-01/2031-05-19'],
    ['what is beyond the horizon', 'launch', '2031-12-01'],
    ['a year alone', 'wedding', '2031'],
    ['no date', 'baby', null],
  ] as const)('leaves out %s', (_what, kind, when) => {
    expect(nextOccasion(kind, when, day('2031-05-20'))).toBeNull();
  });

  it('finds every birthday within the horizon, and none outside of it', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (born, today) => {
        fc.pre(born < today);
        const next = nextOccasion('birthday', born, today);
        if (next === null) return;
        expect(next.inDays).toBe(daysBetween(today, next.day));
        expect(next.inDays).toBeGreaterThanOrEqual(0);
        expect(next.inDays).toBeLessThanOrEqual(HORIZON);
        expect(next.day.slice(5) === born.slice(5) || born.endsWith('02-29')).toBe(true);
        expect(next.turns).toBe(Number(next.day.slice(0, 4)) - Number(born.slice(0, 4)));
      }),
    );
  });
});

describe('the age of a fact', () => {
  it.each([
    ['2031-05-20', 'age_today', undefined],
    ['2031-05-21', 'age_today', undefined],
    ['2031-05-19', 'age_days', 1],
    ['2031-04-21', 'age_days', 29],
    ['2031-04-20', 'age_months', 1],
    ['2030-05-21', 'age_months', 11],
    ['2030-05-20', 'age_years', 1],
    ['2028-06-01', 'age_years', 2],
  ] as const)('%s', (said, key, count) => {
    expect(ageSentence(day(said), day('2031-05-20'))).toEqual(
      count === undefined ? { key } : { key, params: { count } },
    );
  });

  it('never falls as time goes on', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 900 }), (from, to, more) => {
        fc.pre(from <= to);
        expect(monthsBetween(from, addDays(to, more))).toBeGreaterThanOrEqual(monthsBetween(from, to));
      }),
    );
  });
});
