// The extension is updated while a Gmail tab is open: the tab says so in one sentence and keeps what is being written; after a reload all goes on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { addSender, fact, proposals, remember } from './by-hand';
import { press, said } from './closed-root';
import { type Keepsake, openKeepsake } from './keepsake';
import { updateExtension } from './lifecycle';

const NAME = 'Inês Marques';
const UPDATED = 'Keepsake was updated: reload this tab.';
/** Typing has to pause before anything is asked of the extension. */
const PATIENTLY = { timeout: 10_000 };
const REPLY = 'Dear Inês, shall we meet at three?';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await addSender(keepsake, 'My visit in December', NAME);
});
afterAll(() => keepsake.stop());

test('an open tab says that Keepsake was updated, keeps the reply, and goes on after a reload', async () => {
  const { mail } = keepsake;
  await remember(panel, 'Avoids coffee');
  await panel.getByRole('button', { name: /^Add/ }).click();
  await panel.getByLabel('What to remember').fill('likes to arrive by train');
  const box = await mail.reply();
  await mail.typeIn(REPLY);

  await updateExtension(keepsake);
  await mail.typeIn(' I bring the plan.');
  await expect.poll(() => said(mail.page, UPDATED), PATIENTLY).toBe(`${UPDATED} What you wrote here is kept.`);
  expect(await box.innerText()).toContain(`${REPLY} I bring the plan.`);
  // Nothing of the old one is left to be clicked in vain.
  expect(mail.page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toEqual([]);
  expect(await mail.problems()).toEqual([]);

  await press(mail.page, 'Reload');
  panel = await keepsake.panel();
  const words = panel.getByRole('form', { name: 'Something to remember' }).getByLabel('What to remember');
  await words.waitFor();
  expect(await words.inputValue()).toBe('likes to arrive by train');
  await words.press('Enter');
  await fact(panel, 'likes to arrive by train').waitFor();
  await fact(panel, 'Avoids coffee').waitFor();
  await proposals(panel).getByText('Birthday, June 3').waitFor();
  expect(await mail.problems()).toEqual([]);
});

test('what is typed into the panel that the update left standing is back after a reload', async () => {
  const { mail } = keepsake;
  await panel.getByRole('button', { name: /^Add/ }).click();
  const words = panel.getByLabel('What to remember');
  await words.pressSequentially('sleeps badly');
  await updateExtension(keepsake);
  await words.pressSequentially(' in hotels');
  await expect.poll(() => said(mail.page, UPDATED), PATIENTLY).not.toBeNull();
  await press(mail.page, 'Not now');
  await expect.poll(() => said(mail.page, UPDATED)).toBeNull();
  expect(await mail.problems()).toEqual([]);

  await mail.page.reload();
  panel = await keepsake.panel();
  const back = panel.getByRole('form', { name: 'Something to remember' }).getByLabel('What to remember');
  await expect.poll(() => back.inputValue()).toBe('sleeps badly in hotels');
  expect(await mail.problems()).toEqual([]);
});
