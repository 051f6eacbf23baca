// How a sentence speaks: which of its words offer, refuse, tell or thank. Reads cues only, and decides nothing.
import {
  AFTER,
  ARRIVES,
  AT_HOME,
  GIFTED,
  GIVING,
  HABIT,
  JOINT,
  KNOWS,
  MEETING,
  NO,
  NO_AFTER,
  NOT_A_NO,
  OTHERS,
  OWED,
  PAST,
  SELF,
  SENDS,
  SOON,
  SUITS,
  TELLS,
  TOGETHER,
  TOPIC,
  WISH,
} from './lexicon/cues';
import { blank, lineOf, type Range } from './line';
import type { Word, WordSentence } from './words';

/** A sentence with all its cues, each read once, however many things it mentions. */
export interface Speech {
  readonly words: readonly Word[];
  readonly question: boolean;
  readonly joint: readonly Range[];
  readonly self: readonly Range[];
  readonly giving: readonly Range[];
  readonly together: readonly Range[];
  readonly after: readonly Range[];
  readonly arrives: readonly Range[];
  readonly suits: readonly Range[];
  readonly past: readonly Range[];
  readonly habit: readonly Range[];
  readonly topic: readonly Range[];
  readonly no: readonly Range[];
  readonly noAfter: readonly Range[];
  readonly others: readonly Range[];
  readonly soon: readonly Range[];
  /** The writer says to know what the reader wishes. */
  readonly knowing: boolean;
  readonly meeting: readonly Range[];
  readonly sends: readonly Range[];
  readonly gifted: boolean;
  /** It is about money that is owed. */
  readonly owed: boolean;
  readonly atHome: boolean;
  readonly tells: boolean;
}

const WHEN_YOU = /(?<![^ ])when (?:you|we|i)(?:'re| are|'m| am)?(?![^ ])/gu;

/** Reads the cues of a sentence, each when it is asked for first: most sentences need a few of them. */
export function readSpeech({ words, question }: WordSentence): Speech {
  const { text, find } = lineOf(words);
  const known = new Map<RegExp, readonly Range[]>();
  const read = (cue: RegExp, idioms?: RegExp): readonly Range[] => {
    const ranges = known.get(cue) ?? find(cue, idioms === undefined ? text : blank(text, idioms));
    known.set(cue, ranges);
    return ranges;
  };
  const has = (cue: RegExp): boolean => read(cue).length > 0;
  return {
    words,
    question,
    get joint() {
      return read(JOINT);
    },
    get self() {
      return read(SELF);
    },
    get giving() {
      return read(GIVING);
    },
    get together() {
      return read(TOGETHER);
    },
    get after() {
      return read(AFTER);
    },
    get arrives() {
      return read(ARRIVES);
    },
    get suits() {
      return read(SUITS);
    },
    get past() {
      return read(PAST);
    },
    get habit() {
      return read(HABIT);
    },
    get topic() {
      return read(TOPIC);
    },
    get no() {
      return read(NO, NOT_A_NO);
    },
    get noAfter() {
      return read(NO_AFTER, NOT_A_NO);
    },
    get others() {
      return read(OTHERS);
    },
    get soon() {
      return read(SOON);
    },
    get knowing() {
      return has(KNOWS) && has(WISH);
    },
    get meeting() {
      return read(MEETING);
    },
    get sends() {
      return read(SENDS);
    },
    get gifted() {
      return has(GIFTED);
    },
    get owed() {
      return has(OWED);
    },
    get atHome() {
      return has(AT_HOME);
    },
    // "Brisket when you land?" offers; "when did you land" tells.
    get tells() {
      return read(TELLS, WHEN_YOU).length > 0;
    },
  };
}
