// The document of the stand-in: the page's globals, its data, its look and its script. All elements are built by client/.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PageData } from './shown.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Style sheets, in the order in which they apply. */
const LOOK = ['ground', 'frame', 'list', 'conversation', 'writing'] as const;

/** JSON that may stand inside a script element. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** What scripts of the real page find; without it nothing knows whose account it is. */
const globals = ({ me, language }: PageData): string =>
  [
    'var GLOBALS=[];',
    `GLOBALS[4]='gmail.${language}.stand-in';`,
    "GLOBALS[9]='0123456789';",
    `GLOBALS[10]=${inScript(me.address)};`,
    'GLOBALS[17]=[];',
    "var GM_SPT_ENABLED='true';var GM_ACTION_TOKEN='stand-in';",
  ].join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The document. `nonce` allows its scripts. */
export function pageHtml(data: PageData, nonce: string): string {
  const broken = data.breakage.includes('no-globals') || data.breakage.includes('no-anything');
  const direction = /^(?:ar|he|fa|ur)/.test(data.language) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${escaped(data.language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>Inbox - ${escaped(data.me.address)} - Mail</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${LOOK.map((sheet) => readFileSync(here(`./look/${sheet}.css`), 'utf8')).join('')}</style>
${broken ? '' : `<script nonce="${nonce}">${globals(data)}</script>`}
</head>
<body class="aAU${data.theme === 'dark' ? ' dark' : ''}">
<script type="application/json">${inScript(data)}</script>
<script nonce="${nonce}" src="/mail/u/${data.account}/script.js"></script>
</body>
</html>`;
}

/** The script of the page, bundled. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('./client/main.ts')],
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Like the real page's policy: scripts by nonce only. Nothing is fetched from elsewhere, so that a mailbox is read in private. */
export const contentSecurityPolicy = (nonce: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    `script-src 'nonce-${nonce}' 'strict-dynamic' 'unsafe-eval' https:`,
    "object-src 'none'",
    "base-uri 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "frame-src 'self' https://*.google.com",
  ].join('; '),
  'content-security-policy-report-only': "require-trusted-types-for 'script'",
});
