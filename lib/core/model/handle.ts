// An address or profile by which a person is known, in one spelling, so that it can be looked up.
import { z } from 'zod';

/** `email:…`, `linkedin:…` or `phone:…`, normalised. */
export const Handle = z
  .string()
  .regex(/^(email|linkedin|phone):\S.*$/su)
  .max(400)
  .brand<'Handle'>();
export type Handle = z.infer<typeof Handle>;

// RFC 5321 limits a path to 254 characters; quoted local parts and address literals are left out on purpose.
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u;

/** Lower-cased, composed (NFC) address; null when the text is no mail address that a person could be reached at. */
export function normalAddress(text: string): string | null {
  const address = text.trim().normalize('NFC').toLowerCase();
  return address.length <= 254 && ADDRESS.test(address) ? address : null;
}

/** The handle of a mail address; null when the text is no address. */
export function emailHandle(text: string): Handle | null {
  const address = normalAddress(text);
  return address === null ? null : Handle.parse(`email:${address}`);
}

/** What follows the kind: the bare address, profile or number. */
export const handleText = (handle: Handle): string => handle.slice(handle.indexOf(':') + 1);

/** The domain of an address, lower case; '' when there is none. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
