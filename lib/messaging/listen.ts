// Receives messages in a content script. Answers only what the protocol names; no schema library here.
import { browser } from 'wxt/browser';
import type { Stop } from '../ports/mail-host';
import { isToContent } from './guards';
import type { ToContent } from './protocol';

/** Calls the handler with every message for this tab; what it returns, or what its promise resolves to, is the answer. */
export function listenInContent(handle: (message: ToContent) => unknown): Stop {
  const listener = (
    input: unknown,
    sender: { readonly id?: string | undefined },
    answer: (value: unknown) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isToContent(input)) return false;
    const result = handle(input);
    if (!(result instanceof Promise)) {
      answer(result ?? null);
      return false;
    }
    // An answer that takes its time (a reply has to be opened first) keeps the channel open.
    result.then(answer, () => answer(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // A script that outlived its extension has no runtime any more, and nobody can reach it.
    browser.runtime?.onMessage.removeListener(listener);
  };
}

/** Calls when the extension was updated under this script, and something of what it left on the page says so (see `outlived`). */
export function onOutlived(gone: () => void): Stop {
  const listener = (): void => {
    if (browser.runtime?.id === undefined) gone();
  };
  window.addEventListener('message', listener);
  return () => {
    window.removeEventListener('message', listener);
  };
}
