// The app page over a memory of its own, for tests in a real browser: the component that the extension draws, with a browser that is played.
import { act, cleanup, configure, render } from '@testing-library/react';
import axe from 'axe-core';
import { StrictMode, type ReactElement } from 'react';
import { expect } from 'vitest';
import { type BrowserServices, BrowserProvider, type ChromeKey } from '../../components/data/browser-services';
import { ServicesProvider } from '../../components/data/services';
import { MailPageProvider } from '../../components/data/use-beside';
import { WordsProvider } from '../../components/data/words';
import { App } from '../../components/shell/app';
import type { AppDeps } from '../../lib/app/deps';
import type { ModelState } from '../../lib/ports/drafter';
import { playedPage, type PlayedPage, words } from './panel-page';

// How long a test waits for what must come is no assertion: a busy machine takes longer.
configure({ asyncUtilTimeout: 8000 });

/** A browser that notes what was asked of it, and the mail pages that were told something. */
export interface PlayedBrowser extends BrowserServices {
  readonly files: { readonly name: string; readonly file: Blob }[];
  readonly page: PlayedPage;
  keysOpened: number;
  /** How it stands with its language model; what is fetched is ready then. */
  model: ModelState;
}

const KEYS: readonly ChromeKey[] = [
  { name: 'keep-selection', what: 'Remember what is selected', keys: 'Alt+Shift+K' },
  { name: 'open-panel', what: 'Show the panel', keys: 'Alt+Shift+M' },
  { name: 'draft', what: 'Draft a reply', keys: '' },
];

/** `agrees`: whether it promises to keep the memory when it is asked; `notices`: whether the user allows them when asked. */
export function playedBrowser({
  agrees = true,
  notices = agrees,
}: { readonly agrees?: boolean; readonly notices?: boolean } = {}): PlayedBrowser {
  let persisted = false;
  let notifies = false;
  const browser: PlayedBrowser = {
    files: [],
    page: playedPage(null),
    keysOpened: 0,
    model: { state: 'unavailable', reason: { key: 'model_missing' } },
    modelState: async () => browser.model,
    fetchModel: async (onPart) => {
      onPart(0.42);
      browser.model = { state: 'ready' };
      return browser.model;
    },
    chromeKeys: async () => KEYS,
    openChromeKeys: async () => {
      browser.keysOpened += 1;
    },
    onDisk: async () => ({ bytes: 2_400_000, persisted }),
    keepForGood: async () => {
      persisted = agrees;
      return agrees;
    },
    mayNotify: async () => notifies,
    askToNotify: async () => {
      notifies = notices;
      return notices;
    },
    stopNotifying: async () => {
      notifies = false;
    },
    saveFile: (name, file) => {
      browser.files.push({ name, file });
    },
  };
  return browser;
}

/** The app with all that it needs. */
function AppPage({ app, browser }: { readonly app: AppDeps; readonly browser: PlayedBrowser }): ReactElement {
  return (
    <StrictMode>
      <WordsProvider words={words}>
        <ServicesProvider services={app}>
          <MailPageProvider page={browser.page}>
            <BrowserProvider browser={browser}>
              <App />
            </BrowserProvider>
          </MailPageProvider>
        </ServicesProvider>
      </WordsProvider>
    </StrictMode>
  );
}

/** Draws the app at a place and gives back its browser. */
export function openAt(hash: string, app: AppDeps, browser: PlayedBrowser = playedBrowser()): PlayedBrowser {
  cleanup();
  location.hash = hash;
  document.documentElement.lang = 'en';
  document.title = 'Keepsake';
  render(<AppPage app={app} browser={browser} />);
  return browser;
}

/** No rule of WCAG 2.2 A and AA, nor of good practice, is broken, neither in light nor in dark. */
export async function expectAccessible(): Promise<void> {
  const { documentElement: root } = document;
  const before = root.style.colorScheme;
  for (const scheme of ['light', 'dark']) {
    await act(async () => {
      root.style.colorScheme = scheme;
    });
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    const said = violations.map(({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(said).toEqual([]);
  }
  root.style.colorScheme = before;
}
