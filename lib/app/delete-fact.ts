// Deletes a fact. It can be put back for 30 days, and is not proposed again.
import { ClaimKey, type FactId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone, liveFact } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** A deleted signal is dismissed as well. Fails with `gone` when it is gone already. */
export const deleteFact =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (input: Decision & { readonly fact: FactId }): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const fact = await liveFact(writes, input.fact);
      if (fact === null) return gone();
      const isSignal = fact.claim.type === 'signal';
      await writes.patch('facts', fact.id, {
        deletedAt: input.command.at,
        ...(isSignal ? { state: 'dismissed' } : {}),
      });
      // A later complaint is news even when an earlier one was deleted: of signals only this very one is kept from coming back.
      const key = isSignal ? ClaimKey.parse(fact.id) : fact.claimKey;
      await writes.put('suppressions', { id: key, personId: fact.personId, at: input.command.at });
      return ok(null);
    });
