// The user says how signals of one mail stand: open, answered or dismissed.
import type { FactId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { SignalState } from '../core/model/signal';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone, liveFact } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** Fails with `gone` when one of them was deleted or is none; then nothing is changed. */
export const setSignalState =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: Decision & { readonly facts: readonly FactId[]; readonly state: SignalState },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const signals = await Promise.all(input.facts.map((id) => liveFact(writes, id)));
      if (!signals.every((fact) => fact?.claim.type === 'signal')) return gone();
      for (const id of input.facts) await writes.patch('facts', id, { state: input.state });
      return ok(null);
    });
