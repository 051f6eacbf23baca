// One click puts a short personal reply into whatever is being written; one undo takes it out, nothing typed is lost and nothing is sent.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator } from 'playwright-core';
import { addSender, remember } from './by-hand';
import { type Keepsake, markedWords, openKeepsake } from './keepsake';

const QUOTE = 'I play the cello in an amateur orchestra';
const ADDRESS = 'daniel.mensah@goldcoastcocoa.example';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await knowDaniel();
});
afterAll(() => keepsake.stop());

/** Adds Daniel and remembers what he plays. */
async function knowDaniel(): Promise<Frame> {
  const shown = await addSender(keepsake, 'Cocoa season forecast', 'Daniel Mensah');
  await shown.getByRole('button', { name: 'Read the whole conversation' }).click();
  await remember(shown, 'Playing cello');
  return shown;
}

/** The button in the bar of the box that is being written in. */
const draftButton = (): Locator =>
  keepsake.mail.page.locator('[data-tooltip^="Draft with Keepsake"], [aria-label^="Draft with Keepsake"]').last();
const undo = () => keepsake.mail.page.keyboard.press('Control+z');
const textOf = async (box: Locator): Promise<string> => (await box.innerText()).trim();
const inMail = () => panel.getByRole('region', { name: 'The draft in your mail' });
const discard = async (): Promise<void> => {
  await keepsake.mail.page.locator('.oh').last().click();
  await keepsake.mail.page.locator('[role=textbox][contenteditable]').last().waitFor({ state: 'detached' });
};

/** The draft stands there: personal, and the panel shows where its personal sentence comes from. */
async function expectDraft(box: Locator): Promise<void> {
  await expect.poll(() => textOf(box)).toMatch(/Daniel,[\s\S]*(?:cello|orchestra)/i);
  const grounds = inMail().getByRole('list', { name: 'Where this comes from' });
  await grounds.getByText(QUOTE).waitFor();
  await grounds.getByText('Oct 27, 2026').waitFor();
  const text = (await textOf(box)).replace(/\s+/g, ' ');
  const personal = await inMail().locator('span:has(> sup)').allInnerTexts();
  expect(personal).toHaveLength(1);
  for (const sentence of personal) expect(text).toContain(sentence.replace(/\d+$/, '').trim());
}

