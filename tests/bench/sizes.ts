// How much is loaded, compressed as a store package or a server would compress it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

const kib = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

const REFERENCE = /["'`(]((?:\.{0,2}\/)[\w./-]+\.(?:js|css))["'`)]/g;

/** What a page loads only when it comes to that: the words of drafts, with the first draft. */
const LATE = /\bimport\([^)]*\)/g;

/** A page with all scripts and styles that it loads when it opens; `late`: also with what it may load afterwards. */
function filesOf(folder: string, page: string, late: boolean): string[] {
  const found = new Set<string>();
  const waiting = [path.join(folder, page)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    for (const [, name = ''] of (late
      ? readFileSync(file, 'utf8')
      : readFileSync(file, 'utf8').replaceAll(LATE, '')
    ).matchAll(REFERENCE)) {
      waiting.push(name.startsWith('/') ? path.join(folder, name) : path.join(path.dirname(file), name));
    }
  }
  return [...found];
}

const CONTENT = 'content-scripts/gmail.js';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Sizes of both builds. */
export function sizes(product: string, floor: string): Figure[] {
  const page = (late: boolean): number => sum(filesOf(product, 'sidepanel.html', late).map(kib));
  const content = kib(path.join(product, CONTENT));
  return [
    { name: 'content script, gzip', value: content, unit: 'KiB', limit: null },
    {
      name: 'content script above the floor, gzip',
      value: content - kib(path.join(floor, CONTENT)),
      unit: 'KiB',
      limit: 20,
    },
    { name: 'sidepanel page with all it loads on opening, gzip', value: page(false), unit: 'KiB', limit: 200 },
    { name: 'sidepanel page with what it may load later, gzip', value: page(true), unit: 'KiB', limit: null },
    { name: 'background, gzip', value: kib(path.join(product, 'background.js')), unit: 'KiB', limit: null },
  ];
}
