// Drafts where tact matters most: a death, a thank-you, and a mail that had better not be written now. Each is read as it stands in the mail.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator } from 'playwright-core';
import { addSender } from './by-hand';
import { press } from './closed-root';
import { type Keepsake, markedWords, openKeepsake } from './keepsake';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
});
afterAll(() => keepsake.stop());

/** The button in the bar of the box that is being written in. */
const draftButton = (): Locator =>
  keepsake.mail.page.locator('[data-tooltip^="Draft with Keepsake"], [aria-label^="Draft with Keepsake"]').last();
const textOf = async (box: Locator): Promise<string> => (await box.innerText()).trim();
const underlined = () => expect.poll(() => markedWords(keepsake.mail, 'keepsake-hold'));
const discard = async (): Promise<void> => {
  // By key: a panel that floats over the mail may lie over the button.
  await keepsake.mail.page.locator('.oh').last().press('Enter');
  await keepsake.mail.page.locator('[role=textbox][contenteditable]').last().waitFor({ state: 'detached' });
};

test('where a mail tells of a death the draft is a short plain condolence, and nothing in it is doubted', async () => {
  const { mail, standIn } = keepsake;
  panel = await addSender(keepsake, 'The Lagos shipment', 'Ruth Okafor');
  const box = await mail.reply();
  await draftButton().click();
  await expect.poll(() => textOf(box)).toMatch(/Ruth,/);
  const text = await textOf(box);
  expect(text).toMatch(/sorry|sympath|condolence/i);
  expect(text).toMatch(/your father/i);
  expect(text).not.toMatch(/[!?]|shipment|urgent|Leeds|gown/i);
  expect(text.split(/\s+/).length).toBeLessThan(60);
  await box.press('Control+Home');
  await mail.typeIn('I am so sorry about the death of your mother. ');
  await underlined().toEqual([expect.stringContaining('mother')]);
  expect(standIn.sent()).toEqual([]);
  await discard();
  expect(await mail.problems()).toEqual([]);
});

test('a thank-you is thanks and stops; what is asked after it is underlined', async () => {
  const { mail } = keepsake;
  panel = await addSender(keepsake, 'Cocoa season forecast', 'Daniel Mensah');
  await panel.getByRole('button', { name: 'Draft a reply' }).click();
  await panel.getByLabel('What is it for?').selectOption({ label: 'Thanks' });
  await panel
    .getByText(/\bthank/i)
    .filter({ visible: true })
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Put it into the mail' }).click();
  const box = mail.page.locator('[role=textbox][contenteditable]').last();
  await expect.poll(() => textOf(box)).toMatch(/thank/i);
  expect(await textOf(box)).not.toContain('?');
  // The empty line in front of the sign-off.
  for (const key of ['Control+End', 'ArrowUp', 'ArrowUp']) await box.press(key);
  await mail.typeIn('Could you also sign the renewal by Friday?');
  await underlined().toContainEqual(expect.stringContaining('sign the renewal'));
  await panel.getByText('A thank-you is loveliest when it stops there', { exact: false }).waitFor();
  await discard();
  expect(await mail.problems()).toEqual([]);
});

/** Types somebody's birthday as the user's today, in the panel. */
async function bornToday(): Promise<void> {
  const [day, month] = await panel.evaluate(() => {
    const now = new Date();
    return [String(now.getDate()), String(now.getMonth() + 1)] as const;
  });
  await panel.getByRole('button', { name: /^Add/ }).last().click();
  const form = panel.getByRole('form', { name: 'Something to remember' });
  await form.getByLabel('Topic').selectOption('moment:birthday');
  await form.getByLabel('When: day').fill(day);
  await form.getByLabel('Month').first().selectOption(month);
  await form.getByRole('button', { name: /^Remember/ }).click();
  await form.waitFor({ state: 'detached' });
}

/** Closes the panel, in Gmail's sidebar or over the mail. */
async function closePanel(): Promise<void> {
  const { page } = keepsake.mail;
  const own = page.locator('[data-app-name="Keepsake"] button').filter({ visible: true });
  if ((await own.count()) > 0) await own.first().click();
  else await press(page, 'Close Keepsake');
  await expect.poll(isPanelOpen).toBe(false);
}
const isPanelOpen = async (): Promise<boolean> => (await (await keepsake.panel()).frameElement()).isVisible();

test('with the panel closed, the button for a mail that had better wait opens the panel, which says why, whoever is looked at', async () => {
  const { mail, standIn } = keepsake;
  panel = await addSender(keepsake, 'Winter storage and spare parts', 'Jonas Thiel');
  await bornToday();
  await panel.getByRole('button', { name: /^Meeting/ }).click();
  await panel.getByRole('region', { name: 'We spoke, we met' }).getByText('today').first().waitFor();
  await mail.openThread('Cocoa season forecast');
  await closePanel();
  const box = await mail.compose('jonas@thiel-marine.example');
  await mail.typeIn('One more thing.');
  // A slow machine draws its picture late: then the press falls on the bare button, which could take the caret out of the text.
  await draftButton().evaluate((button) => button.firstElementChild?.setAttribute('style', 'display: none'));
  await draftButton().click();
  await expect.poll(isPanelOpen).toBe(true);
  panel = await keepsake.panel();
  const none = panel.getByRole('region', { name: /mail to Jonas Thiel$/ });
  await none.getByText('Say it yourself first', { exact: false }).waitFor();
  await mail.screenshot('.output/pictures/draft-held.png');
  await mail.typeIn(' And another.');
  expect(await textOf(box)).toBe('One more thing. And another.');
  expect(await none.count()).toBe(1);
  expect(standIn.sent()).toEqual([]);
  await discard();
  await none.waitFor({ state: 'detached' });
  expect(await mail.problems()).toEqual([]);
});
