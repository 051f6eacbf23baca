// The user says how a signal stands: open, answered or dismissed.
import type { FactId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { SignalState } from '../core/model/signal';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone, liveFact } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** Fails with `gone` when the signal was deleted or is none. */
export const setSignalState =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: Decision & { readonly fact: FactId; readonly state: SignalState },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const fact = await liveFact(writes, input.fact);
      if (fact?.claim.type !== 'signal') return gone();
      await writes.patch('facts', fact.id, { state: input.state });
      return ok(null);
    });
