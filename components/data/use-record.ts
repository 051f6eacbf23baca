// What the user does with a person's record itself: add one by hand, correct it, forget it.
import { addPerson } from '../../lib/app/add-person';
import { newCommand } from '../../lib/app/deps';
import { editPerson, type PersonChange } from '../../lib/app/edit-person';
import { forgetPerson } from '../../lib/app/forget-person';
import type { PersonId } from '../../lib/core/model/ids';
import type { Result } from '../../lib/core/model/result';
import type { Sentence } from '../../lib/core/model/sentence';
import type { LongTask } from '../../lib/ports/memory';
import { useServices } from './services';

/** Somebody as typed, checked. */
export interface NewPerson {
  readonly name: string;
  readonly address: string;
  readonly role: string;
}

/** `edit` and `forget` answer with what went wrong, or null. Forgetting cannot be undone. */
export function useRecord(): {
  readonly add: (person: NewPerson) => Promise<Result<PersonId>>;
  readonly edit: (person: PersonId, change: PersonChange) => Promise<Sentence | null>;
  readonly forget: (person: PersonId, task: LongTask) => Promise<Sentence | null>;
} {
  const services = useServices();
  const command = () => newCommand(services.clock);
  return {
    add: async (person) => {
      const done = await addPerson(services)({ ...person, command: command() });
      return done.ok ? { ok: true, value: done.value.personId } : done;
    },
    edit: async (person, change) => {
      const done = await editPerson(services)({ command: command(), person, change });
      return done.ok ? null : done.error.sentence;
    },
    forget: async (person, task) => {
      const done = await forgetPerson(services)({ command: command(), person }, task);
      return done.ok ? null : done.error.sentence;
    },
  };
}
