// The quiet number on Keepsake's button: how much is due today, and nothing when nothing is.
import { browser } from 'wxt/browser';

/** The grey of small print: it is no alarm. */
const GREY = '#646b66';

/** `count` 0 takes the number away. */
export async function showDue(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: GREY });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}
