// One remembered fact takes the place of another; the older one stays readable with its evidence.
import type { FactId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** `by`: null makes the fact count again. */
export const replaceFact =
  (deps: Pick<AppDeps, 'memory'>) =>
  async (
    input: Decision & { readonly fact: FactId; readonly by: FactId | null },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> => {
    throw new Error('arrives in the next commit');
  };
