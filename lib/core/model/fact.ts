// Umbrella over what is remembered of a person: an accepted preference or moment, or a signal, each with its evidence.
import { z } from 'zod';
import { digest } from './digest';
import { Evidence } from './evidence';
import { ClaimKey, FactId, Instant, PersonId } from './ids';
import { MomentClaim } from './moment';
import { PreferenceClaim } from './preference';
import { SIGNAL_STATES, SignalClaim } from './signal';
import { Day } from './when';

export const Claim = z.discriminatedUnion('type', [PreferenceClaim, MomentClaim, SignalClaim]);
/** What is said to be so; a candidate and a fact both carry one. */
export type Claim = z.infer<typeof Claim>;

/** told: they told us · shared: said in a thread we were on · public · imported · inferred by us. */
export const PROVENANCES = ['told', 'shared', 'public', 'imported', 'inferred'] as const;
export const CERTAINTIES = ['stated', 'implied', 'guessed'] as const;
/** special: health, faith, politics, sexuality, union membership (GDPR, article 9); personal also: children. */
export const SENSITIVITIES = ['ordinary', 'personal', 'special'] as const;
export type Provenance = (typeof PROVENANCES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const Fact = z.object({
  id: FactId,
  personId: PersonId,
  claimKey: ClaimKey,
  claim: Claim,
  provenance: z.enum(PROVENANCES),
  certainty: z.enum(CERTAINTIES),
  sensitivity: z.enum(SENSITIVITIES),
  /** A set by id. Empty only when the user typed the fact: then the user is its source. */
  evidence: z.array(Evidence),
  /** The day it was said (or typed by the user); null when the mail's date was unreadable. */
  observedAt: Day.nullable(),
  /** The day on which the user last said that it still holds. */
  confirmedAt: Day.nullable(),
  keepUntil: Day.nullable(),
  supersededBy: FactId.nullable(),
  /** For signals; null for the rest. */
  state: z.enum(SIGNAL_STATES).nullable(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
/** One remembered thing. */
export type Fact = z.infer<typeof Fact>;

/** One spelling for comparing values: composed, lower case, without articles, punctuation and doubled space. */
export function normalValue(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:a|an|the|their|his|her|my|our)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The value as the claim key sees it; "not coffee" for what is disliked or avoided, so that a contradiction is another claim. */
function keyValue(claim: Claim): string {
  if (claim.type === 'moment' && claim.date !== null) return claim.date;
  const against = claim.type === 'preference' && (claim.polarity === 'dislike' || claim.polarity === 'avoid');
  return `${against ? 'not ' : ''}${normalValue(claim.value)}`;
}

/** Names a claim about a person: the same claim read twice, in whatever words, has the same key. */
export function claimKey(personId: string, claim: Claim): ClaimKey {
  const what = claim.type === 'preference' ? claim.category : claim.kind;
  return ClaimKey.parse(digest(personId, claim.type, what, normalValue(claim.subject), keyValue(claim)));
}

/** Whether a fact counts today: not deleted, not replaced, not past its keep-until day, and for a signal not dismissed. */
export const isCurrent = (fact: Fact, today: Day): boolean =>
  fact.deletedAt === null &&
  fact.supersededBy === null &&
  fact.state !== 'dismissed' &&
  (fact.keepUntil === null || fact.keepUntil >= today);
