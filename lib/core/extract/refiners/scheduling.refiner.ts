// Drops wishes for one occasion: "I'd prefer Tuesday for this call", "can't do the 28th". What always holds stays.
import type { Hit, Refiner } from '../refiner';

const ONCE =
  /\b(?:this (?:one|time|week|month|morning|afternoon|evening|call|meeting|thursday|friday|monday|tuesday|wednesday)|for now|today only|just (?:this once|today)|tomorrow|tonight|next (?:week|time|month)|(?:on|by|for) (?:the )?\d{1,2}(?:st|nd|rd|th)|right now|at the moment|on this occasion)\b/iu;
const ALWAYS =
  /\b(?:always|never|ever|every|each|usually|normally|generally|as a rule|any (?:more|longer)|anymore|no longer|from (?:now|here) on|(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings|evenings|weekends|in general|by default|going forward|in future|at all)\b/iu;
const TIMED = new Set(['meeting_time', 'communication', 'food_drink', 'travel_place', 'work']);

const once = ({ claim, sentence, start, end }: Hit): boolean => {
  if (claim.type !== 'preference' || !TIMED.has(claim.category)) return false;
  const quote = sentence.text.slice(start, end);
  return ONCE.test(quote) && !ALWAYS.test(sentence.text);
};

/** Drops what is meant for one occasion. */
export const refiner: Refiner = (hits) => hits.filter((hit) => !once(hit));
