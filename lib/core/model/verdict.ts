// What the user decided on what a rule proposed: never the words, and nobody's name.
import { z } from 'zod';
import { Instant, VerdictId } from './ids';

/** `heard`: the user wants to hear a rule again that had gone quiet. */
const VERDICTS = ['accepted', 'edited', 'dismissed', 'heard'] as const;

export const Verdict = z.object({
  id: VerdictId,
  /** Id of the rule; it may be gone by now. */
  rule: z.string(),
  verdict: z.enum(VERDICTS),
  at: Instant,
});
/** One decision on one rule. */
export type Verdict = z.infer<typeof Verdict>;
