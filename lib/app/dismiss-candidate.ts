// Not this: the claim is not proposed again for this person, also when it is read again.
import type { CandidateId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';
import { settle } from './settle-candidates';

/** Waiting proposals of the same claim are dismissed with it. */
export const dismissCandidate =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (input: Decision & { readonly candidate: CandidateId }): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const candidate = await writes.get('candidates', input.candidate);
      if (candidate?.state !== 'proposed') return gone();
      const { claimKey, personId } = candidate;
      const settled = (await writes.candidatesOf(personId)).filter(
        (other) => other.claimKey === claimKey && other.state === 'proposed',
      );
      await settle(writes, settled, { verdict: 'dismissed' }, input.command);
      await writes.put('suppressions', { id: claimKey, personId, at: input.command.at });
      return ok(null);
    });
