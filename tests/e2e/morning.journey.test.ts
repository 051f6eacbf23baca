// A whole morning with Keepsake, and then every record of the export held against the mails that it came from.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { z } from 'zod';
import { readMailbox } from '../stand-in/mailbox';
import { audit } from './audit';
import { addSender, fact, focusPanel, openFact, remember, remembered, unfold } from './by-hand';
import { selectInMail, selectionMark } from './in-mail';
import { type Keepsake, MAILBOX, markedWords, openKeepsake } from './keepsake';
import { killWorker, notReadYet, updateExtension } from './lifecycle';

const ZONE = 'Europe/Lisbon';
const INES = 'Inês Marques';
const TIAGO = 'Tiago Reis';

let keepsake: Keepsake;
let panel: Frame;
let from: number;
beforeAll(async () => {
  from = Date.now();
  keepsake = await openKeepsake({ session: { timeZone: ZONE } });
  panel = await keepsake.panel();
});
afterAll(() => keepsake.stop());

const readWhole = () => panel.getByRole('button', { name: 'Read the whole conversation' }).click();
const form = (name: string) => panel.getByRole('form', { name });
/** Conversations that were read to their end. */
const read: string[] = [];
async function readOn(subject: string): Promise<void> {
  await keepsake.mail.openThread(subject);
  await readWhole();
  const { messages = [] } = (await readMailbox(MAILBOX)).find((thread) => thread.subject === subject) ?? {};
  // Whoever goes on before a mail was read will have it read when it is opened again.
  await expect
    .poll(() =>
      notReadYet(
        panel,
        messages.map(({ id }) => id),
      ),
    )
    .toEqual([]);
  read.push(subject);
}
const noProblems = async (): Promise<void> => expect(await keepsake.mail.problems()).toEqual([]);

test('somebody is looked at and left alone; somebody is added, and what she said is accepted', async () => {
  await keepsake.mail.openThread('The Lagos shipment');
  await panel.getByText('You don’t keep anything about Ruth Okafor yet').waitFor();
  panel = await addSender(keepsake, 'A first coffee in Lisbon?', INES);
  await readOn('A first coffee in Lisbon?');
  await remember(panel, 'Cortado');
  await readOn('Summer numbers, and a small favour');
  await remember(panel, 'Race or match');
  await noProblems();
});

test('what she says anew replaces the old, and is corrected', async () => {
  await readOn('My visit in December');
  await (await unfold(panel, 'Avoids coffee')).getByRole('button', { name: 'Replace the old' }).click();
  await remembered(panel).getByText('1 earlier, replaced').waitFor();
  await (await openFact(panel, 'Avoids coffee')).getByRole('button', { name: /^Edit/ }).click();
  await form('Correct this').getByLabel('What to remember').fill('coffee, also decaf');
  await form('Correct this').getByRole('button', { name: /^Save/ }).click();
  await fact(panel, 'Avoids coffee, also decaf').waitFor();
  await (await unfold(panel, 'Their company’s contract')).getByRole('button', { name: 'Not this' }).click();
  await panel.getByText('Not kept, and not proposed again.').waitFor();
  const move = await unfold(panel, 'Moves to Porto');
  await move.getByRole('button', { name: /^Edit/ }).click();
  await form('Before you remember it').getByLabel('What happens').fill('to Porto, with the cat');
  await form('Before you remember it').getByLabel('What happens').press('Enter');
  await fact(panel, 'to Porto, with the cat').waitFor();
  await noProblems();
});

test('words of somebody else in the conversation are selected and kept', async () => {
  const { mail } = keepsake;
  await selectInMail(mail, 'The fish place in Cacilhas is not for me either');
  await selectionMark(mail).click();
  const keep = form(`Remember this about ${TIAGO}`);
  await keep.getByLabel('What to remember').fill('the fish place in Cacilhas');
  await keep.getByLabel('What to remember').press('Enter');
  await keep.waitFor({ state: 'hidden' });
  await panel.getByRole('navigation').getByRole('button', { name: TIAGO }).click();
  await fact(panel, 'the fish place in Cacilhas').waitFor();
  await noProblems();
});

