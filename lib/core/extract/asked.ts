// Which of many patterns may match a sentence, found by one look at its words that all rules share. Leaves out only what cannot match; the patterns
// themselves decide. Knows the words of one sentence at a time: all rules ask about it before they go on to the next.
import { LONGEST_BEGINNING, type Need, needOf, REST, wordsOf } from './needs';

/** A need made ready to be asked about, words as numbers: all of these. */
type Check = readonly (number | Choice)[];
/** One of some checks, each behind a word without which it is not met. */
interface Choice {
  readonly signs: readonly number[];
  readonly checks: readonly Check[];
}

/** Every word that some pattern needs, numbered. */
const telling = new Map<string, number>();
/** The same for beginnings of words. */
const beginnings = new Map<string, number>();
/** By the source of each pattern that was ever asked for, its number. */
const patterns = new Map<string, number>();
const checks: Check[] = [];
/** By the number of a word, the patterns that may match where it stands if all else is there; and those for which it is enough. */
const bySign: number[][] = [];
const enough: number[][] = [];
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
  const present = new Uint8Array(telling.size + beginnings.size);
  const state = new Uint8Array(checks.length);
  for (const word of wordsOf(text)) {
    for (const sign of signsIn(word)) {
      if (present[sign] === 1) continue;
      present[sign] = 1;
      for (const pattern of enough[sign] ?? []) state[pattern] = MET;
      for (const pattern of bySign[sign] ?? []) if (state[pattern] === NOT_SIGNED) state[pattern] = SIGNED;
    }
  }
  for (const pattern of always) state[pattern] = MET;
  last = { text, present, state };
  return last;
}

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

function isMet(check: Check, present: Uint8Array): boolean {
  for (const part of check) if (typeof part === 'number' ? present[part] !== 1 : !isAnyMet(part, present)) return false;
  return true;
}

function isAnyMet({ signs, checks: behind }: Choice, present: Uint8Array): boolean {
  for (let i = 0; i < signs.length; i++)
    if (present[signs[i] ?? 0] === 1 && isMet(behind[i] ?? [], present)) return true;
  return false;
}

function mayMatch(pattern: number, { present, state }: Heard): boolean {
  if (state[pattern] === SIGNED) state[pattern] = isMet(checks[pattern] ?? [], present) ? MET : NOT_MET;
  return state[pattern] !== NOT_SIGNED && state[pattern] !== NOT_MET;
}

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

/** Whether a check is met wherever this word stands. */
const isEnough = ([part, ...others]: Check, sign: number): boolean =>
  others.length === 0 &&
  part !== undefined &&
  (part === sign ||
    (typeof part !== 'number' && part.signs.some((one, i) => one === sign && part.checks[i]?.length === 0)));

function numberOfPattern(pattern: RegExp): number {
  const known = patterns.get(pattern.source);
  if (known !== undefined) return known;
  const number = checks.length;
  const check = checkOf(needOf(pattern));
  const signs = signsOf(check);
  if (signs.length === 0) always.push(number);
  for (const sign of signs) ((isEnough(check, sign) ? enough : bySign)[sign] ??= []).push(number);
  checks.push(check);
  patterns.set(pattern.source, number);
  last = null;
  heardBefore.clear();
  return number;
}

/** Whether a pattern may match a text of its own, beside the sentence that all are asked about. */
export function mayMatchIn(pattern: RegExp, text: string): boolean {
  const number = numberOfPattern(pattern);
  const sentence = last;
  const may = mayMatch(number, heard(text));
  last = sentence;
  return may;
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
    const found: T[] = [];
    let i = 0;
    for (const member of members) if (mayAllMatch(numbers[i++] ?? [], words)) found.push(member);
    return found;
  };
}

function mayAllMatch(numbers: readonly number[], words: Heard): boolean {
  for (const pattern of numbers) if (!mayMatch(pattern, words)) return false;
  return true;
}
