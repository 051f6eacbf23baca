// The plain adapter keeps the promises of the port in a real browser.
import type { HostMessage, HostPerson } from '../../../../lib/core/model/message.ts';
import { createDomHost } from '../../../../lib/hosts/gmail/dom-host.ts';
import type { HostDeps } from '../../../../lib/hosts/gmail/host-deps.ts';
import type { HostCompose, HostSelection, HostThread } from '../../../../lib/ports/mail-host.ts';
import { type MailHostDriver, mailHostContract } from '../../../contracts/mail-host.contract.ts';
import { gmailPage } from './gmail-page.ts';

const deps = (): HostDeps => ({
  panelUrl: 'about:blank',
  iconUrl: 'data:,',
  words: { app: 'Keepsake', draft: 'Draft', openPanel: 'Open', closePanel: 'Close' },
  claims: { delivered: new Set(), threads: new Set(), composes: new Set(), grace: 0 },
});

/** The observer has seen the change and its frame has been worked off. */
const rest = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

function selectWords(words: string): void {
  const walker = document.createTreeWalker(
    document.querySelector('[role="list"]') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = (node.textContent ?? '').indexOf(words);
    if (at === -1) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    return;
  }
}

async function start(): Promise<MailHostDriver> {
  const page = gmailPage();
  const host = createDomHost(deps());
  const messages: HostMessage[] = [];
  const sent: { readonly recipients: readonly HostPerson[]; readonly length: number }[] = [];
  const now: { thread: HostThread | null; box: HostCompose | null; selection: HostSelection | null } = {
    thread: null,
    box: null,
    selection: null,
  };
  host.onThread((thread) => {
    now.thread = thread;
  });
  host.onMessage((message) => messages.push(message));
  host.onCompose((compose) => {
    now.box = compose;
    compose.onSent((one) => sent.push(one));
    compose.onClosed(() => {
      now.box = null;
    });
  });
  host.onSelection((selection) => {
    now.selection = selection;
  });
  await rest();
  const act = async (action: () => unknown): Promise<void> => {
    action();
    await rest();
  };
  return {
    openThread: (thread) => act(() => page.showThread(thread)),
    showList: () => act(() => page.showList()),
    expandAll: () => act(() => now.thread?.expandAll()),
    reply: () => act(() => page.reply()),
    type: (text) => act(() => document.execCommand('insertText', false, text)),
    undo: () => act(() => document.execCommand('undo')),
    send: () => act(() => page.send()),
    discard: () => act(() => page.discard()),
    select: (words) => act(() => selectWords(words)),
    messages: async () => messages,
    async thread() {
      const { thread } = now;
      return thread && { threadId: thread.threadId, subject: thread.subject, collapsed: thread.collapsed() };
    },
    async box() {
      const { box } = now;
      if (!box) return null;
      const { kind, threadId } = box;
      return { text: box.read().text, subject: box.subject(), threadId, recipients: box.recipients(), kind };
    },
    async markup() {
      const box = page.box();
      return box ? new XMLSerializer().serializeToString(box) : '';
    },
    insert: async (text) => now.box?.insert(text) ?? false,
    async underline(words) {
      if (!now.box) return;
      const { version, text } = now.box.read();
      const from = text.indexOf(words);
      now.box.underline(version, [{ id: 'f', start: from, end: from + words.length, severity: 'stop' }]);
      now.box.underline(version - 1, [{ id: 'old', start: 0, end: 1, severity: 'stop' }]);
    },
    underlined: async () =>
      [...(CSS.highlights.get('keepsake-stop') ?? [])].flatMap((range) =>
        range instanceof Range ? [range.toString()] : [],
      ),
    sent: async () => sent,
    async selection() {
      const { selection } = now;
      return selection && { messageId: selection.message.messageId, quote: selection.quote, prefix: selection.prefix };
    },
    showQuote: async (messageId, quote) => now.thread?.showQuote(messageId, quote, '', '') ?? false,
    stop: () =>
      act(() => {
        host.dispose();
        page.remove();
      }),
  };
}

mailHostContract('The plain adapter', start);
