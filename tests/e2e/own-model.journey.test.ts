// Drafts with the browser's own model: where there is none, the usual words and the reason; where one is, its words as far as they say no more than is
// known. The model is played in the extension's pages: no real one is at hand where tests run.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { addSender, remember } from './by-hand';
import { type Keepsake, openKeepsake } from './keepsake';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await addSender(keepsake, 'Cocoa season forecast', 'Daniel Mensah');
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  await remember(panel, 'Playing cello');
});
afterAll(() => keepsake.stop());

/** What the model is asked. */
interface Asked {
  readonly sentences: readonly { readonly number: number; readonly sentence: string }[];
}

/** A model that says every sentence with "Well, " before it and adds a lie, waits for a word before it goes on, and on the app's page has to be fetched first. */
function playModel(): void {
  let state = location.pathname.endsWith('/app.html') ? 'downloadable' : 'available';
  const model = {
    availability: async () => state,
    create: async ({ monitor }: { readonly monitor?: (target: EventTarget) => void }) => {
      if (state === 'downloadable') {
        const target = new EventTarget();
        monitor?.(target);
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.42 }));
        await new Promise((resolve) => {
          addEventListener('model-arrived', resolve, { once: true });
        });
        state = 'available';
      }
      return {
        promptStreaming: (input: string, { signal }: { readonly signal?: AbortSignal }) =>
          new ReadableStream<string>({
            start: (out) => {
              signal?.addEventListener('abort', () => out.error(new DOMException('stopped', 'AbortError')));
              const goOn = (): void => {
                if (signal?.aborted === true) return;
                const asked: Asked = JSON.parse(input);
                for (const { number, sentence } of asked.sentences)
                  out.enqueue(`${number}: Well, ${sentence}\n${number}: Tom Baker is bankrupt.\n`);
                out.close();
              };
              addEventListener('model-goes-on', goOn, { once: true });
            },
          }),
        destroy: () => undefined,
      };
    },
  };
  Object.defineProperty(globalThis, 'LanguageModel', { value: model, configurable: true });
}

async function openDraft(): Promise<void> {
  await panel.getByRole('button', { name: 'Draft a reply' }).click();
}

const writing = () => panel.getByText('Chrome’s own model is writing, on this computer');
const goOn = () => panel.evaluate(() => dispatchEvent(new Event('model-goes-on')));

test('without a model Settings say so, and a draft has its usual words', async () => {
  const settings = await keepsake.app('settings');
  const part = settings.getByRole('region', { name: 'The words of drafts' });
  await part.getByText(/brings no model|cannot run on this computer/).waitFor();
  await part.getByRole('switch').click();
  await part.getByText('Saved').waitFor();
  await settings.close();
  await openDraft();
  await panel.getByText('cannot be used here, so these are the usual words', { exact: false }).waitFor();
  await panel.getByRole('button', { name: 'Put it into the mail' }).waitFor();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('a model is fetched from Settings, which say how far that is', async () => {
  await keepsake.mail.context.addInitScript(playModel);
  const settings = await keepsake.app('settings');
  const part = settings.getByRole('region', { name: 'The words of drafts' });
  await part.getByRole('button', { name: 'Fetch it now' }).click();
  await part.getByText('42%').waitFor();
  await settings.evaluate(() => dispatchEvent(new Event('model-arrived')));
  await part.getByText('Ready, on this computer.').waitFor();
  await part.scrollIntoViewIfNeeded();
  await settings.screenshot({ path: '.output/pictures/own-model-settings.png' });
  await settings.close();
});

test('a model finds the words in the panel: it can be stopped, and what it makes up is not in the draft', async () => {
  const { mail, standIn } = keepsake;
  await mail.page.reload();
  panel = await keepsake.panel();
  // Without this Chrome refuses its model to a frame of another origin.
  expect(await mail.page.locator('iframe[src*="sidepanel.html"]').getAttribute('allow')).toBe(
    'language-model; rewriter',
  );
  await openDraft();
  await panel.getByText('Chrome’s own model is writing, on this computer').waitFor();
  await mail.screenshot('.output/pictures/own-model-writing.png');
  await panel.getByRole('button', { name: 'Stop, and take the usual words' }).click();
  await panel.getByText('Stopped: these are the usual words.').waitFor();
  await panel.getByRole('button', { name: 'Cancel' }).click();

  await openDraft();
  await panel.getByText('Chrome’s own model is writing, on this computer').waitFor();
  // Said again, in case the draft was begun anew meanwhile.
  await expect
    .poll(async () => {
      await panel.evaluate(() => dispatchEvent(new Event('model-goes-on')));
      return await panel.getByText(/^Well, /).count();
    })
    .toBeGreaterThan(0);
  const grounds = panel.getByRole('list', { name: 'Where this comes from' });
  await grounds.getByText('I play the cello in an amateur orchestra').waitFor();
  await mail.screenshot('.output/pictures/own-model-draft.png');
  await panel.getByRole('button', { name: 'Put it into the mail' }).click();
  const box = mail.page.locator('[role=textbox][contenteditable]').last();
  await expect.poll(() => box.innerText()).toMatch(/Hi Daniel,\s+Well, /);
  expect(await box.innerText()).not.toContain('Tom Baker');
  expect(standIn.sent()).toEqual([]);
  expect(await mail.problems()).toEqual([]);
});

test('the button in the mail has the model write in the panel, and what it wrote goes into the mail by itself', async () => {
  const { mail } = keepsake;
  const { page } = mail;
  await page.locator('.oh').last().click();
  const box = await mail.reply();
  const button = page.locator('[data-tooltip^="Draft with Keepsake"], [aria-label^="Draft with Keepsake"]').last();
  await button.click();
  await writing().waitFor();
  expect(await box.innerText()).not.toContain('Daniel');
  await expect.poll(async () => [await goOn(), await box.innerText()].at(1)).toMatch(/Hi Daniel,\s+Well, /);
  await panel.getByRole('region', { name: 'The draft in your mail' }).waitFor();
  await box.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => box.innerText()).not.toContain('Daniel');

  await button.click();
  await writing().waitFor();
  await box.focus();
  await mail.typeIn('I will say it myself.');
  await writing().waitFor({ state: 'detached' });
  await goOn();
  await panel.getByRole('button', { name: 'Draft a reply' }).waitFor();
  expect((await box.innerText()).trim()).toBe('I will say it myself.');
  expect(keepsake.standIn.sent()).toEqual([]);
  expect(await mail.problems()).toEqual([]);
});
