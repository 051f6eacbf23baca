import { describe, expect, it } from 'vitest';
import { searchZones, timeInZone } from '../../../../lib/core/people/zones';

const ZONES = Intl.supportedValuesOf('timeZone');
const noon = Date.UTC(2031, 6, 1, 12, 0);

describe('a clock elsewhere', () => {
  it.each([
    ['Europe/Lisbon', '2031-07-01T13:00'],
    ['America/New_York', '2031-07-01T08:00'],
    ['Asia/Kolkata', '2031-07-01T17:30'],
    ['Pacific/Auckland', '2031-07-02T00:00'],
  ])('%s', (zone, shows) => {
    expect(timeInZone(noon, zone)).toBe(shows);
  });
  it('is unknown for what is no zone', () => {
    expect(timeInZone(noon, 'Mars/Base')).toBeNull();
  });
});

describe('a search by city', () => {
  it.each([
    ['lisb', 'Lisbon', 'Europe/Lisbon'],
    ['são pau', 'Sao Paulo', 'America/Sao_Paulo'],
    ['YORK', 'New York', 'America/New_York'],
    ['porto', 'Porto', 'Europe/Lisbon'],
    ['san fran', 'San Francisco', 'America/Los_Angeles'],
  ])('%s', (query, city, zone) => {
    expect(searchZones(query, ZONES, 8)).toContainEqual({ city, zone });
  });
  it('puts what begins with the words first, and finds nothing for nothing', () => {
    expect(searchZones('lon', ZONES, 3)[0]?.city).toBe('London');
    expect(searchZones('  ', ZONES, 3)).toEqual([]);
    expect(searchZones('xyzzy', ZONES, 3)).toEqual([]);
  });
  it('names only zones that a clock can show', () => {
    for (const letter of 'abcdefghijklmnoprstuvwxyz') {
      for (const { zone } of searchZones(letter, ZONES, 500)) expect(timeInZone(noon, zone)).not.toBeNull();
    }
  });
});
