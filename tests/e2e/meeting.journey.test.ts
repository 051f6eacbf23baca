// A birthday on the day of a meeting: it is said there, the written greeting waits, and what was said is written no more.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { addSender, remember } from './by-hand';
import type { Keepsake } from './keepsake';
import { dayAhead, openTold } from './told';

const INES = 'Inês Marques';
let keepsake: Keepsake;
let panel: Frame;
let app: Page;
beforeAll(async () => {
  keepsake = await openTold([
    {
      from: { name: INES, address: 'ines.marques@atlantida.example' },
      subject: 'The dock plan, and cake',
      daysAgo: 3,
      text: [
        'Hi Maya,',
        `let us go through the dock plan this week. My birthday is on ${dayAhead(0)}, so there will be cake.`,
        'Inês',
      ],
    },
  ]);
  panel = await addSender(keepsake, 'The dock plan, and cake', INES);
  await remember(panel, 'Birthday');
  app = await keepsake.app('today');
  await app.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
afterAll(() => keepsake.stop());

const noProblems = async (): Promise<void> => expect(await keepsake.mail.problems()).toEqual([]);
const goTo = (place: string): Promise<void> => app.evaluate((hash) => location.assign(hash), `#/${place}`);
const birthday = (): Locator => app.getByRole('article', { name: /^Inês Marques has a birthday today/ });
const gone = (): Promise<void> => birthday().waitFor({ state: 'detached' });
const due = (): Locator => panel.getByRole('region', { name: 'Today' });
const badge = (): Promise<string> => app.evaluate(() => chrome.action.getBadgeText({}));
const row = (): Locator => app.getByRole('row').filter({ hasText: 'has a birthday today' });

/** Notes or plans a meeting today, on her own page. */
async function meetAt(time: string): Promise<void> {
  await goTo('people');
  await app.getByRole('list', { name: 'People in memory' }).getByRole('link', { name: INES }).click();
  const talks = app.getByRole('region', { name: 'When you were in touch' });
  await talks.getByLabel('Time').fill(time);
  await talks.getByRole('button', { name: /^Meeting/ }).click();
}

test('without a meeting a note is suggested', async () => {
  await birthday().getByRole('button', { name: 'I will write' }).waitFor();
  await expect.poll(badge).toBe('1');
  await noProblems();
});

test('before a meeting Today says with whom, when, and what to say', async () => {
  await meetAt('23:59');
  await app.getByText(/^Meeting planned for /).waitFor();
  await goTo('today');
  await birthday().getByText('You meet Inês at 11:59 PM. It is their birthday: say it.').waitFor();
  await birthday().getByText('Say it when you meet; what is written waits').waitFor();
  expect(await birthday().getByRole('button', { name: 'I will write' }).count()).toBe(0);
  await due().getByText('You meet Inês at 11:59 PM. It is their birthday: say it.').waitFor();
  await expect.poll(badge).toBe('1');
  await app.screenshot({ path: '.output/pictures/today-meeting.png' });
  await noProblems();
});

test('what was said is written no more, here, beside the mail and on the badge, and undo brings it back', async () => {
  await birthday().getByRole('button', { name: 'I said it' }).click();
  await gone();
  await app.getByText('Said, and noted.').waitFor();
  await due().getByText('has a birthday today').waitFor({ state: 'detached' });
  await expect.poll(badge).toBe('');
  await goTo('ledger');
  await row().getByText('handled').waitFor();
  await row()
    .getByText(/^Said in person, /)
    .waitFor();
  await goTo('today');
  await app.getByRole('button', { name: /^Undo/ }).waitFor();
  await app.keyboard.press('u');
  await birthday()
    .getByText(/say it\.$/)
    .waitFor();
  await due().getByText('has a birthday today').waitFor();
  await expect.poll(badge).toBe('1');
  await noProblems();
});

test('a meeting that is called off lets the greeting go again', async () => {
  await goTo('people');
  await app.getByRole('list', { name: 'People in memory' }).getByRole('link', { name: INES }).click();
  await app.getByRole('button', { name: /^Called off: Meeting/ }).click();
  await app.getByText('Called off.').waitFor();
  await goTo('today');
  await birthday().getByRole('button', { name: 'I will write' }).waitFor();
  await noProblems();
});

test('after the meeting it is asked whether it was said; if not, the written greeting goes out late but in time', async () => {
  await meetAt('00:00');
  await app.getByText('Meeting noted, today.').waitFor();
  await goTo('today');
  await birthday().getByText('You have talked on that day. Was it said?').waitFor();
  await birthday().getByRole('button', { name: 'I said it' }).waitFor();
  await app.screenshot({ path: '.output/pictures/today-met.png' });
  await birthday().getByRole('button', { name: 'Not said: I will write' }).click();
  await birthday().getByText('You said you would.').waitFor();
  await birthday().getByText('A few words of your own are enough.').waitFor();
  await birthday().getByRole('button', { name: 'Done' }).click();
  await gone();
  await goTo('ledger');
  await row().getByText('handled').waitFor();
  await row()
    .getByText(/^A note, /)
    .waitFor();
  await app.screenshot({ path: '.output/pictures/ledger-meeting.png' });
  await noProblems();
});
