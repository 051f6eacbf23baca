// What the header fields of a mail say about who wrote it. Gmail's page shows none: they are known of imported mails only, and decide before any words.
import { Day } from '../model/when';

/** Header fields by lower-case name, the first of each. */
export type MailHeaders = ReadonlyMap<string, string>;

/** Collects fields, however the names are written. */
export const headersOf = (fields: readonly { readonly key: string; readonly value: string }[]): MailHeaders =>
  new Map(fields.toReversed().map(({ key, value }) => [key.toLowerCase(), value.trim()]));

/**
 * What the fields alone prove; null when they leave it open. RFC 3464 and 5965 reports, RFC 3834 `Auto-Submitted`, RFC 2369 and 2919 lists.
 * `auto-replied` stays open: most bounces carry it, and so do true absence notes.
 */
export function kindByHeaders(headers: MailHeaders): 'bounce' | 'bulk' | 'notification' | 'invitation' | null {
  const is = (name: string, pattern: RegExp): boolean => pattern.test(headers.get(name) ?? '');
  if (
    is('content-type', /multipart\/report|message\/(?:delivery-status|feedback-report)/iu) ||
    headers.has('x-failed-recipients') ||
    headers.has('original-recipient') ||
    (is('return-path', /^<\s*>$/u) && is('subject', /undeliver|delivery|failure|returned mail/iu))
  )
    return 'bounce';
  if (is('content-type', /^text\/calendar/iu)) return 'invitation';
  if (is('auto-submitted', /^auto-(?:generated|notified)/iu) || is('x-auto-response-suppress', /\ball\b/iu))
    return 'notification';
  if (headers.has('list-unsubscribe') || headers.has('list-id') || is('precedence', /^(?:bulk|list|junk)\b/iu))
    return is('auto-submitted', /^auto-replied/iu) ? null : 'bulk';
  return null;
}

/** Whether a program answered the mail: with other signs it is an absence, never alone. */
export const isAnsweredByProgram = (headers: MailHeaders): boolean =>
  /^auto-replied/iu.test(headers.get('auto-submitted') ?? '') ||
  headers.has('x-autoreply') ||
  headers.has('x-autorespond') ||
  headers.has('x-autoreply-from') ||
  headers.has('x-mail-autoreply') ||
  /^auto[_-]?reply/iu.test(headers.get('precedence') ?? headers.get('x-precedence') ?? '') ||
  /\bVACATION\b/u.test(headers.get('x-apple-action') ?? '');

/** The absence that Apple's server writes into a field of its own, both days included and in the server's time; null when there is none. */
export function absenceIn(headers: MailHeaders): { readonly start: Day | null; readonly end: Day | null } | null {
  const field = headers.get('x-apple-criteria') ?? '';
  if (!/kind=VACATION/u.test(field)) return null;
  const day = (name: string): Day | null => {
    const parsed = Day.safeParse(new RegExp(`${name}=(\\d{4}-\\d{2}-\\d{2})T`, 'u').exec(field)?.[1]);
    return parsed.success ? parsed.data : null;
  };
  return { start: day('startDate'), end: day('endDate') };
}
