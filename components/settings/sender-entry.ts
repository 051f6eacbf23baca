// What the user may write into the lists of senders: an address or a whole domain.
import { normalAddress } from '../../lib/core/model/handle';

// Labels of RFC 1035 with the letters of every script, at least two of them, 253 characters in all.
const DOMAIN = /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}$/u;

/** The entry in its one spelling (lower case, `@example.com` becomes `example.com`); null when it is neither. */
export function senderEntry(typed: string): string | null {
  const address = normalAddress(typed);
  if (address !== null) return address;
  const domain = typed.trim().normalize('NFC').toLowerCase().replace(/^@/u, '');
  return DOMAIN.test(domain) ? domain : null;
}
