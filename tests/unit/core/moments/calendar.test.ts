// Calendars: every day of two centuries, every offset of a clock, every yearly day; and a machine that slept for a month misses and doubles nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../../lib/core/gestures/suggest';
import { initialSettings } from '../../../../lib/core/model/settings';
import {
  addDays,
  type Day,
  dayNumber,
  daysBetween,
  isLeapYear,
  LEAP_DAYS,
  makeDay,
  weekday,
} from '../../../../lib/core/model/when';
import { occurrencesBetween, occurrencesOf } from '../../../../lib/core/moments/detect';
import type { ExampleFact } from '../../../../lib/core/moments/detector';
import { workdayAt, workdaysBefore } from '../../../../lib/core/moments/workdays';
import { everyOf, runs } from '../../../fakes/runs';
import { memoryIn } from './remembered';

const FIRST = makeDay(1900, 1, 1);
const DAYS = daysBetween(FIRST, makeDay(2100, 12, 31));
const anyDay = fc.integer({ min: 0, max: DAYS }).map((n) => addDays(FIRST, n));
const at = (facts: readonly ExampleFact[]) => memoryIn({ facts });
const MINUTE = 60_000;

describe('a day of the year', () => {
  it('is found on every single day of two centuries, whether it comes every year or once', () => {
    const missed: string[] = [];
    for (let n = 0; n <= DAYS; n += everyOf(53)) {
      const on = addDays(FIRST, n);
      const memory = at([
        { kind: 'birthday', date: `--${on.slice(5)}`, said: '1899-01-01' },
        { kind: 'launch', date: on, said: '1899-01-01' },
      ]);
      const found = occurrencesOf(memory, on, initialSettings);
      const keys = new Set<string>(found.filter((one) => one.on === on).map(({ what }) => what.key));
      if (found.length !== 2 || !keys.has('moment_birthday_today') || !keys.has('moment_launch_today')) missed.push(on);
    }
    expect(missed).toEqual([]);
  }, 600_000);

  it('comes round on its own day, once a year, for every day and every year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2, max: 21 }), fc.constantFrom(...LEAP_DAYS), (on, ahead, leapDay) => {
        const settings = { ...initialSettings, leapDay };
        const memory = at([{ kind: 'birthday', date: `--${on.slice(5)}`, said: '1899-01-01' }]);
        const found = occurrencesOf(memory, addDays(on, -ahead), settings);
        expect(found.map((one) => one.on)).toEqual([on]);
        expect(found[0]?.id.endsWith(on.slice(0, 4))).toBe(true);
      }),
      runs(5000),
    );
  });

  it('29 February is kept on the day that they chose in every common year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(...LEAP_DAYS), (year, leapDay) => {
        const memory = at([{ kind: 'birthday', date: '--02-29', said: '1899-01-01' }]);
        const [found, ...more] = occurrencesOf(memory, makeDay(year, 2, 27), { ...initialSettings, leapDay });
        expect(found?.on).toBe(isLeapYear(year) ? `${year}-02-29` : `${year}-${leapDay}`);
        expect(more).toEqual([]);
      }),
      runs(400),
    );
  });

  it('says how many years only where the first is known, and never before the first time', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (born, years) => {
        fc.pre(!born.endsWith('02-29'));
        const said = addDays(born, 365 * 15);
        const today = makeDay(Number(born.slice(0, 4)) + years, Number(born.slice(5, 7)), Number(born.slice(8)));
        const [found] = occurrencesOf(at([{ kind: 'birthday', date: born, said }]), today, initialSettings);
        expect(found?.what).toEqual(years < 1 ? undefined : { key: 'moment_turns_today', params: { years } });
      }),
      runs(2000),
    );
  });
});

describe('a day that comes once', () => {
  it.each(['launch', 'wedding', 'new_job', 'move', 'graduation', 'award', 'race_or_match', 'milestone', 'event'])(
    '%s: is found on its day, and not half a year away',
    (kind) => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 150, max: 400 }), fc.boolean(), (on, away, later) => {
          const memory = at([{ kind, date: on, said: addDays(on, -20) }]);
          expect(occurrencesOf(memory, on, initialSettings).map((one) => one.on)).toEqual([on]);
          expect(occurrencesOf(memory, addDays(on, later ? away : -away), initialSettings)).toEqual([]);
        }),
        runs(300),
      );
    },
  );
});

