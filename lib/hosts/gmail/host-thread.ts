// The open conversation as the port sees it. Holds no element: what stands on the page is looked up whenever it is asked for.
import type { HostThread } from '../../ports/mail-host';
import { expandAll, press, watchCollapsed } from './expand';
import { mailboxOnPage } from './mailbox';
import { bodyOf, findOpenThread, isInBody, messagesOf } from './open-thread';
import { showQuote } from './quote-finder';
import { readMessage, senderOf } from './read-message';

/** Gmail's "Reply" under a message, or the arrow over it. */
const REPLY = ['.bkH', '.aaq'];

/** What opens a reply to a message, where the page shows it. */
function replyControl(message: Element | undefined): Element | undefined {
  const item = message?.closest('[role="listitem"]') ?? message;
  return REPLY.flatMap(
    (selector) => [...(item?.querySelectorAll(selector) ?? [])].findLast((element) => !isInBody(element)) ?? [],
  )[0];
}

/** Describes the conversation with this id. After it has left the screen everything answers as for an empty one. */
export function hostThread(threadId: string, subject: string): HostThread {
  const root = (): Element | null => {
    const open = findOpenThread();
    return open?.threadId === threadId ? open.root : null;
  };
  return {
    threadId,
    subject,
    onCollapsed(listener) {
      const here = root();
      return here ? watchCollapsed(here, listener) : () => undefined;
    },
    expandAll() {
      const here = root();
      if (here) expandAll(here);
    },
    reply(to) {
      const all = messagesOf(root() ?? document.createElement('div'));
      const theirs = all.findLast((message) => to.includes(senderOf(message)));
      const control = (theirs && replyControl(theirs)) ?? replyControl(all.at(-1));
      if (control) press(control);
      return control !== undefined;
    },
    messages(newest, limit) {
      const around = { mailbox: mailboxOnPage(), threadId, subject };
      const loaded = messagesOf(root() ?? document.createElement('div')).flatMap((message) => {
        const body = bodyOf(message);
        return body ? [{ message, body }] : [];
      });
      return loaded.slice(-newest).map(({ message, body }) => readMessage(message, around, body, limit));
    },
    showQuote(messageId, quote, prefix, suffix) {
      const here = root();
      return here !== null && showQuote(here, messageId, quote, prefix, suffix);
    },
  };
}
