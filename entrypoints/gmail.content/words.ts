// The few words that stand on Gmail's page. Taken once at the start: after an update of the extension they can no longer be asked for.

/** Screen words of the content script. */
export interface PageWords {
  readonly app: string;
  readonly draft: string;
  readonly openPanel: string;
  readonly closePanel: string;
  readonly remember: string;
  readonly underlined: string;
  readonly updated: string;
  readonly reload: string;
  readonly dismiss: string;
}

/** The words in the browser's language. */
export const readWords = (): PageWords => ({
  app: chrome.i18n.getMessage('extName'),
  draft: chrome.i18n.getMessage('host_draft'),
  openPanel: chrome.i18n.getMessage('host_open_panel'),
  closePanel: chrome.i18n.getMessage('host_close_panel'),
  remember: chrome.i18n.getMessage('host_remember'),
  underlined: chrome.i18n.getMessage('host_underlined'),
  updated: chrome.i18n.getMessage('host_updated'),
  reload: chrome.i18n.getMessage('host_reload'),
  dismiss: chrome.i18n.getMessage('host_dismiss'),
});
