// Reads the newest conversations of an mbox file. Two passes: headers of all mail first, then the text of what is shown, so that
// a file of gigabytes needs little memory.
import { digestOf, parseMail } from './mail.ts';
import type { Mail } from './mail.ts';
import { readMboxFile } from './mbox.ts';
import { toThreads } from './threads.ts';
import type { Thread } from './threads.ts';

const HEAD = /\r?\n\r?\n/;

function headOf(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256 * 1024)).toString('latin1');
  const end = HEAD.exec(start);
  return end === null ? bytes : bytes.subarray(0, end.index + end[0].length);
}

/** The newest conversations (500 unless told) of an mbox file. Rejects when the file cannot be read. */
export async function readMailbox(path: string, newest?: number): Promise<readonly Thread[]> {
  const heads: Mail[] = [];
  const place = new Map<Mail, number>();
  for await (const raw of readMboxFile(path)) {
    // Without a message-id the whole message has to be told from others, so the digest is that of all bytes.
    const head = await parseMail({ ...raw, bytes: headOf(raw.bytes) });
    const mail = head.messageId === '' ? { ...head, digest: digestOf(raw.bytes) } : head;
    place.set(mail, heads.push(mail) - 1);
  }
  const threads = toThreads(heads, newest);
  const wanted = new Set(threads.flatMap(({ messages }) => messages.map(({ mail }) => place.get(mail))));
  const whole = new Map<number, Mail>();
  let index = 0;
  for await (const raw of readMboxFile(path)) {
    if (wanted.has(index)) whole.set(index, await parseMail(raw));
    index += 1;
  }
  const fill = (mail: Mail): Mail => whole.get(place.get(mail) ?? -1) ?? mail;
  return threads.map((thread) => ({
    ...thread,
    messages: thread.messages.map(({ id, mail }) => ({ id, mail: fill(mail) })),
  }));
}
