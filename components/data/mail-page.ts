// The mail page beside this panel, as far as the panel may ask of it. Embedded in a tab it belongs to that tab; as Chrome's side panel it
// follows the active tab of its window. Reads nothing of the page itself: the content script alone knows.
import { browser } from 'wxt/browser';
import type { LeftToSay } from '../../lib/app/hush';
import type { Evidence } from '../../lib/core/model/evidence';
import type { HostMessage } from '../../lib/core/model/message';
import { parseInserted, parseThread, parseView } from '../../lib/messaging/parse';
import type { Inserted, ReadingState, ToContent, ToEveryone, View } from '../../lib/messaging/protocol';

import { listenInPage } from '../../lib/messaging/router';
import { sendToBackground, sendToTab } from '../../lib/messaging/send';
import { findAccounts, showGmail } from '../../lib/messaging/show-gmail';
import { showStart } from '../../lib/messaging/show-start';
import { tellMailTabs } from '../../lib/messaging/tell-tabs';
import type { Stop } from '../../lib/ports/mail-host';

export type { View };

/** Where the panel stands. `view` null: no mail page answers there, so that everything is done by hand. */
export interface Beside {
  readonly tab: number | null;
  readonly view: View | null;
}

/** The page beside the panel. */
export interface MailPage {
  /** Calls with what is looked at now, and whenever that changes. */
  watch(listener: (beside: Beside) => void): Stop;
  /** The caret or pointer is on an underlined range of a compose box of this tab. */
  onUnderline(listener: (opened: { readonly composeKey: string; readonly findingId: string }) => void): Stop;
  /** Scrolls to the words in the open thread; false when they are not there. */
  showQuote(tab: number, evidence: Omit<Evidence, 'id'>): Promise<boolean>;
  readWholeConversation(tab: number): Promise<void>;
  /** What the open conversation says now, the newest last; [] where the page cannot say. */
  conversation(tab: number): Promise<readonly HostMessage[]>;
  focusPerson(tab: number, address: string): Promise<void>;
  /** Tells every open mail page what it may read now. */
  readingChanged(stateOf: (mailbox: string) => Promise<ReadingState>): Promise<void>;
  /** Underlines in a compose box only what is still to be said there. */
  showFindings(tab: number, left: LeftToSay): Promise<void>;
  /** Something was written, or Today is looked at: the background brings the plan up to date. */
  planWanted(): Promise<void>;
  /** Switches to the Gmail tab of an account ('' for any), or opens one. */
  showGmail(mailbox: string): Promise<void>;
  /** Opens Gmail behind this page, so that its account is seen. */
  findAccounts(): Promise<void>;
  /** Switches to the first page, or opens it. */
  showStart(): Promise<void>;
  /**
   * Puts words into a compose box that goes to one of `to`; left out: whomever it goes to. `composeKey` '': the newest such box, else a reply is opened in the
   * thread `threadId`; left out: none. `before`: the words there in front of which they go; left out: at the caret. `since`: only while the box's text is this version; left out: whatever it is. `once`: the box takes one of this name only; left out: any number.
   */
  insertDraft(
    tab: number,
    composeKey: string,
    text: string,
    where?: Partial<
      Pick<Extract<ToContent, { type: 'insert-draft' }>, 'to' | 'threadId' | 'before' | 'since' | 'once'>
    >,
  ): Promise<Inserted>;
}

const tell = async (tab: number, message: ToContent): Promise<unknown> => {
  const sent = await sendToTab(tab, message);
  return sent.ok ? sent.answer : null;
};

/** The mail page over the browser's tabs and messages. */
export function tabMailPage(): MailPage {
  return {
    watch,
    onUnderline: (listener) => {
      const follower = follow(() => undefined);
      const stop = listenInPage((message, tab) => {
        if (message.type === 'underline-opened' && tab === follower.tab()) listener(message);
      });
      return () => {
        stop();
        follower.stop();
      };
    },
    showQuote: async (tab, { messageId, quote, prefix, suffix }) =>
      (await tell(tab, { type: 'show-quote', messageId, quote, prefix, suffix })) === true,
    readWholeConversation: async (tab) => {
      await tell(tab, { type: 'read-whole-conversation' });
    },
    conversation: async (tab) => {
      const answer = parseThread(await tell(tab, { type: 'thread-wanted' }));
      return answer.ok ? answer.value : [];
    },
    focusPerson: async (tab, address) => {
      await tell(tab, { type: 'focus-person', address });
    },
    showFindings: async (tab, left) => {
      await tell(tab, { type: 'findings', ...left });
    },
    readingChanged: tellMailTabs,
    showGmail,
    planWanted: async () => {
      await sendToBackground({ type: 'plan-wanted' });
    },
    findAccounts,
    showStart,
    insertDraft: async (tab, composeKey, text, { to = [], threadId = '', before = '', since = 0, once = '' } = {}) => {
      const where = { composeKey, to, threadId, before, since, once };
      const answer = parseInserted(await tell(tab, { type: 'insert-draft', text, ...where }));
      return answer.ok ? answer.value : { outcome: 'none', composeKey, recipients: [], version: 0 };
    },
  };
}

function watch(listener: (beside: Beside) => void): Stop {
  let version = -1;
  let isStopped = false;
  const show = (tab: number, view: View): void => {
    if (isStopped || view.version < version) return;
    ({ version } = view);
    listener({ tab, view });
  };
  const ask = async (tab: number | null): Promise<void> => {
    version = -1;
    if (tab === null) {
      listener({ tab, view: null });
      return;
    }
    const sent = await sendToTab(tab, { type: 'view-wanted' });
    if (isStopped || follower.tab() !== tab) return;
    const view = parseView(sent.ok ? sent.answer : null);
    if (view.ok) show(tab, view.value);
    else if (version === -1) listener({ tab, view: null });
  };
  const follower = follow((tab) => void ask(tab));
  const stopListening = listenInPage((message: ToEveryone, tab) => {
    if (message.type === 'view-changed' && tab === follower.tab()) show(tab, message.view);
  });
  return () => {
    isStopped = true;
    stopListening();
    follower.stop();
  };
}

/** Calls with the tab that this panel belongs to: at once, when another tab becomes active, and when the tab has loaded anew. */
function follow(onTab: (tab: number | null) => void): { readonly tab: () => number | null; readonly stop: Stop } {
  let current: number | null = null;
  let isEmbedded = false;
  let windowId: number | undefined;
  const become = (tab: number | null): void => {
    current = tab;
    onTab(tab);
  };
  const onActivated = (info: { readonly tabId: number; readonly windowId: number }): void => {
    if (!isEmbedded && info.windowId === windowId) become(info.tabId);
  };
  const onUpdated = (tab: number, change: { readonly status?: string }): void => {
    if (!isEmbedded && tab === current && change.status === 'complete') become(tab);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void (async () => {
    const own = await browser.tabs.getCurrent();
    if (own?.id !== undefined) {
      isEmbedded = true;
      become(own.id);
      return;
    }
    windowId = (await browser.windows.getCurrent()).id;
    const [active] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    become(active?.id ?? null);
  })();
  return {
    tab: () => current,
    stop: () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
  };
}
