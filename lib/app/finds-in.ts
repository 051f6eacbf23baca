// From one captured mail to what it says: reading text, then extraction. Knows nothing of memory.
import { extract } from '../core/extract/engine';
import { CONTEXT } from '../core/model/evidence';
import { claimKey } from '../core/model/fact';
import type { HostMessage } from '../core/model/message';
import { everyYear } from '../core/model/moment';
import { dayOf } from '../core/model/when';
import { toReadingText } from '../core/text/reading-text';
import type { PendingFind } from '../ports/desk';

/** Rises when the rules find other things in the same mail, so that it is read once more. */
export const EXTRACTOR_VERSION = 1;

/** Everything worth remembering in the sender's own words. `address`: the sender, normalised. */
export async function findsIn(message: HostMessage, address: string): Promise<PendingFind[]> {
  const text = toReadingText(message.body);
  const sentOn = message.sentAt === null ? null : dayOf(message.sentAt);
  const { found } = await extract({ text, sentOn, author: message.sender, subject: message.subject });
  return found.map(({ claim: said, start, end, certainty, sensitivity, rule }) => {
    const claim = said.type === 'moment' ? everyYear(said) : said;
    const quote = text.text.slice(start, end);
    return {
      id: claimKey('', claim),
      claim,
      evidence: {
        quote,
        prefix: text.text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.text.slice(end, end + CONTEXT),
        author: address,
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
  });
}
