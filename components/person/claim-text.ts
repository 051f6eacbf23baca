// Says a claim in a few words. Decides nothing and knows no person.
import type { Claim } from '../../lib/core/model/fact';
import type { MessageKey, Sentence } from '../../lib/core/model/sentence';
import type { Day } from '../../lib/core/model/when';
import { whenText } from './dates';

/** What the claim is about: its category or kind. */
export const topicKey = (claim: Claim): MessageKey =>
  claim.type === 'preference' ? `cat_${claim.category}` : `kind_${claim.kind}`;

/** "Avoids coffee", "oat-milk cortado", "Moves to Porto, 1 June 2026"; about somebody else: "their daughter: …". */
export function claimText(
  claim: Claim,
  words: { readonly language: string; readonly say: (sentence: Sentence) => string },
  today: Day,
): string {
  const said = coreText(claim, words, today);
  return claim.subject === 'sender' ? said : words.say({ key: 'claim_of', params: { subject: claim.subject, said } });
}

function coreText(
  claim: Claim,
  words: { readonly language: string; readonly say: (sentence: Sentence) => string },
  today: Day,
): string {
  if (claim.type === 'preference') {
    return claim.polarity === 'like' || claim.polarity === 'fact'
      ? claim.value
      : words.say({ key: `claim_${claim.polarity}`, params: { value: claim.value } });
  }
  const what = claim.value === '' ? words.say({ key: topicKey(claim) }) : claim.value;
  if (claim.type === 'signal' || claim.date === null) return what;
  return words.say({ key: 'claim_dated', params: { what, when: whenText(words.language, claim.date, today) } });
}

/** The chip beside a claim: "food and drink · avoids", "move". */
export function claimLabel(claim: Claim, say: (sentence: Sentence) => string): string {
  const topic = say({ key: topicKey(claim) });
  return claim.type === 'preference' && claim.polarity !== 'fact'
    ? `${topic} · ${say({ key: `polarity_${claim.polarity}` })}`
    : topic;
}
