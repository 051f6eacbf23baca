// Notes on the desk which messages of an open conversation were not read, and why, so that the panel can say so. Keeps nothing of what they say.
import { normalAddress } from '../core/model/handle';
import type { HostMessage } from '../core/model/message';
import type { MessageKey, Sentence } from '../core/model/sentence';
import type { UnreadReason } from '../core/people/sender-class';
import type { UnreadMessage } from '../ports/desk';
import type { AppDeps } from './deps';

type Why = Omit<UnreadMessage, 'address'>;

/** Reasons that hold for everything at once are said once, elsewhere; of who is forgotten not even the address is noted. */
const OF_ONE_SENDER: Partial<Readonly<Record<UnreadReason, MessageKey>>> = {
  'no-address': 'unread_no_address',
  listed: 'unread_listed',
  colleagues: 'unread_colleagues',
  hr: 'unread_hr',
  legal: 'unread_legal',
  medical: 'unread_medical',
  bank: 'unread_bank',
};

/** Left for who sent it. */
export function bySender(why: UnreadReason): Why | null {
  const key = OF_ONE_SENDER[why];
  return key === undefined ? null : { bySender: true, reason: { key } };
}

/** Left for what it is. */
export const byContent = (reason: Sentence | null): Why | null =>
  reason === null ? null : { bySender: false, reason };

/** `why` null: it was read. A message without an id is not noted. */
export async function noteUnread(
  { desk }: Pick<AppDeps, 'desk'>,
  message: HostMessage,
  why: Why | null,
): Promise<void> {
  const { mailbox, threadId, messageId, sender } = message;
  if (messageId === '') return;
  const key = `${mailbox}/${threadId}/${messageId}`;
  if (why === null) await desk.clear('unread', key);
  else await desk.put('unread', key, { ...why, address: normalAddress(sender.address) ?? '' });
}
