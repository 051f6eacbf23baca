// The fake keeps the promises that the real adapters make.
import type { HostMessage } from '../../lib/core/model/message.ts';
import type { HostSelection, HostThread } from '../../lib/ports/mail-host.ts';
import { FakeMailHost, type FakeThread } from '../fakes/mail-host.ts';
import {
  type MailHostDriver,
  mailHostContract,
  SAM,
  type SceneMessage,
  type SceneThread,
} from './mail-host.contract.ts';
import { LocalTime } from '../../lib/core/model/when.ts';

const TIMES = new Map([
  ['Mon, Nov 9, 2026, 9:14 AM', '2026-11-09T09:14'],
  ['Tue, Nov 10, 2026, 10:05 AM', '2026-11-10T10:05'],
  ['Wed, Nov 11, 2026, 4:14 PM', '2026-11-11T16:14'],
  ['Thu, Nov 12, 2026, 11:30 PM', '2026-11-12T23:30'],
]);

const asMessage = (thread: SceneThread, { id, from, to, date, text }: SceneMessage): HostMessage => ({
  mailbox: SAM.address,
  threadId: thread.id,
  subject: thread.subject,
  messageId: id,
  sender: from,
  recipients: to,
  direction: from.address === SAM.address ? 'out' : 'in',
  sentAt: LocalTime.parse(TIMES.get(date)),
  body: { kind: 'text', content: text.join('\n\n') },
  clipped: false,
});

const asThread = (thread: SceneThread): FakeThread => ({
  threadId: thread.id,
  subject: thread.subject,
  messages: thread.messages.map((message) => asMessage(thread, message)),
});

async function start(): Promise<MailHostDriver> {
  const host = new FakeMailHost(SAM.address);
  const messages: HostMessage[] = [];
  const sent: { recipients: readonly { name: string; address: string }[]; text: string }[] = [];
  let thread: HostThread | null = null;
  let counted: number | null = null;
  let selection: HostSelection | null = null;
  host.onThread((now) => {
    thread = now;
    counted = null;
    now?.onCollapsed((count) => {
      counted = count;
    });
  });
  host.onMessage((message) => messages.push(message));
  host.onCompose((compose) => compose.onSent((one) => sent.push({ ...one })));
  host.onSelection((now) => {
    selection = now;
  });
  const now = (): HostThread | null => thread;
  const done = Promise.resolve();
  return {
    openThread: async (one) => host.openThread(asThread(one)),
    showList: async () => host.openThread(null),
    expandAll: async () => now()?.expandAll(),
    reply: async () => host.openReply(),
    type: async (text) => host.box?.type(text),
    undo: async () => host.box?.undo(),
    send: async () => host.closeBox(true),
    discard: async () => host.closeBox(false),
    select: async (words) => host.select(words),
    messages: async () => messages,
    async thread() {
      const open = now();
      return open && { threadId: open.threadId, subject: open.subject };
    },
    counted: async () => counted,
    async box() {
      const { box } = host;
      if (!box) return null;
      const { kind, threadId } = box;
      return { text: box.read().text, subject: box.subject(), threadId, recipients: box.recipients(), kind };
    },
    markup: async () => host.box?.text ?? '',
    insert: async (text) => host.box?.insert(text, '') ?? false,
    async underline(words) {
      const { box } = host;
      if (!box) return;
      const { version, text } = box.read();
      const at = text.indexOf(words);
      box.underline(version - 1, [{ id: 'old', start: 0, end: 1, severity: 'stop' }]);
      box.underline(version, [{ id: 'f', start: at, end: at + words.length, severity: 'stop' }]);
    },
    underlined: async () => host.box?.shown.map(({ start: from, end }) => host.box?.text.slice(from, end) ?? '') ?? [],
    sent: async () => sent,
    async selection() {
      const chosen = ((): HostSelection | null => selection)();
      return chosen && { messageId: chosen.message.messageId, quote: chosen.quote, prefix: chosen.prefix };
    },
    conversation: async () => now()?.messages(6, 1024) ?? [],
    showQuote: async (messageId, quote) => now()?.showQuote(messageId, quote, '', '') ?? false,
    stop: async () => {
      host.dispose();
      await done;
    },
  };
}

mailHostContract('The fake', start);
