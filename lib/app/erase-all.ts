// Deletes everything that Keepsake keeps in this browser. Cannot be undone.
import type { Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps } from './deps';

/** Afterwards it is as before Start. */
export const eraseAll =
  ({ memory, desk }: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (): Promise<Result<null, MemoryFailure>> => {
    const erased = await memory.eraseAll();
    await desk.clearAll();
    return erased;
  };
