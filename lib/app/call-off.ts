// A meeting, call or visit that was planned does not take place. What has been is history, and stays.
import type { InteractionId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** Fails with `gone` when it is not planned, or not any more. */
export const callOff =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  (input: Decision & { readonly interaction: InteractionId }): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const planned = await writes.get('interactions', input.interaction);
      if (planned === undefined || planned.deletedAt !== null || planned.at === null) return gone();
      if (planned.at <= clock.localTime() || planned.messageId !== '') return gone();
      await writes.patch('interactions', planned.id, { deletedAt: input.command.at });
      return ok(null);
    });
