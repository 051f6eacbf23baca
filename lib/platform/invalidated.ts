// Whether this script outlived its extension: after an update the page still runs the old content script, which can reach nobody.
import { browser } from 'wxt/browser';

/** True when the extension was updated, reloaded or removed since this script started. */
export function isInvalidated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
