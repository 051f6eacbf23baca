import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMail } from '../../stand-in/mail.ts';

const ENVELOPE = '1773664405480613286@xxx Tue Aug 08 12:36:29 +0000 2023';
const parse = (text: string) => parseMail({ envelope: ENVELOPE, bytes: Buffer.from(text) });

describe('a mail', () => {
  it('gives sender, recipients, ids and labels', async () => {
    const mail = await parse(
      [
        'X-GM-THRID: 1773664405480613286',
        'X-Gmail-Labels: Inbox,"Clients, old",Starred',
        'From: =?utf-8?q?In=C3=AAs?= <ines@example.com>',
        'To: Maya <maya@example.com>, Team: a@example.com, b@example.com;',
        'Subject: Tea',
        'References: <1@x> <2@x>',
        'In-Reply-To: <2@x>',
        'Date: Mon, 16 Nov 2026 09:14:00 +0100',
        '',
        'Hello',
      ].join('\r\n'),
    );
    expect(mail).toMatchObject({
      from: { name: 'Inês', address: 'ines@example.com' },
      subject: 'Tea',
      references: ['1@x', '2@x'],
      gmailThread: '1773664405480613286',
      gmailMessage: '1773664405480613286',
      labels: ['Inbox', 'Clients, old', 'Starred'],
      at: Date.UTC(2026, 10, 16, 8, 14),
    });
    expect(mail.to.map(({ address }) => address)).toEqual(['maya@example.com', 'a@example.com', 'b@example.com']);
    expect(mail.text.trim()).toBe('Hello');
  });

  it.each(['Front desk', '', '<>', 'desk <not an address>', '"a b"@'])('from %j has no address', async (from) => {
    expect((await parse(`From: ${from}\n\nx`)).from.address).toBe('');
  });

  it('without a date takes the day it was filed', async () => {
    expect((await parse('Subject: x\n\ny')).at).toBe(Date.UTC(2023, 7, 8, 12, 36, 29));
    expect((await parseMail({ envelope: '', bytes: Buffer.from('Date: soon\n\n') })).at).toBeNull();
  });

  it('of any bytes whatever is read without an error', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'From: ',
        'Content-Type: multipart/mixed; boundary=b\n\n--b\n',
        '\n',
        'Content-Transfer-Encoding: base64\n',
        '=?utf-8?q?=',
        '--b--',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (parts) => {
        const mail = await parse(parts.join(''));
        expect(typeof mail.text).toBe('string');
      }),
    );
  });
});
