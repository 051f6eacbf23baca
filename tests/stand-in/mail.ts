// Turns the bytes of one message into what a mail page shows. Never throws: broken and hostile mail gives as much as can be read.
import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import type { Address, Email } from 'postal-mime';
import type { RawMessage } from './mbox.ts';

/** Somebody in a header. `address` is '' when the header names no usable one. */
export interface Party {
  readonly name: string;
  readonly address: string;
}

/** A parsed message. */
export interface Mail {
  /** Without angle brackets; '' when there is none. */
  readonly messageId: string;
  /** Message-ids of References and In-Reply-To, oldest first, without angle brackets. */
  readonly references: readonly string[];
  /** Gmail's thread id as Takeout writes it (decimal); '' when absent. */
  readonly gmailThread: string;
  /** Gmail's message id as Takeout writes it in the separator (decimal); '' when absent. */
  readonly gmailMessage: string;
  readonly labels: readonly string[];
  readonly from: Party;
  readonly to: readonly Party[];
  readonly cc: readonly Party[];
  readonly subject: string;
  /** Milliseconds since 1970; null when neither the Date header nor the separator says. */
  readonly at: number | null;
  /** The HTML part as sent, unsanitised; '' when there is none. */
  readonly html: string;
  readonly text: string;
  /** Hash of the bytes (hexadecimal), which tells messages without an id apart. */
  readonly digest: string;
}

const ADDRESS = /^[^\s<>@"]+@[^\s<>@"]+$/;

const partyOf = (name: string, address: string): Party =>
  ADDRESS.test(address) ? { name: name.trim(), address } : { name: (name.trim() || address).trim(), address: '' };

function partiesOf(addresses: readonly Address[] | undefined): readonly Party[] {
  return (addresses ?? []).flatMap((one) =>
    one.group === undefined
      ? [partyOf(one.name, one.address)]
      : one.group.map((member) => partyOf(member.name, member.address)),
  );
}

/** Labels are comma separated, quoted when they hold a comma: `Inbox,"Clients, old"`. */
function labelsOf(header: string): readonly string[] {
  const found = header.match(/"[^"]*"|[^,]+/g) ?? [];
  return found.map((label) => label.replace(/^\s*"|"\s*$/g, '').trim()).filter((label) => label !== '');
}

const idsOf = (header: string): readonly string[] => [...header.matchAll(/<([^<>\s]+)>/g)].map(([, id]) => id ?? '');

function timeOf(...dates: readonly (string | undefined)[]): number | null {
  for (const date of dates) {
    const at = Date.parse(date ?? '');
    if (Number.isFinite(at)) return at;
  }
  return null;
}

/** What can be saved of a message that the parser gives up on: its first headers and its text. */
function salvage(bytes: Uint8Array): Email {
  const text = Buffer.from(bytes.subarray(0, 512 * 1024)).toString('utf8');
  const split = /\r?\n\r?\n/.exec(text);
  const head = split === null ? text : text.slice(0, split.index);
  const subject = /^Subject: *(.*)$/im.exec(head)?.[1]?.trim() ?? '';
  return {
    headers: [],
    headerLines: [],
    subject,
    text: split === null ? '' : text.slice(split.index),
    attachments: [],
  };
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return salvage(bytes);
  }
}

/** Hash of a message's bytes, hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads one message. */
export async function parseMail({ envelope, bytes }: RawMessage): Promise<Mail> {
  const email = await parsed(bytes);
  const header = (name: string): string => email.headers.find(({ key }) => key === name)?.value ?? '';
  const [sender, ...envelopeDate] = envelope.split(' ');
  const from = partiesOf(email.from === undefined ? undefined : [email.from])[0];
  const labels = header('x-gmail-labels');
  return {
    messageId: idsOf(email.messageId ?? '')[0] ?? '',
    references: [...new Set([...idsOf(email.references ?? ''), ...idsOf(email.inReplyTo ?? '')])],
    gmailThread: /^\d{5,20}$/.exec(header('x-gm-thrid').trim())?.[0] ?? '',
    gmailMessage: /^(\d{15,20})@xxx$/.exec(sender ?? '')?.[1] ?? '',
    labels: labelsOf(labels.includes('=?') ? decodeWords(labels) : labels),
    from: from ?? { name: '', address: '' },
    to: partiesOf(email.to),
    cc: partiesOf(email.cc),
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
    at: timeOf(email.date, envelopeDate.join(' ')),
    html: email.html ?? '',
    text: email.text ?? '',
    digest: digestOf(bytes),
  };
}

/** Decodes RFC 2047 words of a header that the parser leaves alone. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, kind: string, data: string) => {
      const quoted = data
        .replaceAll('_', ' ')
        .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      const bytes = Buffer.from(
        kind.toLowerCase() === 'b' ? data : quoted,
        kind.toLowerCase() === 'b' ? 'base64' : 'latin1',
      );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}