test('a draft is put into the mail and sent; a call is noted', async () => {
  const { mail } = keepsake;
  panel = await addSender(keepsake, 'Winter storage and spare parts', 'Jonas Thiel');
  await readOn('Winter storage and spare parts');
  await remember(panel, 'Avoids alcohol');
  await focusPanel(panel);
  await mail.page.keyboard.press('c');
  await panel.getByText('Call noted, today.').waitFor();
  await panel.getByRole('button', { name: /^Draft a reply/ }).click();
  await panel.getByRole('button', { name: /^Put it into the mail/ }).click();
  await panel.getByText('It stands in your mail. One undo takes it out.').waitFor();
  await mail.send();
  await expect.poll(() => keepsake.standIn.sent().length).toBe(1);
  await noProblems();
});

test('a mail that goes against her word is warned of, and goes out when the user sends it', async () => {
  const { mail } = keepsake;
  await mail.openThread('My visit in December');
  await mail.reply();
  await mail.typeIn('Shall we have a coffee at Fábrica?');
  await expect.poll(() => markedWords(mail, 'keepsake-hold')).toEqual([expect.stringContaining('coffee')]);
  await panel
    .getByText(/^Inês told you/)
    .first()
    .waitFor();
  await mail.send();
  await expect.poll(() => keepsake.standIn.sent().length).toBe(2);
  await noProblems();
});

test('it goes on after the death of the worker, after a reload and after an update', async () => {
  const { mail } = keepsake;
  await killWorker(keepsake);
  await readOn('Two pallets arrived broken');
  await panel.getByRole('navigation').getByRole('button', { name: INES }).click();
  await panel.getByText('Answer the complaint first').waitFor();
  await mail.page.reload();
  panel = await keepsake.panel();
  await fact(panel, 'Avoids coffee, also decaf').waitFor();
  await updateExtension(keepsake);
  await mail.page.reload();
  panel = await keepsake.panel();
  await readOn('Onboarding week: who does what');
  await panel.getByRole('navigation').getByRole('button', { name: INES }).click();
  await remember(panel, 'Not before ten');
  await (await openFact(panel, 'Race or match')).getByRole('button', { name: /^Delete/ }).click();
  await panel.getByText('Deleted. It can be put back for 30 days.').waitFor();
  await noProblems();
});

const Exported = z.object({
  tables: z.object({
    facts: z.array(
      z.object({
        claim: z.object({ type: z.string(), value: z.string() }),
        supersededBy: z.string().nullable(),
        deletedAt: z.number().nullable(),
      }),
    ),
    suppressions: z.array(z.unknown()),
    interactions: z.array(z.object({ channel: z.string() })),
  }),
});

test('every record of the export is as the mails say, and nothing else is in it', async () => {
  const settings = await keepsake.app('settings');
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const exported: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  await settings.close();
  const { facts, suppressions, interactions } = Exported.parse(exported).tables;
  expect(facts.filter(({ deletedAt }) => deletedAt !== null).length).toBe(1);
  expect(facts.filter(({ supersededBy }) => supersededBy !== null).length).toBe(1);
  expect(facts.filter(({ claim }) => claim.type === 'signal').length).toBeGreaterThan(0);
  expect(facts.map(({ claim }) => claim.value)).toEqual(
    expect.arrayContaining(['coffee, also decaf', 'to Porto, with the cat', 'the fish place in Cacilhas']),
  );
  // What was turned down, and what was deleted: neither is proposed again.
  expect(suppressions.length).toBe(2);
  expect(interactions.filter(({ channel }) => channel === 'call').length).toBe(1);
  const sent = keepsake.standIn.sent();
  const wrong = await audit(exported, { zone: ZONE, read, sent, from, to: Date.now() });
  expect(wrong.join('\n')).toBe('');
  await noProblems();
});
