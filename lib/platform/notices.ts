// Chrome's notices: only with a permission that the user gives in Settings and can take back, and only a number. A click opens Today.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Notices } from '../ports/notices';
import type { Words } from './words';

/** Chrome takes a list that it could change. */
const asked = (): { permissions: ['notifications'] } => ({ permissions: ['notifications'] });
const ID = 'due';
const KEY = 'saidOn';
const Kept = z.object({ [KEY]: z.string() });

/** Whether the user allows them. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(asked());

/** Asks for the permission; whether it was given. Only upon a click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(asked());

/** Gives the permission back. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(asked());
}

/** The notices of this browser. The day of the last one lies in the extension's own storage. */
export const browserNotices = (words: Words): Notices => ({
  lastDay: async () => {
    const kept = Kept.safeParse(await browser.storage.local.get(KEY));
    return kept.success ? kept.data[KEY] : null;
  },
  keepLastDay: (day) => (day === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: day })),
  show: async (sentence) => {
    if (!(await mayNotify())) return;
    await browser.notifications.create(ID, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: words.say({ key: 'extName' }),
      message: words.say(sentence),
      silent: true,
    });
  },
});

async function openToday(): Promise<void> {
  await browser.notifications.clear(ID);
  await browser.tabs.create({ url: '/app.html#/today' });
}

/** Opens Today upon a click, also when the permission is given while the worker lives. */
export function openTodayFromNotices(report: (reason: unknown) => void): void {
  const listen = (id: string): void => {
    if (id === ID) openToday().catch(report);
  };
  // Chrome has no notices at all without the permission.
  const begin = (): void => {
    if ('notifications' in browser && !browser.notifications.onClicked.hasListener(listen))
      browser.notifications.onClicked.addListener(listen);
  };
  begin();
  browser.permissions.onAdded.addListener(begin);
}
