// Dates as the house reads them. Sent on Tuesday, 17 March 2026, unless said otherwise.
import { beforeAll, describe, expect, it } from 'vitest';
import { Day } from '../../../../lib/core/model/when';
import { type DateReader, loadDates } from '../../../../lib/core/text/dates';

let read: DateReader;
beforeAll(async () => {
  read = await loadDates();
});
const SENT = Day.parse('2026-03-17');
const when = (text: string, direction: 'past' | 'future' = 'future', sentOn: Day | null = SENT) =>
  read(text, sentOn, () => direction).map((date) => date.when);

describe('ahead', () => {
  it.each([
    ['on 4 May', '2026-05-04'],
    ['on the 2nd of February', '2027-02-02'],
    ['May 4th, 2027', '2027-05-04'],
    ['Monday 23 March', '2026-03-23'],
    ['on the 21st', '2026-03-21'],
    ['on the 14th', '2026-04-14'],
    ['Thursday the 26th', '2026-03-26'],
    ['next June, the 19th', '2026-06-19'],
    ['on Friday', '2026-03-20'],
    ['on Tuesday', '2026-03-24'],
    ['next Friday', '2026-03-27'],
    ['this Friday', '2026-03-20'],
    ['a week on Saturday', '2026-03-28'],
    ['Tuesday week', '2026-03-31'],
    ['tomorrow', '2026-03-18'],
    ['next week', '2026-03-23/2026-03-29'],
    ['this weekend', '2026-03-21/2026-03-22'],
    ['next month', '2026-04'],
    ['in June', '2026-06'],
    ['at the end of June', '2026-06'],
    ['in February', '2027-02'],
    ['in three weeks', '2026-04-07'],
    ['4 to 22 August', '2026-08-04/2026-08-22'],
    ['July 9 - 15', '2026-07-09/2026-07-15'],
    ['from 1st to 5th April', '2026-04-01/2026-04-05'],
    ['from Monday 13 April until Friday 24 April', '2026-04-13/2026-04-24'],
    ['on Christmas Eve', '2026-12-24'],
    ['on Easter Sunday', '2026-04-05'],
    ['on 2026-05-04', '2026-05-04'],
    ['on 4/9/2026', '2026-04-09'],
  ])('%s', (text, expected) => {
    expect(when(text)).toEqual([expected]);
  });
});

describe('in the past', () => {
  it.each([
    ['on the 2nd of February', '2026-02-02'],
    ['on Thursday', '2026-03-12'],
    ['last Friday', '2026-03-13'],
    ['on the 14th', '2026-03-14'],
    ['yesterday', '2026-03-16'],
    ['last week', '2026-03-09/2026-03-15'],
    ['in November', '2025-11'],
    ['two weeks ago', '2026-03-03'],
  ])('%s', (text, expected) => {
    expect(when(text, 'past')).toEqual([expected]);
  });
});

it('leaves relative words undated without a sent day, and keeps a year-less day as yearly', () => {
  expect(when('tomorrow', 'future', null)).toEqual([null]);
  expect(when('on Friday', 'future', null)).toEqual([null]);
  expect(when('on 4 May', 'future', null)).toEqual(['--05-04']);
  expect(when('on 4 May 2027', 'future', null)).toEqual(['2027-05-04']);
});

it.each(['I may call', 'chapter 4', 'on the 31st of April', 'at 10:30', 'we sat down', 'Mayo 12 points'])(
  'reads no date in "%s"',
  (text) => {
    expect(when(text)).toEqual([]);
  },
);

it('says where each date stands', () => {
  const text = 'We close on 4 May and open on the 9th.';
  expect(read(text, SENT, () => 'future').map((date) => text.slice(date.start, date.end).trim())).toEqual([
    '4 May',
    'the 9th',
  ]);
});
