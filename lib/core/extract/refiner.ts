// What one refiner is: it looks at what the rules found in a message and drops, turns or attributes it. It never adds.
import type { Sentence } from '../text/sentences';
import type { Found, RuleContext } from './rule';

/** Something found, with where it comes from. `start`, `end` refer to the sentence's own text. */
export interface Hit extends Found {
  /** File name of the rule. */
  readonly rule: string;
  readonly sentence: Sentence;
  readonly context: RuleContext;
}

/** Pure and total; keeps the order. */
export type Refiner = (hits: readonly Hit[]) => readonly Hit[];
