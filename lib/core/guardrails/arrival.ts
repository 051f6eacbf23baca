// When a gesture or a draft reaches the person, and what their clock shows then. Asks no machine for the time.
import { timeInZone, zoneOf } from '../people/zones';
import { type Day, dayNumber, dayOf, LocalTime } from '../model/when';
import { zonesOfCountry } from './lexicon/countries';
import type { Situation, Time } from './situation';

/** What a wall clock shows. `minutes` after midnight; null when only the day is known. */
export interface WallTime {
  readonly day: Day;
  readonly minutes: number | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The zones in which the person may be; [] when nothing says so. */
export function zonesOf({ about, facts, today }: Situation): readonly string[] {
  const zone = about?.timeZone ?? zoneOf(facts, today);
  return zone === null || zone === '' ? zonesOfCountry(about?.country ?? '') : [zone];
}

/** When it arrives: as planned, else now. */
export const arrivalOf = ({ gesture, now, today }: Situation): Time =>
  gesture?.when ?? (now === undefined ? { day: today } : { instant: now.instant });

const fromLocal = (local: LocalTime): WallTime => ({
  day: dayOf(local),
  minutes: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)),
});

/** What the clock of a zone shows at a time; without a zone, the user's clock. What is floating stays as it is. */
export function wallTime(situation: Situation, time: Time, zone: string | undefined): WallTime {
  if ('day' in time) return { day: time.day, minutes: null };
  if ('local' in time) return fromLocal(time.local);
  const inZone = zone === undefined ? null : timeInZone(time.instant, zone);
  if (inZone !== null) return fromLocal(inZone);
  const shown = new Date(time.instant + (situation.now?.offset ?? 0) * MINUTE).toISOString();
  return fromLocal(LocalTime.parse(shown.slice(0, 16)));
}

/** Roughly, in milliseconds since 1970, for ordering and for distances of days. */
export function roughly(situation: Situation, time: Time): number {
  if ('instant' in time) return time.instant;
  const day = 'day' in time ? time.day : dayOf(time.local);
  const minutes = 'day' in time ? 12 * 60 : (fromLocal(time.local).minutes ?? 0);
  return dayNumber(day) * DAY + (minutes - (situation.now?.offset ?? 0)) * MINUTE;
}

/** Days that lie between two times; negative when `to` is earlier. Whole days when one of them is only a day. */
export function daysApart(situation: Situation, from: Time, to: Time): number {
  if ('instant' in from && 'instant' in to) return (to.instant - from.instant) / DAY;
  const day = (time: Time): Day => wallTime(situation, time, undefined).day;
  return dayNumber(day(to)) - dayNumber(day(from));
}
