// What a user does in the mail itself: selecting words, pressing the extension's mark, button and keys.
import type { Locator } from 'playwright-core';
import type { MailSession } from '../stand-in/harness';

/** The mark beside selected words. What stands in it is closed to the page, and so to tests. */
export const selectionMark = ({ page }: MailSession): Locator => page.locator('body > div[style*="left:"]');

/** Selects words of an open message with the pointer, from their first letter to their last, until the mark stands beside them. */
export async function selectInMail(mail: MailSession, words: string): Promise<void> {
  const { page } = mail;
  const line = page.getByRole('main').getByText(words).filter({ visible: true }).first();
  await line.scrollIntoViewIfNeeded();
  const path = await line.evaluate((element, text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(text);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first === undefined || last === undefined) break;
      return {
        from: [first.left, (first.top + first.bottom) / 2] as const,
        to: [last.right, (last.top + last.bottom) / 2] as const,
      };
    }
    throw new Error(`“${text}” stands in no single text of the mail.`);
  }, words);
  await page.mouse.move(...path.from);
  await page.mouse.down();
  await selectionMark(mail).waitFor({ state: 'hidden' });
  await page.mouse.move(...path.to, { steps: 4 });
  await page.mouse.up();
  await selectionMark(mail).waitFor();
}

/** Fires an event of the browser in the background worker: its own keys and menus are out of reach of the page's keyboard and pointer. */
async function inBackground(
  mail: MailSession,
  event: { readonly command: string } | { readonly menu: string; readonly words: string },
): Promise<void> {
  const worker = await mail.serviceWorker();
  await worker.evaluate(async (fired) => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const [on, given] =
      'command' in fired
        ? [chrome.commands.onCommand, [fired.command, tab]]
        : [chrome.contextMenus.onClicked, [{ menuItemId: fired.menu, selectionText: fired.words }, tab]];
    if (!('dispatch' in on) || typeof on.dispatch !== 'function')
      throw new Error('this browser fires no events itself');
    on.dispatch(...given);
  }, event);
}

/** Presses one of the extension's keys, such as `keep-selection`. */
export const pressCommand = (mail: MailSession, command: string): Promise<void> => inBackground(mail, { command });

/** Chooses the extension's entry in the menu that the right button opens over selected words. */
export const chooseRemember = (mail: MailSession, words: string): Promise<void> =>
  inBackground(mail, { menu: 'remember', words });
