// What the user says of an account as a whole, on the page of one of its people.
import { type AccountChange, editAccount } from '../../lib/app/edit-account';
import type { AccountId } from '../../lib/core/model/ids';
import type { Sentence } from '../../lib/core/model/sentence';
import { useServices } from './services';
import type { Decisions } from './use-decisions';
import { type Live, useLive } from './use-live';

/** `people`: how many of it are in memory. `edit` answers with what went wrong, or null; `decide` true when it was done. Undo is offered for both. */
export function useAccount(
  account: AccountId,
  { decide, write }: Decisions,
): {
  readonly people: Live<number>;
  readonly edit: (change: AccountChange) => Promise<Sentence | null>;
  readonly decide: (change: AccountChange, said: Sentence) => Promise<boolean>;
} {
  const services = useServices();
  return {
    people: useLive(`people of ${account}`, () => services.memory.countPeopleOf(account)),
    edit: async (change) =>
      await write((command) => editAccount(services)({ command, account, change }), { key: 'done_changed' }),
    decide: async (change, said) =>
      await decide((command) => editAccount(services)({ command, account, change }), said),
  };
}
