// The user says that a fact still holds, today.
import type { FactId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** Fails with `gone` when it was deleted. */
export const confirmFact =
  (deps: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (input: Decision & { readonly fact: FactId }): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> => {
    throw new Error('arrives in the next commit');
  };
