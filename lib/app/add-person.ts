// Takes somebody into memory, with their account and everything that waits for them on the desk, in one change that can be undone.
import type { PersonId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** `remember`: ids of pending finds that the user accepts in the same step. */
export interface AddPersonInput extends Decision {
  readonly address: string;
  readonly name: string;
  readonly role?: string;
  readonly remember?: readonly string[];
}

/** Whoever already has this address is returned as they are. Adding a forgotten address by hand starts from nothing. */
export const addPerson =
  (deps: Pick<AppDeps, 'memory' | 'clock' | 'desk'>) =>
  async (
    input: AddPersonInput,
  ): Promise<
    Result<
      Done & { readonly personId: PersonId; readonly existed: boolean },
      MemoryFailure | Failure<'not-an-address' | 'own-address'>
    >
  > => {
    throw new Error('arrives in the next commit');
  };
