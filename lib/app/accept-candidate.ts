// Remember: a proposal becomes a fact, as it is or edited, with or without its quote, beside or instead of what it contradicts.
import { type Claim, claimKey } from '../core/model/fact';
import type { CandidateId, FactId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';
import { cleanClaim, rememberClaim, sameClaim } from './remember-claim';
import { settle } from './settle-candidates';

/** `claim`: as edited by the user. `withoutQuote`: keep the source, cut the words. `replaces`: facts that this one supersedes. */
export interface AcceptInput extends Decision {
  readonly candidate: CandidateId;
  readonly claim?: Claim;
  readonly withoutQuote?: boolean;
  readonly replaces?: readonly FactId[];
  readonly keepUntil?: Day | null;
}

/** A claim that is known already gets the evidence added. Waiting proposals of the same claim are accepted with it. */
export const acceptCandidate =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (
    input: AcceptInput,
  ): Promise<Result<Done & { readonly factId: FactId }, MemoryFailure | Failure<'gone' | 'empty-value'>>> => {
    const proposed = await memory.get('candidates', input.candidate);
    if (proposed === undefined) return gone();
    const cleaned = cleanClaim(input.claim ?? proposed.claim);
    if (!cleaned.ok) return cleaned;
    const claim = cleaned.value;
    const done = await decide(memory, input.command, async (writes) => {
      const candidate = await writes.get('candidates', input.candidate);
      if (candidate?.state !== 'proposed') return gone();
      // All findings of the claim as it was proposed are settled, also when the user words it differently.
      const settled = (await writes.candidatesOf(candidate.personId)).filter(
        (other) => other.claimKey === candidate.claimKey && other.state === 'proposed',
      );
      const withoutQuote = input.withoutQuote === true;
      const verdict = sameClaim(claim, candidate.claim) ? 'accepted' : 'edited';
      await settle(writes, settled, { verdict, withoutQuote }, input.command);
      await rememberClaim(
        writes,
        {
          person: candidate.personId,
          claim,
          evidence: settled.map(({ evidence }) => evidence),
          provenance: candidate.provenance,
          certainty: candidate.certainty,
          sensitivity: candidate.sensitivity,
          keepUntil: input.keepUntil ?? null,
          replaces: input.replaces ?? [],
          withoutQuote,
        },
        input.command,
        clock.today(),
      );
      return ok(null);
    });
    if (!done.ok) return done;
    const fact = await memory.factByClaim(claimKey(proposed.personId, claim));
    return fact === undefined ? gone() : ok({ ...done.value, factId: fact.id });
  };
