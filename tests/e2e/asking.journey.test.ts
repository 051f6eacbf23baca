// One small question is put into the reply with its reason, taken out by one undo, asked, and its answer proposed: one bare word that means nothing by itself.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator } from 'playwright-core';
import { z } from 'zod';
import type { Thread } from '../stand-in/threads';
import { addSender, fact, focusPanel, proposals, unfold } from './by-hand';
import { type Keepsake, openKeepsake, storedRows, USER } from './keepsake';

const RUI = { name: 'Rui Azevedo', address: 'rui@azevedo-vinhos.example' };
const MAYA = { name: 'Maya', address: USER };
const MINUTE = 60_000;

/** A conversation of one mail of his. */
const thread = (id: string, subject: string, text: string, at: number): Thread => ({
  id: `18f00000000000${id}`,
  subject,
  messages: [
    {
      id: `18f00000000001${id}`,
      mail: {
        messageId: '',
        references: [],
        gmailThread: '',
        gmailMessage: '',
        labels: [],
        from: RUI,
        to: [MAYA],
        cc: [],
        subject,
        at,
        html: '',
        text,
        digest: id,
      },
    },
  ],
});

let keepsake: Keepsake;
let panel: Frame;
let box: Locator;
beforeAll(async () => {
  const now = Date.now();
  keepsake = await openKeepsake({
    me: MAYA,
    mbox: [
      thread(
        '01',
        'Dinner when you are in Porto',
        'Dinner on Friday is a lovely idea, see you there.\n\nRui',
        now - MINUTE,
      ),
      thread('02', 'One more thing', 'vegetarian!\n\nRui', now + 2 * MINUTE),
    ],
  });
  panel = await addSender(keepsake, 'Dinner when you are in Porto', RUI.name);
});
afterAll(() => keepsake.stop());

const asking = () => panel.getByRole('region', { name: 'Worth asking' });
const textOf = async (): Promise<string> => (await box.innerText()).trim();
const questions = async () =>
  z.object({ questions: z.array(z.object({ state: z.string() })) }).parse(await storedRows(keepsake.mail)).questions;

test('nothing is offered to be asked before a mail is written, then one question with its reason', async () => {
  await panel.getByRole('button', { name: 'Draft a reply' }).waitFor();
  expect(await asking().count()).toBe(0);
  box = await keepsake.mail.reply();
  await asking().getByText('what Rui eats is not known', { exact: false }).waitFor();
  expect(await panel.getByRole('button', { name: 'Put it into the reply' }).count()).toBe(1);
});

test('one click puts it behind what was typed, one undo takes it out, and taking it back offers it again', async () => {
  await keepsake.mail.typeIn('Friday it is.');
  await asking().getByRole('button', { name: 'Put it into the reply' }).click();
  await expect.poll(textOf).toMatch(/^Friday it is\.\s+.*eat/s);
  await asking().waitFor({ state: 'detached' });
  await box.focus();
  await keepsake.mail.page.keyboard.press('Control+z');
  await expect.poll(textOf).toBe('Friday it is.');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await asking().waitFor();
});

test('in a draft it stands in front of the sign-off, also when the caret is behind it, and one undo takes it out', async () => {
  const { page } = keepsake.mail;
  await page.locator('[data-tooltip^="Draft with Keepsake"], [aria-label^="Draft with Keepsake"]').last().click();
  await expect.poll(textOf).toContain('Hi Rui,');
  const drafted = await textOf();
  const closing = drafted.split(/\n\n+/).at(-1) ?? '';
  expect(closing).toMatch(/^\p{L}+[^?]*$/u);
  await box.press('Control+End');
  await asking().getByRole('button', { name: 'Put it into the reply' }).click();
  await expect.poll(textOf).toMatch(/eat/);
  const asked = await textOf();
  expect(asked.slice(-closing.length)).toBe(closing);
  expect(asked.slice(0, -closing.length)).toMatch(/\n\n[^\n]*eat[^\n]*\n\n$/);
  await asking().waitFor({ state: 'detached' });
  await box.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(textOf).toBe(drafted);
  await page.keyboard.press('Control+z');
  await expect.poll(textOf).toBe('Friday it is.');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await asking().waitFor();
});

test('by key it is put there again, and it is known to have been asked when the mail went out', async () => {
  await focusPanel(panel);
  await keepsake.mail.page.keyboard.press('q');
  await expect.poll(textOf).toContain('eat');
  expect(await questions()).toMatchObject([{ state: 'placed' }]);
  await keepsake.mail.send();
  await expect.poll(questions).toMatchObject([{ state: 'asked' }]);
  expect(keepsake.standIn.sent()).toHaveLength(1);
});

test('the answer is proposed as the answer, and remembered only when the user says so', async () => {
  await keepsake.mail.openThread('One more thing');
  const card = await unfold(panel, 'vegetarian');
  await card.getByText('Answers what you asked', { exact: false }).waitFor();
  await card.getByText('vegetarian!').first().waitFor();
  await panel.locator('main').screenshot({ path: '.output/pictures/asking-answer.png' });
  expect(await fact(panel, 'vegetarian').count()).toBe(0);
  await card.getByRole('button', { name: /^Remember/ }).click();
  await fact(panel, 'vegetarian').waitFor();
  expect(await proposals(panel).count()).toBe(0);
  await keepsake.mail.reply();
  expect(await asking().count()).toBe(0);
  expect(await keepsake.mail.problems()).toEqual([]);
});
