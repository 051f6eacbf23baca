// Which of many patterns may match a sentence, found by one look at its words that all rules share. Leaves out only what cannot match; the patterns
// themselves decide. Knows the words of one sentence at a time: all rules ask about it before they go on to the next.
import { type Need, needOf, wordsOf } from './needs';

/** A need made ready to be asked about, words as numbers: all of these. */
type Check = readonly (number | Choice)[];
/** One of some checks, each behind a word without which it is not met. */
interface Choice {
  readonly signs: readonly number[];
  readonly checks: readonly Check[];
}

/** Every word that some pattern needs, numbered. */
const telling = new Map<string, number>();
/** By the source of each pattern that was ever asked for, its number. */
const patterns = new Map<string, number>();
const checks: Check[] = [];
/** By the number of a word, the patterns that may match where it stands. */
const bySign: number[][] = [];
/** Patterns that may match anywhere. */
const always: number[] = [];

const NOT_SIGNED = 0;
const SIGNED = 1;
const MET = 2;
const NOT_MET = 3;

interface Heard {
  readonly text: string;
  /** By the number of a word, whether it is there. */
  readonly present: Uint8Array;
  /** By the number of a pattern, what is known of it. */
  readonly state: Uint8Array;
}
let last: Heard | null = null;

function heard(text: string): Heard {
  if (last?.text === text) return last;
  const present = new Uint8Array(telling.size);
  const state = new Uint8Array(checks.length);
  for (const word of wordsOf(text)) {
    const number = telling.get(word);
    if (number === undefined || present[number] === 1) continue;
    present[number] = 1;
    for (const pattern of bySign[number] ?? []) state[pattern] = SIGNED;
  }
  for (const pattern of always) state[pattern] = MET;
  last = { text, present, state };
  return last;
}

function isMet(check: Check, present: Uint8Array): boolean {
  for (const part of check) {
    if (typeof part === 'number') {
      if (present[part] !== 1) return false;
    } else if (!part.signs.some((sign, i) => present[sign] === 1 && isMet(part.checks[i] ?? [], present))) return false;
  }
  return true;
}

function mayMatch(pattern: number, { present, state }: Heard): boolean {
  if (state[pattern] === SIGNED) state[pattern] = isMet(checks[pattern] ?? [], present) ? MET : NOT_MET;
  return state[pattern] !== NOT_SIGNED && state[pattern] !== NOT_MET;
}

function numberOfWord(word: string): number {
  const known = telling.get(word);
  if (known !== undefined) return known;
  telling.set(word, telling.size);
  return telling.size - 1;
}

/** Words that stand in nearly every sentence tell little. */
const COMMON = new Set(
  'i we my our me us you your the a an and is am are was were be been has have had ve m re s ll d t to of in on at for with it this that not no do so but or can will all from if'
    .split(' ')
    .map(numberOfWord),
);
const cost = (signs: readonly number[]): number => signs.reduce((sum, sign) => sum + (COMMON.has(sign) ? 100 : 1), 0);

/** Words of which one at least must be there, as few and rare ones as can be had; none when nothing is needed. */
const signsOf = (check: Check): readonly number[] =>
  check
    .map((part) => (typeof part === 'number' ? [part] : [...new Set(part.signs)]))
    .reduce((best, one) => (best.length === 0 || cost(one) < cost(best) ? one : best), []);

/** Words come before choices: they are quicker to look up. */
const checkOf = (need: Need): Check => [
  ...need.filter((part) => typeof part === 'string').map(numberOfWord),
  ...need.filter((part) => typeof part !== 'string').map(({ any }) => choiceOf(any)),
];

function choiceOf(needs: readonly Need[]): Choice {
  const all = needs
    .map(checkOf)
    .flatMap((check) => signsOf(check).map((sign) => ({ sign, check: check.filter((part) => part !== sign) })));
  return { signs: all.map(({ sign }) => sign), checks: all.map(({ check }) => check) };
}

function numberOfPattern(pattern: RegExp): number {
  const known = patterns.get(pattern.source);
  if (known !== undefined) return known;
  const number = checks.length;
  const check = checkOf(needOf(pattern));
  const signs = signsOf(check);
  if (signs.length === 0) always.push(number);
  for (const sign of signs) (bySign[sign] ??= []).push(number);
  checks.push(check);
  patterns.set(pattern.source, number);
  last = null;
  return number;
}

/**
 * For a fixed list, gives those of its members whose patterns may match a text, in the order of the list. `patternsOf`: all of one member's
 * patterns have to match. The patterns are looked into when somebody first asks.
 */
export function askedOf<T>(
  members: readonly T[],
  patternsOf: (member: T) => readonly RegExp[],
): (text: string) => readonly T[] {
  let numbers: readonly (readonly number[])[] | null = null;
  return (text) => {
    numbers ??= members.map((member) => patternsOf(member).map(numberOfPattern));
    const words = heard(text);
    return members.filter((_, i) => numbers?.[i]?.every((pattern) => mayMatch(pattern, words)) !== false);
  };
}
