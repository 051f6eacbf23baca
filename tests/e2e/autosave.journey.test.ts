// Whatever is typed is there again after the tab was closed, the page reloaded or the background worker stopped; what was done can be undone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { addSender, fact, focusPanel, openFact, remember, unfold } from './by-hand';
import { type Keepsake, openKeepsake } from './keepsake';
import { anotherTab, killWorker } from './lifecycle';

const NAME = 'Inês Marques';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await addSender(keepsake, 'My visit in December', NAME);
});
afterAll(() => keepsake.stop());

const shown = async (frame: Frame): Promise<Frame> => {
  await frame.getByRole('button', { name: `More about ${NAME}` }).waitFor();
  return frame;
};

/** Loads the mail page anew. */
async function reload(): Promise<void> {
  await keepsake.mail.page.reload();
  panel = await shown(await keepsake.panel());
}

const form = (name: string, frame: Frame = panel) => frame.getByRole('form', { name });
const words = (name: string) => form(name).getByLabel('What to remember');
const noProblems = async (): Promise<void> => expect(await keepsake.mail.problems()).toEqual([]);

test('a fact half typed by hand is back after its tab was closed, and is remembered from another one', async () => {
  const first = await anotherTab(keepsake);
  await (await shown(first.panel)).getByRole('button', { name: /^Add/ }).click();
  const typing = form('Something to remember', first.panel);
  await typing.getByLabel('Topic').selectOption({ label: 'Hobbies' });
  await typing.getByLabel('What to remember').pressSequentially('old tram tick');
  await first.page.close();

  const second = await anotherTab(keepsake);
  const back = form('Something to remember', await shown(second.panel));
  expect(await back.getByLabel('What to remember').inputValue()).toBe('old tram tick');
  expect(await back.getByLabel('Topic').inputValue()).toBe('preference:hobby');
  await back.getByLabel('What to remember').press('End');
  await back.getByLabel('What to remember').pressSequentially('ets');
  await back.getByLabel('What to remember').press('Enter');
  // The tab that was open all the time shows it without being touched.
  await fact(panel, 'old tram tickets').waitFor();
  await second.page.close();
  await noProblems();
});

test('a correction half typed is back after a reload and after the death of the worker, and is saved', async () => {
  const row = await openFact(panel, 'old tram tickets');
  await row.getByRole('button', { name: /^Edit/ }).click();
  await words('Correct this').fill('old tram tickets, above all of Por');
  await reload();
  expect(await words('Correct this').inputValue()).toBe('old tram tickets, above all of Por');
  await words('Correct this').press('End');
  await words('Correct this').pressSequentially('to');
  await killWorker(keepsake);
  expect(await words('Correct this').inputValue()).toBe('old tram tickets, above all of Porto');
  await form('Correct this').getByRole('button', { name: /^Save/ }).click();
  await fact(panel, 'old tram tickets, above all of Porto').waitFor();
  expect(await fact(panel, 'tram tickets').count()).toBe(1);
  await noProblems();
});

test('a proposal edited halfway is back after a reload, and Escape throws the words away', async () => {
  const card = await unfold(panel, 'Moves to Porto');
  await card.getByRole('button', { name: /^Edit/ }).click();
  await form('Before you remember it').getByLabel('What happens').fill('to the sea');
  await reload();
  const field = form('Before you remember it').getByLabel('What happens');
  expect(await field.inputValue()).toBe('to the sea');
  await field.press('Escape');
  await field.waitFor({ state: 'hidden' });
  await (await unfold(panel, 'Moves to Porto')).getByRole('button', { name: /^Edit/ }).click();
  expect(await field.inputValue()).not.toBe('to the sea');
  await field.press('Escape');
  await noProblems();
});

test('who somebody is can be corrected in place, also across a reload', async () => {
  await panel.getByRole('button', { name: `More about ${NAME}` }).click();
  await panel.getByRole('menuitem', { name: 'Who is this?' }).click();
  await form('Who is this?').getByLabel('Role').fill('Head of Opera');
  await reload();
  const role = form('Who is this?').getByLabel('Role');
  expect(await role.inputValue()).toBe('Head of Opera');
  await role.fill('Head of Operations');
  await role.press('Enter');
  await panel.getByText('Head of Operations').waitFor();
  await noProblems();
});

test('what was deleted comes back by its key, and after a reload from the page of the person', async () => {
  const quote = 'my doctor has banned me from coffee';
  await remember(panel, 'Avoids coffee');
  await (await openFact(panel, 'Avoids coffee')).getByRole('button', { name: /^Delete/ }).click();
  await panel.getByText('Deleted. It can be put back for 30 days.').waitFor();
  await fact(panel, 'Avoids coffee').waitFor({ state: 'hidden' });
  await focusPanel(panel);
  await keepsake.mail.page.keyboard.press('u');
  await (await openFact(panel, 'Avoids coffee')).getByText(quote).waitFor();

  await (await openFact(panel, 'Avoids coffee')).getByRole('button', { name: /^Delete/ }).click();
  await fact(panel, 'Avoids coffee').waitFor({ state: 'hidden' });
  await killWorker(keepsake);
  await reload();
  expect(await fact(panel, 'Avoids coffee').count()).toBe(0);
  const person = await personPage();
  await person.getByRole('button', { name: 'Restore: Avoids coffee' }).click();
  await (await openFact(panel, 'Avoids coffee')).getByText(quote).waitFor();
  await person.close();
  await noProblems();
});

test('a note of a talk and a name are kept on the page of the person', async () => {
  const before = await personPage();
  await before.getByLabel('What about?').pressSequentially('The foil on pallets, and Por');
  await before.getByLabel('Organisation', { exact: true }).press('End');
  await before.getByLabel('Organisation', { exact: true }).pressSequentially(' S.A.');
  await before.close();
  const page = await personPage();
  await expect.poll(() => page.getByLabel('What about?').inputValue()).toBe('The foil on pallets, and Por');
  await expect.poll(() => page.getByLabel('Organisation', { exact: true }).inputValue()).toMatch(/^atl.+ S\.A\.$/i);
  await page.getByRole('button', { name: 'Meeting' }).click();
  await page.getByText('Meeting noted, today.').waitFor();
  expect(await page.getByLabel('What about?').inputValue()).toBe('');
  await panel.getByText('The foil on pallets, and Por').waitFor();
  await page.close();
  await noProblems();
});

/** The person's own page, opened from the panel. */
async function personPage(): Promise<Page> {
  await panel.getByRole('button', { name: `More about ${NAME}` }).click();
  const opened = keepsake.mail.context.waitForEvent('page');
  await panel.getByRole('menuitem', { name: 'Open in People' }).click();
  const page = await opened;
  await page.getByRole('heading', { name: NAME }).waitFor();
  return page;
}
