// Amounts of different currencies made comparable, roughly. Rates change; a guardrail only needs the order of magnitude.
import type { Money } from './situation';

/** What one unit is worth in US dollars, roughly. */
const IN_DOLLARS: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.28,
  CHF: 1.15,
  CAD: 0.73,
  AUD: 0.66,
  NZD: 0.6,
  SGD: 0.75,
  HKD: 0.128,
  JPY: 0.0067,
  CNY: 0.14,
  RMB: 0.14,
  KRW: 0.00073,
  TWD: 0.031,
  INR: 0.012,
  THB: 0.029,
  MYR: 0.22,
  IDR: 0.000062,
  PHP: 0.0175,
  VND: 0.00004,
  PKR: 0.0036,
  SEK: 0.095,
  NOK: 0.094,
  DKK: 0.147,
  ISK: 0.0073,
  PLN: 0.255,
  CZK: 0.044,
  HUF: 0.0028,
  RON: 0.22,
  BGN: 0.56,
  TRY: 0.03,
  UAH: 0.024,
  ILS: 0.27,
  AED: 0.272,
  SAR: 0.267,
  QAR: 0.275,
  KWD: 3.25,
  BHD: 2.65,
  OMR: 2.6,
  JOD: 1.41,
  EGP: 0.02,
  MAD: 0.1,
  NGN: 0.00065,
  KES: 0.0077,
  GHS: 0.07,
  ZAR: 0.055,
  BRL: 0.19,
  MXN: 0.055,
  ARS: 0.001,
  CLP: 0.0011,
  COP: 0.00025,
  PEN: 0.27,
};
/** Signs as people write them. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY', '₹': 'INR', F: 'CHF' };

/** Every currency that can be compared. */
export const CURRENCIES: readonly string[] = Object.keys(IN_DOLLARS).filter((code) => code !== 'RMB');

/** How far two amounts in different currencies may differ and still be called the same. */
const ROUGH = 1.1;

const rateOf = (currency: string): number | undefined => IN_DOLLARS[SIGNS[currency] ?? currency.toUpperCase()];

/** Whether an amount is above a limit; between currencies only when it is clearly above. False when a currency is unknown. */
export function isAbove(amount: Money, limit: Money): boolean {
  const [one, other] = [rateOf(amount.currency), rateOf(limit.currency)];
  const same = (SIGNS[amount.currency] ?? amount.currency) === (SIGNS[limit.currency] ?? limit.currency);
  if (same) return amount.amount > limit.amount;
  return one !== undefined && other !== undefined && amount.amount * one > limit.amount * other * ROUGH;
}

/** "60 EUR", for a sentence. */
export const moneyText = ({ amount, currency }: Money): string => `${amount} ${SIGNS[currency] ?? currency}`;

const NUMBER = String.raw`\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const CODES = Object.keys(IN_DOLLARS).join('|');
const WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  buck: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  quid: 'GBP',
  franc: 'CHF',
  yen: 'JPY',
  rupee: 'INR',
  yuan: 'CNY',
};
const AMOUNT = new RegExp(
  String.raw`(?:([€£$¥₹])|\b(${CODES}|US\$|CHF) ?)\s?(${NUMBER})(k\b)?|(?<![\d.,])(${NUMBER})(k)?[ -]?(?:([€£$¥₹])|(${CODES})\b|(dollar|buck|euro|pound|quid|franc|yen|rupee|yuan)s?\b)`,
  'giu',
);

/** A sum in a text, with its UTF-16 place. */
export interface Sum extends Money {
  readonly start: number;
  readonly end: number;
}

const valueOf = (text: string): number => {
  const grouped = /^\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d{1,2})?$/u.test(text);
  const decimals = /[.,]\d{1,2}$/u.exec(text)?.[0] ?? '';
  const whole = text.slice(0, text.length - decimals.length).replaceAll(/[ ,.]/gu, '');
  return grouped || decimals !== '' ? Number(`${whole}${decimals.replace(',', '.')}`) : Number(whole);
};

/** Every sum of money in a text. */
export function sumsIn(text: string): Sum[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const sign = match[1] ?? match[2] ?? match[7] ?? match[8] ?? WORDS[(match[9] ?? '').toLowerCase()] ?? '';
    const thousand = match[4] !== undefined || match[6] !== undefined ? 1000 : 1;
    const currency = SIGNS[sign] ?? (sign.toUpperCase() === 'US$' ? 'USD' : sign.toUpperCase());
    return {
      amount: valueOf(match[3] ?? match[5] ?? '0') * thousand,
      currency,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    };
  });
}

/** The sum that a text is, and nothing else: "25 EUR", "€ 25.50"; null when it is none. */
export function wholeSum(text: string): Money | null {
  const [sum, ...more] = sumsIn(text.trim());
  return sum === undefined || more.length > 0 || sum.start > 0 || sum.end < text.trim().length
    ? null
    : { amount: sum.amount, currency: sum.currency };
}
