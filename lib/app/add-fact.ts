// Remember something that the user typed, or selected in a message.
import type { Evidence } from '../core/model/evidence';
import type { Claim, Sensitivity } from '../core/model/fact';
import type { FactId, PersonId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** `evidence`: of a selection; null when the user is the source. */
export interface AddFactInput extends Decision {
  readonly person: PersonId;
  readonly claim: Claim;
  readonly evidence: Omit<Evidence, 'id'> | null;
  readonly sensitivity?: Sensitivity;
  readonly replaces?: readonly FactId[];
  readonly keepUntil?: Day | null;
}

/** A claim that is known already gets the evidence added, or is confirmed when there is none. */
export const addFact =
  (deps: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (
    input: AddFactInput,
  ): Promise<Result<Done & { readonly factId: FactId }, MemoryFailure | Failure<'gone' | 'empty-value'>>> => {
    throw new Error('arrives in the next commit');
  };
