// A conversation as a draft sees it: what the person and the user wrote in it, in their own words, out of the messages that the page shows.
// Leaves out what others in it wrote. Nothing of it is kept.
import type { ThreadMessage } from '../guardrails/situation';
import type { HostMessage } from '../model/message';
import { toReadingText } from '../text/reading-text';

/** A closing and the name under it, in lines and characters; what is longer is a signature. */
const CLOSING = 2;
const SHORT_LINE = 40;

/** Their own words and the name they sign with, which the reading text takes for the beginning of a signature. */
function ownWords(body: HostMessage['body']): string {
  const { text, own } = toReadingText(body);
  const end = own.at(-1)?.end;
  if (end === undefined) return '';
  const below = text
    .slice(end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, CLOSING);
  const closing = below.every((line) => line.length <= SHORT_LINE && !line.startsWith('>')) ? below : [];
  return [...own.map((span) => text.slice(span.start, span.end)), ...closing].join('\n');
}

/** One message of a conversation, and which it is. */
export interface Said extends ThreadMessage {
  readonly messageId: string;
}

/** What was said between the user and somebody, oldest first. `isTheirs`: whether they wrote it, and it may be read. */
export const conversationOf = (
  messages: readonly HostMessage[],
  isTheirs: (message: HostMessage) => boolean,
): readonly Said[] =>
  messages.flatMap((message) => {
    const { direction, sentAt, messageId, body } = message;
    const from = direction === 'out' ? 'me' : isTheirs(message) ? 'them' : null;
    return from === null
      ? []
      : [{ from, at: sentAt === null ? null : { local: sentAt }, text: ownWords(body), messageId }];
  });
