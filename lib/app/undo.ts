// Takes one decision back.
import type { CommandId } from '../core/model/ids';
import { type Result, fail, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { personIdOf } from './add-person';
import { decide } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** Refuses with a sentence when something later changed the same thing. The undo itself can be undone by its own command. */
export const undo =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  async (input: Decision & { readonly target: CommandId }): Promise<Result<Done, MemoryFailure>> => {
    const added = await memory.get('people', personIdOf(input.target));
    if (added === undefined || added.deletedAt !== null) {
      const undone = await memory.undo(input.target, input.command);
      return undone.ok ? ok({ commandId: input.command.id }) : undone;
    }
    // Mail may have been read for somebody since they were added: they are deleted as a whole, so that none of it stays behind unowned.
    return await decide<MemoryFailure>(memory, input.command, async (writes) => {
      const facts = await writes.factsOf(added.id);
      if (facts.some((fact) => fact.claim.type !== 'signal' && fact.createdAt > added.createdAt)) {
        return fail({ type: 'changed-since', sentence: { key: 'error_changed_since' } });
      }
      await writes.patch('people', added.id, { deletedAt: input.command.at });
      return ok(null);
    });
  };
