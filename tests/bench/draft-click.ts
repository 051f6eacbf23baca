// How long it takes from the click on the compose button until the draft is painted in the box; and, as a floor on the same machine at the same time,
// until words are painted that the page itself puts in on a click.
import type { Locator } from 'playwright-core';
import type { Bench } from './beside.ts';
import { type Figure, median, percentile } from './figures.ts';

const CLICKS = 40;
const WARM_UP = 3;
const PATIENCE = 20_000;
const BOX = '[role=textbox][contenteditable]';
/** About as many words as a draft has. */
const WORDS = 'Hi Robin,\n\nI hope there is still some time for the garden these days.\n\n\nBest,';
const OWN_BUTTON = 'bench-insert';

/** Notes the time of the next click, and when the box has been painted with words in it. */
function watchBox([selector, patience]: readonly [string, number]): void {
  const box = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
  if (box === undefined) throw new Error('no mail is being written');
  addEventListener(
    'click',
    (event) => {
      globalThis.benchClicked = performance.timeOrigin + event.timeStamp;
    },
    { capture: true, once: true },
  );
  globalThis.benchPainted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no draft was painted')), patience);
    const observer = new MutationObserver(() => {
      if (box.innerText.trim() === '') return;
      observer.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
      port1.start();
      requestAnimationFrame(() => port2.postMessage(null));
    });
    observer.observe(box, { subtree: true, childList: true, characterData: true });
  });
}

/** A button of the page that puts words into the box, as the floor. */
function addButton([id, selector, words]: readonly [string, string, string]): void {
  const button = document.createElement('button');
  button.id = id;
  button.textContent = 'insert';
  button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9999';
  button.addEventListener('click', () => {
    const box = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
    box?.focus();
    document.execCommand('insertText', false, words);
  });
  document.body.append(button);
}

async function clickTimes({ keepsake: { mail } }: Bench, button: Locator): Promise<number[]> {
  const { page } = mail;
  const box = page.locator(BOX).last();
  const times: number[] = [];
  for (let click = 0; click < CLICKS + WARM_UP; click++) {
    await box.press('Control+a');
    await box.press('Delete');
    await page.evaluate(watchBox, [BOX, PATIENCE] as const);
    await button.click();
    const painted = await page.evaluate(async () => (await globalThis.benchPainted) ?? Number.NaN);
    const clicked = await page.evaluate(() => globalThis.benchClicked ?? Number.NaN);
    if (click >= WARM_UP) times.push(painted - clicked);
  }
  return times;
}

/** Both browsers have a reply open. */
export async function measureDraftClicks(product: Bench, floor: Bench): Promise<Figure[]> {
  const tooltip = 'Draft with Keepsake';
  const own = product.keepsake.mail.page.locator(`[data-tooltip^="${tooltip}"], [aria-label^="${tooltip}"]`).last();
  const ours = await clickTimes(product, own);
  await floor.keepsake.mail.page.evaluate(addButton, [OWN_BUTTON, BOX, WORDS] as const);
  const theirs = await clickTimes(floor, floor.keepsake.mail.page.locator(`#${OWN_BUTTON}`));
  return [
    { name: 'click → draft painted in the mail, median', value: median(ours), unit: 'ms', limit: null },
    { name: 'click → draft painted in the mail, p95', value: percentile(ours, 0.95), unit: 'ms', limit: 150 },
    {
      name: "click → the page's own words painted, floor, p95",
      value: percentile(theirs, 0.95),
      unit: 'ms',
      limit: null,
    },
  ];
}
