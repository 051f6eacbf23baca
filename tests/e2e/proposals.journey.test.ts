// What people tell in mail is proposed in their own words, and kept only when the user says so; complaints are kept at once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { z } from 'zod';
import { addSender, fact, focusPanel, openFact, proposals, remember, remembered, unfold } from './by-hand';
import { type Keepsake, openKeepsake, storedRows } from './keepsake';
import { isTold, toldInMailbox } from './own-words';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
});
afterAll(() => keepsake.stop());

const press = (key: string) => keepsake.mail.page.keyboard.press(key);
const card = (words: string) => proposals(panel).getByRole('listitem').filter({ hasText: words });
/** The one that the keys act on. */
const current = () =>
  proposals(panel)
    .getByRole('listitem')
    .filter({ has: panel.getByRole('button', { name: 'Not this' }) });
const readWhole = () => panel.getByRole('button', { name: 'Read the whole conversation' }).click();

const Rows = z.object({
  interactions: z.array(z.object({ threadId: z.string(), messageId: z.string() })),
  candidates: z.array(
    z.object({ evidence: z.object({ quote: z.string(), messageId: z.string(), author: z.string() }) }),
  ),
  facts: z.array(
    z.object({
      claim: z.object({ type: z.string(), value: z.string(), kind: z.string().optional() }),
      evidence: z.array(z.object({ quote: z.string(), messageId: z.string(), author: z.string() })),
    }),
  ),
});
const rows = async () => Rows.parse(await storedRows(keepsake.mail));

/** Opens a conversation and has all of it read: it is noted of every mail that it came, but for those of `strangers`. */
async function readAll(subject: string, strangers = 0): Promise<void> {
  const thread = keepsake.standIn.accounts[0]?.rows().find((one) => one.subject === subject);
  await keepsake.mail.openThread(subject);
  await readWhole();
  const read = async (): Promise<number> =>
    new Set((await rows()).interactions.flatMap((one) => (one.threadId === thread?.id ? [one.messageId] : []))).size;
  await expect.poll(read).toBe((thread?.count ?? 0) - strangers);
}

test('a newer word is shown beside what it contradicts, and replaces it', async () => {
  const { mail } = keepsake;
  panel = await addSender(keepsake, 'A first coffee in Lisbon?', 'Inês Marques');
  await readWhole();
  await remember(panel, 'Cortado');

  await mail.openThread('My visit in December');
  const clash = await unfold(panel, 'Avoids coffee');
  await clash.getByText('my doctor has banned me from coffee').waitFor();
  await clash.getByText('You remember:').waitFor();
  await clash.getByText('the cortado at Fábrica').waitFor();
  await clash.getByRole('button', { name: 'Replace the old' }).click();
  await fact(panel, 'Avoids coffee').waitFor();
  await remembered(panel).getByText('1 earlier, replaced').waitFor();
  expect(await mail.problems()).toEqual([]);
});

test('the rest of a conversation is read when the user asks, and more is proposed', async () => {
  await card('Birthday').waitFor();
  await card('Move').waitFor();
  expect(await card('Contract').count()).toBe(0);
  await readWhole();
  await card('Contract').waitFor();
  await (await unfold(panel, 'Their company’s contract')).getByText('The contract runs until 30 June').waitFor();
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('everything is decided by keys; what was decided stays so after a reload', async () => {
  await unfold(panel, 'Birthday');
  await focusPanel(panel);
  const first = await current().innerText();
  await press('j');
  await expect.poll(() => current().innerText()).not.toBe(first);
  await press('k');
  await expect.poll(() => current().innerText()).toBe(first);
  await press('Enter');
  await fact(panel, 'Birthday').waitFor();

  await unfold(panel, 'Their company’s contract');
  await focusPanel(panel);
  await press('Backspace');
  await panel.getByText('Not kept, and not proposed again.').waitFor();

  await unfold(panel, 'Move');
  await focusPanel(panel);
  await press('e');
  const form = panel.getByRole('form', { name: 'Before you remember it' });
  await form.getByLabel('What happens').fill('to Porto, all four and the cat');
  await press('Enter');
  await fact(panel, 'to Porto, all four and the cat').waitFor();
  await (await openFact(panel, 'to Porto')).getByText('We are moving to Porto on 1 June').waitFor();

  await keepsake.mail.page.reload();
  panel = await keepsake.panel();
  await fact(panel, 'to Porto, all four and the cat').waitFor();
  await readAll('My visit in December', 1);
  for (const words of ['Birthday', 'Contract', 'Move', 'coffee']) expect(await card(words).count()).toBe(0);
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('a complaint is kept and shown at once, first', async () => {
  await keepsake.mail.openThread('Two pallets arrived broken');
  await readWhole();
  await panel.getByRole('navigation').getByRole('button', { name: 'Inês Marques' }).click();
  await panel.getByText('Answer the complaint first').waitFor();
  await panel.getByText('Two pallets of the Tuesday delivery arrived broken').waitFor();
  expect(await proposals(panel).getByText('Complaint').count()).toBe(0);
  const kept = (await rows()).facts.map(({ claim }) => claim);
  expect(kept).toContainEqual({ type: 'signal', kind: 'complaint', value: '' });
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('nothing is put into anybody’s mouth: every quote is in the sender’s own words', async () => {
  const people: readonly (readonly [subject: string, ...names: string[]])[] = [
    ['Winter storage and spare parts', 'Jonas Thiel'],
    ['The Lagos shipment', 'Ruth Okafor'],
    ['Pilot in Reading: plan and people', 'Priya Raman', 'Tom Adeyemi', 'Lena Brandt'],
    ['Livraison de décembre', 'Claire Dubois'],
    ['Ordini di Natale / Christmas orders', 'Sofia Ricci'],
    ['Goodbye, nearly', 'Hannah Weiss'],
    ['Invoice 4410', 'Ben Carter'],
    ['Onboarding week: who does what', 'Tiago Reis'],
  ];
  for (const [subject, ...names] of people) {
    await keepsake.mail.openThread(subject);
    await readWhole();
    for (const name of names) {
      if (names.length > 1 || name === 'Tiago Reis')
        await panel.getByRole('navigation').getByRole('button', { name }).click();
      await panel.getByRole('button', { name: `Add ${name}` }).click();
      await panel.getByRole('button', { name: `More about ${name}` }).waitFor();
    }
  }
  await readAll('Summer numbers, and a small favour');

  const told = await toldInMailbox();
  const { candidates, facts } = await rows();
  const quotes = [...candidates.map(({ evidence }) => evidence), ...facts.flatMap(({ evidence }) => evidence)];
  expect(quotes.length).toBeGreaterThan(20);
  const foreign = quotes.filter(({ messageId, author, quote }) => !isTold(told.get(messageId), author, quote));
  expect(foreign).toEqual([]);
  // Said by Maya in the quotes, or printed under every mail.
  const mouths = quotes.map(({ quote }) => quote).join('\n');
  expect(mouths).not.toMatch(/love their coffee|kayaks|fibreglass|nephew|back on skis|cycling club|Forklift|HRB/);
  expect(await keepsake.mail.problems()).toEqual([]);
});
