// Takes one decision back.
import type { CommandId } from '../core/model/ids';
import type { Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** Refuses with a sentence when something later changed the same thing. The undo itself can be undone by its own command. */
export const undo =
  (deps: Pick<AppDeps, 'memory'>) =>
  async (input: Decision & { readonly target: CommandId }): Promise<Result<Done, MemoryFailure>> => {
    throw new Error('arrives in the next commit');
  };
