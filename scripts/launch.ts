// Starts a browser with the built extension and an empty profile. The extension is loaded over the debugging pipe, which Chromium and branded
// Chrome both accept (branded Chrome ignores --load-extension since version 137).
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from './browser-path.ts';

/** How the browser is to start. */
export interface LaunchOptions {
  /** Path of the browser's program. */
  readonly browser: string;
  /** Folder of the built extension; null starts without one. */
  readonly extension: string | null;
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly flags?: readonly string[];
  /** Folder of a profile to keep; without it a new one is made and deleted at the end. */
  readonly profile?: string;
}

/** A running browser. */
export interface Launched {
  readonly context: BrowserContext;
  /** '' without an extension. */
  readonly extensionId: string;
  readonly profile: string;
  /** Closes the browser; deletes the profile unless it was given. */
  readonly close: () => Promise<void>;
}

/** Starts the browser. Throws when it does not start or does not take the extension. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'keepsake-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: options.headless,
    viewport: options.viewport ?? (options.headless ? { width: 1360, height: 800 } : null),
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...CHROMIUM_FLAGS, '--enable-unsafe-extension-debugging', ...(options.flags ?? [])],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return {
      context,
      profile,
      close,
      extensionId: options.extension === null ? '' : await load(context, options.extension),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(context: BrowserContext, extension: string): Promise<string> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser closed before the extension could be loaded.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: path.resolve(extension) });
  await session.detach();
  return id;
}
