// Turns or drops what a negation in front of the cue denies: "not a coffee person", "I don't really like calls", "it is not my birthday".
import type { Hit, Refiner } from '../refiner';

const NOT =
  /\b(?:not|never|hardly|n['’]t|dont|doesnt|didnt|cant|wont|isnt|neither|nor|nobody|no longer)\b(?:\s+(?:really|much|exactly|actually|particularly|that|all that|so|a|an|the|overly|too|very|be|been|even|get|getting|going to)\b){0,3}\s*/iu;
/** Verbs of liking that a negation can turn. */
const LIKES =
  /\b(?:love|like|enjoy|fan of|fond of|keen on|into|big on|partial to|care for|person|drinker|type|crazy about)\b/iu;
const MOMENT_DENIED =
  /\b(?:(?:is|are|was|were|am|'m|’m|'s|’s)\s+not|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|won['’]t be|not (?:going to|yet)|no longer|never)\s+(?:(?:my|our|his|her|their|a|an|the|be|been|getting|having|really|actually)\s+){0,2}(?:birthday|anniversary|married|engaged|pregnant|expecting|moving|launching|graduat\w+|retiring|leaving|wedding)/iu;

const refine = (hit: Hit): readonly Hit[] => {
  const { claim, sentence, start, end } = hit;
  const quote = sentence.text.slice(start, end);
  if (claim.type === 'moment') return MOMENT_DENIED.test(quote) ? [] : [hit];
  if (claim.type !== 'preference' || claim.polarity !== 'like') return [hit];
  const not = NOT.exec(quote) ?? /\w(n['’]t)\s+(?:really |much |particularly )?/u.exec(quote);
  if (not === null) return [hit];
  const after = quote.slice(not.index, not.index + 48);
  if (
    /\bnot only\b|\bcan['’]?t (?:get enough|live without|resist|do without|help|imagine|start)|\bnever (?:say no|turn down|miss|tire|get tired)|\bnothing (?:beats|better)|\bwouldn['’]t (?:miss|change|trade)|\bnot just\b/iu.test(
      quote,
    )
  )
    return [hit];
  return LIKES.test(after) ? [{ ...hit, claim: { ...claim, polarity: 'dislike' } }] : [hit];
};

/** Turns a denied liking into a dislike, drops a denied moment. */
export const refiner: Refiner = (hits) => hits.flatMap(refine);
