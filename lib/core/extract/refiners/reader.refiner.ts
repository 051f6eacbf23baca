// Drops what is said of the reader or reported as somebody else's words: "you love golf", "she said she hates calls".
import type { Hit, Refiner } from '../refiner';

const READER = /\b(?:you|u|your|you['’](?:re|ve|d|ll))\s+(?:\p{L}+\s+){0,2}$/iu;
const REPORTED =
  /\b(?:(?:he|she|they|customers?|clients?|people|someone|everyone|who|\p{Lu}\p{L}+) (?:said|says|told me|told us|asked|claims?|claimed|mentioned|thinks|wrote|writes)|according to|quote)\b[^.:;!?]{0,40}$/u;
/** Wishes for the reader, and hearsay. */
const WISHES =
  /^\W*(?:good luck|best of luck|all the best|congrat\p{L}*|happy (?:birthday|anniversary|christmas|new year|easter)|enjoy|hope (?:you|your)|(?:so )?sorry (?:for|about|to hear (?:about|of)) (?:your|the)|get well|safe (?:travels|trip|journey)|my condolences|well done|welcome back|(?:they|people) say|I (?:read|hear|heard|gather) (?:that|you|about|of))\b/iu;
const QUOTED = /["“][^"”]*$/u;

const notTheirs = ({ claim, sentence, start, end }: Hit): boolean => {
  const wished =
    WISHES.test(sentence.text) &&
    !/\b(?:I|my|we|our|us|me)\b/iu.test(sentence.text.slice(start, end).replace(/^\W*I\b/u, ''));
  if (claim.type === 'signal') return wished && claim.kind === 'churn_risk';
  if (wished) return true;
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
