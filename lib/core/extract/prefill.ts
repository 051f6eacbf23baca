// What a selection that the user wants to remember most likely means. Only a proposal for the form: the user sees and changes it.
import type { Certainty, Claim, Sensitivity } from '../model/fact';
import type { Day } from '../model/when';
import { readWith, rules } from './engine';

/** A claim to start the form with. */
interface Prefilled {
  readonly claim: Claim;
  readonly certainty: Certainty;
  readonly sensitivity: Sensitivity;
  /** Id of the rule that knew, or `selection` when none did. */
  readonly rule: string;
}

/**
 * Reads the selected words, and the sentence around them where they alone say too little. Signals are left out: they are no memory.
 * When no rule knows, the selection itself becomes a personal fact. Null for an empty selection.
 */
export async function prefill(selection: string, context: string, sentOn: Day | null): Promise<Prefilled | null> {
  const words = selection.replace(/\s+/gu, ' ').trim();
  for (const text of [words, context.replace(/\s+/gu, ' ').trim()]) {
    if (text === '') continue;
    const found = await readWith(rules, {
      text: { text, own: [{ start: 0, end: text.length }], unread: false },
      sentOn,
      author: { name: '', address: '' },
    });
    const at = text.indexOf(words);
    const best = found.find(
      (one) => one.claim.type !== 'signal' && (at === -1 || (one.start < at + words.length && one.end > at)),
    );
    if (best !== undefined)
      return { claim: best.claim, certainty: best.certainty, sensitivity: best.sensitivity, rule: best.rule };
  }
  if (words === '') return null;
  return {
    claim: {
      type: 'preference',
      category: 'personal_fact',
      polarity: 'fact',
      subject: 'sender',
      value: words.slice(0, 400),
    },
    certainty: 'stated',
    sensitivity: 'ordinary',
    rule: 'selection',
  };
}
