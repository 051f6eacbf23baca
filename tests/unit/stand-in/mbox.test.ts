import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMbox, writeMbox } from '../../stand-in/mbox.ts';
import type { RawMessage } from '../../stand-in/mbox.ts';

const ENVELOPE = '1773664405480613286@xxx Tue Aug 08 12:36:29 +0000 2023';

/** The bytes in pieces of this size, as a file arrives. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(bytes: Uint8Array, size = 64): Promise<readonly { envelope: string; text: string }[]> {
  const messages: { envelope: string; text: string }[] = [];
  for await (const message of readMbox(pieces(bytes, size))) {
    messages.push({ envelope: message.envelope, text: Buffer.from(message.bytes).toString('utf8') });
  }
  return messages;
}

const raw = (text: string): RawMessage => ({ envelope: ENVELOPE, bytes: Buffer.from(text) });

describe('an mbox file', () => {
  it('gives back what was written, whatever its lines say and however it arrives', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')),
      fc.constantFrom('', 'From here on', '>From here on', '>>From', `From ${ENVELOPE}`, 'From', ' From x', '日本語'),
    );
    const message = fc.record({
      end: fc.constantFrom('\n', '\r\n'),
      lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), async (messages, size) => {
        const texts = messages.map(({ end, lines }) => lines.map((one) => one + end).join(''));
        const back = await read(writeMbox(texts.map(raw)), size);
        expect(back.map(({ text }) => text)).toEqual(texts);
      }),
    );
  });

  it('is not split by a body line that begins with "From "', async () => {
    const mbox = `From ${ENVELOPE}\nSubject: a\n\nDear Ana,\n\nFrom now on I drink tea.\n\nFrom Lisbon with love\n\n`;
    expect(await read(Buffer.from(mbox))).toHaveLength(1);
  });

  it('knows separators with and without a zone, after a blank line only', async () => {
    const mbox = [
      'From a@example.com Thu Jan  1 08:00:00 1970\n\none\n\n',
      'From b@example.com Thu Jan 01 08:00:00 +0200 1970\n\ntwo\nFrom c@example.com Thu Jan  1 08:00:00 1970\n',
    ];
    const messages = await read(Buffer.from(mbox.join('')));
    expect(messages.map(({ envelope }) => envelope.split(' ')[0])).toEqual(['a@example.com', 'b@example.com']);
  });

  it('without a separator holds no message', async () => {
    expect(await read(Buffer.from('Subject: lost\n\nhello\n'))).toEqual([]);
    expect(await read(Buffer.from(''))).toEqual([]);
  });
});
