// How alike two texts are when names and small words do not count. A signature is kept instead of the text, and the text cannot be read out of it.
// One permutation hashing (Li, Owen, Zhang: One Permutation Hashing, 2012) over telling words and pairs of them.
import { readDraft } from './reading';
import { isSmall, rootOf } from './roots';

/** The smallest hash of each bin, {@link EMPTY} where there is none. */
export type Signature = Int16Array;

const BINS = 128;
const EMPTY = -1;
/** Enough to tell the words of two texts apart; more would only say more of the words. */
const MOST = 4096;
/** Features are fewer than bins in short texts: each goes into this many bins under other hashes. */
const SPREAD = 3;
/** So many bins that differ tell two texts apart that have nothing, or next to nothing, in common. */
const FIRST_GLANCE = 16;
const GLANCE = 29;
const FEW = 4;
/** More words than this do not change what a text is. */
const MOST_WORDS = 600;

/** FNV-1a, 32 bits, with a last mix (Murmur3). */
function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The words of a text that make it what it is, in order: no greeting, no sign-off, no names, no small words. */
export function tellingWords(text: string): string[] {
  const { said } = readDraft(text, '');
  const words = said.flatMap((sentence) => sentence.words.map((word, at) => ({ word, at })));
  // In a text in capitals a capital is no sign of a name.
  const isShouted = words.filter(({ word }) => word.capital).length > words.length / 2;
  return words
    .filter(({ word, at }) => !isSmall(word.text) && (at === 0 || isShouted || !word.capital))
    .slice(0, MOST_WORDS)
    .map(({ word }) => rootOf(word.text));
}

/** The signature of a text. */
export const signatureOf = (text: string): Signature => signatureOfWords(tellingWords(text));

/** The signature of a text of which these are the {@link tellingWords}. */
export function signatureOfWords(words: readonly string[]): Signature {
  const bins = Array.from({ length: BINS }, () => EMPTY);
  const add = (feature: string): void => {
    for (let seed = 0; seed < SPREAD; seed++) {
      const h = hash(feature, seed);
      const bin = h % BINS;
      const value = Math.floor(h / BINS);
      if (bins[bin] === EMPTY || value < (bins[bin] ?? 0)) bins[bin] = value;
    }
  };
  words.forEach((word, k) => {
    add(word);
    const next = words[k + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return Int16Array.from(bins, (value) => (value === EMPTY ? EMPTY : value % MOST));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NONE = '--';

/** A signature as text, two characters a bin: what is stored. */
export const packed = (signature: Signature): string =>
  Array.from(signature, (value) =>
    value === EMPTY ? NONE : `${DIGITS[value >> 6] ?? ''}${DIGITS[value & 63] ?? ''}`,
  ).join('');

/** The signature that was stored; what was never one is like nothing. */
export const unpacked = (text: string): Signature =>
  Int16Array.from({ length: BINS }, (_, bin) => {
    const [high, low] = [DIGITS.indexOf(text[2 * bin] ?? '-'), DIGITS.indexOf(text[2 * bin + 1] ?? '-')];
    return high < 0 || low < 0 ? EMPTY : high * 64 + low;
  });

/** Estimated share of what two texts have in common, 0 to 1 (Jaccard), from as many bins as tell whether it is half of it. Two empty texts have nothing in common. */
export function likeness(a: Signature, b: Signature): number {
  let same = 0;
  let apart = 0;
  for (let k = 0; k < BINS; k++) {
    const value = a[k];
    if (value === b[k]) {
      if (value !== EMPTY) same += 1;
      continue;
    }
    apart += 1;
    // Nearly all texts have nothing to do with each other: that shows early.
    if ((apart === FIRST_GLANCE && same === 0) || (apart === GLANCE && same < FEW) || apart > BINS / 2) break;
  }
  return same === 0 ? 0 : same / (same + apart);
}
