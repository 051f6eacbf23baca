import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  Day,
  dayNumber,
  daysBetween,
  daysInMonth,
  LocalTime,
  makeDay,
  When,
  whenParts,
  weekday,
} from '../../../../lib/core/model/when';

const anyDay = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => day <= daysInMonth(year, month))
  .map(({ year, month, day }) => makeDay(year, month, day));
const nearDay = fc.integer({ min: -25_567, max: 84_369 }).map((days) => addDays(Day.parse('1970-01-01'), days));

describe('a floating day', () => {
  test('is accepted only when the calendar has it', () => {
    expect(Day.safeParse('2024-02-29').success).toBe(true);
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '24-01-01',
      '2024-1-1',
      '2024-01-01T00:00',
      '',
    ]) {
      expect(Day.safeParse(text).success, text).toBe(false);
    }
  });

  test('counts days as the UTC calendar of the machine does, for every year with four digits', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(`${day}T00:00:00Z`);
        expect(dayNumber(day)).toBe(date.getTime() / 86_400_000);
        expect(weekday(day)).toBe(((date.getUTCDay() + 6) % 7) + 1);
      }),
    );
  });

  test('comes back when days are added and taken away, and order is kept', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const other = addDays(day, days);
        expect(addDays(other, -days)).toBe(day);
        expect(daysBetween(day, other)).toBe(days);
        expect(Math.sign(days)).toBe(other > day ? 1 : other < day ? -1 : 0);
      }),
    );
  });
});

describe('a date as it was told', () => {
  test.each([
    ['2026-06-01', { precision: 'day', year: 2026, month: 6, day: 1 }],
    ['2026-06', { precision: 'month', year: 2026, month: 6 }],
    ['2026', { precision: 'year', year: 2026 }],
    ['--02-29', { precision: 'yearly', month: 2, day: 29 }],
    ['2026-06-01/2026-06-14', { precision: 'range', from: '2026-06-01', to: '2026-06-14' }],
  ])('%s is as precise as that and no more', (text, parts) => {
    expect(whenParts(text)).toEqual(parts);
    expect(When.parse(text)).toBe(text);
  });

  test.each(['--02-30', '2026-13', '2026-06-14/2026-06-01', '2026-6-1', 'June', '2026-06-01/', '', '2026-02-29'])(
    '%s is refused',
    (text) => {
      expect(When.safeParse(text).success).toBe(false);
    },
  );

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(whenParts(text) === null || When.safeParse(text).success).toBe(true);
      }),
    );
  });
});

test('a local time has a day of the calendar and a clock of 24 hours', () => {
  expect(LocalTime.safeParse('2026-11-20T23:59').success).toBe(true);
  for (const text of [
    '2026-11-20T24:00',
    '2026-11-20T9:05',
    '2026-02-30T10:00',
    '2026-11-20',
    '2026-11-20T10:00:00',
    '2026-11-20T10:00Z',
  ]) {
    expect(LocalTime.safeParse(text).success, text).toBe(false);
  }
});
