// The user wants to remember selected words: they wait on the desk, pre-filled, until the panel saves them.
import { CONTEXT } from '../core/model/evidence';
import type { Claim } from '../core/model/fact';
import { normalAddress } from '../core/model/handle';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import { quoteIn, type Span } from '../core/text/spans';
import { toReadingText } from '../core/text/reading-text';
import type { KeptSelection, PendingFind } from '../ports/desk';
import type { HostSelection } from '../ports/mail-host';
import type { AppDeps } from './deps';
import { findsIn } from './finds-in';

/** The longest quote and the longest value that are kept. */
const QUOTE = 4000;
const VALUE = 400;

/** `tab`: the browser tab that the selection was made in. Attributed to the sender of that very message. */
export const keepSelection =
  ({ clock, desk }: Pick<AppDeps, 'clock' | 'desk'>) =>
  async (input: {
    readonly tab: number;
    readonly selection: HostSelection;
  }): Promise<Result<KeptSelection, Failure<'nothing-selected'>>> => {
    const { message, prefix, suffix } = input.selection;
    const quote = input.selection.quote.trim().slice(0, QUOTE);
    if (quote === '') return fail({ type: 'nothing-selected', sentence: { key: 'error_nothing_selected' } });
    const address = normalAddress(message.sender.address) ?? '';
    const found = await findOf(input.selection, address);
    const kept: KeptSelection = {
      author: { name: message.sender.name, address },
      evidence: {
        quote,
        prefix: prefix.slice(-CONTEXT),
        suffix: suffix.slice(0, CONTEXT),
        author: address,
        mailbox: message.mailbox,
        threadId: message.threadId,
        messageId: message.messageId,
        sentAt: message.sentAt,
      },
      suggestion: found?.claim ?? plainClaim(quote),
      sensitivity: found?.sensitivity ?? 'ordinary',
      at: clock.now(),
    };
    await desk.put('selection', String(input.tab), kept);
    return ok(kept);
  };

/** What the reading rules see in the selected words: in their message, else in the words alone. */
async function findOf({ message, quote, prefix, suffix }: HostSelection, address: string): Promise<PendingFind | null> {
  const { text } = toReadingText(message.body);
  const selected = quoteIn(text, quote, prefix, suffix);
  const inMessage = selected === null ? [] : await findsIn(message, address);
  const [best] = inMessage
    .map((find) => ({ find, shared: selected === null ? 0 : shared(text, find, selected) }))
    .filter((one) => one.shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  if (best !== undefined) return best.find;
  return (await findsIn({ ...message, body: { kind: 'text', content: quote } }, address))[0] ?? null;
}

/** How many characters a find and the selection have in common. */
function shared(text: string, { evidence }: PendingFind, selected: Span): number {
  const place = quoteIn(text, evidence.quote, evidence.prefix, evidence.suffix);
  return place === null ? 0 : Math.min(place.end, selected.end) - Math.max(place.start, selected.start);
}

/** Nothing was recognised: the user's own words are the value, to be shortened by hand. */
const plainClaim = (quote: string): Claim => ({
  type: 'preference',
  category: 'personal_fact',
  polarity: 'fact',
  subject: 'sender',
  value: quote.replace(/\s+/gu, ' ').slice(0, VALUE),
});
