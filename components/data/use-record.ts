// What the user does with a person's record itself: add one by hand, forget it. Corrections are decisions (use-decisions).
import { addPerson } from '../../lib/app/add-person';
import { newCommand } from '../../lib/app/deps';
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

/** `forget` answers with what went wrong, or null. It cannot be undone. */
export function useRecord(): {
  readonly add: (person: NewPerson) => Promise<Result<PersonId>>;
  readonly forget: (person: PersonId, task: LongTask) => Promise<Sentence | null>;
} {
  const services = useServices();
  const command = () => newCommand(services.clock);
  return {
    add: async (person) => {
      const done = await addPerson(services)({ ...person, command: command() });
      return done.ok ? { ok: true, value: done.value.personId } : done;
    },
    forget: async (person, task) => {
      const done = await forgetPerson(services)({ command: command(), person }, task);
      return done.ok ? null : done.error.sentence;
    },
  };
}
