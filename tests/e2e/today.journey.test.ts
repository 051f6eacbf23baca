// Today from morning on: a birthday that waits while a complaint is open, a gesture that is done and taken back, the ledger of both, something on the
// shelf that meets a goal, and a promise by mail.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { addSender, remember } from './by-hand';
import { type Keepsake, openKeepsake } from './keepsake';
import { killWorker } from './lifecycle';

const INES = 'Inês Marques';
let keepsake: Keepsake;
let panel: Frame;
let app: Page;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await addSender(keepsake, 'My visit in December', INES);
  app = await keepsake.app('today');
  await app.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
afterAll(() => keepsake.stop());

const noProblems = async (): Promise<void> => expect(await keepsake.mail.problems()).toEqual([]);
const goTo = (place: string): Promise<void> => app.evaluate((hash) => location.assign(hash), `#/${place}`);
const card = (page: Page | Frame, what: RegExp): Locator => page.getByRole('article', { name: what });
const badge = (): Promise<string> => app.evaluate(() => chrome.action.getBadgeText({}));
const birthday = (): Locator => card(app, /^Inês Marques has a birthday today/);

/** Types somebody's birthday as the user's today, on their own page. */
async function bornToday(): Promise<void> {
  const [day, month] = await app.evaluate(() => {
    const now = new Date();
    return [String(now.getDate()), String(now.getMonth() + 1)];
  });
  await goTo('people');
  await app.getByRole('list', { name: 'People in memory' }).getByRole('link', { name: INES }).click();
  await app.getByRole('button', { name: 'Add a fact' }).click();
  await app.getByLabel('Topic', { exact: true }).selectOption('moment:birthday');
  await app.getByLabel('When: day').fill(day ?? '');
  await app
    .getByLabel('Month')
    .first()
    .selectOption(month ?? '');
  await app.getByRole('button', { name: 'Remember' }).click();
  await app.getByRole('region', { name: 'Coming up' }).getByText('Birthday').first().waitFor();
}

test('a birthday is a card on its day, in the app, beside the mail and on the badge', async () => {
  await bornToday();
  await goTo('today');
  await birthday().waitFor();
  await panel.getByRole('region', { name: 'Today' }).getByText('has a birthday today').waitFor();
  await app.screenshot({ path: '.output/pictures/today.png' });
  await noProblems();
});

test('a complaint holds it, with the reason, until the answer is confirmed', async () => {
  const { mail } = keepsake;
  await mail.openThread('Two pallets arrived broken');
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  await panel.getByRole('navigation').getByRole('button', { name: INES }).click();
  await panel.getByText('Answer the complaint first').waitFor();
  const held = birthday().getByText(/complaint/);
  await held.waitFor();
  await birthday().getByText('Comes back when that is answered.').waitFor();
  await app.screenshot({ path: '.output/pictures/today-held.png' });
  await panel
    .getByRole('button', { name: /Answered/ })
    .first()
    .click();
  await held.waitFor({ state: 'detached' });
  await birthday().waitFor();
  await noProblems();
});

test('what is done is gone everywhere, also after the worker has died, and undo brings it back', async () => {
  const before = await badge();
  await killWorker(keepsake);
  await app.bringToFront();
  await birthday().getByRole('button', { name: 'More about Inês' }).click();
  await app.getByRole('menuitem', { name: 'Done already' }).click();
  await birthday().waitFor({ state: 'detached' });
  await app.getByText('Done, and noted.').waitFor();
  await panel.getByRole('region', { name: 'Today' }).getByText('has a birthday today').waitFor({ state: 'detached' });
  await app.keyboard.press('u');
  await birthday().waitFor();
  await panel.getByRole('region', { name: 'Today' }).getByText('has a birthday today').waitFor();
  await expect.poll(badge).toBe(before);
  await noProblems();
});

test('the ledger says what became of both, and keeps how it went', async () => {
  await birthday().getByRole('button', { name: 'I will' }).click();
  await birthday().getByText('You said you would.').waitFor();
  await birthday().getByRole('button', { name: 'Done' }).click();
  await birthday().waitFor({ state: 'detached' });
  await goTo('ledger');
  const row = (what: string): Locator => app.getByRole('row').filter({ hasText: what });
  await row('Complaint').getByText('handled').waitFor();
  await row('has a birthday today').getByText('handled').waitFor();
  await row('has a birthday today').getByRole('button', { name: 'Note how it went' }).click();
  await row('has a birthday today').getByLabel('How did it go?').fill('She was glad.');
  await row('has a birthday today').getByText('Saved').waitFor();
  await app.reload();
  const kept = row('has a birthday today').getByLabel('How did it go?');
  await expect.poll(() => kept.inputValue()).toBe('She was glad.');
  await app.screenshot({ path: '.output/pictures/ledger.png' });
  await noProblems();
});

