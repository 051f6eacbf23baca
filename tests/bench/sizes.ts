// How much is loaded, compressed as a store package or a server would compress it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

const kib = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

const REFERENCE = /["'`(]((?:\.{0,2}\/)[\w./-]+\.(?:js|css))["'`)]/g;

/** A page with everything that it may load: scripts, styles, and what those name, however late. */
function filesOf(folder: string, page: string): string[] {
  const found = new Set<string>();
  const waiting = [path.join(folder, page)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(REFERENCE)) {
      waiting.push(name.startsWith('/') ? path.join(folder, name) : path.join(path.dirname(file), name));
    }
  }
  return [...found];
}

const CONTENT = 'content-scripts/gmail.js';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Sizes of both builds. */
export function sizes(product: string, floor: string): Figure[] {
  const page = filesOf(product, 'sidepanel.html');
  const content = kib(path.join(product, CONTENT));
  return [
    { name: 'content script, gzip', value: content, unit: 'KiB', limit: null },
    {
      name: 'content script above the floor, gzip',
      value: content - kib(path.join(floor, CONTENT)),
      unit: 'KiB',
      limit: 20,
    },
    { name: 'sidepanel page with all it loads, gzip', value: sum(page.map(kib)), unit: 'KiB', limit: 200 },
    { name: 'background, gzip', value: kib(path.join(product, 'background.js')), unit: 'KiB', limit: null },
  ];
}
