// The pages of the app: people found and added, one person, what is kept of them, and every setting up to deleting everything.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { addSender, fact, remember } from './by-hand';
import { type Keepsake, openKeepsake, storedRows, USER } from './keepsake';

let keepsake: Keepsake;
let panel: Frame;
let app: Page;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await addSender(keepsake, 'My visit in December', 'Inês Marques');
  await remember(panel, 'Avoids coffee');
  await addSender(keepsake, 'Winter storage and spare parts', 'Jonas Thiel');
  app = await keepsake.app('people');
  await app.getByRole('heading', { name: 'People' }).waitFor();
});
afterAll(() => keepsake.stop());

const noProblems = async (): Promise<void> => expect(await keepsake.mail.problems()).toEqual([]);
const goTo = async (place: string, heading: string): Promise<void> => {
  await app.evaluate((hash) => location.assign(hash), `#/${place}`);
  await app.getByRole('heading', { name: heading, level: 1 }).waitFor();
};
/** A choice shows what the memory holds, a moment after the click. */
async function choose(choice: Locator, on = true): Promise<void> {
  await choice.click();
  await expect.poll(() => choice.isChecked()).toBe(on);
}
const links = () => app.getByRole('list', { name: 'People in memory' }).getByRole('link');

test('people are found by typing and opened by key', async () => {
  await expect.poll(() => links().allInnerTexts()).toEqual(['Inês Marques', 'Jonas Thiel']);
  await app.keyboard.press('/');
  await app.keyboard.type('thiel');
  await expect.poll(() => links().allInnerTexts()).toEqual(['Jonas Thiel']);
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await app.getByRole('heading', { name: 'Jonas Thiel', level: 1 }).waitFor();
  await noProblems();
});

test('somebody is added by hand, half typed first, and known as soon as they write', async () => {
  await goTo('people', 'People');
  await app.getByRole('button', { name: 'Add a person' }).click();
  await app.getByLabel('Name', { exact: true }).fill('Ruth Okafor');
  await app.getByLabel('Mail address').pressSequentially('ruth.okafor@okafor');
  await app.reload();
  await app.getByRole('button', { name: 'Add a person' }).click();
  await expect.poll(() => app.getByLabel('Mail address').inputValue()).toBe('ruth.okafor@okafor');
  expect(await app.getByLabel('Name', { exact: true }).inputValue()).toBe('Ruth Okafor');
  await app.getByLabel('Mail address').fill('ruth.okafor@okaforfreight.example');
  await app.getByRole('button', { name: 'Add', exact: true }).click();
  await app.getByRole('heading', { name: 'Ruth Okafor', level: 1 }).waitFor();
  await keepsake.mail.openThread('The Lagos shipment');
  await panel.getByRole('button', { name: 'More about Ruth Okafor' }).waitFor();
  await app.getByText('Waiting for your decision').waitFor();
  await noProblems();
});

test('what is kept of a person stands on one page that can be printed', async () => {
  await goTo('people', 'People');
  await links().filter({ hasText: 'Inês Marques' }).click();
  await app.getByRole('link', { name: 'What do I keep about Inês?' }).click();
  await app.getByRole('heading', { name: 'What is kept about Inês Marques' }).waitFor();
  const paper = app.getByRole('article');
  for (const kept of [
    'ines.marques@atlantida.example',
    'my doctor has banned me from coffee',
    'Mail from Inês Marques',
  ])
    await paper.getByText(kept).first().waitFor();
  await app.emulateMedia({ media: 'print' });
  expect(await app.getByRole('navigation').isVisible()).toBe(false);
  expect(await app.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await paper.isVisible()).toBe(true);
  await app.screenshot({ path: '.output/pictures/what-is-kept.png', fullPage: true });
  await app.emulateMedia({ media: 'screen' });
  await noProblems();
});

const rowsOf = async (table: string): Promise<number> => (await storedRows(keepsake.mail))[table]?.length ?? 0;

