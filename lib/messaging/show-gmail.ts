// Brings Gmail before the user's eyes: the tab that is open already rather than a second one. For extension pages; loads nothing anew.
import { browser } from 'wxt/browser';
import { gmailAddress } from '../core/model/evidence';
import { parseView } from './parse';
import { sendToTab } from './send';

/** Opens Gmail in a tab behind this page, where it says whose mailbox it is. */
export async function findAccounts(): Promise<void> {
  await browser.tabs.create({ url: gmailAddress(''), active: false });
}

/**
 * Switches to a tab of this account ('' for any). A tab that does not answer was open before Keepsake was installed and may well be it; a new
 * tab is opened only when every open one shows another account.
 */
export async function showGmail(mailbox: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*' });
  const known = await Promise.all(
    tabs.map(async (tab) => {
      const sent = tab.id === undefined ? null : await sendToTab(tab.id, { type: 'view-wanted' });
      const view = parseView(sent?.ok === true ? sent.answer : null);
      return { tab, account: view.ok ? view.value.mailbox : '' };
    }),
  );
  const found =
    known.find(({ account }) => mailbox === '' || account === mailbox) ?? known.find(({ account }) => account === '');
  if (found?.tab.id === undefined) {
    await browser.tabs.create({ url: gmailAddress(mailbox) });
    return;
  }
  await browser.tabs.update(found.tab.id, { active: true });
  await browser.windows.update(found.tab.windowId, { focused: true });
}
