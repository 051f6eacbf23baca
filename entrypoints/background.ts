// The background worker: wires messages, menu, keys and the side panel to the use cases. Decides nothing itself, and every step is safe to repeat,
// since the browser may stop the worker at any line.
// oxlint-disable-next-line import/no-unassigned-import -- it registers the listener that puts InboxSDK's page script in place
import '@inboxsdk/core/background.js';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkCompose } from '../lib/app/check-compose';
import type { AppDeps } from '../lib/app/deps';
import { draftReply, readersOf } from '../lib/app/draft-reply';
import { keepPlanned } from '../lib/app/keep-planned';
import { keepSelection } from '../lib/app/keep-selection';
import { purge } from '../lib/app/purge';
import { readMessage } from '../lib/app/read-message';
import { readingState } from '../lib/app/reading-state';
import { hearOwnVoice } from '../lib/app/hear-own-voice';
import { recordSent } from '../lib/app/record-sent';
import { nowOf } from '../lib/app/situation-of';
import { suggestionsFor } from '../lib/core/gestures/suggest';
import { templateDrafter } from '../lib/drafters/template.drafter';
import { parseInserted, parseThread, parseView } from '../lib/messaging/parse';
import { type BackgroundHandlers, routeInBackground } from '../lib/messaging/router';
import { isStopped, sendToTab } from '../lib/messaging/send';
import { showDue } from '../lib/platform/badge';
import { systemClock } from '../lib/platform/clock';
import { sessionDesk } from '../lib/platform/desk';
import { publicHolidays } from '../lib/platform/holidays';
import { browserNotices, openTodayFromNotices } from '../lib/platform/notices';
import { rest } from '../lib/platform/rest';
import { onWake, wakeIn } from '../lib/platform/wake';
import { browserWords } from '../lib/platform/words';
import type { WantedDraft } from '../lib/ports/desk';
import { openMemory } from '../lib/store/memory';

const GMAIL = 'https://mail.google.com/*';
const MENU = 'remember';

/** What goes wrong here is a bug: it is said where developers look. A worker that was stopped is none. */
const report = (reason: unknown): void => {
  if (!isStopped(reason)) console.error('Keepsake:', reason);
};

/** Runs what an event started. */
const start = (work: () => Promise<unknown>): void => {
  work().catch(report);
};

export default defineBackground(() => {
  const deps: AppDeps = { memory: openMemory(), clock: systemClock, desk: sessionDesk(), drafter: templateDrafter };
  const plan = planner(deps);
  routeInBackground(handlers(deps, plan), report);
  openTodayFromNotices(report);
  onWake(() => start(() => plan({ afresh: true })));
  // Also what other windows write, while this worker lives; they wake it when it does not.
  deps.memory.onChange(() => start(plan));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    start(async () => {
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({
        id: MENU,
        title: chrome.i18n.getMessage('menu_remember'),
        contexts: ['selection'],
        documentUrlPatterns: [GMAIL],
      });
      if (reason === 'install') await browser.tabs.create({ url: '/app.html#/start' });
      else await purge(deps)();
    });
  });
  browser.runtime.onStartup.addListener(() => start(purge(deps)));
  start(() => browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }));

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const id = tab?.id;
    if (menuItemId === MENU && id !== undefined) start(() => keepIn(deps, id, selectionText));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    if (command === 'keep-selection') start(() => keepIn(deps, id, ''));
    if (command === 'open-panel') start(() => openPanel(id));
    if (command === 'draft') start(() => draftInFocus(deps, id));
  });
  browser.tabs.onRemoved.addListener((tab) => start(() => clearTab(deps, tab)));
});

/** Today's plan, made with the clock of this machine. */
const planner = (deps: AppDeps): ReturnType<typeof keepPlanned> =>
  keepPlanned({
    ...deps,
    suggest: (memory, settings) =>
      suggestionsFor(memory, { today: deps.clock.today(), now: nowOf(deps.clock), settings }),
    holidays: publicHolidays,
    rest,
    showDue,
    notices: browserNotices(browserWords()),
    wakeIn,
  });

function handlers(deps: AppDeps, plan: ReturnType<typeof keepPlanned>): BackgroundHandlers {
  return {
    hello: async ({ mailbox }, { tab }) => {
      // A page that has just come has no compose boxes yet: what lies there is of the page before.
      if (tab !== null) await clearTab(deps, tab);
      return await readingState(deps)({ mailbox });
    },
    'message-seen': ({ message }) => readMessage(deps)(message),
    'compose-changed': async (message, { tab }) => {
      if (tab === null) return;
      const { composeKey, version } = message;
      // Whoever goes on writing wants no draft any more.
      const wanted = await deps.desk.get('wanted', String(tab));
      if (wanted?.insert === true && wanted.composeKey === composeKey && wanted.version < version)
        await deps.desk.clear('wanted', String(tab));
      const ranges = await checkCompose(deps)({ ...message, tab });
      await sendToTab(tab, { type: 'findings', composeKey, version, ranges });
    },
    'compose-closed': async ({ composeKey }, { tab }) => {
      for (const slot of ['findings', 'draft'] as const) await deps.desk.clear(slot, `${tab}/${composeKey}`);
      await deps.desk.clear('hushed', `${tab}/${composeKey}/`);
      const wanted = await deps.desk.get('wanted', String(tab));
      if (wanted?.composeKey === composeKey) await deps.desk.clear('wanted', String(tab));
    },
    'mail-sent': async (message, { tab }) => {
      // Looked for at once: it goes with the box.
      const draft = await deps.desk.get('draft', `${tab}/${message.composeKey}`);
      await hearOwnVoice(deps)({ ...message, draft });
      return await recordSent(deps)({ ...message, draft });
    },
    'draft-wanted': async (message, { tab }) => {
      if (tab !== null) await draftInto(deps, tab, message);
    },
    'selection-kept': async ({ selection }, { tab }) => {
      if (tab !== null) await keepSelection(deps)({ tab, selection });
    },
    'plan-wanted': () => plan(),
  };
}

