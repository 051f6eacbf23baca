// The scene of the acceptance suite in the stand-in, and the hands of its user: every promise settles when host and page agree.
import { expect } from 'vitest';
import type { CDPSession } from 'playwright-core';
import { type MailHostDriver, SAM, SCENE, type SceneThread } from '../contracts/mail-host.contract.ts';
import type { MailHostEars } from '../contracts/mail-host-ears.ts';
import { browserPath } from '../../scripts/browser-path.ts';
import { openMail } from '../stand-in/harness.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { Thread } from '../stand-in/threads.ts';

/** Says one of its questions to the ears in the content script. */
type Hear = <K extends keyof MailHostEars>(
  name: K,
  ...about: Parameters<MailHostEars[K]>
) => Promise<Awaited<ReturnType<MailHostEars[K]>>>;

const PATIENCE = { timeout: 15_000 };

/** As the stand-in's own time zone is Lisbon, where winter time is UTC, the page shows the hours of the scene. */
const asThread = ({ id, subject, messages }: SceneThread): Thread => ({
  id,
  subject,
  messages: messages.map(({ id: messageId, from, to, date, text }) => ({
    id: messageId,
    mail: {
      messageId: '',
      references: [],
      gmailThread: '',
      gmailMessage: '',
      labels: [],
      from,
      to,
      cc: [],
      subject,
      at: Date.parse(`${date} UTC`),
      html: text.map((paragraph) => `<p>${paragraph}</p>`).join(''),
      text: '',
      digest: messageId,
    },
  })),
});

/** Reaches into the world of the extension's content script, which no script of the page can. */
async function hearing(session: CDPSession): Promise<Hear> {
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return async (name, ...about) => {
    const words = about.map((one) => JSON.stringify(one)).join(', ');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `mailHostEars.then((ears) => ears.${name}(${words}))`,
      contextId: await world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Opens the scene's list in an empty browser with the extension that lies in this folder. */
export async function openScene(extension: string): Promise<MailHostDriver> {
  const browser = browserPath();
  if (browser === null) throw new Error('There is no browser: run npm test, which gets one.');
  const standIn = await startStandIn({ mbox: Object.values(SCENE).map(asThread), me: SAM });
  const mail = await openMail({ standIn, browser, extension });
  const { page } = mail;
  const editor = page.locator('[role=textbox][contenteditable]').last();
  const hear = await hearing(await mail.context.newCDPSession(page));
  const boxIs = (open: boolean): Promise<void> =>
    expect.poll(async () => (await hear('box')) !== null, PATIENCE).toBe(open);
  const handedOver = (thread: SceneThread, count: number): Promise<void> => {
    const wanted = thread.messages.slice(-count).map(({ id }) => id);
    return expect
      .poll(async () => (await hear('messages')).map(({ messageId }) => messageId), PATIENCE)
      .toEqual(expect.arrayContaining(wanted));
  };
  let open: SceneThread | null = null;
  return {
    async openThread(thread) {
      open = thread;
      await mail.openThread(thread.subject);
      await expect.poll(async () => (await hear('thread'))?.threadId, PATIENCE).toBe(thread.id);
      await handedOver(thread, 1);
    },
    async showList() {
      await mail.backToList();
      await expect.poll(() => hear('thread'), PATIENCE).toBeNull();
    },
    async expandAll() {
      await hear('expandAll');
      if (open !== null) await handedOver(open, open.messages.length);
    },
    async reply() {
      await mail.reply();
      await boxIs(true);
    },
    type: (text) => mail.typeIn(text),
    undo: () => page.keyboard.press('Control+z'),
    async send() {
      const before = (await hear('sent')).length;
      await mail.send();
      await boxIs(false);
      await expect.poll(async () => (await hear('sent')).length, PATIENCE).toBe(before + 1);
    },
    async discard() {
      await page.locator('.oh').last().click();
      await boxIs(false);
    },
    async select(words) {
      await page.getByText(words).last().scrollIntoViewIfNeeded();
      const { left, right, top, bottom } = await page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.querySelector('[role=list]') ?? document.body, 4);
        while (walker.nextNode()) {
          const { currentNode: node } = walker;
          const at = (node.textContent ?? '').indexOf(wanted);
          if (at === -1) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          return range.getBoundingClientRect().toJSON();
        }
        throw new Error('These words are not shown.');
      }, words);
      const middle = (top + bottom) / 2;
      await page.mouse.move(left, middle);
      await page.mouse.down();
      await page.mouse.move(right, middle, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => hear('selection'), PATIENCE).not.toBeNull();
    },
    messages: () => hear('messages'),
    thread: () => hear('thread'),
    counted: () => hear('counted'),
    box: () => hear('box'),
    markup: () => editor.evaluate((box) => new XMLSerializer().serializeToString(box)),
    insert: (text) => hear('insert', text),
    underline: (words) => hear('underline', words),
    underlined: () => hear('underlined'),
    sent: () => hear('sent'),
    selection: () => hear('selection'),
    conversation: () => hear('conversation'),
    showQuote: (messageId, quote) => hear('showQuote', messageId, quote),
    async stop() {
      const problems = await mail.problems();
      await mail.close();
      await standIn.stop();
      expect(problems).toEqual([]);
    },
  };
}
