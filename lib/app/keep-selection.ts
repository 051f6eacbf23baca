// The user wants to remember selected words: they wait on the desk, pre-filled, until the panel saves them.
import { prefill } from '../core/extract/prefill';
import { CONTEXT } from '../core/model/evidence';
import { normalAddress } from '../core/model/handle';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import { dayOf } from '../core/model/when';
import type { KeptSelection } from '../ports/desk';
import type { HostSelection } from '../ports/mail-host';
import type { AppDeps } from './deps';

/** The longest quote that is kept. */
const QUOTE = 4000;

/** `tab`: the browser tab that the selection was made in. Attributed to the sender of that very message. */
export const keepSelection =
  ({ clock, desk }: Pick<AppDeps, 'clock' | 'desk'>) =>
  async (input: {
    readonly tab: number;
    readonly selection: HostSelection;
  }): Promise<Result<KeptSelection, Failure<'nothing-selected'>>> => {
    const { message, prefix, suffix } = input.selection;
    const quote = input.selection.quote.trim().slice(0, QUOTE);
    const address = normalAddress(message.sender.address) ?? '';
    const sentOn = message.sentAt === null ? null : dayOf(message.sentAt);
    const suggested = await prefill(quote, `${prefix}${quote}${suffix}`, sentOn);
    if (suggested === null) {
      return fail({ type: 'nothing-selected', sentence: { key: 'error_nothing_selected' } });
    }
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
      suggestion: suggested.claim,
      sensitivity: suggested.sensitivity,
      at: clock.now(),
    };
    await desk.put('selection', String(input.tab), kept);
    return ok(kept);
  };