describe('clocks', () => {
  /** Fixed zones for every whole hour; "Etc/GMT-13" is ahead of UTC by 13 hours. */
  const zones = Array.from({ length: 27 }, (_, k) => ({
    hours: k - 12,
    zone: `Etc/GMT${k - 12 > 0 ? '-' : '+'}${Math.abs(k - 12)}`,
  }));

  it('every offset of a quarter of an hour, at the turn of every hour of a day: the user reads the same birthday', () => {
    const missed: string[] = [];
    const memory = at([{ kind: 'birthday', date: '--06-03', said: '1969-01-01' }]);
    for (let offset = -12 * 60; offset <= 14 * 60; offset += 15 * everyOf(3))
      for (let hour = 0; hour < 24; hour += everyOf(4)) {
        // That hour of 3 June on the user's clock.
        const instant = Date.UTC(2026, 5, 3, hour) - offset * MINUTE;
        const [found] = suggestionsFor(memory, {
          today: makeDay(2026, 6, 3),
          now: { instant, offset },
          settings: initialSettings,
        });
        if (found?.occurrence.what.key !== 'moment_birthday_today') missed.push(`${offset} at ${hour}`);
      }
    expect(missed).toEqual([]);
  });

  it('today is shown today where the person is, whatever the user and the person have for an offset', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 40 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15),
        fc.constantFrom(...zones),
        (days, minutes, offset, { hours, zone }) => {
          const instant = (days * 24 * 60 + minutes) * MINUTE;
          const dayAt = (ahead: number): Day =>
            addDays(makeDay(1970, 1, 1), Math.floor((days * 24 * 60 + minutes + ahead) / (24 * 60)));
          const there = dayAt(hours * 60);
          const memory = {
            ...at([{ kind: 'birthday', date: `--${there.slice(5)}`, said: '1969-01-01' }]),
            about: { timeZone: zone },
          };
          const [found, ...more] = suggestionsFor(memory, {
            today: dayAt(offset),
            now: { instant, offset },
            settings: initialSettings,
          });
          expect(found?.on).toBe(there);
          expect(found?.occurrence.what.key).toBe('moment_birthday_today');
          expect(more).toEqual([]);
        },
      ),
      runs(1500),
    );
  });
});

describe('a sleep of a month', () => {
  const KINDS = [
    'birthday',
    'work_anniversary',
    'launch',
    'wedding',
    'move',
    'event',
    'race_or_match',
    'baby',
    'new_job',
    'contract',
  ];
  const facts = fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      days: fc.integer({ min: -40, max: 70 }),
      told: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('what is planned on a day does not depend on the days on which the machine was awake', () => {
    fc.assert(
      fc.property(anyDay, facts, fc.integer({ min: 1, max: 31 }), (start, told, slept) => {
        fc.pre(start > '1900-06-01' && start < '2100-06-01');
        const memory = at(
          told.map(({ kind, days, told: before }) => ({
            kind,
            date: addDays(start, days),
            said: addDays(start, days - before),
          })),
        );
        const awake = new Map<string, Day>();
        for (let n = 0; n <= slept; n++)
          for (const { id } of occurrencesOf(memory, addDays(start, n), initialSettings))
            awake.set(id, addDays(start, n));
        const onWaking = occurrencesOf(memory, addDays(start, slept), initialSettings);
        // The same things are due as if somebody had looked every day, under the same names.
        expect(onWaking.map(({ id }) => id).toSorted()).toEqual(
          [...awake]
            .filter(([, last]) => last === addDays(start, slept))
            .map(([id]) => id)
            .toSorted(),
        );
        // And all that passed meanwhile is still known, each once.
        const passed = occurrencesBetween(memory, start, addDays(start, slept), initialSettings).map(({ id }) => id);
        expect(passed.toSorted()).toEqual([...awake.keys()].toSorted());
        expect(new Set(passed).size).toBe(passed.length);
      }),
      runs(150),
    );
  });
});

describe('working days', () => {
  it('lie before the day, on no weekend, and one after the other', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom('', 'PT', 'US', 'GB'),
        (day, count, code) => {
          const by = workdaysBefore(day, count, { code });
          expect(by <= day).toBe(true);
          expect(weekday(by)).toBeLessThan(6);
          expect(workdayAt(by, { code }, 1)).toBe(by);
          expect(workdaysBefore(day, count + 1, { code }) < by).toBe(true);
          expect(dayNumber(day) - dayNumber(by)).toBeGreaterThanOrEqual(count);
        },
      ),
      runs(1000),
    );
  });
});
