// Words that the user selects in a mail become a fact: the mark or a key opens the panel with everything filled in, and Enter keeps it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { addSender, openFact } from './by-hand';
import { chooseRemember, pressCommand, selectInMail, selectionMark } from './in-mail';
import { type Keepsake, openKeepsake } from './keepsake';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
});
afterAll(() => keepsake.stop());

const form = (name: string) => panel.getByRole('form', { name: `Remember this about ${name}` });
const quote = (name: string) => form(name).locator('blockquote mark');

test('a selection in the middle of a conversation belongs to who wrote it; one key keeps it', async () => {
  const { mail } = keepsake;
  panel = await addSender(keepsake, 'My visit in December', 'Inês Marques');
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  await selectInMail(mail, 'The fish place in Cacilhas is not for me either');
  await selectionMark(mail).click();
  await form('Tiago Reis').waitFor();
  expect(await quote('Tiago Reis').innerText()).toBe('The fish place in Cacilhas is not for me either');
  const words = form('Tiago Reis').getByLabel('What to remember');
  expect(await words.inputValue()).not.toBe('');
  await words.fill('the fish place in Cacilhas');
  await form('Tiago Reis').getByLabel('Topic').selectOption({ label: 'Food and drink' });
  await form('Tiago Reis').getByLabel('Feeling').selectOption({ label: 'avoids' });
  await words.press('Enter');
  await form('Tiago Reis').waitFor({ state: 'hidden' });

  await panel.getByRole('navigation').getByRole('button', { name: 'Tiago Reis' }).click();
  const row = await openFact(panel, 'the fish place in Cacilhas');
  await row.getByText('The fish place in Cacilhas is not for me either').waitFor();
  await row.getByText('Nov 18, 2026').waitFor();
  expect(await mail.problems()).toEqual([]);
});

test('the key does the same; category, feeling and words are filled in', async () => {
  const { mail } = keepsake;
  await mail.openThread('The Lagos shipment');
  await panel.getByText('You don’t keep anything about Ruth Okafor yet').waitFor();
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  await selectInMail(mail, 'ring me rather than writing');
  await pressCommand(mail, 'keep-selection');
  await form('Ruth Okafor').waitFor();
  expect(await form('Ruth Okafor').getByLabel('Topic').inputValue()).toBe('preference:communication');
  expect(await form('Ruth Okafor').getByLabel('Feeling').inputValue()).toMatch(/like|need/);
  await form('Ruth Okafor').getByLabel('What to remember').press('Enter');
  await form('Ruth Okafor').waitFor({ state: 'hidden' });
  await panel.getByRole('button', { name: 'More about Ruth Okafor' }).waitFor();
  await (await openFact(panel, 'ring me')).getByText('ring me rather than writing').last().waitFor();
  expect(await mail.problems()).toEqual([]);
});

test('the menu does the same; what is not kept is gone', async () => {
  const { mail } = keepsake;
  await selectInMail(mail, 'in Leeds');
  await chooseRemember(mail, 'in Leeds');
  await form('Ruth Okafor').waitFor();
  expect(await quote('Ruth Okafor').innerText()).toBe('in Leeds');
  await form('Ruth Okafor').getByRole('textbox').first().press('Escape');
  await form('Ruth Okafor').waitFor({ state: 'hidden' });
  expect(await panel.getByText('in Leeds', { exact: true }).count()).toBe(0);
  expect(await mail.problems()).toEqual([]);
});

test('the mark goes with the selection, and stays away while a mail is written', async () => {
  const { mail } = keepsake;
  await selectInMail(mail, 'train tickets');
  await mail.page.keyboard.press('r');
  await selectionMark(mail).waitFor({ state: 'hidden' });
  await mail.typeIn('Dear Ruth, take your time.');
  await mail.page.keyboard.press('Shift+Home');
  expect(await selectionMark(mail).count()).toBe(0);
  // Answers whether there was something to keep.
  const worker = await mail.serviceWorker();
  const kept: unknown = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    return await chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'keep-selection' });
  });
  expect(kept).toBe(false);
  expect(await mail.problems()).toEqual([]);
});
