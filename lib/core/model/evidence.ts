// The quoted words behind a claim: who said them, where and when. A place in the page is found again by quote and context.
import { z } from 'zod';
import { digest } from './digest';
import { type ClaimKey, EvidenceId } from './ids';
import { LocalTime } from './when';

/** UTF-16 characters kept on either side of a quote. */
export const CONTEXT = 32;

export const Evidence = z.object({
  id: EvidenceId,
  /** Exactly as it stands in the reading text; '' when the user cut it before saving. */
  quote: z.string().max(4000),
  prefix: z.string().max(CONTEXT),
  suffix: z.string().max(CONTEXT),
  /** Address of whoever wrote the words. */
  author: z.string(),
  /** The user's address in whose mail they stood. */
  mailbox: z.string(),
  /** Gmail's 16-hex legacy ids. */
  threadId: z.string(),
  messageId: z.string(),
  /** On the sender's or the user's wall clock; null when the page did not say it readably. */
  sentAt: LocalTime.nullable(),
});
/** Who said what, where and when. */
export type Evidence = z.infer<typeof Evidence>;

/** The parts of an evidence that do not depend on the claim it backs. */
export type EvidenceSource = Pick<Evidence, 'author' | 'mailbox' | 'threadId' | 'messageId' | 'sentAt'>;

/** The words at a place of a text, with what stands around them. `start`, `end`: UTF-16 offsets, end excluded. */
export const quoteAt = (text: string, start: number, end: number): Pick<Evidence, 'quote' | 'prefix' | 'suffix'> => ({
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/** Cuts evidence out of a reading text. `start`, `end`: UTF-16 offsets, end excluded. */
export function quoteEvidence(
  text: string,
  span: { readonly start: number; readonly end: number },
  source: EvidenceSource,
  claimKey: ClaimKey,
): Evidence {
  const words = quoteAt(text, span.start, span.end);
  return {
    ...source,
    id: EvidenceId.parse(digest(source.mailbox, source.messageId, words.quote, claimKey)),
    ...words,
  };
}

/** Opens the thread in Gmail in the account it belongs to, whatever number that account has in this browser. */
export const gmailLink = (at: Pick<Evidence, 'mailbox' | 'threadId'>): string =>
  `https://mail.google.com/mail/?authuser=${encodeURIComponent(at.mailbox)}#all/${encodeURIComponent(at.threadId)}`;

/** Where an account opens; '' for whichever Gmail opens by itself. */
export const gmailAddress = (mailbox: string): string =>
  mailbox === '' ? 'https://mail.google.com/' : `https://mail.google.com/mail/?authuser=${encodeURIComponent(mailbox)}`;
