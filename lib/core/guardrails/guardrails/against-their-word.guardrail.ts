// Against their word: the draft proposes what a current fact of this person contradicts.
import type { Guardrail } from '../guardrail';

/** Speaks about proposals only; a mention, a question or a refusal is none. */
export const guardrail: Guardrail = { check: () => [] };
