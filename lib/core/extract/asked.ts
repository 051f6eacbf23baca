// Which of many patterns may match a sentence, found by one look at its words that all rules share. Leaves out only what cannot match; the patterns
// themselves decide. Knows the words of one sentence at a time: all rules ask about it before they go on to the next.
import {
  always,
  at,
  CHOICE,
  type Choice,
  choiceOf,
  cluesOf,
  counts,
  NOTHING,
  numberOfPattern,
  type Row,
  signsIn,
} from './clues';
import { wordsOf } from './needs';

/** By the number of a pattern, the lists of which it is a member's first. */
const listsOf: number[][] = [];
let lists = 0;

/** What is known of one text. Used again for the next one: memory for each sentence would cost more than hearing it. */
class Hearing {
  #text: string | null = null;
  /** How many patterns and lists there were then: of later ones, what was heard says nothing. */
  #known = 0;
  /** The numbers of its words, and by the number of a word whether it is among them. */
  #signs: number[] = [];
  #present = new Uint8Array(0);
  /** By the number of a choice, what came of it: patterns ask for the same again and again. */
  #chosen = new Uint8Array(0);
  /** By the number of a pattern, whether it may match. */
  #may = new Uint8Array(0);
  /** By the number of a list, whether the first pattern of any member may. */
  #stirred = new Uint8Array(0);

  /** Hears a text, unless it is the one that was heard last; says by the number of a pattern whether it may match. */
  hear(text: string): Uint8Array {
    if (this.#text === text && this.#known === counts.patterns + lists) return this.#may;
    this.#text = text;
    this.#known = counts.patterns + lists;
    const present = (this.#present = emptied(this.#present, counts.words));
    const may = (this.#may = emptied(this.#may, counts.patterns));
    this.#chosen = emptied(this.#chosen, counts.choices);
    this.#stirred = emptied(this.#stirred, lists);
    this.#signs = [];
    for (const word of wordsOf(text))
      for (const sign of signsIn(word)) {
        if (present[sign] === 1) continue;
        present[sign] = 1;
        this.#signs.push(sign);
      }
    for (const sign of this.#signs) {
      const row = cluesOf(sign);
      for (let i = 0; i < row.length; i += 2 + at(row, i + 1))
        if (may[at(row, i)] === 0 && this.#isMet(row, i)) this.#let(at(row, i));
    }
    for (const pattern of always) this.#let(pattern);
    return may;
  }

  /** A pattern may match. */
  #let(pattern: number): void {
    this.#may[pattern] = 1;
    for (const list of listsOf[pattern] ?? NOTHING) this.#stirred[list] = 1;
  }

  /** Whether in a list any member's first pattern may match the text that was heard last. */
  isStirred(list: number): boolean {
    return this.#stirred[list] === 1;
  }

  /** Whether all parts of the check are there that begins at a place of a row. */
  #isMet(row: Row, from: number): boolean {
    const end = from + 2 + at(row, from + 1);
    for (let i = from + 2; i < end; i++) {
      const part = at(row, i);
      if (part < CHOICE ? this.#present[part] !== 1 : !this.#isAnyMet(part)) return false;
    }
    return true;
  }

  #isAnyMet(choice: number): boolean {
    const known = this.#chosen[choice - CHOICE];
    if (known !== 0) return known === MET;
    const isMet = this.#hasWay(choiceOf(choice));
    this.#chosen[choice - CHOICE] = isMet ? MET : UNMET;
    return isMet;
  }

  /** Goes through the words of the choice or of the text, whichever are fewer. */
  #hasWay({ all, byWord }: Choice): boolean {
    if (byWord.size > this.#signs.length) {
      for (const sign of this.#signs) if (this.#isOneMet(byWord.get(sign) ?? NOTHING)) return true;
      return false;
    }
    for (let i = 0; i < all.length; i += 2 + at(all, i + 1))
      if (this.#present[at(all, i)] === 1 && this.#isMet(all, i)) return true;
    return false;
  }

  #isOneMet(row: Row): boolean {
    for (let i = 0; i < row.length; i += 2 + at(row, i + 1)) if (this.#isMet(row, i)) return true;
    return false;
  }
}

const MET = 1;
const UNMET = 2;

const emptied = (marks: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> =>
  marks.length === size ? marks.fill(0) : new Uint8Array(size);

const sentence = new Hearing();
const aside = new Hearing();

/** Whether a pattern may match a text of its own, beside the sentence that all are asked about. */
export function mayMatchIn(pattern: RegExp, text: string): boolean {
  const number = numberOfPattern(pattern);
  return aside.hear(text)[number] === 1;
}

/** Members of a fixed list, asked about a text by their patterns. */
interface Asked<T> {
  /** Those that may match, in the order of the list. */
  readonly of: (text: string) => readonly T[];
  /** Whether any of them may. */
  readonly any: (text: string) => boolean;
}

/** `patternsOf`: all of one member's patterns have to match. The patterns are looked into when somebody first asks. */
export function askedOf<T>(members: readonly T[], patternsOf: (member: T) => readonly RegExp[]): Asked<T> {
  let numbers: readonly (readonly number[])[] | null = null;
  let list = -1;
  let firsts = new Int32Array(0);
  /** The next place in the list, from one on, of a member that may match; -1 when there is none. */
  const next = (text: string, from: number): number => {
    if (numbers === null) {
      numbers = members.map((member) => patternsOf(member).map(numberOfPattern));
      firsts = Int32Array.from(numbers, ([first]) => first ?? -1);
      for (const first of new Set(firsts)) (listsOf[first] ??= []).push(lists);
      list = lists++;
    }
    const may = sentence.hear(text);
    if (!sentence.isStirred(list)) return -1;
    for (let i = from; i < firsts.length; i++)
      if (may[firsts[i] ?? -1] === 1 && numbers[i]?.every((number) => may[number] === 1) === true) return i;
    return -1;
  };
  return {
    of: (text) => {
      const found: T[] = [];
      for (let i = next(text, 0); i !== -1; i = next(text, i + 1)) found.push(...members.slice(i, i + 1));
      return found;
    },
    any: (text) => next(text, 0) !== -1,
  };
}
