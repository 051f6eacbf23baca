// One remembered fact takes the place of another; the older one stays readable with its evidence.
import type { FactId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone, liveFact } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** `by`: null makes the fact count again. Fails with `gone` when one of them was deleted, belongs to somebody else, or they are the same. */
export const replaceFact =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: Decision & { readonly fact: FactId; readonly by: FactId | null },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const fact = await liveFact(writes, input.fact);
      if (fact === null || input.by === fact.id) return gone();
      const newer = input.by === null ? null : await liveFact(writes, input.by);
      if (input.by !== null && newer?.personId !== fact.personId) return gone();
      await writes.patch('facts', fact.id, { supersededBy: input.by });
      return ok(null);
    });
