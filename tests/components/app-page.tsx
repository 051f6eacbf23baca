// The app page over a memory of its own, for tests in a real browser: the same component that the extension draws, with a browser that is played.
import axe from 'axe-core';
import { act, cleanup, render } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { expect } from 'vitest';
import { type BrowserServices, BrowserProvider, type ChromeKey } from '../../components/data/browser-services';
import { ServicesProvider } from '../../components/data/services';
import { WordsProvider } from '../../components/data/words';
import { App } from '../../components/shell/app';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../components/tokens.css';
import { addFact } from '../../lib/app/add-fact';
import { addPerson } from '../../lib/app/add-person';
import type { AppDeps } from '../../lib/app/deps';
import { editPerson } from '../../lib/app/edit-person';
import { readMessage } from '../../lib/app/read-message';
import type { PersonId } from '../../lib/core/model/ids';
import { LocalTime } from '../../lib/core/model/when';
import { createWords } from '../../lib/platform/words';
import messages from '../../public/_locales/en/messages.json';
import { INES, mail, type TestApp, value } from '../fakes/app';

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** English, as the extension speaks it. */
export const words = createWords('en-GB', (key) => texts.get(key));

/** A browser that notes what was asked of it. */
export interface PlayedBrowser extends BrowserServices {
  readonly files: { readonly name: string; readonly text: string }[];
  readonly told: () => number;
  readonly keysOpened: () => number;
}

const KEYS: readonly ChromeKey[] = [
  { name: 'keep-selection', what: 'Remember what is selected', keys: 'Alt+Shift+K' },
  { name: 'open-panel', what: 'Show the panel', keys: 'Alt+Shift+P' },
  { name: 'draft', what: 'Draft a reply', keys: '' },
];

/** `agrees`: whether it promises to keep the memory when it is asked. */
export function playedBrowser({ agrees = true }: { readonly agrees?: boolean } = {}): PlayedBrowser {
  let persisted = false;
  let told = 0;
  let opened = 0;
  const files: { name: string; text: string }[] = [];
  return {
    files,
    told: () => told,
    keysOpened: () => opened,
    chromeKeys: async () => KEYS,
    openChromeKeys: async () => {
      opened += 1;
    },
    onDisk: async () => ({ bytes: 2_400_000, persisted }),
    keepForGood: async () => {
      persisted = agrees;
      return agrees;
    },
    tellMailTabs: async () => {
      told += 1;
    },
    saveFile: (name, text) => {
      files.push({ name, text });
    },
  };
}

/** The app with all that it needs. */
export function AppPage({
  app,
  browser,
}: {
  readonly app: AppDeps;
  readonly browser: BrowserServices;
}): ReactElement {
  return (
    <StrictMode>
      <WordsProvider words={words}>
        <ServicesProvider services={app}>
          <BrowserProvider browser={browser}>
            <App />
          </BrowserProvider>
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

/** No rule of WCAG 2.2 A and AA, nor of good practice, is broken: neither in light nor in dark. */
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

/** Somebody in memory, by hand. */
export async function withPerson(
  app: TestApp,
  name: string,
  address: string,
  role = '',
  account = '',
): Promise<PersonId> {
  const { personId } = value(await addPerson(app)({ command: app.clock.command(), name, address, role }));
  if (account !== '') {
    const accountId = (await app.memory.get('people', personId))?.accountId ?? null;
    const given = accountId === null ? undefined : await app.memory.get('accounts', accountId);
    const text = { was: given?.name ?? '', is: account };
    value(
      await editPerson(app)({ command: app.clock.command(), person: personId, change: { kind: 'account', text } }),
    );
  }
  return personId;
}

/** Inês with a mail that was read, facts by hand, a zone and a touch. */
export async function withInes(app: TestApp): Promise<PersonId> {
  const person = await withPerson(app, INES.name, INES.address, 'Head of Operations', 'Atlântida');
  const text = 'Happy to meet, though my doctor has banned me from coffee, so tea for me. I love sailing on the Tagus.';
  value(await readMessage(app)(mail(text, { sentAt: LocalTime.parse('2031-04-12T10:30') })));
  for (const claim of [
    { type: 'preference', category: 'food_drink', polarity: 'like', subject: 'sender', value: 'oat-milk cortado' },
    { type: 'preference', category: 'gift', polarity: 'avoid', subject: 'sender', value: 'gifts over 25 €' },
    { type: 'preference', category: 'family', polarity: 'fact', subject: 'sender', value: 'twins, Tomás and Rita' },
  ] as const) {
    value(await addFact(app)({ command: app.clock.command(), person, claim, evidence: null }));
  }
  value(
    await editPerson(app)({ command: app.clock.command(), person, change: { kind: 'zone', zone: 'Europe/Lisbon' } }),
  );
  return person;
}
