// Working days in a country: its weekend and public holidays left out. An unknown country rests on Saturday and Sunday.
import { zonesOf } from '../guardrails/arrival';
import { restOn } from '../guardrails/free-days';
import { countryCode } from '../guardrails/lexicon/countries';
import type { Situation } from '../guardrails/situation';
import { addDays, type Day } from '../model/when';

/** Longer than any run of days of rest. */
const LONGEST_REST = 15;

/** Where the person is. `code`: ISO 3166, '' when nobody knows; `holidays`: as far as they are known. */
export interface Country {
  readonly code: string;
  readonly holidays?: ReadonlySet<string> | undefined;
}

/** The country that the person is in. */
export const countryOf = (situation: Situation): Country => ({
  code: countryCode(situation.about?.country ?? '', zonesOf(situation)[0]),
  holidays: situation.about?.holidays,
});

/** The day itself when people work on it, else the next (`step` 1) or the last one before (-1) on which they do. */
export function workdayAt(day: Day, { code, holidays }: Country, step: 1 | -1): Day {
  let at = day;
  for (let n = 0; n < LONGEST_REST && restOn(at, code, holidays) !== null; n++) at = addDays(at, step);
  return at;
}

/** The working day that lies so many working days before a day; for 0 the day itself or the last working day before it. */
export function workdaysBefore(day: Day, count: number, country: Country): Day {
  let at = workdayAt(day, country, -1);
  for (let n = 0; n < count; n++) at = workdayAt(addDays(at, -1), country, -1);
  return at;
}
