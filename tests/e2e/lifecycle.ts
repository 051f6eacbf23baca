// What happens to the extension from outside: tabs come and go, the background worker is stopped, the extension is updated under open tabs.
import type { CDPSession, Frame, Page } from 'playwright-core';
import { z } from 'zod';
import { type Keepsake, rowsIn } from './keepsake';

const isPanel = (frame: Frame): boolean => frame.url().includes('/sidepanel.html');

/** Opens the place where the mail page is in another tab of the browser. */
export async function anotherTab({ mail }: Keepsake): Promise<{ readonly page: Page; readonly panel: Frame }> {
  const page = await mail.context.newPage();
  await page.goto(mail.page.url());
  const panel = page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', { predicate: isPanel }));
  return { page, panel };
}

/** Stops the background worker, as Chrome does whenever it likes; resolves when it is dead. The next event starts a new one. */
export async function killWorker({ mail }: Keepsake): Promise<void> {
  const page = await mail.openExtensionPage('manifest.json');
  const session = await mail.context.newCDPSession(page);
  const stopped = workerStopped(session);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
  await mail.page.bringToFront();
}

const workerStopped = (session: CDPSession): Promise<void> =>
  new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });

/** Of these mails those that the background has not come to yet: they are neither touches in the memory nor on the desk. */
export async function notReadYet(panel: Frame, ids: readonly string[]): Promise<string[]> {
  const { interactions = [] } = await rowsIn(panel);
  const touched = new Set(interactions.map((row) => Touch.parse(row).messageId));
  const desk = await panel.evaluate(() => chrome.storage.session.getKeys());
  return ids.filter((id) => !touched.has(id) && !desk.some((key) => key.endsWith(`/${id}`)));
}
const Touch = z.object({ messageId: z.string() });

/** Loads the extension anew while its tabs are open, on Chrome's own page for extensions; resolves when the new one runs. */
export async function updateExtension({ mail }: Keepsake): Promise<void> {
  const page = await mail.context.newPage();
  await page.goto('chrome://extensions');
  // Chrome runs what does not come from its store only in this mode.
  const developer = page.getByRole('switch', { name: 'Developer mode' });
  if ((await developer.getAttribute('aria-checked')) === 'false') await developer.click();
  const started = mail.context.waitForEvent('serviceworker');
  await page.getByRole('button', { name: 'Reload' }).click();
  await started;
  await page.close();
  await mail.page.bringToFront();
}
