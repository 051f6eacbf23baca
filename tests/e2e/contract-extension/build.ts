// Bundles the extension that only the acceptance suite uses: the InboxSDK adapter with what InboxSDK needs around it. It is never shipped.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { withoutTelemetry } from '../../../scripts/build/inboxsdk-no-telemetry.ts';

const GMAIL = 'https://mail.google.com/*';

/** What the product's manifest says, as far as InboxSDK depends on it. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Contract',
  version: '1',
  permissions: ['scripting'],
  host_permissions: [GMAIL],
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: [GMAIL], js: ['content.js'], run_at: 'document_idle' }],
};

const silentSdk: Plugin = {
  name: 'inboxsdk-no-telemetry',
  setup(build) {
    build.onLoad({ filter: /@inboxsdk[\\/]core[\\/]inboxsdk\.js$/ }, async ({ path: file }) => ({
      contents: withoutTelemetry(await readFile(file, 'utf8')),
    }));
  },
};

/** Builds it into a new folder and gives the folder's path. */
export async function buildContractExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'contract-'));
  await bundle({
    entryPoints: {
      content: path.join(import.meta.dirname, 'content.ts'),
      background: '@inboxsdk/core/background.js',
      pageWorld: '@inboxsdk/core/pageWorld.js',
    },
    outdir: folder,
    bundle: true,
    minify: true,
    // Chrome refuses scripts of other encodings.
    charset: 'ascii',
    format: 'iife',
    target: 'chrome130',
    plugins: [silentSdk],
  });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  return folder;
}
