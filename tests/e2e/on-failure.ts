// Keeps what a failed journey left on the screen: what comes once in twenty rounds must be readable afterwards.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterEach } from 'vitest';
import { openSessions } from '../stand-in/harness.ts';

const FOLDER = '.cache/failed-journeys';

const wordsOf = async (frame: Frame): Promise<string> =>
  await frame
    .locator('body')
    .innerText({ timeout: 1000 })
    .catch((error: unknown) => String(error));

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
  for (const mail of openSessions) {
    const frames = mail.context.pages().flatMap((page) => page.frames());
    const texts = await Promise.all(frames.map(async (frame) => `${frame.url()}\n${await wordsOf(frame)}`));
    writeFileSync(`${file}.txt`, [...(await mail.problems()), ...texts].join('\n\n'));
    if (!mail.page.isClosed()) await mail.screenshot(`${file}.png`);
  }
});
