// Which of the things that can be asked a claim tells. Small, for whoever only wants to know that.
import type { Claim } from '../model/fact';
import type { Asked } from '../model/question';
import { isZoneClaim } from '../people/zones';

/** What a claim says about its own author, as far as it can be asked for; null for everything else. */
export function topicOf(claim: Claim): Asked | null {
  if (isZoneClaim(claim)) return 'zone';
  if (claim.subject !== 'sender') return null;
  if (claim.type === 'moment') return claim.kind === 'birthday' ? 'birthday' : null;
  if (claim.type === 'signal') return null;
  return claim.category === 'dietary' ? 'diet' : claim.category === 'communication' ? 'channel' : null;
}
