// Makes a value of the words that a rule matched: whole words, one clause, no reason that is not theirs to keep. Changes no quote and drops nothing.
import type { Claim } from '../../model/fact';
import type { Hit, Refiner } from '../refiner';

type Preference = Extract<Claim, { readonly type: 'preference' }>;

/** Where what is worth a title ends: what follows from it, an aside, another statement. */
const ENDS =
  /[;!?()—–]|[.:](?=\s|$)|\s-{1,2}\s|,\s*(?=(?:ask|tell|see|where|until|had|have|then|one|and|but|so|because|which|who|while|though|although|otherwise|please|thanks|thank|or|as|if|when|hence|what|how|not\s+that|no\s+\p{L}+|just|sorry|love|dear|ha|haha|lol|I|we|you|he|she|they|it|there|that|my|our|don|can|could|would|everyone|everybody)\b|\p{L}+['’](?:s|re|m|ve|ll|d)\b)|\s(?=(?:so(?!\s+far)|because|although|though|but|whereas|which|cause)\s)|\s(?=and\s+(?:I|we|he|she|they|it|you|my|our|no|so|that|nobody|forgot|now|still|found)\b)|\s(?=(?:lol|haha|please)\b)/iu;
/** Words that promise more than there is, where words were cut off after them; and those that do so anywhere. */
const CUT_OFF =
  /(?:[\s,]+(?:in|on|at|to|by|for|from|than|then|that|which|who|when|while|as|until|till|since|I|we|it|is|are|was|be|not|only|just|now|his|her|their|our|['’]s))+[\s,]*$/iu;
const DANGLING = /(?:[\s,]+(?:and|or|but|the|an?|my|so|if|of|with|I|we|please))+[\s,]*$/iu;
/** A title says no more than this. */
const MANY_WORDS = 14;
/** A value of so many words is a clause rather than a thing. */
const CLAUSE = 5;
/** A single word that names nothing: verbs above all. */
const BARE =
  /^(?:be|become|get|go|have|make|do|use|open|halve|double|cut|see|build|reach|run|write|buy|own|keep|lose|win|find|learn|grow|start|finish|finally|take|give|help|live|know|become|retire\s+to|move\s+to)$/iu;
/** The reason comes first, and what to do about it is what is worth keeping: "I'm deaf, so text me". */
const REASONED = /^.{2,60}?,?\s\bso\s+(?:please\s+)?(?=\p{L}+(?:\s+\p{L}+){1,})/iu;

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** One clause of what the sentence says from there on. */
function clauseFrom(said: string): string {
  const clause = wordsIn(said.slice(0, ENDS.exec(said)?.index ?? said.length));
  const kept = clause.slice(0, MANY_WORDS).join(' ');
  const whole = clause.length > MANY_WORDS ? kept.replace(CUT_OFF, '') : kept;
  return whole.replace(DANGLING, '').replace(/[\s,]+$/u, '');
}

/** The value in better words; as it is when it reads well. */
function readable(claim: Preference, said: string): string {
  const { value, category, polarity } = claim;
  const at = said.indexOf(value);
  if (at === -1) return value;
  const rest = said.slice(at);
  const isLong = wordsIn(value).length > CLAUSE;
  const after = said.slice(at + value.length);
  const isCut =
    /^(?!s\b)[\p{L}\p{N}]/u.test(after) || DANGLING.test(value) || (wordsIn(value).length > 2 && CUT_OFF.test(value));
  const isOpen = BARE.test(value) || (!/\s/u.test(value) && /^\s+of\s+my\s/u.test(after));
  if (category === 'communication' && polarity === 'need' && isLong) {
    const told = REASONED.exec(rest);
    const advice = told === null ? '' : clauseFrom(rest.slice(told[0].length));
    if (wordsIn(advice).length > 1) return advice;
  }
  if (!isLong && !isCut && !isOpen) return value;
  const clause = clauseFrom(rest);
  return wordsIn(clause).length > 1 ? clause : value;
}

/** Gives long, cut and empty values the words of their clause. */
export const refiner: Refiner = (hits) =>
  hits.map((hit): Hit => {
    const { claim, sentence } = hit;
    if (claim.type !== 'preference') return hit;
    const value = readable(claim, sentence.text.replace(/\s+/gu, ' '));
    return value === claim.value ? hit : { ...hit, claim: { ...claim, value } };
  });
