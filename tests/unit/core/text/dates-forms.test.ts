// Every form of a date that the house reads, by the rules of docs/dates.md. Sent on Tuesday, 17 March 2026, unless said otherwise.
import { beforeAll, describe, expect, it } from 'vitest';
import { Day, LocalTime } from '../../../../lib/core/model/when';
import { loadAllDates, loadDates, type SaidDate } from '../../../../lib/core/text/dates';

type All = Awaited<ReturnType<typeof loadAllDates>>;
let all: All;
beforeAll(async () => {
  all = await loadAllDates();
});
const read = (text: string, direction: 'past' | 'future' = 'future', country?: string): readonly SaidDate[] =>
  all(text, LocalTime.parse('2026-03-17T12:00'), () => direction, country);
/** "from/to", or one day; `…` at an open side. */
const days = (text: string, direction: 'past' | 'future' = 'future', country?: string): readonly string[] =>
  read(text, direction, country).map(({ from, to }) => (from === to ? `${from}` : `${from ?? '…'}/${to ?? '…'}`));
type Table = readonly (readonly [text: string, ...expected: readonly string[]])[];
const reads = (name: string, rows: Table, direction: 'past' | 'future' = 'future'): void => {
  describe(`reads ${name}`, () => {
    it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(days(text, direction)).toEqual(expected);
    });
  });
};

reads('periods are all of their days', [
  ['We are shut in June.', '2026-06-01/2026-06-30'],
  ['It opens in the third quarter of 2027.', '2027-07-01/2027-09-30'],
  ['Budget for Q4 is due.', '2026-10-01/2026-12-31'],
  ['This week is full.', '2026-03-16/2026-03-22'],
  ['the week after next', '2026-03-30/2026-04-05'],
  ['We marry in the spring.', '2026-03-20/2026-06-21'],
  ['It was the winter of 2024.', '2024-12-21/2025-03-20'],
  ['this coming weekend', '2026-03-21/2026-03-22'],
  ['We go away this summer.', '2026-06-21/2026-09-23'],
  ['The firm was founded in the 1990s.', '1990-01-01/1999-12-31'],
  ['the next fortnight', '2026-03-30/2026-04-12'],
  ['Sales in 2027 will grow.', '2027-01-01/2027-12-31'],
  ['the weekend of 4 July', '2026-07-04/2026-07-05'],
]);

reads('parts of periods', [
  ['I am off at the end of June.', '2026-06-21/2026-06-30'],
  ['We meet early next week.', '2026-03-23/2026-03-25'],
  ['It launches in mid-November.', '2026-11-10/2026-11-20'],
  ['later this month', '2026-03-17/2026-03-31'],
  ['the rest of the week', '2026-03-17/2026-03-22'],
  ['the first Friday of July', '2026-07-03'],
  ['the last Sunday in October', '2026-10-25'],
  ['the third last week of 2026', '2026-12-14/2026-12-20'],
  ['the last four months of 2026', '2026-09-01/2026-12-31'],
  ['the first week of 2026', '2025-12-29/2026-01-04'],
  ['the last day of February 2028', '2028-02-29'],
  ['Please pay by EOM.', '…/2026-03-31'],
  ['the week of 10 April', '2026-04-06/2026-04-12'],
]);

reads('ranges', [
  ['I am away from 4 to 22 this month.', '2026-03-04/2026-03-22'],
  ['the 13th to the 15th of July', '2026-07-13/2026-07-15'],
  ['between Jan 5 and February 2', '2027-01-05/2027-02-02'],
  ['from November to March', '2025-11-01/2026-03-31'],
  ['26 June to 28 June in 2027', '2027-06-26/2027-06-28'],
  ['from next Friday to Sunday 5 April', '2026-03-27/2026-04-05'],
  ['10/1 - 11/7', '2026-10-01/2026-11-07'],
  ['April ninth through seventeenth', '2026-04-09/2026-04-17'],
  ['from 21 March 2026 10:00 to 2 April 2026 07:00', '2026-03-21/2026-04-02'],
  ['2 weeks starting 20 May', '2026-05-20/2026-06-02'],
  ['the next three days', '2026-03-18/2026-03-20'],
]);

