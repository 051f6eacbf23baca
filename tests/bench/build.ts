// Builds the extension for a measurement and keeps a copy of its own, so that a build that starts meanwhile changes nothing under a running browser.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** `floor`: InboxSDK and an empty frame, nothing of ours. */
export type Build = 'product' | 'floor';

const OUTPUT: Readonly<Record<Build, string>> = { product: '.output/chrome-mv3', floor: '.output/floor/chrome-mv3' };

/** Builds and copies; returns the folder of the copy. Throws with the builder's words when it does not build. */
export function buildCopy(build: Build, purpose: string): string {
  const env = { ...process.env, WXT_FLOOR: build === 'floor' ? '1' : '' };
  const done = spawnSync('wxt', ['build'], { encoding: 'utf8', shell: process.platform === 'win32', env });
  if (done.status !== 0) throw new Error(`The build failed:\n${done.stdout}${done.stderr}`);
  const copy = path.resolve('.cache', purpose, build);
  rmSync(copy, { recursive: true, force: true });
  cpSync(OUTPUT[build], copy, { recursive: true });
  return copy;
}
