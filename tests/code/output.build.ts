// What was really built: permissions, the hosts that stand in it, ways to make markup or code from text, and that telemetry is gone.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SINKS } from '../../scripts/build/audit';
import hosts from './hosts.json';
import sinks from './sinks.json';

const OUTPUT = '.output/chrome-mv3';
const read = (file: string): string => readFileSync(path.join(OUTPUT, file), 'utf8');
const files = globSync('**/*.{js,html,css,json,svg}', { cwd: OUTPUT });

test('there is something to look at', () => {
  expect(files, `${OUTPUT} is empty: run npm run build`).toContain('manifest.json');
  expect(files.some((file) => file.includes('gmail'))).toBe(true);
});

test('the manifest asks for exactly what is needed', () => {
  const manifest: unknown = JSON.parse(read('manifest.json'));
  expect(manifest).toMatchObject({
    permissions: ['scripting', 'storage', 'contextMenus', 'sidePanel', 'alarms'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://mail.google.com/*'],
    web_accessible_resources: [{ resources: ['sidepanel.html'], matches: ['https://mail.google.com/*'] }],
    content_scripts: [{ matches: ['https://mail.google.com/*'] }],
  });
  expect(manifest).toMatchSnapshot();
});

test('every host in the output is known, with a reason', () => {
  const found = new Set(
    files.flatMap((file) => [...read(file).matchAll(/https?:\/\/([A-Za-z0-9.-]+)/g)].map((match) => match[1] ?? '')),
  );
  expect(
    [...found]
      .filter((host) => !(host in hosts))
      .map((host) => `${host} stands in the output, but not in tests/code/hosts.json`),
  ).toEqual([]);
  expect(
    Object.keys(hosts)
      .filter((host) => !found.has(host))
      .map((host) => `${host} is listed, but not in the output any more`),
  ).toEqual([]);
});

test('dependencies bring as many markup sinks as they did, and we bring none', () => {
  const total: Record<string, number> = {};
  for (const file of globSync('.output/audit/*.json')) {
    const counts: unknown = JSON.parse(readFileSync(file, 'utf8'));
    for (const [name, count] of Object.entries(typeof counts === 'object' && counts !== null ? counts : {})) {
      total[name] = Math.max(total[name] ?? 0, Number(count));
    }
  }
  expect(total).toEqual(sinks);
  expect(total['keepsake']).toBeUndefined();
});

test('the plugin that counts sinks sees one when there is one', () => {
  expect('element.innerHTML = text; new Function(text); eval(text)'.match(SINKS)).toHaveLength(3);
});

test("InboxSDK's telemetry is not in the output", () => {
  const told = files.filter((file) => /api\.inboxsdk\.com|pubsub\.googleapis\.com/.test(read(file)));
  expect(told).toEqual([]);
});

test('example messages of rules are not shipped', async () => {
  const { examples } = await import('../../lib/core/extract/rules/food-drink.rule');
  const [first] = examples.fires;
  expect(first).toBeDefined();
  expect(files.filter((file) => read(file).includes(first?.text ?? ''))).toEqual([]);
});
