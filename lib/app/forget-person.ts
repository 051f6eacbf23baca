// Forget this person: everything about them goes, in memory and on the desk. Cannot be undone.
import type { PersonId } from '../core/model/ids';
import type { Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision } from './deps';

/** Succeeds also when they are gone already. */
export const forgetPerson =
  (deps: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (input: Decision & { readonly person: PersonId }): Promise<Result<null, MemoryFailure>> => {
    throw new Error('arrives in the next commit');
  };