test('an account that is switched off, a pause and a sender on the list are not read', async () => {
  const { mail } = keepsake;
  await goTo('settings', 'Settings');
  // Chrome silently drops a key that it uses itself.
  await app.getByText('Alt+Shift+K').waitFor();
  expect(await app.getByText('not set').count()).toBe(0);
  const account = app.getByRole('switch', { name: `Read mail in ${USER}` });
  await choose(account, false);
  await app.getByText('No account is switched on.').waitFor();
  const touches = await rowsOf('interactions');
  await mail.openThread('Two pallets arrived broken');
  await panel.getByText('Reading is off for this account.').waitFor();
  expect(await rowsOf('interactions')).toBe(touches);

  await choose(account);
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  // Whoever is looked at stays, whoever else is found to have written.
  await panel.getByRole('navigation').getByRole('button', { name: 'Tiago Reis' }).waitFor();
  await panel.getByText('Answer the complaint first').waitFor();
  await choose(app.getByRole('switch', { name: 'Pause everything' }));
  await app.getByText('Paused. Nothing is read.').waitFor();
  const paused = await rowsOf('interactions');
  await mail.openThread('Summer numbers, and a small favour');
  await panel.getByText('Reading is paused').waitFor();
  expect(await rowsOf('interactions')).toBe(paused);
  await app.getByRole('button', { name: 'Read again' }).click();
  await expect.poll(() => rowsOf('interactions')).toBeGreaterThan(paused);

  const never = app.getByRole('group', { name: 'Never read' });
  await never.getByLabel('Address or domain').fill('goldcoastcocoa.example');
  await never.getByRole('button', { name: 'Add' }).click();
  await never.getByText('goldcoastcocoa.example').waitFor();
  await mail.openThread('Cocoa season forecast');
  await panel.getByText('You asked not to read mail from here.').waitFor();
  await never.getByRole('button', { name: 'Remove goldcoastcocoa.example' }).click();
  await panel.getByText(/things? (was|were) noticed/).waitFor();
  await noProblems();
});

const scheme = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

test('light and dark, checks and the voice are as the user says', async () => {
  await choose(app.getByLabel('Dark', { exact: true }));
  await expect.poll(() => scheme(app)).toBe('dark');
  await expect.poll(() => scheme(panel)).toBe('dark');
  await choose(app.getByLabel('As Gmail and the system'));
  await expect.poll(() => scheme(panel)).toBe('light');
  await app.getByRole('textbox', { name: 'Greeting' }).fill('Good day');
  await app.getByText('Good day Inês,').waitFor();
  await app.reload();
  await expect.poll(() => app.getByRole('textbox', { name: 'Greeting' }).inputValue()).toBe('Good day');
  await noProblems();
});

test('everything is saved as one file', async () => {
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  await app.getByText(`Saved as ${download.suggestedFilename()}.`).waitFor();
  const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  // What is derived may have been worked out anew meanwhile.
  const { device: _secret, today: _cards, plans: _plan, ...stored } = await storedRows(keepsake.mail);
  expect(file).toMatchObject({ format: 'keepsake', tables: stored });
  expect(file).not.toMatchObject({ tables: { device: expect.anything() } });
  await noProblems();
});

test('after deleting everything nothing is left, nothing is read, and all begins with the first page', async () => {
  const { mail } = keepsake;
  await app.getByRole('button', { name: 'Delete everything…' }).click();
  await app.getByLabel('Type delete everything to go on').fill('delete everything');
  await app.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await app.getByRole('heading', { name: 'Everything is deleted' }).waitFor();
  expect(Object.values(await storedRows(mail)).flat()).toEqual([]);
  await panel.getByText('Keepsake has not been started').waitFor();
  await mail.openThread('My visit in December');
  await mail.page.reload();
  panel = await keepsake.panel();
  await panel.getByText('Keepsake has not been started').waitFor();
  expect(Object.values(await storedRows(mail)).flat()).toEqual([]);

  await app.getByRole('link', { name: 'Start again' }).click();
  await app.getByRole('switch', { name: `Read mail in ${USER}` }).check();
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await panel.getByRole('button', { name: 'Add Inês Marques' }).waitFor();
  expect(await fact(panel, 'coffee').count()).toBe(0);
  await noProblems();
});
