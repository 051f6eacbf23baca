import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysApart, wallTime, zonesOf } from '../../../../lib/core/guardrails/arrival';
import { restOn } from '../../../../lib/core/guardrails/free-days';
import { addDays, Day, LocalTime, makeDay, weekday } from '../../../../lib/core/model/when';
import { sceneOf } from './scene';

const day = (text: string): Day => Day.parse(text);

describe('when it arrives', () => {
  const situation = sceneOf({ now: '2026-03-17T23:30:00-05:00' });
  const now = { instant: Date.parse('2026-03-18T04:30:00Z') };

  it('is shown by the person’s clock, else by the user’s', () => {
    expect(wallTime(situation, now, 'Asia/Tokyo')).toEqual({ day: '2026-03-18', minutes: 13 * 60 + 30 });
    expect(wallTime(situation, now, 'Pacific/Pago_Pago')).toEqual({ day: '2026-03-17', minutes: 17 * 60 + 30 });
    expect(wallTime(situation, now, undefined)).toEqual({ day: '2026-03-17', minutes: 23 * 60 + 30 });
    expect(wallTime(situation, now, 'Nowhere/Else')).toEqual({ day: '2026-03-17', minutes: 23 * 60 + 30 });
  });

  it('moves neither a day nor a floating time', () => {
    expect(wallTime(situation, { day: day('2026-03-17') }, 'Asia/Tokyo')).toEqual({ day: '2026-03-17', minutes: null });
    const local = LocalTime.parse('2026-03-17T23:59');
    expect(wallTime(situation, { local }, 'Asia/Tokyo')).toEqual({ day: '2026-03-17', minutes: 23 * 60 + 59 });
  });

  it('counts days between days, and hours between instants', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const from = day('2026-03-17');
        expect(daysApart(situation, { day: from }, { day: addDays(from, days) })).toBe(days);
      }),
    );
    expect(daysApart(situation, now, { instant: now.instant + 43_200_000 })).toBe(0.5);
  });

  it('knows the zones of a country, and prefers the zone that was told', () => {
    expect(zonesOf(sceneOf({ person: { country: 'PT' } }))).toEqual(['Europe/Lisbon']);
    expect(zonesOf(sceneOf({ person: { country: 'Portugal', timeZone: 'Atlantic/Azores' } }))).toEqual([
      'Atlantic/Azores',
    ]);
    expect(zonesOf(sceneOf({ person: { country: 'United States' } })).length).toBeGreaterThan(3);
    expect(zonesOf(sceneOf({}))).toEqual([]);
  });
});

describe('a day of rest', () => {
  it.each([
    ['2026-04-03', 'DE', 'holiday'],
    ['2026-04-06', 'GB', 'holiday'],
    ['2026-04-06', 'US', null],
    ['2026-05-14', 'FR', 'holiday'],
    ['2026-11-26', 'US', 'holiday'],
    ['2026-05-25', 'US', 'holiday'],
    ['2026-01-19', 'US', 'holiday'],
    ['2026-06-10', 'PT', 'holiday'],
    ['2027-01-01', '', 'holiday'],
    ['2026-03-20', 'SA', 'weekend'],
    ['2026-03-22', 'SA', null],
    ['2026-03-21', 'PT', 'weekend'],
    ['2026-03-18', 'PT', null],
  ])('%s in %s: %s', (text, code, rest) => {
    expect(restOn(day(text), code)).toBe(rest);
  });

  it('comes every seventh day, and never on most Wednesdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 0, max: 364 }), (year, offset) => {
        const one = addDays(makeDay(year, 1, 1), offset);
        expect(restOn(one, 'PT') === 'weekend').toBe(weekday(one) > 5);
      }),
    );
  });
});