test('the button in a reply: drafted in the box, taken out by one undo', async () => {
  const box = await keepsake.mail.reply();
  await draftButton().click();
  await expectDraft(box);
  await undo();
  await expect.poll(() => textOf(box)).toBe('');
  await inMail().waitFor({ state: 'detached' });
  expect(keepsake.standIn.sent()).toEqual([]);
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('the button in the panel: what was typed before stays, also after the undo', async () => {
  const { mail } = keepsake;
  const box = mail.page.locator('[role=textbox][contenteditable]').last();
  await mail.typeIn('Two cells were all it needed.');
  await panel.getByRole('button', { name: 'Draft a reply' }).click();
  const screen = panel.getByRole('region', { name: 'A reply to Daniel Mensah' });
  await screen.getByText(QUOTE).waitFor();
  expect(await screen.getByRole('checkbox', { checked: true }).count()).toBe(1);
  await screen.getByRole('button', { name: 'Put it into the mail' }).click();
  await expect.poll(() => textOf(box)).toMatch(/^Two cells were all it needed\.\s+Hi Daniel,/);
  await screen.getByRole('button', { name: 'Close' }).or(inMail()).first().waitFor();
  await box.focus();
  await undo();
  await expect.poll(() => textOf(box)).toBe('Two cells were all it needed.');
  expect(keepsake.standIn.sent()).toEqual([]);
  await discard();
  expect(await mail.problems()).toEqual([]);
});

test('without an open reply the panel opens one', async () => {
  const { mail } = keepsake;
  await mail.page.reload();
  panel = await keepsake.panel();
  await panel.getByRole('button', { name: 'Draft a reply' }).click();
  await panel.getByRole('button', { name: 'Put it into the mail' }).click();
  const box = mail.page.locator('[role=textbox][contenteditable]').last();
  await expect.poll(() => textOf(box)).toContain('Hi Daniel,');
  expect(await mail.page.locator('[role=textbox][contenteditable]').count()).toBe(1);
  expect(keepsake.standIn.sent()).toEqual([]);
  await discard();
  expect(await mail.problems()).toEqual([]);
});

test('a mail to somebody else is left alone: the draft goes into a reply of its own', async () => {
  const { mail } = keepsake;
  const boxes = mail.page.locator('[role=textbox][contenteditable]');
  await mail.compose('tom@harbour.example');
  await mail.typeIn('Dear Tom,');
  // By key: the window of the new mail lies over the panel.
  await panel.getByRole('button', { name: 'Draft a reply' }).press('Enter');
  await panel.getByRole('button', { name: 'Put it into the mail' }).press('Enter');
  await expect
    .poll(async () => (await boxes.allInnerTexts()).map((text) => text.trim()).toSorted())
    .toEqual(['Dear Tom,', expect.stringContaining('Hi Daniel,')]);
  expect(keepsake.standIn.sent()).toEqual([]);
  for (const left of [1, 0]) {
    await mail.page.locator('.oh').last().click();
    await expect.poll(() => boxes.count()).toBe(left);
  }
  expect(await mail.problems()).toEqual([]);
});

test('what only the user can say is left open, and underlined until it is said', async () => {
  const { mail } = keepsake;
  await panel.getByRole('button', { name: 'Draft a reply' }).click();
  await panel.getByLabel('What is it for?').selectOption({ label: 'An introduction' });
  await panel.getByText('[…]', { exact: false }).first().waitFor();
  await panel.getByRole('button', { name: 'Put it into the mail' }).click();
  const box = mail.page.locator('[role=textbox][contenteditable]').last();
  await expect.poll(() => textOf(box)).toContain('[…]');
  await expect.poll(() => markedWords(mail, 'keepsake-hold')).toContain('[…]');
  await panel.getByText('stands for what only you can say', { exact: false }).waitFor();
  await discard();
  expect(await mail.problems()).toEqual([]);
});

test('while a complaint is open there is no greeting: the panel says why, and a plain mail can be written all the same', async () => {
  const { mail, standIn } = keepsake;
  panel = await addSender(keepsake, 'Two pallets arrived broken', 'Inês Marques');
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  await panel.getByText('Answer the complaint first').waitFor();
  await panel.getByRole('button', { name: 'Draft a reply' }).click();
  await panel.getByLabel('What is it for?').selectOption({ label: 'Birthday' });
  await panel.getByText('Settle that first', { exact: false }).waitFor();
  expect(await panel.getByRole('button', { name: 'Put it into the mail' }).count()).toBe(0);
  await panel.getByRole('button', { name: 'Write a plain one all the same' }).click();
  await panel.getByRole('button', { name: 'Put it into the mail' }).click();
  const box = mail.page.locator('[role=textbox][contenteditable]').last();
  await expect.poll(() => textOf(box)).toContain('Inês');
  expect(await textOf(box)).not.toMatch(/birthday|returns/i);
  expect(standIn.sent()).toEqual([]);
  await discard();
  await panel.getByRole('button', { name: 'Draft a reply' }).click();
  await panel.getByLabel('What is it for?').selectOption({ label: 'An apology' });
  await panel.getByText(/(?:sorry|apologise|apology).*delivery/i).waitFor();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  expect(await mail.problems()).toEqual([]);
});

test('in a mail to nobody, or to several, the panel says what is missing', async () => {
  const { mail } = keepsake;
  const box = await mail.compose();
  await draftButton().click();
  await panel.getByText('Say first whom the mail goes to', { exact: false }).waitFor();
  await mail.screenshot('.output/pictures/draft-for-nobody.png');
  expect(await textOf(box)).toBe('');
  await discard();
  await panel.getByRole('button', { name: 'Draft a reply' }).waitFor();
  await mail.compose(`${ADDRESS}, tom@harbour.example`);
  await draftButton().click();
  await panel.getByText('This mail goes to 2 people', { exact: false }).waitFor();
  await mail.screenshot('.output/pictures/draft-for-several.png');
  await panel.getByRole('button', { name: /^Daniel|^daniel/ }).click();
  await panel.getByText('Others read this mail too', { exact: false }).waitFor();
  await panel.getByRole('region', { name: 'A new mail to Daniel Mensah' }).waitFor();
  await mail.screenshot('.output/pictures/draft-shared.png');
  await discard();
  expect(await mail.problems()).toEqual([]);
});

test('a new mail in a window of its own', async () => {
  const { mail } = keepsake;
  const box = await mail.compose(ADDRESS);
  await mail.typeIn('One more thing.');
  await draftButton().click();
  await expect.poll(() => textOf(box)).toMatch(/^One more thing\.\s+Hi Daniel,/);
  await undo();
  await expect.poll(() => textOf(box)).toBe('One more thing.');
  await discard();
  expect(await mail.problems()).toEqual([]);
});

test('what is sent is the same with the checks on and off', async () => {
  const { mail, standIn } = keepsake;
  await mail.openThread('Winter storage and spare parts');
  await panel.getByRole('button', { name: 'Add Jonas Thiel' }).click();
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  await remember(panel, 'Avoids alcohol');
  const write = async (): Promise<void> => {
    await mail.compose('jonas@thiel-marine.example');
    await mail.typeIn('Dear Jonas, shall we open a bottle of wine on the new deck?');
  };
  await write();
  await expect.poll(() => markedWords(mail, 'keepsake-hold')).toEqual([expect.stringContaining('wine')]);
  await mail.send();

  const settings = await keepsake.app('settings');
  await settings.getByRole('switch', { name: 'Check what I write' }).click();
  await settings.getByText('Saved', { exact: true }).first().waitFor();
  await settings.close();
  await write();
  await mail.send();
  const [on, off] = standIn.sent().map(({ html }) => html);
  expect(on).toContain('bottle of wine');
  expect(off).toBe(on);
  expect(await markedWords(mail, 'keepsake-hold')).toEqual([]);
  expect(await mail.problems()).toEqual([]);
});

test('plain text is drafted in plain text', async () => {
  await keepsake.stop();
  keepsake = await openKeepsake({ plainText: true });
  panel = await knowDaniel();
  const box = await keepsake.mail.reply();
  await keepsake.mail.typeIn('Two cells.');
  await draftButton().click();
  await expect.poll(() => textOf(box)).toMatch(/^Two cells\.\s+Hi Daniel,[\s\S]*(?:cello|orchestra)/i);
  // Lines as the Enter key makes them, and nothing else.
  expect(await box.locator('*:not(br):not(div), [style], [class]').count()).toBe(0);
  await undo();
  await expect.poll(() => textOf(box)).toBe('Two cells.');
  expect(keepsake.standIn.sent()).toEqual([]);
  expect(await keepsake.mail.problems()).toEqual([]);
});
