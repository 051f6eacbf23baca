// From one captured mail to what it says, and why it was not read: reading text, then extraction. Knows nothing of memory.
import { extract, readable } from '../core/extract/engine';
import type { Found } from '../core/extract/rule';
import { quoteAt } from '../core/model/evidence';
import { claimKey } from '../core/model/fact';
import { domainOf, normalAddress } from '../core/model/handle';
import type { HostMessage } from '../core/model/message';
import { everyYear } from '../core/model/moment';
import type { Sentence } from '../core/model/sentence';
import { dayOf } from '../core/model/when';
import { isFreeMail } from '../core/people/free-mail';
import { type Signed, signedIn } from '../core/people/signature';
import { type ReadingText, toReadingText } from '../core/text/reading-text';
import type { PendingFind } from '../ports/desk';

/** Rises when the rules find other things in the same mail, so that it is read once more. */
export const EXTRACTOR_VERSION = 1;

/** What a mail gave. */
export interface MailRead {
  readonly finds: readonly PendingFind[];
  /** Who they are, as far as their signature says it. */
  readonly signed: Signed;
  /** The letter; null for what is none, or in no language that is read. */
  readonly text: ReadingText | null;
  /** Why nothing, or not all, was read; null when all was. */
  readonly unread: Sentence | null;
}

const inputOf = (message: HostMessage, text: ReadingText) => ({
  text,
  sentOn: message.sentAt === null ? null : dayOf(message.sentAt),
  author: message.sender,
  subject: message.subject,
});

/** A mail so long that its end was left out is not read whole. */
const longOr = (reason: Sentence | null, { clipped }: HostMessage, { unread }: ReadingText): Sentence | null =>
  reason ?? (clipped || unread ? { key: 'reading_too_long' } : null);

/** Why a mail is not read, or not all of it; null when all of it is. Much cheaper than reading it. */
export function whyUnread(message: HostMessage): Sentence | null {
  const text = toReadingText(message.body);
  return longOr(readable(inputOf(message, text)).reason, message, text);
}

/** What was found at a place of a mail, with its evidence. */
export function findAt(
  message: HostMessage,
  { text }: ReadingText,
  { claim: said, start, end, certainty, sensitivity, rule }: Found & { readonly rule: string },
): PendingFind {
  const claim = said.type === 'moment' ? everyYear(said) : said;
  return {
    id: claimKey('', claim),
    claim,
    evidence: {
      ...quoteAt(text, start, end),
      author: normalAddress(message.sender.address) ?? message.sender.address,
      mailbox: message.mailbox,
      threadId: message.threadId,
      messageId: message.messageId,
      sentAt: message.sentAt,
    },
    provenance: 'told',
    certainty,
    sensitivity,
    rule,
  };
}

/** Everything worth remembering in the sender's own words. `address`: the sender, normalised. */
export async function findsIn(message: HostMessage, address: string): Promise<MailRead> {
  const text = toReadingText(message.body);
  const { found, reason } = await extract(inputOf(message, text));
  const finds = found.map((one) => findAt(message, text, one));
  const domain = domainOf(address);
  const signed = signedIn(text.text, text.own, message.sender.name, isFreeMail(domain) ? '' : domain);
  return { finds, signed, text: reason === null ? text : null, unread: longOr(reason, message, text) };
}
