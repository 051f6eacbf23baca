// Takes somebody into memory, and what the user selected of their words with them.
import { addFact } from '../../lib/app/add-fact';
import { addPerson } from '../../lib/app/add-person';
import { newCommand } from '../../lib/app/deps';
import type { Claim } from '../../lib/core/model/fact';
import type { PersonId } from '../../lib/core/model/ids';
import type { HostPerson } from '../../lib/core/model/message';
import type { Result } from '../../lib/core/model/result';
import type { KeptSelection } from '../../lib/ports/desk';
import { useServices } from './services';

/** How a selection is saved. */
export interface SelectionChoice {
  readonly claim: Claim;
  readonly withoutQuote: boolean;
}

/** Both find whoever has the address already. */
export function useAddPerson(): {
  readonly add: (person: HostPerson) => Promise<Result<PersonId>>;
  readonly saveSelection: (selection: KeptSelection, choice: SelectionChoice) => Promise<Result<PersonId>>;
} {
  const services = useServices();
  const add = async ({ name, address }: HostPerson): Promise<Result<PersonId>> => {
    const result = await addPerson(services)({ command: newCommand(services.clock), address, name });
    return result.ok ? { ok: true, value: result.value.personId } : result;
  };
  return {
    add,
    saveSelection: async ({ author, evidence, sensitivity }, { claim, withoutQuote }) => {
      const person = await add(author);
      if (!person.ok) return person;
      const saved = await addFact(services)({
        command: newCommand(services.clock),
        person: person.value,
        claim,
        evidence,
        sensitivity,
        withoutQuote,
      });
      return saved.ok ? person : saved;
    },
  };
}
