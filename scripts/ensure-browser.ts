// Finds a browser that can load the extension, or gets one: Chromium; else Debian's package when this is root on Debian; else a branded
// Chrome, which loads extensions only over its debugging pipe; else says what to do. Never downloads from anywhere but the system's packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { browserPath } from './browser-path.ts';

const BRANDED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
] as const;

/** A browser on this machine. `branded`: it ignores `--load-extension` and needs CDP `Extensions.loadUnpacked`. */
export interface Browser {
  readonly path: string;
  readonly branded: boolean;
}

/** How a browser is installed where this is root and apt is there. */
function installFromDebian(): void {
  const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  console.log('Installing the Chromium of this system …');
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
}

/** The browser to use. Throws with a sentence for the user when there is none. */
export function ensureBrowser(): Browser {
  const found = browserPath();
  if (found !== null) return { path: found, branded: /chrome/i.test(found) && !/chromium/i.test(found) };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installFromDebian();
    const installed = browserPath();
    if (installed !== null) return { path: installed, branded: false };
  }
  const branded = BRANDED.find((path) => existsSync(path));
  if (branded !== undefined) return { path: branded, branded: true };
  throw new Error(
    'No browser was found. Install Chromium (on Debian or Ubuntu: sudo apt install chromium) or Google Chrome, or set KEEPSAKE_BROWSER to the path of one.',
  );
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensureBrowser().path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
