// A mailbox in which every conversation is with another of the people that the filled memory knows: the sample mails, each time from somebody else.
import { type FilledPerson, filledPerson } from './filled-people.ts';
import type { Party } from '../stand-in/mail.ts';
import { readMailbox } from '../stand-in/mailbox.ts';
import type { Thread } from '../stand-in/threads.ts';

/** A conversation and whom it is with. */
export interface BenchThread extends Thread {
  readonly person: FilledPerson;
}

const DAY = 24 * 3600 * 1000;

/** `count` conversations made of those in an mbox file. `user`: whose mailbox it is. */
export async function benchMailbox(mbox: string, user: string, count: number): Promise<readonly BenchThread[]> {
  const natural = (await readMailbox(mbox)).filter(({ messages }) =>
    messages.some(({ mail }) => mail.from.address !== user),
  );
  return Array.from({ length: count }, (_, n) => {
    const person = filledPerson(n);
    const other = (party: Party): Party => (party.address === user ? party : person);
    const source = natural[n % natural.length];
    if (source === undefined) throw new Error(`${mbox} holds no mail that somebody wrote to ${user}`);
    const messages = source.messages.map(({ mail }, index) => {
      const id = `19${(n * 100 + index).toString(16).padStart(14, '0')}`;
      const people = { from: other(mail.from), to: mail.to.map(other).slice(0, 1), cc: [] };
      return {
        id,
        mail: {
          ...mail,
          ...people,
          at: Date.UTC(2031, 0, 1, 9) - n * DAY + index * 60_000,
          labels: [],
          messageId: `${id}@bench.example`,
        },
      };
    });
    const [first] = messages;
    return { id: first?.id ?? '', subject: source.subject, messages, person };
  });
}
