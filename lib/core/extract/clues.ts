// Knows by word which patterns it is a clue to, and what else these need: the needs of all patterns, made ready to be asked about one text after another.
// Patterns are added when somebody first asks about them.
import { LONGEST_BEGINNING, type Need, needOf, REST } from './needs';

/**
 * Checks one behind the other, each as something that it belongs to, how many parts it has, and these: the numbers of words, or {@link CHOICE} and the
 * number of a choice. Rows of numbers, since going from object to object is what takes the time.
 */
export type Row = readonly number[];
/** A need made ready to be asked about: all of these. */
type Check = readonly number[];
/** One of some checks, each belonging to a word without which it is not met. */
export interface Choice {
  readonly all: Row;
  readonly byWord: ReadonlyMap<number, Row>;
}

/** Numbers from here on are choices. */
export const CHOICE = 1 << 20;
/** No checks. */
export const NOTHING: Row = [];
const NO_CHOICE: Choice = { all: NOTHING, byWord: new Map() };

/** Every word that some pattern needs, numbered. */
const telling = new Map<string, number>();
/** The same for beginnings of words. */
const beginnings = new Map<string, number>();
/** By the source of each pattern, its number. */
const patterns = new Map<string, number>();
/** By the number of a word, the patterns that it is a clue to, with what else they need. */
const clues: number[][] = [];
const choices: Choice[] = [];
/** Patterns that may match anywhere. */
export const always: number[] = [];

const size = { words: 0, patterns: 0, choices: 0 };
/** How many words, patterns and choices there are by now. */
export const counts: Readonly<typeof size> = size;

/** What stands at a place of a row. */
export const at = (row: Row, place: number): number => row[place] ?? 0;
/** The choice of a number. */
export const choiceOf = (part: number): Choice => choices[part - CHOICE] ?? NO_CHOICE;
/** The patterns that a word is a clue to. */
export const cluesOf = (sign: number): Row => clues[sign] ?? NOTHING;

/** The numbers of a word and of its beginnings, as far as any pattern needs them. Mails use the same words over and over. */
export function signsIn(word: string): readonly number[] {
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

const MANY_WORDS = 10_000;
const LONG_WORD = 20;
const heardBefore = new Map<string, readonly number[]>();

function numberOfWord(word: string): number {
  const [map, key] = word.endsWith(REST) ? [beginnings, word.slice(0, -1)] : [telling, word];
  const known = map.get(key);
  if (known !== undefined) return known;
  const number = size.words++;
  map.set(key, number);
  frequencies.push(frequencyOf(word));
  return number;
}

/** Roughly how often, in a thousand sentences, words and beginnings of words stand that stand in many. */
const OFTEN = new Map<string, number>();
for (const [times, words] of [
  [
    50,
    'up out as by they he she them his her their what when where which who how why about would could should just like there here time new one two first last next now then more some any only well get got go going make take see know think want need let send please thanks thank hope good great work call day days week weeks year years home house office team back over after before since off down give bring buy love never still other than into also very much most many too because did does don being',
  ],
  [
    300,
    'i we my our me us you your the a an and is am are was were be been has have had ve m re s ll d t to of in on at for with it this that not no do so but or can will all from if 0',
  ],
] as const)
  for (const word of words.split(' ')) {
    OFTEN.set(word, times);
    for (let length = 2; length <= LONGEST_BEGINNING; length++) OFTEN.set(word.slice(0, length) + REST, times);
  }

/** The same by the number of a word: what is rare is asked for first. Short beginnings stand in many words. */
const frequencies: number[] = [];
const frequencyOf = (word: string): number =>
  Math.max(OFTEN.get(word) ?? 1, word.endsWith(REST) ? 10 ** (LONGEST_BEGINNING + 2 - word.length) : 1);

const howOften = (part: number): number =>
  part < CHOICE
    ? (frequencies[part] ?? 0)
    : [...choiceOf(part).byWord.keys()].reduce((sum, word) => sum + (frequencies[word] ?? 0), 0);

/** A check by each of the words that begin its most telling part, of which one must be there, with what is left to be asked then. */
function byWord(check: Check): readonly (readonly [number, Check])[] {
  let [first, least] = [-1, Number.POSITIVE_INFINITY];
  for (const part of check) if (howOften(part) < least) [first, least] = [part, howOften(part)];
  if (first === -1) return [];
  const others = check.filter((part) => part !== first);
  if (first < CHOICE) return [[first, others]];
  return Array.from(choiceOf(first).byWord).flatMap(([word, row]) =>
    checksIn(row).map((behind): readonly [number, Check] => [word, wordsFirst([...behind, ...others])]),
  );
}

function checksIn(row: Row): readonly Check[] {
  const checks: Check[] = [];
  for (let i = 0; i < row.length; i += 2 + at(row, i + 1)) checks.push(row.slice(i + 2, i + 2 + at(row, i + 1)));
  return checks;
}

/** They are quicker to look up than choices. */
const wordsFirst = (check: Check): Check => check.toSorted((a, b) => Number(a >= CHOICE) - Number(b >= CHOICE));

const checkOf = (need: Need): Check =>
  wordsFirst(need.map((part) => (typeof part === 'string' ? numberOfWord(part) : CHOICE + numberOfChoice(part.any))));

/** Patterns say the same again and again: what is one choice to them is one here. */
const numbersOfChoices = new WeakMap<readonly Need[], number>();

function numberOfChoice(needs: readonly Need[]): number {
  const known = numbersOfChoices.get(needs);
  if (known !== undefined) return known;
  const all: number[] = [];
  const ways = new Map<number, Row>();
  for (const [word, check] of needs.flatMap((need) => byWord(checkOf(need)))) {
    const row = [word, check.length, ...check];
    all.push(...row);
    ways.set(word, [...(ways.get(word) ?? NOTHING), ...row]);
  }
  choices.push({ all, byWord: ways });
  const number = size.choices++;
  numbersOfChoices.set(needs, number);
  return number;
}

/** The number of a pattern, from now on looked for. */
export function numberOfPattern(pattern: RegExp): number {
  const known = patterns.get(pattern.source);
  if (known !== undefined) return known;
  const number = size.patterns++;
  const ways = byWord(checkOf(needOf(pattern)));
  if (ways.length === 0) always.push(number);
  for (const [word, check] of ways) (clues[word] ??= []).push(number, check.length, ...check);
  patterns.set(pattern.source, number);
  heardBefore.clear();
  return number;
}
