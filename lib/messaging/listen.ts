// Receives messages in a content script. Answers only what the protocol names; no schema library here.
import { browser } from 'wxt/browser';
import type { Stop } from '../ports/mail-host';
import { isToContent } from './guards';
import type { ToContent } from './protocol';

/** Calls the handler with every message for this tab; what it returns is the answer. */
export function listenInContent(handle: (message: ToContent) => unknown): Stop {
  const listener = (input: unknown, sender: { readonly id?: string }, answer: (value: unknown) => void): void => {
    if (sender.id === browser.runtime.id && isToContent(input)) answer(handle(input) ?? null);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}
