// Finds wordings of a word list in a sentence, the longest first. Knows no meaning.
import { stemOf, type Word } from './words';

/** A word list made ready for looking up, with what each wording stands for. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** One wording: its first word is what it is looked up by. `length` in words. */
interface Phrase<T> {
  readonly rest: readonly string[];
  readonly length: number;
  readonly means: readonly T[];
}

/** Splits a list written with commas. */
export const listed = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Makes a word list ready. The same wording may stand for several things. */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, means: T]>): Phrases<T> {
  const index = new Map<string, (Phrase<T> & { readonly means: T[] })[]>();
  for (const [phrase, means] of entries) {
    const [first = '', ...rest] = phrase.split(/\s+/).map(stemOf);
    const same = index.get(first) ?? [];
    const known = same.find((one) => one.rest.join(' ') === rest.join(' '));
    if (known) known.means.push(means);
    else same.push({ rest, length: rest.length + 1, means: [means] });
    index.set(first, same);
  }
  for (const same of index.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** The longest wording that starts at word `at`; null when there is none. */
export const phraseAt = <T>(phrases: Phrases<T>, words: readonly Word[], at: number): Phrase<T> | null =>
  phrases.get(words[at]?.stem ?? '')?.find(({ rest }) => goesOn(rest, words, at + 1)) ?? null;

function goesOn(rest: readonly string[], words: readonly Word[], from: number): boolean {
  for (const [k, stem] of rest.entries()) {
    const word = words[from + k];
    if (word === undefined || word.stem !== stem || word.afterBreak) return false;
  }
  return true;
}
