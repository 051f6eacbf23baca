// Drops what is supposed, wished out of politeness, or said of people in general: "if I were vegan", "I would love to hear back".
import type { Hit, Refiner } from '../refiner';

const SUPPOSED =
  /\b(?:if (?:i|we) (?:was|were|had|did|could|ever)|suppose|supposing|hypothetically|imagine|let's say|in case (?:i|we)|unless (?:i|we)|as if|as though|(?:might|may|could) (?:be|have|get|become|want|like|need)|thinking (?:about|of) (?:maybe|perhaps)|whether (?:or not )?(?:i|we|to))\b/iu;
const CONDITION = /^(?:and |but |so )?(?:if|suppose|unless|in case|whether|should)\b/iu;
const POLITE =
  /(?:\b(?:would|'d|’d|should) (?:also |really |both |very much |certainly )?(?:love|like|prefer|appreciate|be (?:happy|glad|delighted|grateful|keen))|\blooking forward|\b(?:be|am|are) (?:happy|glad|delighted|pleased|keen) to)\s+(?:to\s+)?(?:hear|see|know|get|have|discuss|understand|learn|schedule|set|arrange|talk|chat|speak|meet|connect|catch|read|receive|find|explore|hop|jump|book|invite|share|introduce|offer|extend|thank|help|assist|join|attend|if|it|your|you|a (?:quick|short|brief|copy|call|demo|meeting|refund)|another|one|the|more)\b/iu;

/** "Give me a paper map and I'm gone till Monday": what would be, not what is. */
const GIVEN = /\bgive\s+(?:me|us|him|her)\b[^.;!?]{2,80}\band\s+(?:I|we|he|she)\b/iu;

const applies = ({ claim, sentence, start, end }: Hit): boolean => {
  if (claim.type === 'signal') return false;
  const quote = sentence.text.slice(start, end);
  // The clause itself, and what leads into it: a condition that another clause states afterwards is none ("I can't, if I'm honest").
  const lead = sentence.text.slice(0, start);
  const around = `${lead.slice(-40)}${quote}`;
  if (claim.type === 'moment' && GIVEN.test(`${lead}${quote}`)) return true;
  if (SUPPOSED.test(quote) || (CONDITION.test(quote) && claim.type === 'moment')) return true;
  if (/\b(?:suppose|supposing|imagine|what if|hypothetically)\b[^.;!?]{0,60}$/iu.test(lead)) return true;
  return claim.type === 'preference' && POLITE.test(around);
};

/** Drops suppositions and politeness. */
export const refiner: Refiner = (hits) => hits.filter((hit) => !applies(hit));
