// Corrects who somebody is: name, role, account, addresses, and where their clock stands. Two windows that change different fields lose nothing.
import type { PersonId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** A text before and after the edit: when another window changed it since, nothing is overwritten. */
export interface Edited {
  readonly was: string;
  readonly is: string;
}

/** One change. `account`: name of the organisation, '' for none. `zone`: an IANA name, or null for unknown. */
export type PersonChange =
  | { readonly kind: 'name' | 'role' | 'account'; readonly text: Edited }
  | { readonly kind: 'add-address' | 'remove-address'; readonly address: string }
  | { readonly kind: 'zone'; readonly zone: string | null };

/** Fails with `handle-taken` when the address is somebody else's, with `last-address` when none would be left. */
export const editPerson =
  (deps: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (
    input: Decision & { readonly person: PersonId; readonly change: PersonChange },
  ): Promise<
    Result<Done, MemoryFailure | Failure<'gone' | 'not-an-address' | 'last-address' | 'empty-name' | 'not-a-zone'>>
  > => {
    throw new Error('arrives in the next commit');
  };
