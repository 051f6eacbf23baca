// Reads and writes mbox files (the mboxrd dialect that Google Takeout writes). Streams: one message is in memory at a time.
// Knows nothing about mail inside a message.
import { createReadStream } from 'node:fs';

/** One message as it stands in the file. */
export interface RawMessage {
  /** What follows `From ` on the separator line, such as `1773664405480613286@xxx Tue Aug 08 12:36:29 +0000 2023`. */
  readonly envelope: string;
  /** The message's own bytes, unescaped, without the blank line that mbox adds. */
  readonly bytes: Uint8Array;
}

/** A separator has a sender and a C date; body lines that only begin with "From " do not. */
const SEPARATOR =
  /^From (\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d \d\d:\d\d:\d\d (?:[+-]\d{4} )?\d{4})\r?\n?$/;
const ESCAPED = /^>+From /;
/** Gmail takes no larger mail; what a broken file has beyond it is dropped, so that memory stays bounded. */
const LONGEST_MESSAGE = 64 * 1024 * 1024;

/** Lines with their line ends, as Latin-1 so that each character is one byte. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield text.slice(start, end + 1);
      start = end + 1;
    }
    rest = text.slice(start);
    if (rest.length > LONGEST_MESSAGE) {
      yield rest;
      rest = '';
    }
  }
  if (rest !== '') yield rest;
}

const isBlank = (line: string | undefined): boolean => line === '\n' || line === '\r\n';

function toMessage(envelope: string, lines: string[]): RawMessage {
  if (isBlank(lines.at(-1))) lines.pop();
  return { envelope, bytes: Buffer.from(lines.join(''), 'latin1') };
}

/** Messages of an mbox given as chunks of bytes. Text before the first separator is skipped. */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawMessage> {
  let envelope: string | null = null;
  let lines: string[] = [];
  let size = 0;
  let afterBlank = true;
  for await (const line of linesOf(chunks)) {
    const separator = afterBlank && line.startsWith('From ') ? SEPARATOR.exec(line) : null;
    afterBlank = isBlank(line);
    if (separator === null) {
      size += line.length;
      if (envelope !== null && size <= LONGEST_MESSAGE) lines.push(ESCAPED.test(line) ? line.slice(1) : line);
      continue;
    }
    if (envelope !== null) yield toMessage(envelope, lines);
    envelope = separator[1] ?? '';
    lines = [];
    size = 0;
  }
  if (envelope !== null) yield toMessage(envelope, lines);
}

/** Messages of an mbox file of any size. Rejects when the file cannot be read. */
export const readMboxFile = (path: string): AsyncGenerator<RawMessage> => readMbox(createReadStream(path));

/** The bytes of an mbox with these messages: what {@link readMbox} reads back. Line ends are left as they are. */
export function writeMbox(messages: Iterable<RawMessage>): Uint8Array {
  const parts: string[] = [];
  for (const { envelope, bytes } of messages) {
    const body = Buffer.from(bytes)
      .toString('latin1')
      .replace(/^>*From /gm, '>$&');
    const end = body.includes('\r\n') ? '\r\n' : '\n';
    parts.push(`From ${envelope}${end}`, body, body === '' || body.endsWith('\n') ? '' : end, end);
  }
  return Buffer.from(parts.join(''), 'latin1');
}
