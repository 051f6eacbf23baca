// Gathers what the panel shows of one address or person. Reads only; made to be run inside a live query.
import type { Account } from '../core/model/account';
import type { Candidate } from '../core/model/candidate';
import type { Fact } from '../core/model/fact';
import type { PersonId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import type { Person } from '../core/model/person';
import type { UnreadReason } from '../core/people/sender-class';
import type { PendingFind } from '../ports/desk';
import type { AppDeps } from './deps';

/** Somebody in memory with all that is kept, as input of `buildCard`; or a stranger with what waits for them on the desk. */
export type PersonOnScreen =
  | {
      readonly known: true;
      readonly person: Person;
      readonly account: Account | null;
      readonly facts: readonly Fact[];
      readonly candidates: readonly Candidate[];
      readonly interactions: readonly Interaction[];
      /** Why new mail from this address is left unread; null when it is read. */
      readonly unread: UnreadReason | null;
    }
  | {
      readonly known: false;
      readonly address: string;
      readonly name: string;
      readonly finds: readonly PendingFind[];
      readonly unread: UnreadReason | null;
    };

/** `name` is what the page calls them. An id that is nobody's gives null. */
export const personOnScreen =
  (deps: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (
    whom: { readonly address: string; readonly name: string; readonly mailbox: string } | { readonly id: PersonId },
  ): Promise<PersonOnScreen | null> => {
    throw new Error('arrives in the next commit');
  };