reads('distances', [
  ['Let us meet in two weeks.', '2026-03-31'],
  ['It starts a fortnight on Tuesday.', '2026-04-07'],
  ['We sail 3 Fridays from now.', '2026-04-03'],
  ['two days after Easter', '2026-04-07'],
  ['a week today', '2026-03-24'],
  ['in four business days', '2026-03-23'],
  ['Wednesday after next', '2026-03-25'],
  ['Tuesday fortnight', '2026-04-07'],
  ['the day after Christmas', '2026-12-26'],
  ['the Friday before Easter', '2026-04-03'],
  ['the weekend after Easter', '2026-04-11/2026-04-12'],
  ['in 1 year and 2 months', '2027-05-17'],
]);

reads(
  'distances back',
  [
    ['We met 2 Thursdays ago.', '2026-03-05'],
    ['It was two years, 1 month and 3 days ago.', '2024-02-14'],
    ['the last 3 months', '2025-12-17/2026-03-16'],
    ['We moved three weeks before Christmas.', '2025-12-04'],
  ],
  'past',
);

reads('open sides', [
  ['I have lived here since May 2020.', '2020-05-01/…'],
  ['Please answer by Friday.', '…/2026-03-20'],
  ['Not before 2027, please.', '…/2026-12-31'],
  ['after 2026', '2027-01-01/…'],
]);

describe('what comes again', () => {
  it.each([
    ['We row every Monday.', 'weekly', '2026-03-23'],
    ['We row on Mondays.', 'weekly', '2026-03-23'],
    ['Every other Friday I work from home.', 'fortnightly', '2026-03-20'],
    ['The party is every year on 5 May.', 'yearly', '2026-05-05'],
  ])('%s', (text, recurring, next) => {
    expect(read(text)).toEqual([expect.objectContaining({ recurring, from: next, to: next })]);
  });

  it('is left out where only single days are asked for', async () => {
    const once = await loadDates();
    expect(
      once('We row every Monday, and on 5 May.', Day.parse('2026-03-17'), () => 'future').map(({ when }) => when),
    ).toEqual(['2026-05-05']);
  });
});

describe('named days', () => {
  it.each([
    ['Thanksgiving', '2026-11-26'],
    ['Easter Monday', '2026-04-06'],
    ['Martin Luther King Day', '2027-01-18'],
    ['Shrove Tuesday', '2027-02-09'],
    ['Chinese New Year', '2027-02-06'],
    ['Diwali', '2026-11-08'],
    ['Yom Kippur', '2026-09-20'],
    ['Eid al-Fitr', '2026-03-20'],
    ['St. Patrick’s Day', '2026-03-17'],
    ['Labor Day weekend', '2026-09-05/2026-09-07'],
    ['Thanksgiving in 3 years', '2029-11-22'],
    ['Christmas 2030', '2030-12-25'],
  ])('%s', (name, expected) => {
    expect(days(`We will be at home for ${name}.`)).toEqual([expected]);
  });

  it.each([
    ["Mother's Day", undefined, '2026-05-10'],
    ["Mother's Day", 'GB', '2027-03-07'],
    ['Thanksgiving', 'CA', '2026-10-12'],
    ["Father's Day", 'AU', '2026-09-06'],
    ['Easter', 'GR', '2026-04-12'],
  ])('%s in %s', (name, country, expected) => {
    expect(days(`I will call on ${name}.`, 'future', country)).toEqual([expected]);
  });
});

describe('no dates', () => {
  it.each([
    'My last day here was wonderful.',
    'This may take longer.',
    'Call me at 206-555-1212.',
    'Version 1.10.30 is out, 24/7 support included.',
    'We made 3/4 of the way.',
    'June Carter sat down, and the band may march.',
    'The 21st floor is closed.',
    'It weighs 12.5 kg.',
    '31 June 2026',
    'Deliver 2000 pieces.',
    'She was the first.',
  ])('%s', (text) => {
    expect(days(text)).toEqual([]);
  });
});

it('keeps the precision that was told', async () => {
  const once = await loadDates();
  const whens = (text: string) => once(text, Day.parse('2026-03-17'), () => 'future').map(({ when }) => when);
  expect(whens('at the end of June')).toEqual(['2026-06']);
  expect(whens('in two years')).toEqual(['2028']);
  expect(whens('in three months')).toEqual(['2026-06']);
  expect(whens('next week')).toEqual(['2026-03-23/2026-03-29']);
  expect(whens('We joined in 1991.')).toEqual([]);
});

it('takes a date that stands alone and was lately for that one', () => {
  expect(days('12 January')).toEqual(['2026-01-12']);
  expect(days('We meet on 12 January.')).toEqual(['2027-01-12']);
});
