// Listens to a MailHost and answers what the acceptance suite asks of it. Runs in the page, beside the adapter; knows no page.
import type { HostMessage } from '../../lib/core/model/message.ts';
import type { HostCompose, HostSelection, HostThread, MailHost } from '../../lib/ports/mail-host.ts';
import type { MailHostDriver } from './mail-host.contract.ts';

/** What of the driver is said to, or heard from, the host alone. All answers are plain data. */
export type MailHostEars = Pick<
  MailHostDriver,
  | 'expandAll'
  | 'messages'
  | 'thread'
  | 'counted'
  | 'box'
  | 'insert'
  | 'underline'
  | 'underlined'
  | 'sent'
  | 'selection'
  | 'showQuote'
  | 'conversation'
>;

/** Listens to everything from now on. */
export function listenTo(host: MailHost): MailHostEars {
  const messages: HostMessage[] = [];
  const sent: Awaited<ReturnType<MailHostDriver['sent']>>[number][] = [];
  const now: { thread: HostThread | null; box: HostCompose | null; selection: HostSelection | null } = {
    thread: null,
    box: null,
    selection: null,
  };
  let counted: number | null = null;
  host.onThread((thread) => {
    now.thread = thread;
    counted = null;
    thread?.onCollapsed((count) => {
      counted = count;
    });
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
  return {
    expandAll: async () => now.thread?.expandAll(),
    messages: async () => messages,
    async thread() {
      const { thread } = now;
      return thread && { threadId: thread.threadId, subject: thread.subject };
    },
    counted: async () => counted,
    async box() {
      const { box } = now;
      if (!box) return null;
      const { kind, threadId } = box;
      return { text: box.read().text, subject: box.subject(), threadId, recipients: box.recipients(), kind };
    },
    insert: async (text) => now.box?.insert(text, '') ?? false,
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
    conversation: async () => now.thread?.messages(6, 1024) ?? [],
    showQuote: async (messageId, quote) => now.thread?.showQuote(messageId, quote, '', '') ?? false,
  };
}
