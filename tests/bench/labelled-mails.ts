// Turns labelled mails into mbox messages: each alone, and put together to conversations of several. Keeps every word and adds none but quotes.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RawMessage } from '../stand-in/mbox.ts';

const Labelled = z.object({
  id: z.string(),
  sentAt: z.string().nullable(),
  from: z.string(),
  to: z.string().nullish(),
  subject: z.string().nullish(),
  text: z.string(),
});
type Labelled = z.infer<typeof Labelled>;

const read = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Labelled.parse(JSON.parse(line)));

const ENVELOPE = 'MAILER@xxx Tue Aug 08 12:36:29 +0000 2023';
const DAY = 24 * 3600 * 1000;
const LONGEST_STORY = 12;

const word = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** A header with a name and an address; only the name may need encoding. */
function party(text: string): string {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/u.exec(text) ?? [];
  if (name === undefined || address === undefined) return word(text);
  return `"${word(name.replace(/[\\"]/g, ''))}" <${address}>`;
}

interface Mail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly at: Date | null;
  readonly text: string;
  readonly references: readonly string[];
}

const nameOf = (id: string): string => `<${id}@realmail.example>`;

function raw({ id, from, to, subject, at, text, references }: Mail): RawMessage {
  const headers = [
    `Message-ID: ${nameOf(id)}`,
    ...(references.length === 0 ? [] : [`References: ${references.map(nameOf).join(' ')}`]),
    ...(at === null ? [] : [`Date: ${at.toUTCString()}`]),
    `From: ${party(from)}`,
    `To: ${party(to)}`,
    `Subject: ${word(subject.replace(/\s+/g, ' '))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  return { envelope: ENVELOPE, bytes: Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}\r\n`) };
}

const at = (sentAt: string | null): Date | null => {
  const time = Date.parse(`${sentAt ?? ''}Z`.replace(/Z+$/, 'Z').replace(/([+-]\d\d:\d\d)Z$/, '$1'));
  return Number.isFinite(time) ? new Date(time) : null;
};

/** Every mail of a labelled set as a conversation of its own. */
export function* labelledMails(file: string): Generator<RawMessage> {
  for (const { id, from, to, subject, sentAt, text } of read(file))
    yield raw({ id, from, to: to ?? '', subject: `${subject ?? ''} [${id}]`, at: at(sentAt), text, references: [] });
}

/** `count` conversations of 2 to 12 mails of a labelled set, each answer quoting the one before; every third answer is `user`'s own. */
export function* storyMails(file: string, count: number, user: string): Generator<RawMessage> {
  const mails = read(file);
  let next = 0;
  for (let story = 0; story < count; story++) {
    const length = 2 + (story % (LONGEST_STORY - 1));
    const subject = `story ${story}`;
    const references: string[] = [];
    let quoted = '';
    for (let turn = 0; turn < length; turn++) {
      const mail = mails[next % mails.length];
      next += 1;
      if (mail === undefined) return;
      const id = `story-${story}-${turn}`;
      const date = new Date(Date.UTC(2031, 0, 1, 9) + (story * LONGEST_STORY + turn) * DAY);
      const isOwn = turn % 3 === 2;
      const from = isOwn ? `Maya Lind <${user}>` : mail.from;
      yield raw({
        id,
        from,
        to: isOwn ? mail.from : `Maya Lind <${user}>`,
        subject: turn === 0 ? subject : `Re: ${subject}`,
        at: date,
        text: `${mail.text}${quoted}`,
        references,
      });
      references.push(id);
      const lines = mail.text.split('\n', 60).map((line) => `> ${line}`);
      quoted = `\n\nOn ${date.toUTCString()}, ${from.replace(/[<>]/g, '')} wrote:\n${lines.join('\n')}\n`;
    }
  }
}
