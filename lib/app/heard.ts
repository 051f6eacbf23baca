// What was found in mails and is not decided yet, in the shape of a fact: it may be said in answer to them, and backs what is said. Remembers nothing.
import type { Candidate } from '../core/model/candidate';
import type { Fact } from '../core/model/fact';
import { FactId, Instant } from '../core/model/ids';
import { dayOf } from '../core/model/when';

/** A candidate as if it were remembered. */
export const heardFact = ({
  id,
  personId,
  claimKey,
  claim,
  provenance,
  certainty,
  sensitivity,
  evidence,
}: Candidate): Fact => ({
  id: FactId.parse(id),
  personId,
  claimKey,
  claim,
  provenance,
  certainty,
  sensitivity,
  evidence: [evidence],
  observedAt: evidence.sentAt === null ? null : dayOf(evidence.sentAt),
  confirmedAt: null,
  keepUntil: null,
  supersededBy: null,
  state: null,
  createdAt: Instant.parse(0),
  deletedAt: null,
});
