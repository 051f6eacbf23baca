// Remember: a proposal becomes a fact, as it is or edited, with or without its quote, beside or instead of what it contradicts.
import type { Claim } from '../core/model/fact';
import type { CandidateId, FactId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** `claim`: as edited by the user. `withoutQuote`: keep the source, cut the words. `replaces`: facts that this one supersedes. */
export interface AcceptInput extends Decision {
  readonly candidate: CandidateId;
  readonly claim?: Claim;
  readonly withoutQuote?: boolean;
  readonly replaces?: readonly FactId[];
  readonly keepUntil?: Day | null;
}

/** A claim that is known already gets the evidence added. Waiting proposals of the same claim are accepted with it. */
export const acceptCandidate =
  (deps: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (
    input: AcceptInput,
  ): Promise<Result<Done & { readonly factId: FactId }, MemoryFailure | Failure<'gone' | 'empty-value'>>> => {
    throw new Error('arrives in the next commit');
  };
