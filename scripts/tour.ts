// A short walk through Keepsake without a display: does what a newcomer does and saves a picture of each step.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { StandIn } from '../tests/stand-in/server.ts';
import type { Launched } from './launch.ts';

const MAIL = 'https://mail.google.com/mail/u/0/';

const isFirst = (page: Page): boolean => page.url().includes('/app.html');

/** Plays the tour in a browser that was just started. With the sample mailbox it goes all the way; in another one it opens the newest mails. */
export async function tour({ context }: Launched, standIn: StandIn, folder: string, isSample: boolean): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let step = 0;
  const picture = async (page: Page, says: string): Promise<void> => {
    step += 1;
    const file = path.join(folder, `${step}.png`);
    await page.screenshot({ path: file });
    console.log(`  ${step}. ${says}\n     ${file}`);
  };

  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(MAIL);
  await page.locator('[role=grid]').first().waitFor();
  const first = context.pages().find(isFirst) ?? (await context.waitForEvent('page', { predicate: isFirst }));
  await first.getByLabel(standIn.me.address).first().check();
  await picture(first, 'Before anything is read, Keepsake asks what may be read.');
  await first.getByRole('button', { name: 'Start', exact: true }).click();
  await first.getByRole('link', { name: 'Open Gmail' }).waitFor();
  await first.close();
  await page.bringToFront();
  await closeSdkBar(page);

  if (!isSample) {
    for (const row of standIn.accounts[0]?.rows().slice(0, 3) ?? []) {
      await page.evaluate((hash) => location.assign(hash), `#all/${row.route}`);
      const panel = await panelOf(page);
      await page.locator('[role=main] h2').first().waitFor();
      await panel.locator('main, [role=main]').first().waitFor();
      await picture(page, `The panel beside “${row.subject}”.`);
    }
    return;
  }

  await page.getByText('A first coffee in Lisbon?').first().click();
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: /^Add Inês/ }).waitFor();
  await picture(page, 'Somebody who is not in memory yet: nothing is kept before she is added.');
  await panel.getByRole('button', { name: /^Add Inês/ }).click();
  await panel.getByRole('button', { name: /^Read the whole/ }).click();
  await decide(panel, 'cortado', /^Remember/);
  await picture(page, 'What she said of herself is remembered, with the words it comes from.');

  await page.evaluate(() => location.assign('#inbox'));
  await page.getByText('My visit in December').first().click();
  const coffee = panel.getByRole('listitem').filter({ hasText: 'Avoids coffee' });
  await coffee.click();
  await picture(page, 'A year later she says otherwise: the contradiction is shown beside what it contradicts.');
  await decide(panel, 'Avoids coffee', /^Replace the old/);
  await page.locator('.bkH').last().click();
  await page.locator('[role=textbox][contenteditable]').last().focus();
  await page.keyboard.type("Hi Inês, let's grab a coffee when I am in Lisbon.");
  await panel.getByText(/Inês told you/).waitFor();
  await picture(
    page,
    'What contradicts her word is quietly underlined while it is typed, and the panel shows her words.',
  );
}

/** Presses a button of the proposal with these words and waits until it no longer waits. */
async function decide(panel: Frame, words: string, button: RegExp): Promise<void> {
  const card = panel.getByRole('listitem').filter({ hasText: words });
  await card.click();
  const press = card.getByRole('button', { name: button });
  await press.click();
  await press.waitFor({ state: 'hidden' });
}

/** The panel's frame beside the mail. */
async function panelOf(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[src*="sidepanel.html"]').first().elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The panel did not open.');
  return frame;
}

/** InboxSDK's bar about an unregistered app id, closed by its own button. */
async function closeSdkBar(page: Page): Promise<void> {
  const close = page.locator('.inboxsdk__appid_warning .inboxsdk__x_close_button');
  if (await close.isVisible()) await close.click();
}
