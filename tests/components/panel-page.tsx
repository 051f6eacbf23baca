// The panel over a memory of its own, beside a mail page that is played: for tests in a real browser.
import type { ReactElement } from 'react';
import type { Beside, MailPage, View } from '../../components/data/mail-page';
import { ServicesProvider } from '../../components/data/services';
import { MailPageProvider } from '../../components/data/use-beside';
import { WordsProvider } from '../../components/data/words';
import { Panel } from '../../components/person/panel';
import type { Evidence } from '../../lib/core/model/evidence';
import type { AppDeps } from '../../lib/app/deps';
import type { HostMessage, HostPerson } from '../../lib/core/model/message';
import { createWords } from '../../lib/platform/words';
import messages from '../../public/_locales/en/messages.json';
import { INES, USER } from '../fakes/app';
import { OPEN_THREAD } from '../fakes/people';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../components/tokens.css';

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** English, as the extension speaks it. */
export const words = createWords('en-GB', (key) => texts.get(key));

/** The tab that the panel belongs to. */
export const TAB = 7;

/** A mail of Inês, open. */
export const view: View = {
  version: 1,
  mailbox: USER,
  threadId: OPEN_THREAD,
  subject: 'Our next meeting',
  people: [INES],
  focus: INES.address,
  loaded: 1,
  collapsed: 0,
  health: 'inboxsdk',
  theme: 'light',
  composeKey: '',
  composeThread: '',
  composeTo: [],
};

/** A mail page that shows what it is told to, and notes what was asked of it. */
export interface PlayedPage extends MailPage {
  readonly look: (beside: Beside) => void;
  readonly openUnderline: (findingId: string) => void;
  readonly asked: string[];
  /** How what was put into mails was named, so that none is taken twice. */
  readonly named: string[];
  readonly shown: Omit<Evidence, 'id'>[];
  /** What the open conversation says. */
  messages: readonly HostMessage[];
  /** Whom the open box goes to. */
  recipients: readonly HostPerson[];
  outcome: Awaited<ReturnType<MailPage['insertDraft']>>['outcome'];
}

/** `first`: what is beside the panel at the beginning. */
export function playedPage(first: View | null = view): PlayedPage {
  let beside: Beside = { tab: TAB, view: first };
  const watchers = new Set<(beside: Beside) => void>();
  const underlines = new Set<Parameters<MailPage['onUnderline']>[0]>();
  const page: PlayedPage = {
    asked: [],
    named: [],
    shown: [],
    messages: [],
    recipients: [],
    outcome: 'inserted',
    look: (next) => {
      beside = next;
      for (const watcher of watchers) watcher(next);
    },
    openUnderline: (findingId) => {
      for (const listener of underlines) listener({ composeKey: 'box', findingId });
    },
    watch: (listener) => {
      watchers.add(listener);
      listener(beside);
      return () => watchers.delete(listener);
    },
    onUnderline: (listener) => {
      underlines.add(listener);
      return () => underlines.delete(listener);
    },
    showQuote: async (_tab, evidence) => {
      page.shown.push(evidence);
      return true;
    },
    readWholeConversation: async () => {
      page.asked.push('read whole conversation');
    },
    conversation: async () => page.messages,
    focusPerson: async (_tab, address) => {
      page.asked.push(`focus ${address}`);
    },
    showFindings: async (_tab, { ranges }) => {
      page.asked.push(`underline ${ranges.length}`);
    },
    findAccounts: async () => {
      page.asked.push('find accounts');
    },
    showStart: async () => {
      page.asked.push('start');
    },
    showGmail: async (mailbox) => {
      page.asked.push(`gmail ${mailbox}`);
    },
    planWanted: async () => {
      page.asked.push('plan');
    },
    readingChanged: async () => {
      page.asked.push('reading changed');
    },
    insertDraft: async (_tab, composeKey, text, { to = [], before = '', since = 0, once = '' } = {}) => {
      page.named.push(once);
      page.asked.push(
        `insert ${text}${before === '' ? '' : ` before ${before}`}${since === 0 ? '' : ` since ${since}`}`,
      );
      const { recipients } = page;
      const isOthers =
        to.length > 0 && recipients.length > 0 && !recipients.some(({ address }) => to.includes(address));
      return { outcome: isOthers ? 'others' : page.outcome, composeKey, recipients, version: 1 };
    },
  };
  return page;
}

/** The panel with all that it needs. */
export function PanelPage({ app, page }: { readonly app: AppDeps; readonly page: MailPage }): ReactElement {
  return (
    <WordsProvider words={words}>
      <ServicesProvider services={app}>
        <MailPageProvider page={page}>
          <Panel askDraftKey={async () => 'Alt+Shift+D'} />
        </MailPageProvider>
      </ServicesProvider>
    </WordsProvider>
  );
}
