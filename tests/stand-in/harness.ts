// Opens the stand-in in Chromium with the built extension, in an empty profile, and does by hand what a user does. Used by journeys.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Frame, Locator, Page, Worker } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../scripts/browser-path.ts';
import type { StandIn } from './server.ts';

/** How a mail page is opened. */
export interface SessionOptions {
  readonly standIn: StandIn;
  /** Path of the browser. */
  readonly browser: string;
  /** Folder of the built extension; without it the page runs alone. */
  readonly extension?: string;
  /** What follows `https://mail.google.com/mail/u/0/`, such as `#inbox`. */
  readonly at?: string;
  /** An existing profile is used and kept; otherwise an empty one is made and deleted. */
  readonly profile?: string;
  /** `route`: answered in this process (default). `tls`: through the server on 127.0.0.1, as all traffic of the browser. */
  readonly via?: 'route' | 'tls';
  readonly timeZone?: string;
  /** The browser's own language. */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly headless?: boolean;
}

/** A browser with the mail page open. */
export interface MailSession {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens the newest conversation with this subject, from wherever the page is. Rejects when there is none. */
  openThread(subject: string): Promise<void>;
  backToList(): Promise<void>;
  /** Closes InboxSDK's bar about its app id by its own button; nothing happens when there is none. */
  closeNotice(): Promise<void>;
  /** Opens every folded message by the page's own control. */
  expandAll(): Promise<void>;
  /** Starts an answer to the last open message; the box has the caret. */
  reply(): Promise<Locator>;
  /** Opens a floating window for a new mail. */
  compose(to?: string): Promise<Locator>;
  /** Types into the box in which a mail is written, key by key. */
  typeIn(text: string): Promise<void>;
  /** Sends what is being written and waits until the box is gone. */
  send(): Promise<void>;
  /** The extension's own frame inside the page. Rejects when none appears. */
  panelFrame(path?: string): Promise<Frame>;
  serviceWorker(): Promise<Worker>;
  extensionId(): Promise<string>;
  /** A page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Saves a picture and returns its path. */
  screenshot(file: string): Promise<string>;
  /** Errors since the start: of consoles, of pages, and those that InboxSDK reports. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const MAIL = 'https://mail.google.com/mail/u/0/';
/** InboxSDK says this once when the build has no registered app id, which tests do not need. */
const UNREGISTERED = 'InboxSDK with an invalid appId';
const EDITOR = '[role=textbox][contenteditable]';

/** Keeps InboxSDK's own reports of trouble, which it sends as events when the page asks for them. */
function keepSdkErrors(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const root = document.documentElement;
    root.setAttribute('inboxsdk-emit-error-event', 'true');
    root.addEventListener('inboxSDKerror', (event) => {
      const said = event instanceof CustomEvent ? JSON.stringify(event.detail) : event.type;
      console.error(`inboxSDKerror ${said}`);
    });
  });
}

async function answerInProcess(context: BrowserContext, standIn: StandIn): Promise<void> {
  await context.route(/^https:/, async (route) => {
    const request = route.request();
    const { status, headers, body } = standIn.answer(request.url(), request.method(), request.postData() ?? '');
    await route.fulfill({ status, headers, body });
  });
}

function flagsFor({ via, extension, standIn }: SessionOptions): string[] {
  const tls = [`--host-resolver-rules=MAP * 127.0.0.1:${standIn.port}`, '--ignore-certificate-errors'];
  const load =
    extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return [...CHROMIUM_FLAGS, ...load, ...(via === 'tls' ? tls : [])];
}

/** The sessions that are not closed. */
export const openSessions = new Set<MailSession>();

/** Starts the browser and opens the mail page. */
export async function openMail(options: SessionOptions): Promise<MailSession> {
  const { standIn, browser, headless = true, viewport = { width: 1440, height: 900 } } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'mail-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    viewport,
    args: flagsFor(options),
    ignoreDefaultArgs: ['--disable-extensions'],
    ignoreHTTPSErrors: true,
    locale: options.locale ?? 'en-US',
    timezoneId: options.timeZone ?? 'Europe/Lisbon',
  });
  const problems: string[] = [];
  context.on('console', (message) => {
    const isKnown = message.type() !== 'error' || message.text().includes(UNREGISTERED);
    if (isKnown) return;
    const { url, lineNumber, columnNumber } = message.location();
    problems.push(`console: ${message.text()} (${url}:${lineNumber}:${columnNumber})`);
  });
  context.on('weberror', (error) => problems.push(`page: ${error.error().stack ?? error.error().message}`));
  if (options.via !== 'tls') await answerInProcess(context, standIn);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.addInitScript(keepSdkErrors);
  await page.goto(`${MAIL}${options.at ?? ''}`, { waitUntil: 'load' });

  const main = page.locator('[role=main]');
  const box = page.locator(EDITOR).last();
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = async (): Promise<string> => new URL((await worker()).url()).host;
  const session: MailSession = {
    context,
    page,
    async openThread(subject) {
      const row = standIn.accounts[0]?.rows().find((one) => one.subject === subject);
      if (row === undefined) throw new Error(`No conversation is called “${subject}”.`);
      const shown = main
        .getByRole('row')
        .filter({ has: page.getByText(subject, { exact: true }) })
        .first();
      // InboxSDK's bar pushes the end of the list out of the window.
      const place = (await shown.isVisible()) ? await shown.boundingBox() : null;
      if (place !== null && place.y + place.height < viewport.height) await shown.click();
      else await page.evaluate((hash) => location.assign(hash), `#all/${row.route}`);
      await main.locator('h2', { hasText: subject }).first().waitFor();
    },
    async backToList() {
      await page.evaluate(() => location.assign('#inbox'));
      await main.locator('[role=grid]').waitFor();
    },
    async closeNotice() {
      const cross = page.locator('.inboxsdk__appid_warning .inboxsdk__x_close_button');
      if (await cross.isVisible()) await cross.click();
    },
    async expandAll() {
      await main.locator('[role=button]:has(img.gx)').click();
    },
    async reply() {
      await main.locator('.bkH').last().click();
      await box.waitFor();
      return box;
    },
    async compose(to) {
      await page.locator('.T-I-KE').click();
      await box.waitFor();
      if (to !== undefined) {
        await page.locator('[role=dialog] .agP').first().focus();
        await page.keyboard.type(to);
        await page.keyboard.press('Enter');
      }
      return box;
    },
    async typeIn(text) {
      await box.focus();
      await page.keyboard.type(text);
    },
    async send() {
      const before = await page.locator(EDITOR).count();
      await page.locator('.aoO').last().click();
      await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length < count, [
        EDITOR,
        before,
      ] as const);
    },
    async panelFrame(path = '') {
      const start = `chrome-extension://${await id()}/${path}`;
      const isPanel = (frame: Frame): boolean => frame !== page.mainFrame() && frame.url().startsWith(start);
      return page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', { predicate: isPanel }));
    },
    serviceWorker: worker,
    extensionId: id,
    async openExtensionPage(path) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${await id()}/${path}`);
      return opened;
    },
    async screenshot(file) {
      mkdirSync(join(file, '..'), { recursive: true });
      await page.screenshot({ path: file });
      return file;
    },
    async problems() {
      // What the page said so far has arrived when it answers.
      if (!page.isClosed()) await page.evaluate(() => document.readyState);
      return problems;
    },
    async close() {
      openSessions.delete(session);
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
  openSessions.add(session);
  return session;
}
