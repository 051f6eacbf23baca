import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../stand-in/account.ts';
import { readMailbox } from '../../stand-in/mailbox.ts';
import { startStandIn } from '../../stand-in/server.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/mailbox/sample.mbox', import.meta.url));

describe('the sample mailbox', () => {
  it('is read whole, in conversations of one to twelve mails', async () => {
    const threads = await readMailbox(SAMPLE);
    expect(threads).toHaveLength(28);
    expect(threads.reduce((sum, { messages }) => sum + messages.length, 0)).toBe(78);
    expect(Math.max(...threads.map(({ messages }) => messages.length))).toBe(12);
    expect(ownerOf(threads)).toEqual({ name: 'Maya Lindqvist', address: 'maya@northwind.example' });
  });

  it('names nobody who could exist', async () => {
    for (const { messages } of await readMailbox(SAMPLE)) {
      for (const { mail } of messages) {
        for (const { address } of [mail.from, ...mail.to, ...mail.cc])
          expect(address).toMatch(/^$|\.example$|@example\.com$/);
      }
    }
  });
});

describe('the stand-in', () => {
  it('keeps the newest conversations, answers for its accounts only, and records every request', async () => {
    const standIn = await startStandIn({
      mbox: SAMPLE,
      newest: 3,
      others: [{ mbox: [], me: { name: 'Second', address: 'second@example.com' } }],
    });
    try {
      expect(standIn.accounts[0]?.rows()).toHaveLength(3);
      const page = standIn.answer('https://mail.google.com/mail/u/1/', 'GET', '');
      expect(page.body).toContain('second@example.com');
      expect(page.headers['content-security-policy']).toContain('nonce-');
      expect(standIn.answer('https://mail.google.com/mail/u/2/', 'GET', '').status).toBe(404);
      expect(standIn.answer('https://telemetry.example/x?y=1', 'POST', '{}').status).toBe(503);
      expect(
        standIn.answer('https://mail.google.com/mail/?authuser=Second@example.com', 'GET', '').headers['location'],
      ).toContain('/mail/u/1/');
      expect(standIn.requests().map(({ host, path }) => `${host}${path}`)).toContain('telemetry.example/x?y=1');
      expect(standIn.answer('https://mail.google.com/sync/u/0/i/s', 'POST', 'no json').body).toBe('[]');
    } finally {
      await standIn.stop();
    }
  });
});
