// Keepsake in a Gmail tab: chooses the adapters and wires them to the session. No part of the memory is reachable from here.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDomHost } from '../../lib/hosts/gmail/dom-host';
import type { HostDeps } from '../../lib/hosts/gmail/host-deps';
import { loadInboxSdkHost } from '../../lib/hosts/gmail/inboxsdk-host';
import { newClaims, watchedHost } from '../../lib/hosts/gmail/watchdog';
import { loadFloor } from './floor';
import { ICON_URL } from './icon';
import { startSession } from './session';
import { readWords } from './words';

const APP_ID: string = import.meta.env.WXT_INBOXSDK_APP_ID ?? 'sdk_unregistered-local-dev';

function main(): void {
  const words = readWords();
  const claims = newClaims();
  const deps: HostDeps = {
    panelUrl: chrome.runtime.getURL('sidepanel.html'),
    iconUrl: ICON_URL,
    words,
    claims,
  };
  const host = watchedHost({
    claims,
    plain: createDomHost(deps),
    load: (mayMount) => loadInboxSdkHost(APP_ID, deps, mayMount),
  });
  startSession(host, words, ICON_URL);
}

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main: import.meta.env.WXT_FLOOR === '1' ? () => loadFloor(APP_ID) : main,
});
