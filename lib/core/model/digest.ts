// One-way names for things that must get the same id whenever they are met again.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const BYTES = 16;

/** 128 bits of SHA-256 over the parts, as 32 hex digits. The parts cannot run into each other (JSON keeps their borders). */
export function digest(...parts: readonly (string | number | null)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))).subarray(0, BYTES));
}

/** Like {@link digest}, but only whoever holds `key` can test a guess. For handles that were forgotten. */
export function keyedDigest(key: Uint8Array, text: string): string {
  return bytesToHex(hmac(sha256, key, utf8ToBytes(text)).subarray(0, BYTES));
}
