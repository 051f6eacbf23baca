// Drops wishes for one occasion: "I'd prefer Tuesday for this call", "can't do the 28th". What always holds stays.
import type { Hit, Refiner } from '../refiner';

const ONCE =
  /\b(?:this (?:one|time|week|month|morning|afternoon|evening|call|meeting|thursday|friday|monday|tuesday|wednesday)|for now|today only|just (?:this once|today)|tomorrow|tonight|next (?:week|time|month)|(?:on|by|for) (?:the )?\d{1,2}(?:st|nd|rd|th)|right now|at the moment|on this occasion)\b/iu;
const ALWAYS =
  /\b(?:always|never|ever|every|each|usually|normally|generally|as a rule|any (?:more|longer)|anymore|no longer|from (?:now|here) on|(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings|evenings|weekends|in general|by default|going forward|in future|at all)\b/iu;
const TIMED = new Set(['meeting_time', 'communication', 'food_drink', 'travel_place', 'work']);
/** A day by its name alone is the next one of that name: "I can't make Wednesday", "Thursday is good for me". */
const ONE_DAY =
  /\b(?:can['’]?t|cannot|can\s+not|won['’]?t|unable\s+to|could)\s+(?:really\s+)?(?:make|manage|attend|join|be\s+there)\b[^.,;!?]{0,20}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?<!\b(?:a|an|any|first|second|last|that)\s)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+(?:(?:is|works|suits|would\s+be|looks)\s+(?:also\s+|much\s+)?(?:good|fine|better|best|ok|okay|easier|free|great|perfect|for\s+me|me|us|tricky|impossible)|night\b)|\b(?:answer|reply|call|phone|ring)\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** What somebody works towards lasts longer than this. */
const THIS_WEEK =
  /\b(?:for|of)\s+(?:this|the)\s+(?:week|day|morning|afternoon|call|meeting|session|sprint|workshop)\b|\b(?:today|tonight)\b/iu;

const once = ({ claim, sentence, start, end }: Hit): boolean => {
  if (claim.type !== 'preference') return false;
  const quote = sentence.text.slice(start, end);
  if (claim.category === 'goal') return THIS_WEEK.test(quote);
  if (!TIMED.has(claim.category)) return false;
  if (ALWAYS.test(sentence.text)) return false;
  return ONCE.test(quote) || (claim.category === 'meeting_time' && ONE_DAY.test(quote));
};

/** Drops what is meant for one occasion. */
export const refiner: Refiner = (hits) => hits.filter((hit) => !once(hit));
