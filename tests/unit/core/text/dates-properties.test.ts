// What holds of every date and every text: what is written of a day is read as that day, and no text breaks the reader.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { addDays, Day, dayOf, LocalTime, makeDay, weekday, When } from '../../../../lib/core/model/when';
import { loadAllDates, loadDates, type DateReader, type SaidDate } from '../../../../lib/core/text/dates';
import { runs } from '../../../fakes/runs';

let once: DateReader;
let all: Awaited<ReturnType<typeof loadAllDates>>;
beforeAll(async () => {
  [once, all] = await Promise.all([loadDates(), loadAllDates()]);
});

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(makeDay(1980, 1, 1), n));
const parts = (one: Day) => ({
  year: Number(one.slice(0, 4)),
  month: Number(one.slice(5, 7)),
  day: Number(one.slice(8, 10)),
});
const ending = (n: number): string => (n > 3 && n < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
const single = (found: readonly SaidDate[]) => found.map(({ from, to }) => `${from}/${to}`);

/** Ways to write a day of a year. */
const WRITTEN: readonly ((one: Day) => string)[] = [
  (one) => one,
  (one) => `${parts(one).day} ${MONTHS[parts(one).month - 1]} ${parts(one).year}`,
  (one) => `the ${parts(one).day}${ending(parts(one).day)} of ${MONTHS[parts(one).month - 1]} ${parts(one).year}`,
  (one) => `${MONTHS[parts(one).month - 1]} ${parts(one).day}${ending(parts(one).day)}, ${parts(one).year}`,
  (one) => `${MONTHS[parts(one).month - 1]?.slice(0, 3)} ${parts(one).day}, ${parts(one).year}`,
  (one) => `${WEEKDAYS[weekday(one) - 1]}, ${parts(one).day} ${MONTHS[parts(one).month - 1]} ${parts(one).year}`,
  (one) => `${parts(one).month}/${parts(one).day}/${parts(one).year}`,
  (one) => `${parts(one).day}.${parts(one).month}.${parts(one).year}`,
];

it('reads a day as it is, however it is written', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(...WRITTEN), (wanted, sentOn, written) => {
      expect(single(once(`We meet on ${written(wanted)} at noon.`, sentOn, () => 'future'))).toEqual([
        `${wanted}/${wanted}`,
      ]);
    }),
  );
});

it('reads two days as the range between them', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 500 }),
      day,
      fc.constantFrom(...WRITTEN),
      (from, length, sentOn, written) => {
        const to = addDays(from, length);
        const found = once(`I am away from ${written(from)} to ${written(to)}.`, sentOn, () => 'future');
        expect(single(found)).toEqual([`${from}/${to}`]);
      },
    ),
  );
});

it('counts days and weeks from the sent day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 99 }), (sentOn, n) => {
      const found = (text: string, side: 'past' | 'future') => single(once(text, sentOn, () => side));
      const at = (days: number) => [`${addDays(sentOn, days)}/${addDays(sentOn, days)}`];
      expect(found(`in ${n} days`, 'future')).toEqual(at(n));
      expect(found(`${n} weeks ago`, 'past')).toEqual(at(-7 * n));
      expect(found(`the next ${n} days`, 'future')).toEqual([
        `${addDays(sentOn, 1)}/${addDays(sentOn, n)}`.replace(/^(.*)\/\1$/u, '$1/$1'),
      ]);
    }),
  );
});

it('places a bare weekday within seven days, on the side that the verb tells', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...WEEKDAYS), (sentOn, name) => {
      for (const side of ['past', 'future'] as const) {
        const [found] = once(`We talk on ${name}.`, sentOn, () => side);
        const at = found?.from ?? sentOn;
        expect(WEEKDAYS[weekday(at) - 1]).toBe(name);
        expect(
          side === 'future' ? at > sentOn && at <= addDays(sentOn, 7) : at < sentOn && at >= addDays(sentOn, -7),
        ).toBe(true);
      }
    }),
  );
});

it('finds the nth weekday of a month in that month', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...WEEKDAYS),
      fc.constantFrom('first', 'second', 'third', 'fourth', 'last'),
      fc.integer({ min: 1, max: 12 }),
      (sentOn, name, which, month) => {
        const [found] = once(`It is on the ${which} ${name} of ${MONTHS[month - 1]} 2031.`, sentOn, () => 'future');
        const at = Day.parse(found?.from);
        expect(at.slice(0, 7)).toBe(`2031-${String(month).padStart(2, '0')}`);
        expect(WEEKDAYS[weekday(at) - 1]).toBe(name);
        const ordinal = ['first', 'second', 'third', 'fourth'].indexOf(which);
        expect(
          ordinal === -1 ? addDays(at, 7).slice(0, 7) !== at.slice(0, 7) : Math.ceil(parts(at).day / 7) === ordinal + 1,
        ).toBe(true);
      },
    ),
  );
});

const WORDS =
  "next last this the first second 1st 21st of in on at from to until between and since by after before every other week weekend month quarter year decade day days weeks Monday friday mon May june Oct 4 22 13 2027 1990s 5/4 2027-02-30 31 12:00 5pm Q3 H2 early late end mid rest two twenty-third a few couple ago later hence now today tomorrow fortnight Easter eid new year christmas day chinese - – , . / ' \u0301 +3 th".split(
    ' ',
  );

it('gives dates in order, apart, inside the text and in the calendar, whatever the text', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const sentAt = fc.option(day, { nil: null });
  fc.assert(
    fc.property(text, sentAt, fc.constantFrom('past' as const, 'future' as const), (sentence, sentOn, side) => {
      const found = [once(sentence, sentOn, () => side)];
      if (sentOn !== null) found.push(all(sentence, LocalTime.parse(`${sentOn}T09:30`), () => side));
      for (const dates of found) {
        let end = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
          for (const at of [date.from, date.to]) expect(at === null || Day.safeParse(at).success).toBe(true);
          expect(date.from === null || date.to === null || date.from <= date.to).toBe(true);
          expect(date.when === null || When.safeParse(date.when).success).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(sentence.length);
      }
    }),
    runs(2000),
  );
  expect(dayOf(LocalTime.parse('2026-03-17T09:30'))).toBe('2026-03-17');
});
