// A small mailbox of people who do not exist, whose mails speak of days near today: what the sample mailbox, which is written for one week, cannot.
import type { Thread } from '../stand-in/threads.ts';
import { type Keepsake, type KeepsakeOptions, openKeepsake, USER } from './keepsake';

const ZONE = 'Europe/Lisbon';
const DAY = 86_400_000;

/** One mail to the user that tells something. */
export interface Told {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** How long ago it was written. */
  readonly daysAgo: number;
  readonly text: readonly string[];
}

/** A day near today as people write it, "22 November", where the browser is. */
export const dayAhead = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: ZONE }).format(Date.now() + days * DAY);

const threadOf = ({ from, subject, daysAgo, text }: Told, index: number): Thread => {
  const id = (0x18f0000000000100n + BigInt(index)).toString(16);
  return {
    id,
    subject,
    messages: [
      {
        id,
        mail: {
          messageId: '',
          references: [],
          gmailThread: '',
          gmailMessage: '',
          labels: [],
          from,
          to: [{ name: 'Maya Lindqvist', address: USER }],
          cc: [],
          subject,
          at: Date.now() - daysAgo * DAY,
          html: text.map((paragraph) => `<p>${paragraph}</p>`).join(''),
          text: '',
          digest: id,
        },
      },
    ],
  };
};

/** Keepsake beside these mails. */
export const openTold = (mails: readonly Told[], options: KeepsakeOptions = {}): Promise<Keepsake> =>
  openKeepsake({
    mbox: mails.map(threadOf),
    me: { name: 'Maya Lindqvist', address: USER },
    ...options,
    session: { timeZone: ZONE, ...options.session },
  });
