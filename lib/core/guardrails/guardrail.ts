// What one guardrail is: it reads a draft or a gesture in its situation and says what would be unwelcome. It explains, it never blocks.
import type { Evidence } from '../model/evidence';
import type { FactId } from '../model/ids';
import type { Sentence } from '../model/sentence';
import type { Situation } from './situation';

export type { Situation } from './situation';

/** stop: do not send it like this · hold: have another look · hint: you may want to know. Sending is never blocked. */
export type Severity = 'stop' | 'hold' | 'hint';

/** What a guardrail has to say. */
export interface Finding {
  /** File name of the guardrail. */
  readonly guardrail: string;
  readonly severity: Severity;
  /** UTF-16 offsets into the draft's text, end excluded; null when it is about the whole. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly sentence: Sentence;
  /** What could stand in place of the span instead. */
  readonly fix?: string;
  /** The facts behind it, most telling first. */
  readonly facts: readonly FactId[];
  readonly evidence: Evidence | null;
}

/** A finding as one guardrail gives it: the board adds whose it is. */
export type Remark = Omit<Finding, 'guardrail'>;

/** One rule of thoughtfulness. Pure and total. */
export interface Guardrail {
  readonly check: (situation: Situation) => readonly Remark[];
}

/** Situations for the table-driven test; dropped from the build. Facts are given short. */
export interface GuardrailExample {
  readonly facts: readonly string[];
  readonly draft: string;
  readonly speaks: boolean;
}
