// What a user does again and again in the panel, by pointer, each step waiting for what the user would wait for.
import type { Frame, Locator } from 'playwright-core';
import type { Keepsake } from './keepsake';

/** Opens a conversation and adds whoever wrote its last mail. Gives the panel, which shows them. */
export async function addSender(keepsake: Keepsake, subject: string, name: string): Promise<Frame> {
  await keepsake.mail.openThread(subject);
  const panel = await keepsake.panel();
  await panel.getByRole('button', { name: `Add ${name}` }).click();
  await panel.getByRole('button', { name: `More about ${name}` }).waitFor();
  return panel;
}

/** The proposals of the panel. */
export const proposals = (panel: Frame): Locator => panel.getByRole('region', { name: 'New in the mail' });

/** What is remembered in the panel. */
export const remembered = (panel: Frame): Locator => panel.getByRole('region', { name: 'Remembered' });

/** Unfolds the proposal that begins with these words, and gives its card. */
export async function unfold(panel: Frame, claim: string): Promise<Locator> {
  const card = proposals(panel)
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${claim}`, 'i') });
  const line = card.getByRole('button', { expanded: false });
  await card.waitFor();
  // After a decision the next one unfolds by itself, perhaps at this very moment: what counts is that it is open then. No click: one that soon where
  // a line was clicked before would count as a double click on that.
  if (await line.isVisible()) await line.focus({ timeout: 5000 }).catch(() => undefined);
  await card.getByRole('button', { name: 'Not this' }).waitFor();
  return card;
}

/** Remembers the proposal that begins with these words, as it is. */
export async function remember(panel: Frame, claim: string): Promise<void> {
  const card = await unfold(panel, claim);
  // By key, for the same reason.
  await card.getByRole('button', { name: /^(Remember|Keep both)/ }).press('Enter');
  await fact(panel, claim).waitFor();
}

/** The row of a remembered fact. */
export const fact = (panel: Frame, claim: string): Locator => remembered(panel).getByRole('button', { name: claim });

/** Opens the row of a remembered fact: its evidence and what can be done with it. */
export async function openFact(panel: Frame, claim: string): Promise<Locator> {
  const row = fact(panel, claim).first();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  const item = remembered(panel)
    .getByRole('listitem')
    .filter({ has: panel.getByRole('button', { name: claim }) })
    .first();
  await item.getByRole('button', { name: 'Still true' }).waitFor();
  return item;
}

/** Puts the focus into the panel without choosing anything, so that its keys are heard. */
export const focusPanel = (panel: Frame): Promise<void> => panel.getByRole('heading', { level: 1 }).click();
