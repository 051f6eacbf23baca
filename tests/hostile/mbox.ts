// Hostile mails as an mbox, so that they reach the built extension the way any mail does.
import type { RawMessage } from '../stand-in/mbox.ts';
import type { HostileMail } from './mails.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
/** Long headers are folded: one encoded word a line. */
const words = (text: string): string =>
  (text.match(/[^]{1,15}/gu) ?? []).map((part) => `=?utf-8?B?${base64(part)}?=`).join('\r\n ');

/** Mail number `index`; its id is in the Message-ID. */
export function rawHostile({ sender, subject, body }: HostileMail, index: number): RawMessage {
  const headers = [
    `Message-ID: <case-${index}@hostile.example>`,
    `Date: ${new Date(Date.UTC(2031, 0, 1, 9, index)).toUTCString()}`,
    `From: ${words(sender.name)} <${sender.address}>`,
    'To: Maya Lind <maya@northwind.example>',
    `Subject: ${words(`${subject} [${index}]`)}`,
    'MIME-Version: 1.0',
    `Content-Type: text/${body.kind === 'html' ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
  ];
  const content = base64(body.content).replace(/.{76}/g, '$&\r\n');
  return {
    envelope: 'MAILER@xxx Tue Aug 08 12:36:29 +0000 2023',
    bytes: Buffer.from(`${headers.join('\r\n')}\r\n\r\n${content}\r\n`),
  };
}
