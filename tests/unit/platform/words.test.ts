import { describe, expect, it } from 'vitest';
import { writeClock, writeLocalTime, writeNearDay, writeWhen } from '../../../lib/platform/dates';
import { createWords } from '../../../lib/platform/words';

const MESSAGES: Readonly<Record<string, string>> = {
  app_retry: 'Try again',
  age_days_one: '{count} day',
  age_days_other: '{count} days',
  forget_do: 'Forget {name}',
  keep_lead: '{name}: {addresses}, {day}',
};
const words = createWords('en-GB', (key) => MESSAGES[key]);

describe('saying a sentence', () => {
  it('fills in names, lists, counts and days', () => {
    expect(words.say({ key: 'app_retry' })).toBe('Try again');
    expect(words.say({ key: 'forget_do', params: { name: '{name} $&' } })).toBe('Forget {name} $&');
    expect(words.say({ key: 'age_days', params: { count: 1 } })).toBe('1 day');
    expect(words.say({ key: 'age_days', params: { count: 1200 } })).toBe('1,200 days');
    const params = { name: 'Inês', addresses: ['a', 'b', 'c'], day: '2031-03-03' };
    expect(words.say({ key: 'keep_lead', params })).toBe('Inês: a, b and c, 3 Mar 2031');
  });
  it('does not hide a missing text or parameter', () => {
    expect(() => words.say({ key: 'app_cancel' })).toThrow('app_cancel');
    expect(() => words.say({ key: 'forget_do' })).toThrow('name');
  });
});

describe('writing dates', () => {
  it.each([
    ['2031-03-03', '3 Mar 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['--02-29', '29 February'],
    ['0099-03-03', '3 Mar 99'],
    ['soon', 'soon'],
  ])('%s', (when, text) => {
    expect(writeWhen('en-GB', when)).toBe(text);
  });
  it('writes ranges, near days and clocks in the habits of the language', () => {
    expect(writeWhen('en-GB', '2031-03-03/2031-03-09')).toMatch(/^3\s?–\s?9 Mar 2031$/u);
    expect(writeWhen('de', '2031-03-03')).toBe('3. März 2031');
    expect(writeNearDay('en-GB', '2031-06-03')).toMatch(/^Tue,? 3 Jun$/u);
    expect(writeClock('en-GB', '2031-06-03T16:05')).toBe('16:05');
    expect(writeLocalTime('en-GB', '2031-06-03T16:05')).toBe('3 Jun 2031, 16:05');
  });
});
