// Whether a word is one of those of which form letters and everyday business are made.
import { TRADE, WISHES } from './lexicon/stock';
import { listed } from './phrases';
import { isGeneric, isSmall, rootOf } from './roots';

const wishes = new Set(listed(WISHES).map(rootOf));
const stock = new Set([...listed(WISHES), ...listed(TRADE)].map(rootOf));

/** "Dashboard", "wonderful", "partnership": says nothing of anybody. */
export const isStock = (word: string): boolean => isSmall(word) || isGeneric(rootOf(word)) || stock.has(rootOf(word));

/** "Wonderful", "partnership": courtesy, whatever was spoken of before. */
export const isCourtesy = (word: string): boolean =>
  isSmall(word) || isGeneric(rootOf(word)) || wishes.has(rootOf(word));
