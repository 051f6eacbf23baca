// One browser with one build beside the same mailbox, and what is measured in it.
import type { CDPSession, Frame } from 'playwright-core';
import { firstPage, type Keepsake, openKeepsake, USER } from '../e2e/keepsake.ts';
import type { Build } from './build.ts';
import { pageScript } from './bundle.ts';
import { factIdsOf } from './filled-people.ts';
import type { BenchThread } from './mailbox.ts';

/** How many people and facts the memory holds. */
export const PEOPLE = 10_000;
export const FACTS = 100_000;

const PAGE_SIZE = 50;
/** After a click everything that belongs to it is over by then, in both builds. */
const WINDOW = 900;

const PATIENCE = 20_000;

/** What one switch cost. All in milliseconds. */
export interface Switch {
  /** From the click until the conversation was painted. */
  readonly thread: number;
  /** From the click until the facts were painted in the panel; NaN without a panel. */
  readonly facts: number;
  /** Time of tasks on the main thread of Gmail's page. */
  readonly tasks: number;
  /** Whether a task of the page was a long one (over 50 ms by the clock). */
  readonly long: boolean;
}

/** A browser that is measured. */
export interface Bench {
  readonly build: Build;
  readonly keepsake: Keepsake;
  readonly cdp: CDPSession;
  /** Opens a conversation from the list. */
  switchTo(index: number): Promise<Switch>;
  stop(): Promise<void>;
}

declare global {
  /** What the bench keeps in the pages that it measures. */
  var benchPainted: Promise<number> | undefined;
  var benchClicked: number | undefined;
  var benchLong: number | undefined;
  var benchFill: { readonly fill: (people: number, facts: number) => Promise<void> } | undefined;
}

interface Watched {
  readonly selectors: readonly string[];
  readonly text: string;
  /** Milliseconds. */
  readonly patience: number;
}

/** Notes when what the selectors name has been painted. Each selector must be there; `text` must be what the first one holds, unless ''. */
function watchPaint({ selectors, text, patience }: Watched): void {
  const isThere = (): boolean =>
    selectors.every((selector) => document.querySelector(selector) !== null) &&
    (text === '' || document.querySelector(selectors[0] ?? '')?.textContent === text);
  globalThis.benchPainted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`was not painted: ${selectors[0] ?? ''} ${text}`)), patience);
    const painted = (): void => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
      port1.start();
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      painted();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const whenPainted = async (): Promise<number> => (await globalThis.benchPainted) ?? Number.NaN;

async function fillMemory(keepsake: Keepsake): Promise<void> {
  const page = await keepsake.app('people');
  await page.evaluate(await pageScript('tests/bench/fill.ts', 'benchFill'));
  await page.evaluate(([people, facts]) => globalThis.benchFill?.fill(people, facts), [PEOPLE, FACTS] as const);
  await page.close();
}

/** Starts a browser. The product is switched on and its memory filled. */
export async function openBench(build: Build, extension: string, threads: readonly BenchThread[]): Promise<Bench> {
  const keepsake = await openKeepsake({
    mbox: threads,
    me: { name: 'Maya Lind', address: USER },
    started: build === 'product',
    session: { extension, via: 'tls' },
  });
  const { page } = keepsake.mail;
  if (build === 'floor') await (await firstPage(keepsake.mail)).close();
  else await fillMemory(keepsake);
  await page.bringToFront();
  await page.reload({ waitUntil: 'load' });
  await page.locator('[role=main] [role=grid]').waitFor();
  const panel: Frame | null = build === 'product' ? await keepsake.panel() : null;
  await page.locator('iframe:visible').first().waitFor();
  // The bar about the app id pushes the end of the list off the screen.
  await page.locator('.inboxsdk__appid_warning').waitFor();
  await keepsake.mail.closeNotice();
  const cdp = await keepsake.mail.context.newCDPSession(page);
  // Time that the thread computed: other work on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    globalThis.benchLong = 0;
    new PerformanceObserver((list) => {
      globalThis.benchLong = (globalThis.benchLong ?? 0) + list.getEntries().length;
    }).observe({ type: 'longtask' });
  });

  const longTasks = (): Promise<number> => page.evaluate(() => globalThis.benchLong ?? Number.NaN);
  const taskTime = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };

  return {
    build,
    keepsake,
    cdp,
    async switchTo(index) {
      const thread = threads[index];
      if (thread === undefined) throw new Error(`There is no conversation ${index}.`);
      await page.evaluate((hash) => location.assign(hash), `#inbox/p${Math.floor(index / PAGE_SIZE) + 1}`);
      const row = page.locator(`[role=main] [role=row]:has([data-legacy-thread-id="${thread.id}"])`);
      await row.waitFor();
      await row.scrollIntoViewIfNeeded();
      const heading = `[role=main] h2[data-legacy-thread-id="${thread.id}"]`;
      await page.evaluate(watchPaint, { selectors: [heading, '[role=main] .a3s'], text: '', patience: PATIENCE });
      const shown = factIdsOf(index, PEOPLE, FACTS).map((id) => `main [id="fact-${id}"]`);
      if (panel)
        await panel.evaluate(watchPaint, {
          selectors: ['main h1', shown.join(',')],
          text: thread.person.name,
          patience: PATIENCE,
        });
      await page.evaluate(() => {
        addEventListener(
          'click',
          (event) => {
            globalThis.benchClicked = performance.timeOrigin + event.timeStamp;
          },
          { capture: true, once: true },
        );
      });
      const longBefore = await longTasks();
      const before = await taskTime();
      await row.click();
      const threadAt = await page.evaluate(whenPainted);
      const clickedAt = await page.evaluate(() => globalThis.benchClicked ?? Number.NaN);
      const factsAt = panel ? await panel.evaluate(whenPainted) : Number.NaN;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, clickedAt + WINDOW - Date.now())));
      const tasks = (await taskTime()) - before;
      const long = (await longTasks()) > longBefore;
      return { thread: threadAt - clickedAt, facts: factsAt - clickedAt, tasks, long };
    },
    stop: () => keepsake.stop(),
  };
}
