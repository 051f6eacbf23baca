// Tells every open mail page that reading was switched on, off or paused. For extension pages and the background.
import { browser } from 'wxt/browser';
import { parseView } from './parse';
import type { ReadingState } from './protocol';
import { sendToTab } from './send';

/** Asks each page for its account and sends it its own state. Pages that do not answer learn it when they next say hello. */
export async function tellMailTabs(stateOf: (mailbox: string) => Promise<ReadingState>): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*' });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const sent = await sendToTab(id, { type: 'view-wanted' });
      const view = parseView(sent.ok ? sent.answer : null);
      if (view.ok) await sendToTab(id, { type: 'reading-changed', state: await stateOf(view.value.mailbox) });
    }),
  );
}
