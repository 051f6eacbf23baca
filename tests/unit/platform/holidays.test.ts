// Public holidays as the extension carries them: one file for every country that Keepsake knows.
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { COUNTRY_CODES } from '../../../lib/core/guardrails/lexicon/countries';
import { publicHolidays } from '../../../lib/platform/holidays';

afterEach(() => vi.unstubAllGlobals());

/** The extension's own files, and how often each was read. */
function serve(): Map<string, number> {
  const read = new Map<string, number>();
  vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => path } });
  vi.stubGlobal('fetch', (path: string) => {
    read.set(path, (read.get(path) ?? 0) + 1);
    return Promise.resolve().then(() => new Response(readFileSync(`public${path}`)));
  });
  return read;
}

it('are known of every country, and read once', async () => {
  const read = serve();
  for (const code of COUNTRY_CODES) expect((await publicHolidays(code)).size === 0).toBe(UNKNOWN.has(code));
  expect((await publicHolidays('PT')).has('2026-06-04')).toBe(true);
  expect((await publicHolidays('PT')).has('2026-06-05')).toBe(false);
  expect(new Set(read.values())).toEqual(new Set([1]));
});

it('of a country without a file there are none', async () => {
  serve();
  expect(await publicHolidays('ZZ')).toEqual(new Set());
});

/** No list of them is at hand. */
const UNKNOWN: ReadonlySet<string> = new Set(['QA', 'KW', 'OM', 'JO', 'NP']);
