// Lets a rule that has gone quiet be heard again: what was decided on it before no longer counts against it.
import { digest } from '../core/model/digest';
import { VerdictId } from '../core/model/ids';
import { type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** What it had found meanwhile is proposed at once. */
export const hearRule =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (input: Decision & { readonly rule: string }): Promise<Result<Done, MemoryFailure>> =>
    decide<never>(memory, input.command, async (writes) => {
      const { rule, command } = input;
      const id = VerdictId.parse(digest('verdict', command.id, 'heard', rule));
      await writes.put('verdicts', { id, rule, verdict: 'heard', at: command.at });
      return ok(null);
    });
