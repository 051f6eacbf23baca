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
  /** The latest sender first (also without an address), then other senders, then those who were only written to. */
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
      const senders = messages.map(({ sender }) => sender).filter(({ address }) => address !== mailbox);
      for (const person of [...senders, ...messages.flatMap(({ recipients }) => recipients)]) {
        const known = people.get(person.address);
        // Whoever wrote last is whom it is about, also when the page names no address: nobody else may stand in their place.
        const isNobody = person.address === '' && person !== senders[0];
        if (isNobody || person.address === mailbox || (known && known.name !== '')) continue;
        people.set(person.address, person);
      }
      const choice = chosen.get(threadId) ?? '';
      const first = people.keys().next().value ?? '';
      return { people: [...people.values()], focus: people.has(choice) ? choice : first, loaded: messages.length };
    },
  };
}
