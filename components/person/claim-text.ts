// Says a claim in a few words. Decides nothing and knows no person.
import type { Claim } from '../../lib/core/model/fact';
import { isPromise } from '../../lib/core/model/promise';
import type { MessageKey, Sentence } from '../../lib/core/model/sentence';

type Say = (sentence: Sentence) => string;

/** What the claim is about: its category or kind. */
export const topicKey = (claim: Claim): MessageKey =>
  claim.type === 'preference' ? `cat_${claim.category}` : isPromise(claim) ? 'kind_promise' : `kind_${claim.kind}`;

/** "Avoids coffee", "oat-milk cortado", "Moves to Porto, 1 Jun 2026"; about somebody else: "their daughter’s graduation", "their husband: rooibos". */
export function claimText(claim: Claim, say: Say): string {
  const said = coreText(claim, say);
  return claim.subject === 'sender' || isNamedByKind(claim)
    ? said
    : say({ key: 'claim_of', params: { subject: claim.subject, said } });
}

/** Like {@link claimText} for a row whose topic stands beside it: a moment without words of its own is its date, and whose it is. */
export function rowText(claim: Claim, say: Say): string {
  if (claim.type !== 'moment' || claim.value !== '' || claim.date === null) return claimText(claim, say);
  return claim.subject === 'sender'
    ? say({ key: 'written_when', params: { when: claim.date } })
    : say({ key: 'claim_dated', params: { what: claim.subject, when: claim.date } });
}

/** A time as an answer to "when", which nobody can avoid or dislike: "before ten". */
const AT_A_TIME = /^(?:before|after|between|on|from|at|until|till|during|in|past|earlier|later)\b/iu;

/** Words that already say what is avoided: "I go dark at five", "Never phone before ten". */
const SAYS_ALL =
  /^(?:(?:I|we|my|our|never|no|not|nothing|don['’]?t|do\s+not|can['’]?t|cannot|hates?)(?:['’]\p{L}+)?\s)/iu;

/** Of somebody else, and without words of its own: "their father: Loss" would be heartless, and "Ada: Graduation" reads like data. */
const isNamedByKind = (claim: Claim): boolean =>
  claim.type === 'moment' && claim.value === '' && claim.subject !== 'sender' && claim.kind !== 'out_of_office';

/** "Birthday", "Loss of their father", "Ada’s graduation", "the twins’ birthday". */
function kindOf(claim: Claim, say: Say): string {
  const what = say({ key: topicKey(claim) });
  const { subject } = claim;
  if (!isNamedByKind(claim)) return what;
  if (claim.type === 'moment' && claim.kind === 'bereavement')
    return say({ key: 'claim_loss_of', params: { subject } });
  const key = /s$/iu.test(subject) ? 'claim_whose_s' : 'claim_whose';
  return say({ key, params: { subject, what: what.toLocaleLowerCase() } });
}

function coreText(claim: Claim, say: Say): string {
  if (claim.type === 'preference') {
    if (claim.polarity !== 'avoid' && claim.polarity !== 'dislike') return claim.value;
    if (SAYS_ALL.test(claim.value)) return claim.value;
    return claim.category === 'meeting_time' && AT_A_TIME.test(claim.value)
      ? say({ key: 'claim_not_then', params: { value: claim.value } })
      : say({ key: `claim_${claim.polarity}`, params: { value: claim.value } });
  }
  const what = claim.value === '' ? kindOf(claim, say) : claim.value;
  if (claim.type === 'signal' || claim.date === null) return what;
  return say({ key: 'claim_dated', params: { what, when: claim.date } });
}

/** The chip beside a claim: "Food and drink · avoids", "Move". */
export function claimLabel(claim: Claim, say: Say): string {
  const topic = say({ key: topicKey(claim) });
  // That a goal is liked goes without saying.
  const isSaid =
    claim.type === 'preference' &&
    claim.polarity !== 'fact' &&
    (claim.category !== 'goal' || claim.polarity !== 'like');
  return isSaid ? `${topic} · ${say({ key: `polarity_${claim.polarity}` })}` : topic;
}
