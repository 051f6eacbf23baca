// Writes the public holidays of the countries that Keepsake knows, one small file each, so that the extension carries days and no library.
// Run by hand once in a while: `node scripts/holidays.ts`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Holidays from 'date-holidays';
import { COUNTRY_CODES } from '../lib/core/guardrails/lexicon/countries.ts';

const FOLDER = 'public/holidays';
const FROM = 2025;
const TO = 2040;
const DAY = 86_400_000;
/** Free for some people only. */
const OF_SOME = /^(?:Women|Youth|Children|Military)\b/u;

/** `MM-DD` of every day that is a public holiday everywhere in the country. */
function daysIn(calendar: Holidays, year: number): string {
  const days = new Set<string>();
  for (const holiday of calendar.getHolidays(year)) {
    const { type, date, start, end } = holiday;
    const note = 'note' in holiday && typeof holiday.note === 'string' ? holiday.note : '';
    const length = Math.round((end.getTime() - start.getTime()) / DAY);
    const isWhole = date.slice(11, 16) === '00:00' && length > 0;
    if (type !== 'public' || !isWhole || OF_SOME.test(note)) continue;
    const first = Date.parse(`${date.slice(0, 10)}T00:00Z`);
    for (let n = 0; n < length; n++) days.add(new Date(first + n * DAY).toISOString().slice(0, 10));
  }
  return [...days]
    .filter((day) => day.startsWith(String(year)))
    .toSorted()
    .map((day) => day.slice(5))
    .join(' ');
}

mkdirSync(FOLDER, { recursive: true });
const known = Object.keys(new Holidays().getCountries());
for (const code of COUNTRY_CODES) {
  const calendar = known.includes(code) ? new Holidays(code, { types: ['public'] }) : null;
  const years = Array.from({ length: calendar === null ? 0 : TO - FROM + 1 }, (_, n) => FROM + n);
  const byYear = Object.fromEntries(years.map((year) => [year, calendar === null ? '' : daysIn(calendar, year)]));
  writeFileSync(path.join(FOLDER, `${code}.json`), `${JSON.stringify(byYear, null, 2)}\n`);
}
const licence = path.join(
  path.dirname(createRequire(import.meta.url).resolve('date-holidays/package.json')),
  'LICENSE',
);
writeFileSync(
  path.join(FOLDER, 'NOTICE.txt'),
  `The days in this folder were worked out with date-holidays (https://github.com/commenthol/date-holidays). They are adapted from its data, and are
available under the same licence as that, CC BY-SA 3.0. Its notice and its sources:

${readFileSync(licence, 'utf8')}`,
);
console.log(`${COUNTRY_CODES.length} countries, ${FROM} to ${TO}`);
