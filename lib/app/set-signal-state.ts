// The user says how a signal stands: open, answered or dismissed.
import type { FactId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { SignalState } from '../core/model/signal';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** Fails with `gone` when the signal was deleted or is none. */
export const setSignalState =
  (deps: Pick<AppDeps, 'memory'>) =>
  async (
    input: Decision & { readonly fact: FactId; readonly state: SignalState },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> => {
    throw new Error('arrives in the next commit');
  };
