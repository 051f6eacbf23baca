// Not this: the claim is not proposed again for this person, also when it is read again.
import type { CandidateId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** Waiting proposals of the same claim are dismissed with it. */
export const dismissCandidate =
  (deps: Pick<AppDeps, 'memory'>) =>
  async (
    input: Decision & { readonly candidate: CandidateId },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> => {
    throw new Error('arrives in the next commit');
  };
