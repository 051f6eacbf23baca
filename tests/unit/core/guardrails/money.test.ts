import { describe, expect, it } from 'vitest';
import { isAbove, moneyText, sumsIn } from '../../../../lib/core/guardrails/money';

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('sums', () => {
  it.each([
    ['a €250 voucher', 250, 'EUR'],
    ['worth 1,200.50 USD', 1200.5, 'USD'],
    ['for 1.200,50 EUR', 1200.5, 'EUR'],
    ['about 300 euros', 300, 'EUR'],
    ['£80', 80, 'GBP'],
    ['¥20,000', 20_000, 'JPY'],
    ['CHF 75', 75, 'CHF'],
    ['a 40-dollar book', 40, 'USD'],
    ['$2k', 2000, 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(sumsIn(text)).toMatchObject([{ amount, currency }]);
  });

  it.each(['in 2026', '20% off', 'room 250', 'at 9:30', 'we are 12'])('are not in “%s”', (text) => {
    expect(sumsIn(text)).toEqual([]);
  });

  it('stand where they are written', () => {
    const text = 'Enjoy this $300 gift card';
    const [sum] = sumsIn(text);
    expect(text.slice(sum?.start, sum?.end)).toBe('$300');
  });
});

describe('above a limit', () => {
  it('is exact in one currency, and rough between two', () => {
    expect(isAbove(usd(100), usd(100))).toBe(false);
    expect(isAbove(usd(100.01), usd(100))).toBe(true);
    expect(isAbove({ amount: 95, currency: 'EUR' }, usd(100))).toBe(false);
    expect(isAbove({ amount: 150, currency: 'EUR' }, usd(100))).toBe(true);
    expect(isAbove({ amount: 9000, currency: 'JPY' }, usd(100))).toBe(false);
  });

  it('is unknown, and so not said, of an unknown currency', () => {
    expect(isAbove({ amount: 1_000_000, currency: 'XXX' }, usd(100))).toBe(false);
  });

  it('is written with its currency', () => {
    expect(moneyText({ amount: 60, currency: 'EUR' })).toBe('60 EUR');
  });
});
