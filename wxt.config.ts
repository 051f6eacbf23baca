// How the extension is built: manifest, permissions (each explained in the README) and the two build steps that InboxSDK needs.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { auditSinks } from './scripts/build/audit';
import { inboxSdkNoTelemetry } from './scripts/build/inboxsdk-no-telemetry';
import { pageWorld } from './scripts/build/page-world';

const GMAIL = 'https://mail.google.com/*';
const FLOOR = process.env['WXT_FLOOR'] === '1';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The floor: the same extension with InboxSDK and an empty panel frame, which the bench compares with.
  outDir: FLOOR ? '.output/floor' : '.output',
  manifest: ({ command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '130',
    permissions: ['scripting', 'storage', 'contextMenus', 'sidePanel', 'alarms'],
    // Asked for when the user switches notices on.
    optional_permissions: ['notifications'],
    host_permissions: [GMAIL],
    web_accessible_resources: [{ resources: ['sidepanel.html'], matches: [GMAIL] }],
    action: { default_title: '__MSG_extName__' },
    commands: {
      'keep-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_keep_selection__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_open_panel__' },
      draft: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_command_draft__' },
    },
    // Extension pages can reach nothing but the extension itself; the development server needs more.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors https://mail.google.com 'self'",
      },
    }),
  }),
  hooks: { 'build:publicAssets': pageWorld },
  vite: () => ({
    plugins: [react(), inboxSdkNoTelemetry(), ...(FLOOR ? [] : [auditSinks('.output/audit', import.meta.dirname)])],
  }),
});
