// Finds wordings of a word list in a sentence, the longest first. Knows no meaning.
import { stemOf, type Word } from './words';

/** A word list made ready for looking up, with what each wording stands for. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly means: T[] }[]>;

/** Splits a list written with commas. */
export const listed = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Makes a word list ready. The same wording may stand for several things. */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, means: T]>): Phrases<T> {
  const index = new Map<string, { rest: string[]; means: T[] }[]>();
  for (const [phrase, means] of entries) {
    const [first = '', ...rest] = phrase.split(/\s+/).map(stemOf);
    const same = index.get(first) ?? [];
    const known = same.find((one) => one.rest.join(' ') === rest.join(' '));
    if (known) known.means.push(means);
    else same.push({ rest, means: [means] });
    index.set(first, same);
  }
  for (const same of index.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** The longest wording that starts at word `at`; `length` in words. Null when there is none. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  words: readonly Word[],
  at: number,
): { readonly length: number; readonly means: readonly T[] } | null {
  for (const { rest, means } of phrases.get(words[at]?.stem ?? '') ?? []) {
    const fits = rest.every((stem, k) => {
      const word = words[at + 1 + k];
      return word !== undefined && word.stem === stem && !word.afterBreak;
    });
    if (fits) return { length: rest.length + 1, means };
  }
  return null;
}
