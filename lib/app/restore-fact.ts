// Puts a deleted fact back, as long as it is not erased for good.
import type { FactId } from '../core/model/ids';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** A signal is open again. Fails with `known-again` when the same was remembered anew meanwhile, with `gone` when it is erased or was not deleted. */
export const restoreFact =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: Decision & { readonly fact: FactId },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone' | 'known-again'>>> =>
    decide<Failure<'gone' | 'known-again'>>(memory, input.command, async (writes) => {
      const fact = await writes.get('facts', input.fact);
      if (fact === undefined || fact.deletedAt === null) return gone();
      const isSignal = fact.claim.type === 'signal';
      if (!isSignal && (await writes.factByClaim(fact.claimKey)) !== undefined) {
        return fail({ type: 'known-again', sentence: { key: 'error_known_again' } });
      }
      await writes.patch('facts', fact.id, { deletedAt: null, ...(isSignal ? { state: 'open' } : {}) });
      return ok(null);
    });
