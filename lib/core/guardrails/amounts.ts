// Amounts of money that a text names, with their places. Converts nothing.

/** An amount of money; `currency` as one sign. */
export interface Amount {
  readonly value: number;
  readonly currency: string;
}

const AMOUNT =
  /(?:([€£$])|(eur|usd|gbp|chf) ?)\s?(\d{1,7}(?:[.,]\d{1,2})?)|(\d{1,7}(?:[.,]\d{1,2})?)\s?(?:([€£$])|(eur|usd|gbp|chf|dollars?|pounds?|francs?)\b)/giu;
const SIGN: Readonly<Record<string, string>> = {
  eur: '€',
  euro: '€',
  euros: '€',
  usd: '$',
  dollar: '$',
  dollars: '$',
  gbp: '£',
  pound: '£',
  pounds: '£',
  chf: 'F',
  franc: 'F',
  francs: 'F',
};

/** Amounts of money in a text, with their places. */
export function amountsIn(text: string): (Amount & { readonly start: number; readonly end: number })[] {
  return [...text.replaceAll(/\beuros?\b/gi, (word) => 'eur'.padEnd(word.length)).matchAll(AMOUNT)].map((match) => {
    const sign = match[1] ?? match[5] ?? SIGN[(match[2] ?? match[6] ?? '').toLowerCase()] ?? '';
    const value = Number((match[3] ?? match[4] ?? '0').replace(',', '.'));
    return { value, currency: sign, start: match.index, end: match.index + match[0].trimEnd().length };
  });
}
