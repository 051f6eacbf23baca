// The InboxSDK adapter alone in a mail page, with nothing of Keepsake on top of it: what it says is kept for the acceptance suite.
import type { HostDeps } from '../../../lib/hosts/gmail/host-deps.ts';
import { loadInboxSdkHost } from '../../../lib/hosts/gmail/inboxsdk-host.ts';
import { newClaims } from '../../../lib/hosts/gmail/watchdog.ts';
import { listenTo, type MailHostEars } from '../../contracts/mail-host-ears.ts';

const deps: HostDeps = {
  panelUrl: 'about:blank',
  iconUrl: 'data:,',
  words: { app: 'Contract', draft: 'Draft', openPanel: 'Open', closePanel: 'Close', underlined: 'Why?' },
  claims: newClaims(),
};

async function listen(): Promise<MailHostEars> {
  const host = await loadInboxSdkHost('sdk_contract', deps, () => true);
  if (host === null) throw new Error('InboxSDK did not load.');
  return listenTo(host);
}

// The suite finds it by this name in the script's own world; the page cannot see it.
Object.assign(globalThis, { mailHostEars: listen() });
