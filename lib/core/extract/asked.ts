// Which of many patterns may match a sentence, found by one look at its words that all rules share. Leaves out only what cannot match; the patterns
// themselves decide. Knows the words of one sentence at a time: all rules ask about it before they go on to the next.
import { LONGEST_BEGINNING, type Need, needOf, REST, wordsOf } from './needs';

/** A need made ready to be asked about, words as numbers: all of these. */
type Check = readonly (number | Choice)[];
/** One of some checks, by a word without which it is not met. */
type Choice = ReadonlyMap<number, readonly Check[]>;
/** Where a word stands, a pattern may match if all else is there. */
interface Clue {
  readonly pattern: number;
  readonly check: Check;
}

/** Every word that some pattern needs, numbered. */
const telling = new Map<string, number>();
/** The same for beginnings of words. */
const beginnings = new Map<string, number>();
/** By the source of each pattern that was ever asked for, its number. */
const patterns = new Map<string, number>();
/** By the number of a word, what it is a clue to. */
const clues: Clue[][] = [];
/** Patterns that may match anywhere. */
const always: number[] = [];

/** What is known of one text. Used again for the next one: memory for each sentence would cost more than hearing it. */
class Hearing {
  #text: string | null = null;
  /** The numbers of its words, and by the number of a word whether it is among them. */
  #signs: number[] = [];
  #present = new Uint8Array(0);
  /** By the number of a pattern, whether it may match. */
  #may = new Uint8Array(0);

  /** Hears a text, unless it is the one that was heard last; says by the number of a pattern whether it may match. */
  hear(text: string): Uint8Array {
    if (this.#text === text) return this.#may;
    this.#text = text;
    this.#signs = [];
    this.#present = emptied(this.#present, telling.size + beginnings.size);
    this.#may = emptied(this.#may, patterns.size);
    for (const word of wordsOf(text))
      for (const sign of signsIn(word)) {
        if (this.#present[sign] === 1) continue;
        this.#present[sign] = 1;
        this.#signs.push(sign);
      }
    for (const sign of this.#signs)
      for (const { pattern, check } of clues[sign] ?? [])
        if (this.#may[pattern] === 0 && this.#isMet(check)) this.#may[pattern] = 1;
    for (const pattern of always) this.#may[pattern] = 1;
    return this.#may;
  }

  #isMet(check: Check): boolean {
    for (const part of check)
      if (typeof part === 'number' ? this.#present[part] !== 1 : !this.#isAnyMet(part)) return false;
    return true;
  }

  /** Goes through the words of the choice or of the text, whichever are fewer. */
  #isAnyMet(choice: Choice): boolean {
    if (choice.size < this.#signs.length) {
      for (const [sign, checks] of choice)
        if (this.#present[sign] === 1 && checks.some((check) => this.#isMet(check))) return true;
    } else {
      for (const sign of this.#signs) if (choice.get(sign)?.some((check) => this.#isMet(check)) === true) return true;
    }
    return false;
  }

  /** More words and patterns are asked about from now on: what was heard says nothing of them. */
  forget(): void {
    this.#text = null;
  }
}

const emptied = (marks: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> =>
  marks.length === size ? marks.fill(0) : new Uint8Array(size);

const sentence = new Hearing();
const aside = new Hearing();

/** The numbers of a word and of its beginnings, as far as any pattern needs them. Mails use the same words over and over. */
function signsIn(word: string): readonly number[] {
  const known = heardBefore.get(word);
  if (known !== undefined) return known;
  const found = [telling.get(word)];
  for (let length = 2; length <= Math.min(word.length, LONGEST_BEGINNING); length++)
    found.push(beginnings.get(word.slice(0, length)));
  const signs = found.filter((sign) => sign !== undefined);
  if (heardBefore.size >= MANY_WORDS) heardBefore.clear();
  if (word.length <= LONG_WORD) heardBefore.set(word, signs);
  return signs;
}

const MANY_WORDS = 4000;
const LONG_WORD = 20;
const heardBefore = new Map<string, readonly number[]>();

function numberOfWord(word: string): number {
  const [map, key] = word.endsWith(REST) ? [beginnings, word.slice(0, -1)] : [telling, word];
  const known = map.get(key);
  if (known !== undefined) return known;
  const number = telling.size + beginnings.size;
  map.set(key, number);
  return number;
}

/** Words that stand in nearly every sentence tell little. */
const COMMON = new Set(
  'i we my our me us you your the a an and is am are was were be been has have had ve m re s ll d t to of in on at for with it this that not no do so but or can will all from if'
    .split(' ')
    .map(numberOfWord),
);
const cost = (signs: readonly number[]): number => signs.reduce((sum, sign) => sum + (COMMON.has(sign) ? 100 : 1), 0);

/** The part of a check that tells most: of its words one at least must be there, and they are few and rare. Undefined when nothing is needed. */
function tellingPart(check: Check): number | Choice | undefined {
  let best: number | Choice | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const part of check) {
    const price = cost(typeof part === 'number' ? [part] : [...part.keys()]);
    if (price < least) [best, least] = [part, price];
  }
  return best;
}

/** A check by each of the words that begin it, with what is left to be asked where that word stands. */
function byWord(check: Check): readonly (readonly [number, Check])[] {
  const first = tellingPart(check);
  if (first === undefined) return [];
  const others = check.filter((part) => part !== first);
  if (typeof first === 'number') return [[first, others]];
  return Array.from(first).flatMap(([word, checks]) =>
    checks.map((behind): readonly [number, Check] => [word, wordsFirst([...behind, ...others])]),
  );
}

/** They are quicker to look up than choices. */
const wordsFirst = (check: Check): Check => [
  ...check.filter((part) => typeof part === 'number'),
  ...check.filter((part) => typeof part !== 'number'),
];

const checkOf = (need: Need): Check =>
  wordsFirst(need.map((part) => (typeof part === 'string' ? numberOfWord(part) : choiceOf(part.any))));

/** Patterns say the same again and again: what is one choice to them is one here. */
const choices = new WeakMap<readonly Need[], Choice>();

function choiceOf(needs: readonly Need[]): Choice {
  const known = choices.get(needs);
  if (known !== undefined) return known;
  const choice = new Map<number, Check[]>();
  for (const [word, check] of needs.flatMap((need) => byWord(checkOf(need)))) {
    const same = choice.get(word);
    if (same === undefined) choice.set(word, [check]);
    else same.push(check);
  }
  choices.set(needs, choice);
  return choice;
}

function numberOfPattern(pattern: RegExp): number {
  const known = patterns.get(pattern.source);
  if (known !== undefined) return known;
  const number = patterns.size;
  const ways = byWord(checkOf(needOf(pattern)));
  if (ways.length === 0) always.push(number);
  for (const [word, check] of ways) (clues[word] ??= []).push({ pattern: number, check });
  patterns.set(pattern.source, number);
  sentence.forget();
  aside.forget();
  heardBefore.clear();
  return number;
}

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
  let firsts = new Int32Array(0);
  /** The next place in the list, from one on, of a member that may match; -1 when there is none. */
  const next = (text: string, from: number): number => {
    if (numbers === null) {
      numbers = members.map((member) => patternsOf(member).map(numberOfPattern));
      firsts = Int32Array.from(numbers, ([first]) => first ?? -1);
    }
    const may = sentence.hear(text);
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
