// Corrects a remembered fact in place. The evidence stays with it.
import { type Claim, claimKey, type Fact, type Sensitivity } from '../core/model/fact';
import type { FactId } from '../core/model/ids';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { MemoryFailure, MemoryWrites } from '../ports/memory';
import { decide, gone, liveFact } from './decide';
import type { AppDeps, Decision, Done } from './deps';
import { cutQuote } from './cut-quote';
import { cleanClaim, sameClaim } from './remember-claim';

/** `was`: the claim that the editor started from; when another window changed it since, nothing is overwritten. */
export interface EditFactInput extends Decision {
  readonly fact: FactId;
  readonly was: Claim;
  readonly claim?: Claim;
  readonly sensitivity?: Sensitivity;
  readonly keepUntil?: Day | null;
  readonly cutQuotes?: boolean;
}

/** Fails with `changed-elsewhere` when the claim was changed in another window meanwhile, with `gone` when the fact was deleted. */
export const editFact =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: EditFactInput,
  ): Promise<Result<Done, MemoryFailure | Failure<'gone' | 'empty-value' | 'changed-elsewhere'>>> =>
    decide<Failure<'gone' | 'empty-value' | 'changed-elsewhere'>>(memory, input.command, async (writes) => {
      const fact = await liveFact(writes, input.fact);
      if (fact === null) return gone();
      const cleaned = cleanClaim(input.claim ?? fact.claim);
      if (!cleaned.ok) return cleaned;
      const claim = cleaned.value;
      if (!sameClaim(fact.claim, input.was) && !sameClaim(fact.claim, claim)) {
        return fail({ type: 'changed-elsewhere', sentence: { key: 'error_changed_elsewhere' } });
      }
      const edited: Fact = {
        ...fact,
        claim,
        claimKey: claimKey(fact.personId, claim),
        sensitivity: input.sensitivity ?? fact.sensitivity,
        keepUntil: input.keepUntil === undefined ? fact.keepUntil : input.keepUntil,
        evidence: input.cutQuotes === true ? fact.evidence.map(cutQuote) : fact.evidence,
      };
      await save(writes, edited, input);
      if (input.cutQuotes === true) await cutInCandidates(writes, edited);
      return ok(null);
    });

/** The accepted candidates behind a fact hold the same words. */
async function cutInCandidates(writes: MemoryWrites, { personId, evidence }: Fact): Promise<void> {
  const ids = new Set(evidence.map(({ id }) => id));
  for (const candidate of await writes.candidatesOf(personId)) {
    if (ids.has(candidate.evidence.id)) {
      await writes.patch('candidates', candidate.id, { evidence: cutQuote(candidate.evidence) });
    }
  }
}

/** Two facts that say the same after the edit become one, with the evidence of both. */
async function save(writes: MemoryWrites, edited: Fact, { command }: Decision): Promise<void> {
  const twin = await writes.factByClaim(edited.claimKey);
  if (twin === undefined || twin.id === edited.id || edited.claim.type === 'signal') {
    await writes.put('facts', edited);
    return;
  }
  await writes.put('facts', { ...twin, evidence: [...twin.evidence, ...edited.evidence], supersededBy: null });
  await writes.patch('facts', edited.id, { deletedAt: command.at });
}