async function clearTab({ desk }: AppDeps, tab: number): Promise<void> {
  for (const slot of ['findings', 'draft', 'hushed'] as const) await desk.clear(slot, `${tab}/`);
  for (const slot of ['selection', 'wanted'] as const) await desk.clear(slot, String(tab));
}

/** Beside the mail where the page can show it, else as Chrome's side panel. */
async function openPanel(tab: number): Promise<void> {
  const sent = await sendToTab(tab, { type: 'open-panel' });
  if (!sent.ok) await openSidePanel(tab);
}

/** Chrome opens it only on a fresh click or key; when it finds this too late, the icon in the toolbar opens it. */
async function openSidePanel(tabId: number): Promise<void> {
  try {
    await browser.sidePanel.open({ tabId });
  } catch {
    // Refused: nothing is lost, the selection and the view wait.
  }
}

/** Keeps what is selected: the page knows the message. Where it knows none, the words alone are kept and the user says whose they are. */
async function keepIn(deps: AppDeps, tab: number, words: string): Promise<void> {
  const sent = await sendToTab(tab, { type: 'keep-selection' });
  if ((sent.ok && sent.answer === true) || words.trim() === '') return;
  await openSidePanel(tab);
  const nobody = { name: '', address: '' };
  const message = {
    mailbox: '',
    threadId: '',
    messageId: '',
    sender: nobody,
    recipients: [],
    direction: 'in',
    sentAt: null,
    subject: '',
    body: { kind: 'text', content: words },
    clipped: false,
  } as const;
  await keepSelection(deps)({ tab, selection: { message, quote: words, prefix: '', suffix: '' } });
}

/** A draft asked for in a mail, or by key. `version`: of the text that stands in the box; 0 where that is not known. */
type AskedDraft = Omit<WantedDraft, 'insert' | 'at'>;

/**
 * Writes a draft into a compose box. The browser's own model answers only a page: where it is wanted the panel is opened and writes; so it is where no
 * draft is right, which it says and why, and where the mail goes to nobody yet, or to several, of whom the user chooses one.
 */
async function draftInto(
  deps: AppDeps,
  tab: number,
  { composeKey: into, threadId, subject, version: since, recipients: all }: AskedDraft,
): Promise<void> {
  const settings = await deps.memory.settings();
  const recipients = readersOf(all, settings);
  const [recipient, ...others] = recipients;
  const asked = { composeKey: into, threadId, subject };
  const askPanel = async (insert: boolean): Promise<void> => {
    const at = deps.clock.now();
    await deps.desk.put('wanted', String(tab), { ...asked, recipients, version: since, insert, at });
    await openPanel(tab);
  };
  await deps.desk.clear('wanted', String(tab));
  if (recipient === undefined || others.length > 0 || settings.ownModel === true) {
    await askPanel(recipient !== undefined && others.length === 0);
    return;
  }
  const conversation = threadId === '' ? null : await sendToTab(tab, { type: 'thread-wanted' });
  const read = parseThread(conversation?.ok === true ? conversation.answer : null);
  const drafted = await draftReply(deps)({ ...asked, recipient, conversation: read.ok ? read.value : [] });
  if (!drafted.ok || drafted.value.draft.text === '') {
    await askPanel(false);
    return;
  }
  const { draft } = drafted.value;
  // Pressed twice, it is asked for twice of the same text.
  const once = `${threadId} ${since}`;
  const words = {
    composeKey: into,
    to: drafted.value.to,
    threadId,
    text: draft.text,
    before: '',
    since: 0,
    once,
  } as const;
  const sent = await sendToTab(tab, { type: 'insert-draft', ...words });
  const inserted = parseInserted(sent.ok ? sent.answer : null);
  // The mail goes to somebody else, or its box did not take the words: the panel shows them and says so, and the user decides.
  if (inserted.ok && (inserted.value.outcome === 'others' || inserted.value.outcome === 'refused'))
    await askPanel(false);
  if (!inserted.ok || inserted.value.outcome !== 'inserted') return;
  const { composeKey, version } = inserted.value;
  await deps.desk.put('draft', `${tab}/${composeKey}`, { ...draft, composeKey, version });
}

/** The key for a draft: as the button of the open compose box, else a reply to the person in focus; the panel where there is nobody. */
async function draftInFocus(deps: AppDeps, tab: number): Promise<void> {
  const pressed = await sendToTab(tab, { type: 'press-draft' });
  if (pressed.ok && pressed.answer === true) return;
  const sent = await sendToTab(tab, { type: 'view-wanted' });
  const view = parseView(sent.ok ? sent.answer : null);
  const { people = [], focus = '' } = view.ok ? view.value : {};
  const person = people.find(({ address }) => address === focus) ?? people[0];
  if (!view.ok || person === undefined) {
    await openPanel(tab);
    return;
  }
  const { composeKey, threadId, subject } = view.value;
  await draftInto(deps, tab, { composeKey, threadId, subject, recipients: [person], version: 0 });
}
