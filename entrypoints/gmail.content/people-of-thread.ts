// Who takes part in the conversations of this page life, and who of them is looked at. Remembers names and addresses only, and only in this tab.
import type { HostMessage, HostPerson } from '../../lib/core/model/message';

interface Seen {
  readonly messageId: string;
  readonly sentAt: string;
  readonly sender: HostPerson;
  readonly recipients: readonly HostPerson[];
}

/** The people of a conversation as the panel lists them. */
export interface Cast {
  /** The latest sender first, then other senders, then those who were only written to. */
  readonly people: readonly HostPerson[];
  readonly focus: string;
  /** How many messages of it were read. */
  readonly loaded: number;
}

/** The conversations read so far. */
export interface PeopleOfThreads {
  add(message: HostMessage): void;
  focus(threadId: string, address: string): void;
  of(threadId: string, mailbox: string): Cast;
}

export function createPeopleOfThreads(): PeopleOfThreads {
  const seen = new Map<string, Seen[]>();
  const chosen = new Map<string, string>();
  return {
    add({ threadId, messageId, sentAt, sender, recipients }) {
      const messages = seen.get(threadId) ?? [];
      seen.set(threadId, [...messages, { messageId, sentAt: sentAt ?? '', sender, recipients }]);
    },
    focus(threadId, address) {
      chosen.set(threadId, address);
    },
    of(threadId, mailbox) {
      const messages = (seen.get(threadId) ?? []).toSorted((a, b) =>
        a.sentAt < b.sentAt ? 1 : a.sentAt > b.sentAt ? -1 : 0,
      );
      const people = new Map<string, HostPerson>();
      const inOrder = [...messages.map(({ sender }) => sender), ...messages.flatMap(({ recipients }) => recipients)];
      for (const person of inOrder) {
        const known = people.get(person.address);
        if (person.address === '' || person.address === mailbox || (known && known.name !== '')) continue;
        people.set(person.address, person);
      }
      // Where no page shows an address, the panel says so of whoever wrote last.
      const unknown = messages.map(({ sender }) => sender).find(({ address }) => address === '');
      if (people.size === 0 && unknown !== undefined) people.set('', unknown);
      const choice = chosen.get(threadId) ?? '';
      const first = people.keys().next().value ?? '';
      return { people: [...people.values()], focus: people.has(choice) ? choice : first, loaded: messages.length };
    },
  };
}