test('what is put on the shelf is a card for whoever named a goal that it meets', async () => {
  await goTo('people');
  await app.getByRole('list', { name: 'People in memory' }).getByRole('link', { name: INES }).click();
  await app.getByRole('button', { name: 'Add a fact' }).click();
  await app.getByLabel('Topic', { exact: true }).selectOption('preference:goal');
  await app.getByLabel('What to remember').fill('wants to lose fewer pallets on the way');
  await app.getByRole('button', { name: 'Remember' }).click();
  await app.getByText('wants to lose fewer pallets on the way').first().waitFor();
  await goTo('playbook');
  const shelf = app.getByRole('region', { name: 'Your shelf' });
  await shelf.getByText('Nothing stands here yet.').waitFor();
  await shelf.getByRole('button', { name: 'Put something on it' }).press('Enter');
  await shelf.getByLabel('Title').pressSequentially('How pallets are lost');
  await shelf.getByLabel('Link').fill('https://news.example/pallets');
  await shelf.getByLabel('Link').press('Enter');
  await shelf.getByText('How pallets are lost').waitFor();
  await app.screenshot({ path: '.output/pictures/shelf.png', fullPage: true });
  await goTo('today');
  const found = card(app, /^Inês Marques has a goal that something on your shelf could help with/);
  await found.getByText('An article: How pallets are lost').waitFor();
  expect(await found.getByRole('link', { name: 'Open news.example' }).getAttribute('href')).toBe(
    'https://news.example/pallets',
  );
  const due = panel.getByRole('region', { name: 'Today' });
  await due.getByText('How pallets are lost').waitFor();
  await app.screenshot({ path: '.output/pictures/today-shelf.png' });
  await due
    .getByRole('listitem')
    .filter({ hasText: 'How pallets are lost' })
    .getByRole('button', { name: 'I will send it' })
    .press('Enter');
  await panel.getByText('You said you would.').waitFor();
  await panel.getByRole('button', { name: /^Draft/ }).press('Enter');
  await panel.getByText(/“How pallets are lost”/).waitFor();
  await panel.getByText('https://news.example/pallets').waitFor();
  await panel.getByRole('list', { name: 'Where this comes from' }).getByText('wants to lose fewer pallets').waitFor();
  await panel.getByRole('button', { name: 'Cancel' }).press('Enter');
  await noProblems();
});

/** A day before the user's today, as a calendar writes it. */
const daysAgo = (days: number): Promise<string> =>
  app.evaluate((back) => {
    const day = new Date();
    day.setDate(day.getDate() - back);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }, days);

test('a score of their organisation that fell is a card with its causes, and what may not be given is held', async () => {
  await goTo('people');
  await app.getByRole('list', { name: 'People in memory' }).getByRole('link', { name: INES }).click();
  const organisation = app.getByRole('region', { name: 'Their organisation' });
  const note = organisation.getByRole('button', { name: 'Note the score' });
  await organisation.getByLabel('Day', { exact: true }).fill(await daysAgo(40));
  await organisation.getByLabel('Score', { exact: true }).fill('82');
  await note.click();
  await organisation.getByRole('row', { name: /82/ }).waitFor();
  await organisation.getByLabel('Score', { exact: true }).fill('58');
  await organisation.getByLabel('What moved it').fill('logins -12, open tickets -5');
  await note.click();
  await organisation.getByRole('row', { name: /58 logins −12, open tickets −5/ }).waitFor();
  await organisation.getByLabel('Gifts to its people').selectOption('None at all');
  await app.screenshot({ path: '.output/pictures/organisation.png', fullPage: true });
  await goTo('today');
  const fallen = card(app, /^Inês Marques has an account whose score fell from 82 to 58: logins and open tickets/);
  await fallen.getByRole('button', { name: /^Edit/ }).click();
  await fallen.getByLabel('Gesture').selectOption('A gift');
  await fallen.getByLabel('What exactly').fill('a box of pralines');
  await fallen.getByRole('button', { name: 'Keep it so' }).click();
  await fallen.getByText('Inês may not accept gifts. A note in your own hand is welcome.').waitFor();
  await app.screenshot({ path: '.output/pictures/organisation-today.png' });
  await noProblems();
});

test('what the user promises in a mail is proposed as it leaves, and stands on Today once it is remembered', async () => {
  const { mail } = keepsake;
  await mail.compose('ines.marques@atlantida.example');
  await mail.typeIn("It was good to talk. I'll send you the loading plan tomorrow.");
  await mail.send();
  await mail.openThread('My visit in December');
  await remember(panel, 'I promised to send you the loading plan');
  await goTo('today');
  await card(app, /^Inês Marques waits for what you promised for .*: send you the loading plan/).waitFor();
  await app.screenshot({ path: '.output/pictures/today-promise.png' });
  await noProblems();
});
