// What each mail of the sample mailbox says in its sender's own words, read from the file and not through the product.
import { readMailbox } from '../stand-in/mailbox';
import { MAILBOX } from './keepsake';

/** One mail of the file. */
export interface Told {
  readonly author: string;
  /** Without signature and quotes, white space as single spaces. */
  readonly words: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the words of somebody else begin: a signature, or the line that introduces a quote. */
const END = /^(?:-- ?$|> |On .{6,80} wrote:$)/m;

/** By message id. */
export async function toldInMailbox(): Promise<ReadonlyMap<string, Told>> {
  const threads = await readMailbox(MAILBOX);
  return new Map(
    threads.flatMap(({ messages }) =>
      messages.map(({ id, mail }) => [
        id,
        {
          author: mail.from.address.toLowerCase(),
          words: plain(mail.text.replaceAll('\r', '').split(END, 1)[0] ?? ''),
        },
      ]),
    ),
  );
}

/** Whether the sender of this mail wrote these words themselves. */
export const isTold = (told: Told | undefined, author: string, quote: string): boolean =>
  told !== undefined && quote !== '' && told.author === author && told.words.includes(plain(quote));
