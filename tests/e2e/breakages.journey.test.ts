// When Gmail changes, or InboxSDK does not come up in it, everything still works beside the mail; when nothing can be read, by hand.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { addSender, fact, remember } from './by-hand';
import { EXTENSION, type Keepsake, type KeepsakeOptions, markedWords, openKeepsake } from './keepsake';

const SUBJECT = 'My visit in December';
const NAME = 'Inês Marques';
const PLAIN_SENTENCE =
  'Keepsake cannot read this page at the moment. You can look people up, add things by hand and log a talk. Your memory is safe.';
/** A loaded machine types, waits and paints slowly. */
const PATIENCE = { timeout: 30_000 };

let keepsake: Keepsake | undefined;
let copy = '';
afterEach(async () => {
  vi.unstubAllEnvs();
  await keepsake?.stop();
  keepsake = undefined;
  if (copy !== '') rmSync(copy, { recursive: true });
  copy = '';
});

/** A copy of the built extension that can be damaged. */
function copied(): string {
  copy = mkdtempSync(path.join(tmpdir(), 'keepsake-'));
  cpSync(EXTENSION, copy, { recursive: true });
  return copy;
}

/** The copy without the half of InboxSDK that runs in the page's own world. */
function withoutPageWorld(): string {
  rmSync(path.join(copied(), 'pageWorld.js'));
  return copy;
}

/** The copy whose background does not hear InboxSDK asking for that half. */
function withoutSdkListener(): string {
  const file = path.join(copied(), 'background.js');
  const before = readFileSync(file, 'utf8');
  const after = before.replaceAll('inboxsdk__injectPageWorld', 'nobody-asks-this');
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return copy;
}

/** How the page or InboxSDK is changed, and how the lines begin that InboxSDK itself then writes. Nothing else may be said. */
const CHANGES: readonly (readonly [change: string, known: readonly string[], options: () => KeepsakeOptions])[] = [
  ['the page’s globals are gone', [], () => ({ breakage: ['no-globals'] })],
  ['the class of conversations has changed', [], () => ({ breakage: ['thread-class'] })],
  ['the toolbar is gone', ['page: Error: No toolbar element found\n'], () => ({ breakage: ['no-toolbar'] })],
  [
    'the sidebar is gone',
    [
      'console: Error logged: Error: 15 second timeout while waiting for sidebar fired\n',
      'console: inboxSDKerror {"message":"15 second timeout while waiting for sidebar fired"',
    ],
    () => ({ breakage: ['no-sidebar'] }),
  ],
  ['InboxSDK’s half in the page is missing', [], () => ({ session: { extension: withoutPageWorld() } })],
  [
    'InboxSDK’s listener in the background is missing',
    [
      "console: Error handling response: Error: Couldn't inject pageWorld.js.",
      'console: Unchecked runtime.lastError: The message port closed before a response was received.',
    ],
    () => ({ session: { extension: withoutSdkListener() } }),
  ],
];

/** The panel as Chrome itself shows it beside the tab with the mail. Chrome opens it on a gesture of the user only. */
async function sidePanel({ mail }: Keepsake): Promise<Page> {
  // Only then does the driver take a side panel, which is no tab, for a page.
  vi.stubEnv('PW_CHROMIUM_ATTACH_TO_OTHER', '1');
  const page = await mail.openExtensionPage('app.html#/people');
  const opened = mail.context.waitForEvent('page');
  await page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    if (tab?.id !== undefined) await chrome.sidePanel.open({ tabId: tab.id });
  });
  const panel = await opened;
  await page.close();
  expect(new URL(panel.url()).pathname).toBe('/sidepanel.html');
  return panel;
}

test.for(CHANGES)('%s: person, proposals, drafts and warnings still work', async ([change, known, options]) => {
  keepsake = await openKeepsake(options());
  const { mail } = keepsake;
  const start = performance.now();
  await mail.openThread(SUBJECT);
  const panel = await keepsake.panel();
  await panel.getByRole('button', { name: `Add ${NAME}` }).waitFor();
  console.info(`${change}: the person stood in the panel ${Math.round(performance.now() - start)} ms after the click`);
  await addSender(keepsake, SUBJECT, NAME);
  await remember(panel, 'Avoids coffee');

  await panel.getByRole('button', { name: 'Draft a reply' }).click();
  await panel.getByRole('button', { name: 'Put it into the mail' }).click();
  const box = mail.page.getByRole('main').locator('[role=textbox][contenteditable]');
  await expect.poll(() => box.innerText(), PATIENCE).toMatch(/^\w+ Inês/);

  await box.press('Control+End');
  await mail.typeIn('\nShall we have a coffee at Fábrica?');
  await expect.poll(() => markedWords(mail, 'keepsake-hold'), PATIENCE).toEqual(['coffee']);
  const warnings = panel.getByRole('region', { name: 'In the mail you are writing' });
  await warnings.getByText('my doctor has banned me from coffee').waitFor();

  const problems = await mail.problems();
  expect(problems.filter((problem) => !known.some((line) => problem.startsWith(line)))).toEqual([]);
});

test('nothing can be read: the panel says what works now, and all of it works by hand, in Chrome’s side panel too', async () => {
  keepsake = await openKeepsake({ breakage: ['no-anything'] });
  const { mail } = keepsake;
  await mail.openThread(SUBJECT);
  const panel = await keepsake.panel();
  await panel.getByText('Gmail has changed').waitFor();
  await panel.getByText(PLAIN_SENTENCE).waitFor();

  const side = await sidePanel(keepsake);
  await side.getByText(PLAIN_SENTENCE).waitFor();
  await side.getByRole('button', { name: 'Add somebody by hand' }).click();
  await side.getByLabel('Name', { exact: true }).fill(NAME);
  await side.getByLabel('Mail address').fill('ines.marques@atlantida.example');
  await side.getByLabel('Mail address').press('Enter');
  await side.getByRole('heading', { level: 1, name: NAME }).waitFor();

  await side.getByRole('button', { name: 'Add', exact: true }).click();
  const form = side.getByRole('form', { name: 'Something to remember' });
  await form.getByLabel('What to remember').fill('old tram tickets');
  await form.getByLabel('What to remember').press('Enter');
  await side.getByRole('region', { name: 'Remembered' }).getByText('old tram tickets').waitFor();
  await side.getByRole('heading', { level: 1, name: NAME }).click();
  await side.keyboard.press('c');
  await side.getByText('Call noted, today.').waitFor();

  // The panel beside the mail knows it as well. By key: the driver does not know that the side panel has made the page narrower.
  await panel.getByLabel('Name, role or address').fill('Inês');
  await panel.getByRole('button', { name: NAME }).press('Enter');
  await fact(panel, 'old tram tickets').waitFor();
  await panel.getByRole('region', { name: 'We spoke, we met' }).getByText('Call').first().waitFor();
  expect(await mail.problems()).toEqual([]);
});
