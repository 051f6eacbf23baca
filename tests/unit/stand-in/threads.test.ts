import { describe, expect, it } from 'vitest';
import type { Mail } from '../../stand-in/mail.ts';
import { toThreads } from '../../stand-in/threads.ts';

const ANA = { name: 'Ana', address: 'ana@example.com' };
const BEN = { name: 'Ben', address: 'ben@example.com' };
let count = 0;

function mail(part: Partial<Mail>): Mail {
  count += 1;
  const plain = { references: [], gmailThread: '', gmailMessage: '', labels: [], cc: [], html: '', text: '' };
  return {
    ...plain,
    messageId: `${count}@x`,
    digest: count.toString(16).padStart(40, '0'),
    from: ANA,
    to: [BEN],
    subject: 'Tea',
    at: count,
    ...part,
  };
}

const sizes = (mails: readonly Mail[]) => toThreads(mails).map(({ messages }) => messages.length);

describe('conversations', () => {
  it('are joined by references, also by those to a mail that is missing', () => {
    const first = mail({ messageId: 'a@x', subject: 'One' });
    expect(sizes([first, mail({ references: ['a@x'], subject: 'Two' })])).toEqual([2]);
    expect(
      sizes([mail({ references: ['lost@x'], subject: 'One' }), mail({ references: ['lost@x'], subject: 'Two' })]),
    ).toEqual([2]);
  });

  it('are joined by a thread id that mails share, and not by one that each has for itself', () => {
    expect(
      sizes([
        mail({ gmailThread: '17736' + '0'.repeat(14), subject: 'A' }),
        mail({ gmailThread: '17736' + '0'.repeat(14), subject: 'B' }),
      ]),
    ).toEqual([2]);
    expect(
      sizes([
        mail({ gmailThread: '1773600000000000001', subject: 'A' }),
        mail({ gmailThread: '1773600000000000002', subject: 'B' }),
      ]),
    ).toEqual([1, 1]);
  });

  it('are joined by the subject when it is a reply among the same people soon after', () => {
    const day = 24 * 3600 * 1000;
    expect(sizes([mail({ at: 0 }), mail({ at: day, subject: 'AW: Re: tea', from: BEN, to: [ANA] })])).toEqual([2]);
    expect(sizes([mail({ at: 0 }), mail({ at: day })])).toEqual([1, 1]);
    expect(sizes([mail({ at: 0 }), mail({ at: 200 * day, subject: 'Re: Tea' })])).toEqual([1, 1]);
    const stranger = { name: '', address: 'other@example.com' };
    expect(sizes([mail({ at: 0 }), mail({ at: day, subject: 'Re: Tea', from: stranger, to: [stranger] })])).toEqual([
      1, 1,
    ]);
  });

  it('are newest first with the oldest message on top, and as many as asked for', () => {
    const mails = [
      mail({ subject: 'new', at: 30 }),
      mail({ subject: 'old', at: 10 }),
      mail({ subject: 'mid', at: 20 }),
    ];
    expect(toThreads(mails).map(({ subject }) => subject)).toEqual(['new', 'mid', 'old']);
    expect(toThreads(mails, 1).map(({ subject }) => subject)).toEqual(['new']);
  });

  it('break off after a hundred messages, as on the real page', () => {
    const many = Array.from({ length: 201 }, () => mail({ references: ['root@x'] }));
    expect(sizes(many)).toEqual([1, 100, 100]);
  });

  it('bear the ids that Gmail gives them, else ids that stay the same', () => {
    const gmail = mail({ gmailThread: '1773664405480613286', gmailMessage: '1773664405480613286' });
    const [thread] = toThreads([gmail]);
    expect(thread?.id).toBe(1773664405480613286n.toString(16));
    expect(thread?.messages[0]?.id).toBe(thread?.id);
    const mails = [mail({ messageId: '' }), mail({ messageId: 'same@x' }), mail({ messageId: 'same@x' })];
    const ids = toThreads(mails).flatMap(({ messages }) => messages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(toThreads(mails).flatMap(({ messages }) => messages.map(({ id }) => id))).toEqual(ids);
  });
});
