// The plain adapter keeps the promises of the port in a real browser.
import { createDomHost } from '../../../../lib/hosts/gmail/dom-host.ts';
import type { HostDeps } from '../../../../lib/hosts/gmail/host-deps.ts';
import { type MailHostDriver, mailHostContract } from '../../../contracts/mail-host.contract.ts';
import { listenTo } from '../../../contracts/mail-host-ears.ts';
import { gmailPage } from './gmail-page.ts';

const deps = (): HostDeps => ({
  panelUrl: 'about:blank',
  iconUrl: 'data:,',
  words: { app: 'Keepsake', draft: 'Draft', openPanel: 'Open', closePanel: 'Close', underlined: 'Why?' },
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
  const ears = listenTo(host);
  await rest();
  const act = async (action: () => unknown): Promise<void> => {
    action();
    await rest();
  };
  return {
    ...ears,
    openThread: (thread) => act(() => page.showThread(thread)),
    showList: () => act(() => page.showList()),
    expandAll: () => act(() => ears.expandAll()),
    reply: () => act(() => page.reply()),
    type: (text) => act(() => document.execCommand('insertText', false, text)),
    undo: () => act(() => document.execCommand('undo')),
    send: () => act(() => page.send()),
    discard: () => act(() => page.discard()),
    select: (words) => act(() => selectWords(words)),
    async markup() {
      const box = page.box();
      return box ? new XMLSerializer().serializeToString(box) : '';
    },
    stop: () =>
      act(() => {
        host.dispose();
        page.remove();
      }),
  };
}

mailHostContract('The plain adapter', start);
