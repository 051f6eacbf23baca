// A mail tells of a loss: what plays and celebrates is withdrawn, a card of condolence is proposed, the ledger says so, and all of it can be taken back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { addSender, remember, unfold } from './by-hand';
import type { Keepsake } from './keepsake';
import { dayAhead, openTold } from './told';

const RUTH = 'Ruth Okafor';
const RACE = /competes in 2 days/;
const from = { name: RUTH, address: 'ruth@lumina.example' };
let keepsake: Keepsake;
let panel: Frame;
let app: Page;
beforeAll(async () => {
  keepsake = await openTold([
    {
      from,
      subject: 'Cake and running shoes',
      daysAgo: 9,
      text: [
        'Hi Maya,',
        `I have signed up for the Lisbon half marathon on ${dayAhead(2)}. My birthday is on ${dayAhead(0)}, so wish me luck twice.`,
        'Ruth',
      ],
    },
    {
      from,
      subject: 'Away for a few days',
      daysAgo: 1,
      text: ['Dear Maya,', 'My father passed away on Thursday. I will be slow to answer for a while.', 'Ruth'],
    },
  ]);
  panel = await addSender(keepsake, 'Cake and running shoes', RUTH);
  await remember(panel, 'Birthday');
  // It comes in above what is proposed: nobody presses a button that moves.
  await due().getByText('has a birthday today').waitFor();
  await remember(panel, 'Race or match');
  app = await keepsake.app('today');
  await app.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
afterAll(() => keepsake.stop());

const noProblems = async (): Promise<void> => expect(await keepsake.mail.problems()).toEqual([]);
const goTo = (place: string): Promise<void> => app.evaluate((hash) => location.assign(hash), `#/${place}`);
const card = (what: RegExp): Locator => app.getByRole('article', { name: what });
const birthday = (): Locator => card(/has a birthday today/);
const due = (): Locator => panel.getByRole('region', { name: 'Today' });
const race = (): Locator => due().getByText(RACE);
const loss = (): Locator => card(/told you of a loss/);
const row = (what: RegExp): Locator => app.getByRole('row').filter({ hasText: what });

/** Remembers the loss, from the mail that tells it. */
async function rememberLoss(): Promise<void> {
  const proposal = await unfold(panel, 'Loss of their father');
  await proposal.getByText('My father passed away on Thursday').waitFor();
  await proposal.getByRole('button', { name: /^Remember/ }).click();
}

test('before, a birthday and a race are looked forward to', async () => {
  await birthday().waitFor();
  await race().waitFor();
  await noProblems();
});

test('a loss withdraws both, says so, and proposes a card of condolence', async () => {
  await keepsake.mail.openThread('Away for a few days');
  await rememberLoss();
  await birthday().waitFor({ state: 'detached' });
  await loss().getByText('A handwritten card').waitFor();
  await loss().getByText('Call, or write by hand. No gift, no business.').waitFor();
  await loss()
    .getByText(/^Withdrawn for now, because of the loss: .*has a birthday today/)
    .waitFor();
  await due()
    .getByText(/^Withdrawn for now, because of the loss: .*has a birthday today/)
    .waitFor();
  await expect.poll(() => due().getByRole('listitem').count()).toBe(1);
  await app.screenshot({ path: '.output/pictures/today-loss.png' });
  await goTo('ledger');
  await row(/has a birthday today/)
    .getByText('withdrawn after a loss')
    .waitFor();
  await row(RACE).getByText('withdrawn after a loss').waitFor();
  await row(/told you of a loss/)
    .getByText('still open')
    .waitFor();
  await app.screenshot({ path: '.output/pictures/ledger-loss.png' });
  await noProblems();
});

test('taken back, both are there again; remembered again, they are withdrawn again', async () => {
  await panel.getByRole('button', { name: /^Undo/ }).first().click();
  await goTo('today');
  await birthday().waitFor();
  await race().waitFor();
  expect(await loss().count()).toBe(0);
  await rememberLoss();
  await birthday().waitFor({ state: 'detached' });
  await loss().waitFor();
  await noProblems();
});

test('the card is written, and undo brings its suggestion back', async () => {
  await loss().getByRole('button', { name: 'I will write the card' }).click();
  await loss().getByText('You said you would.').waitFor();
  await loss().getByRole('button', { name: 'Done' }).click();
  await loss().waitFor({ state: 'detached' });
  await goTo('ledger');
  await row(/told you of a loss/)
    .getByText('handled')
    .waitFor();
  await row(/has a birthday today/)
    .getByText('withdrawn after a loss')
    .waitFor();
  await goTo('today');
  await app.getByRole('button', { name: /^Undo/ }).waitFor();
  expect(await birthday().count()).toBe(0);
  await app.keyboard.press('u');
  await loss().waitFor();
  await noProblems();
});
