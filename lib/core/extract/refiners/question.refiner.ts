// Drops what is only asked. A complaint may well be a question ("why was I charged twice?"), so signals stay.
import type { Refiner } from '../refiner';

const ASKS =
  /^(?:and\s|so\s|but\s|oh\s)?(?:do|does|did|is|are|was|were|will|would|could|can|should|shall|have|has|had|may|might|what|when|where|who|which|why|how|any|ever|don't|doesn't|isn't|aren't|won't)\b/iu;

/** A clause that ends in a question mark, or a sentence that begins as a question and ends as one. */
export const refiner: Refiner = (hits) =>
  hits.filter(({ claim, sentence, end }) => {
    if (claim.type === 'signal') return true;
    const after = sentence.text.slice(end);
    const asked =
      /\?[!?]*$/u.test(sentence.text.slice(0, end)) ||
      /^["'”’)\s]*\?/u.test(after) ||
      (sentence.text.trimEnd().endsWith('?') && ASKS.test(sentence.text));
    return !asked;
  });
