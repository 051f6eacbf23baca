// From a captured mail to the text that everything else reads. Every offset in the program refers to the text made here.
import type { HostMessage } from '../model/message';
import { htmlText } from './html-text';
import { ownWords, unsigned } from './own-words';
import type { Span } from './spans';

/** UTF-16 characters of text that are read of one mail. */
export const TEXT_LIMIT = 200 * 1024;

/** What a reader of the mail sees, and which of it the sender wrote now. */
export interface ReadingText {
  readonly text: string;
  /** The sender's own words: ascending, not overlapping, without surrounding white space. Empty when all of it is quoted or forwarded. */
  readonly own: readonly Span[];
  /** Whether text was left out: beyond {@link TEXT_LIMIT}. */
  readonly unread: boolean;
}

/** Reads a body. Total: any input gives a text, in time linear in its length. */
export function toReadingText(body: HostMessage['body']): ReadingText {
  if (body.kind === 'html') {
    const { text, marks, unread } = htmlText(body.content, TEXT_LIMIT);
    return { text, own: ownWords(text, marks, 'html'), unread: unread > 0 };
  }
  const text = body.content.slice(0, TEXT_LIMIT).replace(/\r\n?/gu, '\n').replaceAll('\u00a0', ' ');
  return { text, own: ownWords(text, [], 'text'), unread: body.content.length > TEXT_LIMIT };
}

/** The reply in a body, for showing: the sender's own words. A mail that is all quote stays itself, without its signature. */
export function replyIn(body: HostMessage['body']): string {
  const { text, own } = toReadingText(body);
  const spans = own.length > 0 ? own : unsigned(text, body.kind);
  return spans.map(({ start, end }) => text.slice(start, end)).join('\n');
}
