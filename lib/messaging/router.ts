// Receives messages in the background and in extension pages. Leaves everything alone that is not of our protocol, above all InboxSDK's own.
import { browser } from 'wxt/browser';
import type { Stop } from '../ports/mail-host';
import { parseToBackground, parseToEveryone } from './parse';
import type { ToBackground, ToEveryone } from './protocol';
import { FAILED } from './send';

/** Where a message came from. `tab` is null for extension pages that are no tab. */
interface Origin {
  readonly tab: number | null;
}

/** One handler per message; what it resolves to is the answer. A handler must be safe to repeat: the worker may die at any line. */
export type BackgroundHandlers = {
  readonly [T in ToBackground['type']]: (
    message: Extract<ToBackground, { type: T }>,
    origin: Origin,
  ) => Promise<unknown>;
};

interface SenderLike {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

function dispatch(handlers: BackgroundHandlers, message: ToBackground, origin: Origin): Promise<unknown> {
  switch (message.type) {
    case 'hello':
      return handlers.hello(message, origin);
    case 'message-seen':
      return handlers['message-seen'](message, origin);
    case 'compose-changed':
      return handlers['compose-changed'](message, origin);
    case 'compose-closed':
      return handlers['compose-closed'](message, origin);
    case 'mail-sent':
      return handlers['mail-sent'](message, origin);
    case 'draft-wanted':
      return handlers['draft-wanted'](message, origin);
    case 'selection-kept':
      return handlers['selection-kept'](message, origin);
    case 'plan-wanted':
      break;
  }
  return handlers['plan-wanted'](message, origin);
}

/** Routes every message for the background. `report` hears of failures and of messages that were not understood. */
export function routeInBackground(handlers: BackgroundHandlers, report: (reason: unknown) => void): Stop {
  const listener = (input: unknown, sender: SenderLike, answer: (value: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id || !isOurs(input)) return false;
    const parsed = parseToBackground(input);
    if (!parsed.ok) {
      if (!parseToEveryone(input).ok) report(parsed.reason);
      return false;
    }
    dispatch(handlers, parsed.value, { tab: sender.tab?.id ?? null }).then(answer, (error: unknown) => {
      report(error);
      answer(FAILED);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

/** Messages of InboxSDK carry its name: they are answered by its own listener. */
const isOurs = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  'type' in input &&
  typeof input.type === 'string' &&
  !input.type.startsWith('inboxsdk');

/** Calls the handler in an extension page with what content scripts tell everyone, and with the tab it came from. */
export function listenInPage(handle: (message: ToEveryone, tab: number) => void): Stop {
  const listener = (input: unknown, sender: SenderLike): void => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return;
    const parsed = parseToEveryone(input);
    if (parsed.ok) handle(parsed.value, sender.tab.id);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}
