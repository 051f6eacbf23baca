// Deletes a fact. It can be put back for 30 days, and is not proposed again.
import type { FactId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** A deleted signal is dismissed as well. Fails with `gone` when it is gone already. */
export const deleteFact =
  (deps: Pick<AppDeps, 'memory'>) =>
  async (input: Decision & { readonly fact: FactId }): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> => {
    throw new Error('arrives in the next commit');
  };
