// Drops what is said of the reader or reported as somebody else's words or mood: "you love golf", "she said she hates calls", "the landlord is fed up".
import type { Hit, Refiner } from '../refiner';

const READER = /\b(?:you|u|your|you['’](?:re|ve|d|ll))\s+(?:\p{L}+\s+){0,2}$/iu;
const REPORTED =
  /\b(?:(?:he|she|they|customers?|clients?|people|someone|everyone|who|\p{Lu}\p{L}+) (?:said|says|told me|told us|asked|claims?|claimed|mentioned|thinks|wrote|writes)|according to|quote)\b[^.:;!?]{0,40}$/u;
/** Wishes for the reader, and hearsay. */
const WISHES =
  /^\W*(?:good luck|best of luck|all the best|congrat\p{L}*|happy (?:birthday|anniversary|christmas|new year|easter)|enjoy|hope (?:you|your)|(?:so )?sorry (?:for|about|to hear (?:about|of)) (?:your|the)|get well|safe (?:travels|trip|journey)|my condolences|well done|welcome back|(?:they|people) say|I (?:read|hear|heard|gather) (?:that|you|about|of))\b/iu;
const QUOTED = /["“][^"”]*$/u;
/** Joy and sorrow over what happens to the reader, wherever the sentence says it. */
const SHARED_JOY =
  /\b(?:happy|glad|sorry|pleased|delighted|relieved|sad|thrilled|gutted|chuffed)\s+(?:to\s+(?:hear|read|learn|see)|for)\b[^.;!?]{0,40}\b(?:you|your)\b/iu;
/** What was heard of others, or asked ("the doctor says no more salt" and "she says I am addicted to golf" are neither). */
const HEARSAY =
  /^(?:\p{L}+,\s)?(?:\W|(?:and|but|so|because|apparently)\s)*(?:(?:some(?:one|body)|everyone|everybody|people|they|he|she|rumou?r|the\s+(?:\p{L}+\s+){0,2}\p{L}+|\p{Lu}\p{L}+)(?:\s+(?:in|at|from)\s+\p{L}+)?\s+(?:say|says|said|claims?|claimed|reckons?|heard|mentioned|has\s+it|tells?\s+me|told\s+me)(?!\s+(?:yes|no)\b)|I(?:['’]m|\s+was|\s+am)\s+told|I\s+(?:hear|heard|gather))\s+(?:that\s+)?(?:you|your|you['’]\p{L}+|he|she|they|his|her|their)\b|^(?:\W|(?:and|but|so)\s)*(?:they|he|she|everyone|people|\p{Lu}\p{L}+)\s+(?:keeps?\s+asking|asks?|asked|wonders?|wondered|wants?\s+to\s+know)\s+(?:me\s+|us\s+)?(?:if|whether)\b/iu;
/** Whose words they were is said afterwards. */
const SAID_BY =
  /[,"'”’]\s*(?:says?|said|according\s+to|in\s+the\s+words\s+of)\s+(?:my|our|his|her|their|the|a|an|some\p{L}+|\p{Lu}\p{L}+)\b/u;
/** Those with whom somebody deals besides the reader: their anger is not the author's. */
const OTHERS =
  /^(?:\W|(?:and|but|so|because|now|where|while|one\s+of)\s)*(?:(?:the|a|an|our|my|his|her|their|one|some)\s+(?:[\p{L}-]+\s+){0,2}?(?:landlord|landlady|tenants?|neighbou?rs?|customers?|clients?|guests?|residents?|passengers?|visitors?|journalist|candidate|applicant|buyers?|investors?)|he|she|they)\b(?!['’])/iu;

const notTheirs = ({ claim, sentence, start, end }: Hit): boolean => {
  const wished =
    WISHES.test(sentence.text) &&
    !/\b(?:I|my|we|our|us|me)\b/iu.test(sentence.text.slice(start, end).replace(/^\W*I\b/u, ''));
  const lead = sentence.text.slice(0, start);
  const quote = sentence.text.slice(start, end);
  if (claim.subject === 'sender' && SAID_BY.test(sentence.text.slice(start))) return true;
  if (claim.type === 'signal') return (wished && claim.kind === 'churn_risk') || isOthersMood(claim.kind, quote);
  if (wished || SHARED_JOY.test(quote)) return true;
  if (claim.subject === 'sender' && HEARSAY.test(quote)) return true;
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

/** Whether somebody else has had enough, and not of the reader. */
const isOthersMood = (kind: string, quote: string): boolean =>
  (kind === 'frustration' || kind === 'churn_risk') &&
  OTHERS.test(quote) &&
  !/\b(?:you|your|I|me|we|us)\b/iu.test(quote);

/** Drops other people's words and facts about the reader. */
export const refiner: Refiner = (hits) => hits.filter((hit) => !notTheirs(hit));
