// How a gesture went, in the user's own words.
import type { OccurrenceId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** The longest outcome that is kept, in characters. */
const LONGEST = 2000;

/** Fails with `gone` when it is not done, or not any more. */
export const recordOutcome =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: Decision & { readonly gesture: OccurrenceId; readonly outcome: string },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const gesture = await writes.get('gestures', input.gesture);
      if (gesture?.state !== 'done' || gesture.deletedAt !== null) return gone();
      await writes.patch('gestures', gesture.id, { outcome: input.outcome.trim().slice(0, LONGEST) });
      return ok(null);
    });
