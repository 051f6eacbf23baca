// A sentence as one line for reading cues with expressions: lower case, one space between words, " , " at a pause. Leads every match back to its words.
import type { Word } from './words';

/** Words `from` to `to` (excluded) of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One sentence as a line. */
export interface Line {
  readonly text: string;
  /** The words that each match covers; a pause at either end of a match is left out. `text`: the line with parts of it blanked. */
  readonly find: (cue: RegExp, text?: string) => Range[];
  readonly has: (cue: RegExp) => boolean;
}

/** Matches whole words of a line only. */
export const cue = (source: string): RegExp => new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'gu');

/** Makes a line of words. */
export function lineOf(words: readonly Word[]): Line {
  const startAt = new Map<number, number>();
  const endAt = new Map<number, number>();
  let line = '';
  words.forEach((word, k) => {
    if (line !== '') line += word.afterBreak ? ' , ' : ' ';
    startAt.set(line.length, k);
    line += word.text;
    endAt.set(line.length, k + 1);
  });
  const find = (wanted: RegExp, text = line): Range[] => {
    // Most cues are not there, and to look is cheaper than to collect.
    if (text.search(wanted) === -1) return [];
    return [...text.matchAll(wanted)].flatMap((match) => {
      let start = match.index;
      let end = start + match[0].length;
      while (start < end && !startAt.has(start)) start += 1;
      while (end > start && !endAt.has(end)) end -= 1;
      const [from, to] = [startAt.get(start), endAt.get(end)];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
  };
  return { text: line, find, has: (wanted) => line.search(wanted) !== -1 };
}

/** The line with every match blanked, so that idioms are not read; places stay as they are. */
export const blank = (text: string, idioms: RegExp): string =>
  text.replaceAll(idioms, (idiom) => '_'.repeat(idiom.length));
