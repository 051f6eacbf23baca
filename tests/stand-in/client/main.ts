// The page itself: reads what the server put into it, and shows the list or the conversation that its address names.
import type { Folder, PageData, ShownRow } from '../shown.ts';
import { h, isBroken, setBreakage } from './dom.ts';
import { listenToKeys } from './keys.ts';
import { createList } from './list.ts';
import type { ListView } from './list.ts';
import { openMole } from './mole.ts';
import { createShell } from './shell.ts';
import { createThread } from './thread.ts';
import type { ThreadView } from './thread.ts';
import { createToolbar } from './toolbar.ts';
import type { Toolbar } from './toolbar.ts';
import { createTraffic } from './traffic.ts';
import { setLanguage, word } from './words.ts';

declare global {
  interface Window {
    gmonkey?: unknown;
  }
}

interface View {
  readonly element: HTMLElement;
  readonly toolbar: Toolbar;
}

const FOLDERS: readonly Folder[] = ['inbox', 'starred', 'sent', 'drafts', 'all'];

const source: PageData = JSON.parse(document.querySelector('script[type="application/json"]')?.textContent ?? '{}');
setBreakage(source.breakage);
setLanguage(source.language);
document.body.classList.toggle('dark', source.theme === 'dark');

let rows: readonly ShownRow[] = source.rows;
let list: ListView | null = null;
let thread: ThreadView | null = null;
let shown: View | null = null;
let navigation = 0;
/** The list that is on the page stays as it is; the next one shows what was written meanwhile. */
async function refreshRows(): Promise<void> {
  rows = await traffic.rows();
  if (list !== null) list.element.dataset['list'] = '';
}

const traffic = createTraffic(source, () => void refreshRows());
const compose = (): void => openMole(shell.moles, source, traffic, null, () => {});
const shell = createShell(source, compose);

if (!isBroken('no-globals')) {
  window.gmonkey = {
    load: (_version: string, ready: (gmail: unknown) => void) =>
      setTimeout(ready, 0, { isConversationViewDisabled: () => false }),
    v2: { getCurrentThread: () => ({ getThreadId: () => thread?.thread.id ?? null }) },
  };
}

/** Shows one view; the one before loses its marks, and goes when it was a conversation. */
function put(view: View, keep: boolean): void {
  if (shown !== null && shown.element !== view.element) {
    shown.element.removeAttribute('role');
    shown.element.style.display = 'none';
    shown.toolbar.setActive(false);
    if (shown !== list || !keep) shown.element.remove();
  }
  view.element.setAttribute('role', 'main');
  if (view.element.isConnected) {
    view.toolbar.setActive(true);
    view.element.style.display = '';
  } else shell.views.append(view.element);
  shown = view;
}

function showList(folder: Folder, page: number): ListView {
  const key = `${folder}/${page}`;
  if (list !== null && list.element.dataset['list'] === key) {
    put(list, true);
    return list;
  }
  const inFolder = rows.filter(({ folders }) => folder === 'all' || folders.includes(folder));
  const next = createList(source, inFolder, page, {
    open: (row) => {
      if (source.readingPane) void openThread(row.route, folder);
      else location.hash = `#${folder}/${row.route}`;
    },
    turn: (to) => {
      location.hash = to === 0 ? `#${folder}` : `#${folder}/p${to + 1}`;
    },
    refresh: () => traffic.poll(),
  });
  next.element.dataset['list'] = key;
  const before = list;
  put(next, false);
  if (before !== next) before?.element.remove();
  list = next;
  return next;
}

async function openThread(name: string, folder: Folder): Promise<void> {
  navigation += 1;
  const mine = navigation;
  const found = await traffic.thread(name);
  if (mine !== navigation) return;
  thread?.leave();
  if (found === null) {
    location.hash = `#${folder}`;
    return;
  }
  const view = createThread(source, traffic, found);
  thread = view;
  document.title = `${found.subject || word('noSubject')} - ${source.me.address} - Mail`;
  traffic.poll();
  if (list?.pane != null && source.readingPane) {
    list.select(found);
    list.pane.replaceChildren(view.element);
    return;
  }
  const toolbar = createToolbar(
    () => {
      location.hash = `#${folder}`;
    },
    () => {},
  );
  const element = h('div.nH', {}, toolbar.element, h('div.nH', {}, h('div.g.id', {}, view.element)));
  put({ element, toolbar }, true);
}

function route(): void {
  const parts = decodeURIComponent(location.hash.slice(1)).split('/');
  const folder = FOLDERS.find((one) => one === parts[0]) ?? (parts.length > 1 ? 'all' : 'inbox');
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const page = /^p(\d+)$/.exec(last)?.[1];
  const name = page === undefined ? last : '';
  if (name === '' || source.readingPane) {
    navigation += 1;
    thread?.leave();
    thread = null;
    showList(folder, page === undefined ? 0 : Number(page) - 1);
    document.title = `${word(folder)} - ${source.me.address} - Mail`;
  }
  if (name !== '') void openThread(name, folder);
}

listenToKeys({
  move: (step) => (thread === null || source.readingPane ? list?.move(step) : thread.move(step)),
  open: () => (thread === null || source.readingPane ? list?.open() : thread.toggle()),
  back: () => {
    if (thread !== null) location.hash = '#inbox';
  },
  compose,
  answer: (kind) => thread?.answer(kind),
  expandAll: () => thread?.expandAll(),
  search: () => document.querySelector<HTMLInputElement>('[role=search] input')?.focus(),
});
window.addEventListener('hashchange', route);
window.addEventListener('load', () => traffic.poll());
route();
