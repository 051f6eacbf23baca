// What Settings asks of the browser itself: its keys, the room on the disk, its notices, and a file to save. Given by the page that hosts it.
import { createContext, use, type ReactElement, type ReactNode } from 'react';
import type { ModelState } from '../../lib/ports/drafter';

/** A key that Chrome listens to. `keys` '' when none is set. */
export interface ChromeKey {
  readonly name: string;
  readonly what: string;
  readonly keys: string;
}

/** The database on this disk. `bytes` null: the browser does not say. */
export interface OnDisk {
  readonly bytes: number | null;
  /** Chrome has promised not to clear it. */
  readonly persisted: boolean;
}

/** The browser, as far as Settings needs it. */
export interface BrowserServices {
  chromeKeys(): Promise<readonly ChromeKey[]>;
  /** Opens the page where Chrome's keys are changed. */
  openChromeKeys(): Promise<void>;
  onDisk(): Promise<OnDisk>;
  /** Asks Chrome never to clear the memory by itself; whether it agreed. */
  keepForGood(): Promise<boolean>;
  /** How it stands with the browser's own language model. */
  modelState(): Promise<ModelState>;
  /** Has the browser fetch it, on a click. `onPart`: from 0 to 1. */
  fetchModel(onPart: (part: number) => void): Promise<ModelState>;
  /** Whether Chrome may say that something is due. */
  mayNotify(): Promise<boolean>;
  /** Asks the user for it, upon their click; whether they agreed. */
  askToNotify(): Promise<boolean>;
  stopNotifying(): Promise<void>;
  /** Hands a file to the user's downloads. */
  saveFile(name: string, file: Blob): void;
}

const BrowserContext = createContext<BrowserServices | null>(null);

/** Gives the browser to everything inside. */
export function BrowserProvider({
  browser,
  children,
}: {
  readonly browser: BrowserServices;
  readonly children: ReactNode;
}): ReactElement {
  return <BrowserContext value={browser}>{children}</BrowserContext>;
}

/** The browser of this page. */
export function useBrowser(): BrowserServices {
  const browser = use(BrowserContext);
  if (browser === null) throw new Error('useBrowser outside of BrowserProvider');
  return browser;
}
