// Public holidays out of the files that the extension carries, one for each country, read when somebody of there is planned. Knows no rules.
import { z } from 'zod';

/** `MM-DD`s of each year, as scripts/holidays.ts writes them. */
const Years = z.record(z.string(), z.string());

/** Every public holiday (`yyyy-mm-dd`) that is known of a country; `code`: ISO 3166. Empty for a country without a file. */
export function publicHolidays(code: string): Promise<ReadonlySet<string>> {
  const known = countries.get(code);
  if (known !== undefined) return known;
  const read = daysOf(code);
  countries.set(code, read);
  return read;
}

const countries = new Map<string, Promise<ReadonlySet<string>>>();

async function daysOf(code: string): Promise<ReadonlySet<string>> {
  const response = await fetch(chrome.runtime.getURL(`/holidays/${code}.json`)).catch(() => null);
  if (response === null) return new Set();
  const years = Years.parse(await response.json());
  return new Set(
    Object.entries(years).flatMap(([year, days]) =>
      days
        .split(' ')
        .filter((day) => day !== '')
        .map((day) => `${year}-${day}`),
    ),
  );
}
