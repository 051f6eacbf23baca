// What one extraction rule is. A rule is one file and its examples; deleting the file deletes the rule.
import type { Certainty, Claim, Sensitivity } from '../model/fact';
import type { Day } from '../model/when';
import type { SaidDate } from '../text/dates';
import type { Sentence } from '../text/sentences';
import type { Grammar } from './grammar';

/** What a rule may know besides the sentence. */
export interface RuleContext {
  /** The day on which the message was written; null when unknown: then relative words stay undated. */
  readonly sentOn: Day | null;
  /** Display name of the author; '' when unknown. */
  readonly author: string;
  readonly previous: Sentence | null;
  /** The dates that the sentence names, with offsets into its own text. Found when first asked for. */
  readonly dates: () => readonly SaidDate[];
  readonly grammar: Grammar;
}

/** What a rule found. `start`, `end`: UTF-16 offsets into the sentence's own text. */
export interface Found {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  readonly sensitivity: Sensitivity;
}

/** Recognises one kind of saying. */
export interface Rule {
  /** Cheap tests: a rule is only asked about sentences that one of these matches. Must be linear in the sentence's length. */
  readonly gates: readonly RegExp[];
  /** Whether by the words of a sentence anything in it may be found at all; left out: always. Cheaper than a gate. */
  readonly mayFind?: (text: string) => boolean;
  /** Everything found in one sentence; [] when it is not this rule's kind. Never throws. */
  readonly find: (sentence: Sentence, context: RuleContext) => readonly Found[];
}

/** Some fields of a claim, dates as plain text. */
type Expected<C> = C extends Claim ? { readonly [K in keyof C]?: K extends 'date' ? string | null : C[K] } : never;

/** Messages that a rule must, and must not, fire on; dropped from the build. `at`: the day the text was written. */
export interface RuleExamples {
  readonly fires: readonly { readonly text: string; readonly claim: Expected<Claim>; readonly at?: string }[];
  readonly quiet: readonly string[];
}
