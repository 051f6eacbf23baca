// Removes for good what was deleted more than 30 days ago. Safe to repeat; does nothing before Start.
import { type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps } from './deps';

/** Runs when the worker starts. */
export const purge =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (): Promise<Result<null, MemoryFailure>> =>
    (await memory.settings()).startedAt === null ? ok(null) : await memory.purge(clock.now());
