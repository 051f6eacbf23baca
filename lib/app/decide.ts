// Carries out one decision of the user in one transaction. An expected failure writes nothing, so that trying again is possible.
import type { FactId } from '../core/model/ids';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { Command } from '../ports/clock';
import type { Memory, MemoryFailure, MemoryWrites } from '../ports/memory';
import type { Done } from './deps';

/** Rolls the transaction back; never leaves this file. */
class Refused extends Error {
  readonly failure: unknown;

  constructor(failure: unknown) {
    super('refused');
    this.failure = failure;
  }
}

/** Runs `work` once for this command. A repeat changes nothing and succeeds. */
export async function decide<E extends Failure>(
  memory: Memory,
  command: Command,
  work: (memory: MemoryWrites) => Promise<Result<unknown, E>>,
): Promise<Result<Done, E | MemoryFailure>> {
  let refusal: Result<never, E> | null = null;
  try {
    const changed = await memory.change(command, async (writes) => {
      const result = await work(writes);
      if (result.ok) return;
      refusal = result;
      throw new Refused(result.error);
    });
    return changed.ok ? ok({ commandId: command.id }) : changed;
  } catch (error) {
    if (refusal !== null && isRefusal(error)) return refusal;
    throw error;
  }
}

/** Whether this is our own rolling back; the database may have wrapped it. */
function isRefusal(error: unknown): boolean {
  if (error instanceof Refused) return true;
  return (
    typeof error === 'object' && error !== null && 'inner' in error && error.inner !== error && isRefusal(error.inner)
  );
}

/** The failure for something that is not there any more. */
export const gone = (): Result<never, Failure<'gone'>> => fail({ type: 'gone', sentence: { key: 'error_gone' } });

/** The fact of an id, when it is there and not deleted. */
export async function liveFact(memory: MemoryWrites, id: FactId) {
  const fact = await memory.get('facts', id);
  return fact === undefined || fact.deletedAt !== null ? null : fact;
}
