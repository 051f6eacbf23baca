// Corrects a remembered fact in place. The evidence stays with it.
import type { Claim, Sensitivity } from '../core/model/fact';
import type { FactId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** `was`: the claim that the editor started from; when another window changed it since, nothing is overwritten. */
export interface EditFactInput extends Decision {
  readonly fact: FactId;
  readonly was: Claim;
  readonly claim?: Claim;
  readonly sensitivity?: Sensitivity;
  readonly keepUntil?: Day | null;
  readonly cutQuotes?: boolean;
}

/** Fails with `changed-since` when the fact was changed elsewhere meanwhile, with `gone` when it was deleted. */
export const editFact =
  (deps: Pick<AppDeps, 'memory'>) =>
  async (input: EditFactInput): Promise<Result<Done, MemoryFailure | Failure<'gone' | 'empty-value'>>> => {
    throw new Error('arrives in the next commit');
  };
