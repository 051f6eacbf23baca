// The whole work without a pointer: start, read, add, remember, correct, undo, log, draft, be warned, look up and forget.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { fact, proposals, remembered } from './by-hand';
import { firstPage, type Keepsake, openKeepsake, USER } from './keepsake';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake({ started: false });
});
afterAll(() => keepsake.stop());

/** More stops than any page has between two things. */
const STOPS = 60;

/** Presses Tab until the focus is on it. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await goal.waitFor();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await goal.evaluate((element) => element === document.activeElement && document.hasFocus())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${STOPS} times ${key} do not lead there.`);
}

test('Keepsake is started and a sender is added', async () => {
  const { mail } = keepsake;
  const first = await firstPage(mail);
  await tabTo(first, first.getByRole('switch', { name: `Read mail in ${USER}` }));
  await first.keyboard.press('Space');
  await tabTo(first, first.getByRole('button', { name: 'Start', exact: true }));
  await first.keyboard.press('Enter');
  await first.getByRole('link', { name: 'Open Gmail' }).waitFor();
  await first.close();

  await mail.page.bringToFront();
  panel = await keepsake.panel();
  for (let row = 0; row < 3; row++) await mail.page.keyboard.press('j');
  await mail.page.keyboard.press('o');
  const add = panel.getByRole('button', { name: 'Add Inês Marques' });
  await tabTo(mail.page, add);
  await mail.page.keyboard.press('Enter');
  await proposals(panel).waitFor();
  expect(await mail.problems()).toEqual([]);
});

test('proposals are remembered, edited and turned down, facts corrected and deleted, talks logged, and all of it undone', async () => {
  const { keyboard } = keepsake.mail.page;
  await proposals(panel).getByText('my doctor has banned me from coffee').waitFor();
  await keyboard.press('Enter');
  await fact(panel, 'Avoids coffee').waitFor();
  await keyboard.press('j');
  await keyboard.press('e');
  const words = panel.getByRole('form', { name: 'Before you remember it' }).getByRole('textbox').first();
  await words.waitFor();
  await keyboard.press('Control+a');
  await keyboard.type('moves to the north');
  await keyboard.press('Enter');
  await fact(panel, 'moves to the north').waitFor();
  await keyboard.press('Backspace');
  await panel.getByText('Not kept, and not proposed again.').waitFor();
  await keyboard.press('u');
  await proposals(panel).waitFor();

  await keyboard.press('c');
  await panel.getByText('Call noted, today.').waitFor();
  await keyboard.press('u');
  await panel.getByText('Call noted, today.').waitFor({ state: 'hidden' });
  await keyboard.press('a');
  await panel.getByRole('form', { name: 'Something to remember' }).waitFor();
  await keyboard.type('has a cat');
  await keyboard.press('Enter');
  await fact(panel, 'has a cat').waitFor();
  await expect.poll(() => remembered(panel).getByRole('listitem').count()).toBe(3);
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('a draft is put into the mail, a clash is shown, and the mail is written on', async () => {
  const { mail } = keepsake;
  const { keyboard } = mail.page;
  await keyboard.press('d');
  await panel.getByRole('heading', { name: 'A reply to Inês Marques' }).waitFor();
  await panel.getByRole('button', { name: /^Put it into the mail/ }).waitFor();
  await keyboard.press('Enter');
  await panel.getByText('It stands in your mail.').waitFor();
  const box = mail.page.locator('[role=textbox][contenteditable]');
  await expect.poll(() => box.innerText()).toMatch(/Inês,/);
  await keyboard.press('Escape');
  await tabTo(mail.page, box, 'Shift+Tab');
  await keyboard.press('Control+Home');
  await keyboard.type('How about a coffee? ');
  const warning = panel.getByRole('region', { name: 'In the mail you are writing' });
  await warning.getByText('my doctor has banned me from coffee').waitFor();
  expect(await mail.problems()).toEqual([]);
});

test('Review is emptied, and the last decision is taken back', async () => {
  const app = await keepsake.app('review');
  await app.getByRole('heading', { name: 'Review', level: 1 }).waitFor();
  const cards = app.locator('[id^="proposal-"], [id^="card-"]');
  await cards.first().waitFor();
  for (let left = await cards.count(); left > 0; left--) {
    await app.keyboard.press('Backspace');
    await expect.poll(() => cards.count()).toBe(left - 1);
  }
  await app.getByText('Nothing waits for you').waitFor();
  await app.keyboard.press('u');
  await expect.poll(() => cards.count()).toBe(1);
  await app.close();
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('a person is looked up, opened and forgotten', async () => {
  const app = await keepsake.app('people');
  await app.getByRole('link', { name: 'Inês Marques' }).waitFor();
  await app.keyboard.press('/');
  await app.keyboard.type('marq');
  await app.getByText('1 match').first().waitFor();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await app.getByRole('heading', { name: 'Inês Marques', level: 1 }).waitFor();
  await tabTo(app, app.getByRole('link', { name: 'Forget Inês…' }));
  await app.keyboard.press('Enter');
  await tabTo(app, app.getByLabel('Type Inês Marques to go on'));
  await app.keyboard.type('Inês Marques');
  await app.keyboard.press('Enter');
  await app.getByRole('heading', { name: 'Inês Marques is forgotten' }).waitFor();
  await panel.getByText('You asked to forget this person').waitFor();
  expect(await keepsake.mail.problems()).toEqual([]);
});
