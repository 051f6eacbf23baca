// Nothing leaves: a whole session sends what the same session without Keepsake sends, and nothing that is remembered stands where the mail
// page could read it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { type MailSession, openMail } from '../stand-in/harness';
import { startStandIn } from '../stand-in/server';
import { addSender, openFact, remember } from './by-hand';
import { selectInMail } from './in-mail';
import { type Keepsake, MAILBOX, markedWords, openKeepsake } from './keepsake';
import { browserPath } from '../../scripts/browser-path';
import { conversationsAskedFor, kindsOf } from './traffic';

const NAME = 'Inês Marques';
const FIRST = 'My visit in December';
const SECOND = 'Summer numbers, and a small favour';
const QUOTE = 'my doctor has banned me from coffee';
const CLASH = 'Shall we have a coffee at Fábrica?';

/**
 * InboxSDK asks Gmail which message is being answered, once per answer: Gmail's own server, Gmail's own ids, with the user's own session.
 * It is the one request that the page alone would not make.
 */
const INBOXSDKS_OWN = 'GET mail.google.com/mail/u/0?view=om';

let keepsake: Keepsake;
let panel: Frame;
const asked: string[] = [];
beforeAll(async () => {
  keepsake = await openKeepsake({ session: { via: 'tls' } });
  keepsake.mail.context.on('request', (request) => asked.push(request.url()));
});
afterAll(() => keepsake.stop());

const answer = async (mail: MailSession): Promise<void> => {
  await mail.reply();
  await mail.typeIn(CLASH);
};

/** The mail page with all that stands in shadow roots, closed ones too; without the documents of frames. */
async function wholePage({ page }: MailSession): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root, (key, value: unknown) => (key === 'contentDocument' ? undefined : value));
}

/** Holds that the mail page knows nothing of what is remembered. The conversation must not be the one that it was said in. */
async function expectNothingRemembered(): Promise<void> {
  const page = await wholePage(keepsake.mail);
  expect(page).toContain(SECOND);
  for (const words of [QUOTE, 'banned me', 'Avoids coffee', 'told you']) expect(page).not.toContain(words);
  const stored = await keepsake.mail.page.evaluate(async () => [
    ...Object.entries(localStorage),
    ...Object.entries(sessionStorage),
    ...(await indexedDB.databases()),
    document.cookie,
  ]);
  expect(JSON.stringify(stored)).not.toMatch(/coffee|Marques|keepsake/i);
}

test('nothing remembered stands on the mail page: not when it is shown, warned of, selected or drafted', async () => {
  const { mail } = keepsake;
  panel = await addSender(keepsake, FIRST, NAME);
  await mail.expandAll();
  await remember(panel, 'Avoids coffee');

  await mail.openThread(SECOND);
  await (await openFact(panel, 'Avoids coffee')).getByText(QUOTE).waitFor();
  await expectNothingRemembered();
  await selectInMail(mail, 'start with the corner');
  // The label of the mark: closed roots are seen here.
  expect(await wholePage(mail)).toContain('"title","Remember"');
  await expectNothingRemembered();

  await answer(mail);
  await panel
    .getByText(/^Inês told you/)
    .first()
    .waitFor();
  await expect.poll(() => markedWords(mail, 'keepsake-hold')).not.toEqual([]);
  await expectNothingRemembered();

  await panel.getByRole('button', { name: /^Draft a reply/ }).click();
  await panel.getByText('A reply to Inês').waitFor();
  await expectNothingRemembered();
  await panel.getByRole('button', { name: /^Put it into the mail/ }).click();
  await panel.getByText('It stands in your mail. One undo takes it out.').waitFor();
  expect(await wholePage(mail)).not.toContain(QUOTE);
  await mail.send();
  expect(await mail.problems()).toEqual([]);
});

test('the whole session asks for what the page alone asks for, and of nobody else', async () => {
  const { mail } = keepsake;
  for (const [place, shown] of [
    ['people', NAME],
    ['settings', 'What is stored where'],
  ] as const) {
    const app = await keepsake.app(place);
    await app.getByText(shown).first().waitFor();
    await app.close();
  }
  expect(asked.filter((url) => !/^(?:https:\/\/mail\.google\.com\/|chrome-extension:|data:|blob:)/.test(url))).toEqual(
    [],
  );

  const alone = await startStandIn({ mbox: MAILBOX });
  const without = await openMail({ standIn: alone, browser: browserPath() ?? '', via: 'tls' });
  try {
    await without.openThread(FIRST);
    await without.expandAll();
    await without.openThread(SECOND);
    await answer(without);
    await without.send();
    const own = kindsOf(alone.requests());
    expect(own).toContain('POST mail.google.com/sync/u/0/i/s');
    expect([...kindsOf(keepsake.standIn.requests())].filter((kind) => !own.has(kind))).toEqual([INBOXSDKS_OWN]);
    expect(conversationsAskedFor(keepsake.standIn.requests())).toEqual(conversationsAskedFor(alone.requests()));
  } finally {
    await without.close();
    await alone.stop();
  }
  expect(await mail.problems()).toEqual([]);
});

/** Tries to ask another host, from within a page or worker. */
const reach = async (url: string): Promise<string> => {
  try {
    const { status } = await fetch(url, { mode: 'no-cors' });
    return `answered ${status}`;
  } catch {
    return 'refused';
  }
};

test('no page of the extension and no worker of it can reach another host, not even if it wanted to', async () => {
  expect(await keepsake.mail.problems()).toEqual([]);
  const app = await keepsake.app('people');
  const worker = await keepsake.mail.serviceWorker();
  for (const url of ['https://elsewhere.example/collect', 'https://mail.google.com/mail/u/0/threads']) {
    expect(await app.evaluate(reach, url)).toBe('refused');
    expect(await worker.evaluate(reach, url)).toBe('refused');
    expect(await panel.evaluate(reach, url)).toBe('refused');
  }
  expect(keepsake.standIn.requests().filter(({ host }) => host === 'elsewhere.example')).toEqual([]);
  // What refused is the pages' own policy.
  expect(await keepsake.mail.problems()).toEqual(
    expect.arrayContaining([expect.stringContaining('Content Security Policy')]),
  );
});
