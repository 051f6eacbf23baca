// The user says that a fact still holds, today.
import type { FactId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone, liveFact } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** Fails with `gone` when it was deleted. */
export const confirmFact =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  (input: Decision & { readonly fact: FactId }): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const fact = await liveFact(writes, input.fact);
      if (fact === null) return gone();
      await writes.patch('facts', fact.id, { confirmedAt: clock.today() });
      return ok(null);
    });
