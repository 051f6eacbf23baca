// Drops what is said of the reader or reported as somebody else's words: "you love golf", "she said she hates calls".
import type { Hit, Refiner } from '../refiner';

const READER = /\b(?:you|u|your|you['’](?:re|ve|d|ll))\s+(?:\p{L}+\s+){0,2}$/iu;
const REPORTED =
  /\b(?:(?:he|she|they|customers?|clients?|people|someone|everyone|who|\p{Lu}\p{L}+) (?:said|says|told me|told us|asked|claims?|claimed|mentioned|thinks|wrote|writes)|according to|quote)\b[^.:;!?]{0,40}$/u;
const QUOTED = /["“][^"”]*$/u;

const notTheirs = ({ claim, sentence, start, end }: Hit): boolean => {
  if (claim.type === 'signal') return false;
  const lead = sentence.text.slice(0, start);
  const quote = sentence.text.slice(start, end);
  if (claim.subject === 'sender' && REPORTED.test(lead)) return true;
  if (/["“](?:I|I['’]m|we|my)\b/iu.test(quote)) return true;
  if (QUOTED.test(lead) && /["”]/u.test(sentence.text.slice(end))) return true;
  if (claim.type === 'preference' && READER.test(lead)) return true;
  return (
    claim.type === 'preference' &&
    /^(?:you|your|you['’]\w+)\b/iu.test(quote) &&
    !/\b(?:i|we|my|me|our|us)\b/iu.test(quote)
  );
};

/** Drops other people's words and facts about the reader. */
export const refiner: Refiner = (hits) => hits.filter((hit) => !notTheirs(hit));
