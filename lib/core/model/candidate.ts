// An extracted claim that waits for the user. It becomes a fact only by the user's accept.
import { z } from 'zod';
import { Evidence } from './evidence';
import { CERTAINTIES, Claim, PROVENANCES, SENSITIVITIES } from './fact';
import { CandidateId, ClaimKey, Instant, PersonId } from './ids';

const CANDIDATE_STATES = ['proposed', 'accepted', 'dismissed'] as const;

export const Candidate = z.object({
  id: CandidateId,
  personId: PersonId,
  claimKey: ClaimKey,
  claim: Claim,
  evidence: Evidence,
  provenance: z.enum(PROVENANCES),
  certainty: z.enum(CERTAINTIES),
  sensitivity: z.enum(SENSITIVITIES),
  /** Id of the rule that found it. */
  rule: z.string(),
  state: z.enum(CANDIDATE_STATES),
  foundAt: Instant,
});
/** A claim about somebody in memory, waiting, accepted or dismissed. */
export type Candidate = z.infer<typeof Candidate>;
