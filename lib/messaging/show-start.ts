// Brings the first page before the user's eyes: the tab that shows it already rather than a second one. For extension pages.
import { browser } from 'wxt/browser';

const START = '/app.html#/start';

/** Switches to the first page, or opens it. */
export async function showStart(): Promise<void> {
  const pages = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  // Before Start every page of the app is the first one.
  const open = pages.find(({ documentUrl }) => documentUrl?.startsWith(chrome.runtime.getURL('app.html')));
  if (open === undefined) {
    await browser.tabs.create({ url: START });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
