// Where a browser for tests and the demo may already be, and how it is started. Installs nothing (ensure-browser does).
import { existsSync } from 'node:fs';

/** Flags for every Chromium that tests start: headless-safe, and silent on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Replaces the list of the test driver, which switches storage partitioning off; a real browser has it on, and without it a frame of the
  // extension inside a page may be refused its database. The popups of the address bar are pages of their own: half of what a start costs.
  '--disable-features=Translate,OptimizationHints,MediaRouter,WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup',
] as const;

const MAC = '/Applications/Chromium.app/Contents/MacOS/Chromium';
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', MAC] as const;

/** Path of an installed Chromium, or null. `KEEPSAKE_BROWSER` overrides the search. */
export function browserPath(): string | null {
  const wanted = process.env['KEEPSAKE_BROWSER'];
  if (wanted !== undefined && wanted !== '') return wanted;
  return PLACES.find((path) => existsSync(path)) ?? null;
}
