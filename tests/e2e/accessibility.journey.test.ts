// Every main state of the panel and of the app's pages is accessible in light and in dark, and the main work is done without a pointer.
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { addSender, openFact, remember, unfold } from './by-hand';
import { type Keepsake, openKeepsake, pressStart } from './keepsake';

let keepsake: Keepsake;
beforeAll(async () => {
  keepsake = await openKeepsake({ started: false });
});
afterAll(() => keepsake.stop());

/** What is wrong in what is shown now, in light and in dark. The source is evaluated: the page's own policy lets no script in. */
async function violations(shown: Page | Frame): Promise<readonly string[]> {
  await shown.evaluate(axe.source);
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    found.push(
      ...(await shown.evaluate<string[]>(`(async () => {
        const root = document.documentElement;
        const before = root.style.colorScheme;
        root.style.colorScheme = '${scheme}';
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        root.style.colorScheme = before;
        return violations.map(({ id, nodes }) => '${scheme} ' + id + ': ' + nodes.map(({ html }) => html).join(' | '));
      })()`)),
    );
  }
  return found;
}

/** Looks at a page of the app, in light and in dark. */
async function lookAt(app: Page, place: string): Promise<void> {
  await app.screenshot({ path: `.output/pictures/app-${place}.png`, fullPage: true });
  expect(await violations(app), place).toEqual([]);
}
const goTo = (app: Page, place: string): Promise<void> => app.evaluate((hash) => location.assign(hash), `#/${place}`);

test('the panel is accessible in its main states', async () => {
  const { mail } = keepsake;
  const panel = await keepsake.panel();
  const look = async (state: string): Promise<void> => {
    await mail.screenshot(`.output/pictures/panel-${state}.png`);
    expect(await violations(panel), state).toEqual([]);
  };
  await panel.getByText('Keepsake has not been started').waitFor();
  await look('not-started');
  await pressStart(keepsake);
  await panel.getByText('Open a mail').first().waitFor();
  await look('list');
  await mail.openThread('Your November payslip');
  await panel.getByText('Mail about staff and pay is not read.').waitFor();
  await look('unread');
  await mail.openThread('My visit in December');
  await panel.getByRole('button', { name: 'Add Inês Marques' }).waitFor();
  await look('stranger');
  await addSender(keepsake, 'My visit in December', 'Inês Marques');
  await unfold(panel, 'Avoids coffee');
  await look('proposals');
  await remember(panel, 'Avoids coffee');
  await openFact(panel, 'Avoids coffee');
  await look('fact');
  await mail.reply();
  await mail.typeIn('Shall we have a coffee at Fábrica?');
  await panel.getByRole('region', { name: 'In the mail you are writing' }).getByText('coffee').first().waitFor();
  await look('warning');
  await panel.getByRole('button', { name: /^Add/ }).click();
  await panel.getByRole('form').waitFor();
  await look('form');
  await panel.getByRole('button', { name: /^Cancel/ }).click();
  await panel.getByRole('button', { name: /^Draft a reply/ }).click();
  await panel.getByText('Keepsake never sends').waitFor();
  await look('draft');
  await panel.getByRole('button', { name: /^Cancel/ }).click();
  await panel.getByRole('button', { name: 'More about Inês Marques' }).click();
  await look('menu');
  await panel.getByRole('menuitem', { name: 'Keys' }).click();
  await panel.getByRole('heading', { name: 'Keys' }).waitFor();
  await look('keys');
  expect(await mail.problems()).toEqual([]);
});

test('the pages of the app are accessible', async () => {
  const app = await keepsake.app('people');
  await app.emulateMedia({ reducedMotion: 'reduce' });
  const look = (place: string): Promise<void> => lookAt(app, place);
  await app.getByRole('link', { name: 'Inês Marques' }).waitFor();
  await look('people');
  await app.getByRole('button', { name: 'Add a person' }).click();
  await app.getByRole('button', { name: 'Add', exact: true }).click();
  await app.getByRole('alert').first().waitFor();
  await look('add-person');
  await app.getByRole('link', { name: 'Inês Marques' }).click();
  await app.getByRole('heading', { name: 'Inês Marques', level: 1 }).waitFor();
  await look('person');
  await app.getByRole('link', { name: 'Forget Inês…' }).click();
  await app.getByRole('heading', { name: 'Forget Inês Marques' }).waitFor();
  await look('forget');
  await app.goBack();
  await app.getByRole('link', { name: 'What do I keep about Inês?' }).click();
  await app.getByRole('heading', { name: 'What is kept about Inês Marques' }).waitFor();
  await look('kept');
  await app.getByRole('link', { name: 'Settings' }).click();
  await app.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await look('settings');
  await app.getByRole('link', { name: 'Review' }).click();
  await app.getByRole('heading', { name: 'Review', level: 1 }).waitFor();
  await app.getByRole('listitem').filter({ hasText: 'Birthday' }).first().waitFor();
  await look('review');
  await app.getByRole('link', { name: 'Playbook' }).click();
  await app.getByRole('heading', { name: 'Playbook', level: 1 }).waitFor();
  await look('playbook');
  await app.evaluate(() => location.assign('#/nowhere'));
  await app.getByRole('heading', { name: 'This page does not exist.' }).waitFor();
  await look('missing');
  await app.evaluate(() => location.assign('#/start'));
  await app.getByRole('link', { name: 'Open Gmail' }).waitFor();
  await look('started');
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('Today and the ledger are accessible while they are empty', async () => {
  const { mail } = keepsake;
  const app = await keepsake.app('ledger');
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await app.getByRole('heading', { name: 'Ledger', level: 1 }).waitFor();
  await app.getByText('Nothing came up yet').waitFor();
  await lookAt(app, 'ledger-empty');
  await goTo(app, 'today');
  await app.getByText('Nothing needs you today').waitFor();
  await lookAt(app, 'today-empty');
  expect(await mail.problems()).toEqual([]);
});
