// Keepsake as a user has it: the built extension in an empty browser beside the sample mailbox, switched on by hand on the first page.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { browserPath } from '../../scripts/browser-path.ts';
import { type MailSession, openMail, type SessionOptions } from '../stand-in/harness.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/server.ts';

/** The built extension that journeys drive. */
export const EXTENSION = path.resolve('.output/chrome-mv3');
/** Mails of people who do not exist. */
export const MAILBOX = path.resolve('tests/fixtures/mailbox/sample.mbox');
/** Whose mailbox it is. */
export const USER = 'maya@northwind.example';

/** A running Keepsake. */
export interface Keepsake {
  readonly standIn: StandIn;
  readonly mail: MailSession;
  /** The panel's frame beside the mail. */
  readonly panel: () => Promise<Frame>;
  /** A page of the app, such as `people`. */
  readonly app: (place: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** How it is started. */
export interface KeepsakeOptions extends Partial<StandInOptions> {
  readonly session?: Partial<SessionOptions>;
  /** False leaves the first page unanswered. */
  readonly started?: boolean;
}

/** Starts everything. `started` (the default) presses Start for the sample mailbox as a user does. */
export async function openKeepsake({ session, started = true, ...options }: KeepsakeOptions = {}): Promise<Keepsake> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new Error('There is no built extension: run npm run build first.');
  const browser = browserPath();
  if (browser === null) throw new Error('There is no browser: run npm test, which gets one.');
  const standIn = await startStandIn({ mbox: MAILBOX, ...options });
  const mail = await openMail({ standIn, browser, extension: EXTENSION, ...session });
  const keepsake: Keepsake = {
    standIn,
    mail,
    panel: () => settledPanel(mail),
    app: (place) => mail.openExtensionPage(`app.html#/${place}`),
    stop: async () => {
      await mail.close();
      await standIn.stop();
    },
  };
  if (started) await pressStart(keepsake);
  return keepsake;
}

/** The panel once it stands in its place: InboxSDK may still move it while the page comes up, and a frame that is moved is another one. */
async function settledPanel(mail: MailSession): Promise<Frame> {
  for (;;) {
    const frame = await mail.panelFrame('sidepanel.html');
    try {
      await frame.locator('main').first().waitFor({ state: 'attached' });
      return frame;
    } catch (error) {
      if (!frame.isDetached()) throw error;
    }
  }
}

/** Switches the sample mailbox on and presses Start, on the page that opened by itself after installing. */
export async function pressStart({ mail }: Keepsake): Promise<void> {
  const first = await firstPage(mail);
  await first.getByRole('switch', { name: USER }).or(first.getByLabel(USER)).first().check();
  await first.getByRole('button', { name: 'Start', exact: true }).click();
  await first.getByRole('link', { name: 'Open Gmail' }).waitFor();
  await first.close();
}

const isFirst = (page: Page): boolean => page.url().includes('/app.html');

/** The page that opens by itself after installing. */
export async function firstPage(mail: MailSession): Promise<Page> {
  return mail.context.pages().find(isFirst) ?? (await mail.context.waitForEvent('page', { predicate: isFirst }));
}

/** The words that carry one kind of the extension's marks in the mail page, in reading order. */
export const markedWords = (mail: MailSession, name: 'keepsake-hold' | 'keepsake-quote'): Promise<string[]> =>
  mail.page.evaluate((kind) => [...(CSS.highlights.get(kind) ?? [])].map(String), name);

/** Every row of every table of the extension's database, as it is stored, asked in one of its pages. Empty when there is no database. */
export const rowsIn = (place: Page | Frame): Promise<Record<string, readonly unknown[]>> =>
  place.evaluate(async () => {
    const known = await indexedDB.databases();
    const tables: Record<string, unknown[]> = {};
    for (const { name } of known) {
      if (name === undefined) continue;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('the database does not open')));
      });
      for (const table of db.objectStoreNames) {
        tables[table] = await new Promise<unknown[]>((resolve, reject) => {
          const request = db.transaction(table).objectStore(table).getAll();
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('the table does not open')));
        });
      }
      db.close();
    }
    return tables;
  });

/** The same where no page of the extension is open. */
export async function storedRows(mail: MailSession): Promise<Record<string, readonly unknown[]>> {
  const page = await mail.openExtensionPage('manifest.json');
  try {
    return await rowsIn(page);
  } finally {
    await page.close();
  }
}
