// For the panel in a mail page, which an update of the extension leaves standing: nothing of the browser answers it any more, and every text it asks for fails.
import { browser } from 'wxt/browser';

const GMAIL = 'https://mail.google.com';
/** Milliseconds after the last error: by then the memory has what was typed. */
const REST = 500;

let telling: ReturnType<typeof setTimeout> | undefined;

/** True when an error only means that this page outlived its extension. Then the mail page around it is asked to take it off and say so. */
function isOutlived(): boolean {
  if (browser.runtime?.id !== undefined) return false;
  clearTimeout(telling);
  telling = setTimeout(() => {
    window.parent.postMessage('keepsake-outlived', GMAIL);
  }, REST);
  return true;
}

const report = (error: unknown): void => {
  if (!isOutlived()) console.error('Keepsake:', error);
};

const calm = (event: Event): void => {
  if (isOutlived()) event.preventDefault();
};

/** What React does with errors, and what the page does with those that nobody caught: said where developers look, unless the page is outlived. */
export function reportErrors(): {
  readonly onCaughtError: (error: unknown) => void;
  readonly onUncaughtError: (error: unknown) => void;
} {
  window.addEventListener('error', calm);
  window.addEventListener('unhandledrejection', calm);
  return { onCaughtError: report, onUncaughtError: report };
}
