// The half of InboxSDK that runs in the page's own world, as `pageWorld.js` at the root of the extension, where the SDK looks for it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Hook for `build:publicAssets`. Minified to a third, since Gmail loads it every time; ASCII, since Chrome refuses other encodings. */
export async function pageWorld(_wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@inboxsdk/core/pageWorld.js');
  const { code } = await transform(await readFile(file, 'utf8'), {
    minify: true,
    charset: 'ascii',
    target: 'chrome125',
  });
  files.push({ contents: code, relativeDest: 'pageWorld.js' });
}
