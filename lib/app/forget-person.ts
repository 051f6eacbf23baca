// Forget this person: everything about them goes, in memory and on the desk. Cannot be undone.
import { handleText } from '../core/model/handle';
import type { PersonId } from '../core/model/ids';
import type { Result } from '../core/model/result';
import type { LongTask, MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision } from './deps';

/** Succeeds also when they are gone already. */
export const forgetPerson =
  ({ memory, desk }: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (input: Decision & { readonly person: PersonId }, task?: LongTask): Promise<Result<null, MemoryFailure>> => {
    const person = await memory.get('people', input.person);
    const forgotten = await memory.forget(input.person, input.command, task);
    if (!forgotten.ok) return forgotten;
    for (const handle of person?.handles ?? []) {
      await desk.clear('pending', `${handleText(handle)}/`);
      await desk.clear('unwanted', `${handleText(handle)}/`);
    }
    // The rest is not kept by person; what is open is made again on the next pause or key.
    for (const slot of ['findings', 'hushed', 'draft', 'wanted', 'selection', 'unsaved', 'unread', 'done'] as const)
      await desk.clear(slot, '');
    return forgotten;
  };
