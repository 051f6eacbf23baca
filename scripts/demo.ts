// Shows Keepsake beside real mail in a real browser: builds it, starts the stand-in mail page over a mailbox, and opens a window.
// Without a display it plays a short tour and saves pictures. Nothing it reads leaves this machine; the browser profile is deleted at exit.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { startStandIn } from '../tests/stand-in/server.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { launch } from './launch.ts';
import { tour } from './tour.ts';

const SAMPLE = path.resolve('tests/fixtures/mailbox/sample.mbox');
const EXTENSION = path.resolve('.output/chrome-mv3');
const PICTURES = path.resolve('.output/demo');
const NEWEST = 500;

/** Ends with a sentence instead of a stack. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const wanted = process.argv[2];
const mbox = wanted === undefined ? SAMPLE : path.resolve(wanted);
if (!existsSync(mbox)) refuse(`There is no file ${mbox}. Give the path of an mbox file, as Google Takeout makes it.`);

let browser;
try {
  browser = ensureBrowser();
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}

console.log('Building Keepsake …');
const built = spawnSync('wxt', ['build'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (built.status !== 0) refuse(`The build failed:\n${built.stdout}${built.stderr}`);

const standIn = await startStandIn({ mbox, newest: NEWEST }).catch((error: unknown) =>
  refuse(`This mailbox could not be read: ${error instanceof Error ? error.message : String(error)}`),
);
console.log(
  `A stand-in of Gmail shows ${standIn.accounts[0]?.rows().length ?? 0} conversations of ${standIn.me.address}${wanted === undefined ? ', a mailbox of people who do not exist' : ' (the newest 500 at most)'}.`,
);
console.log('Remote images are blocked, nothing leaves this machine, and the browser profile is deleted at the end.');

const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const running = await launch({
  browser: browser.path,
  extension: EXTENSION,
  headless: !display,
  flags: [
    `--host-resolver-rules=MAP * 127.0.0.1:${standIn.port}`,
    '--ignore-certificate-errors',
    '--test-type',
    '--window-size=1440,900',
  ],
});

let stopping: Promise<void> | null = null;
/** Closes the window, deletes the profile and ends the stand-in; safe to call twice. */
const stop = (): Promise<void> => (stopping ??= running.close().then(() => standIn.stop()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());

try {
  if (display) {
    const page = running.context.pages()[0] ?? (await running.context.newPage());
    await page.goto('https://mail.google.com/mail/u/0/');
    console.log('Two tabs are open: Keepsake asks first what may be read; then open a mail in the other tab.');
    console.log(
      'InboxSDK shows a bar about its app id on top of the page: close it with its own button. Close the window to end the demo.',
    );
    await new Promise<void>((resolve) => running.context.once('close', () => resolve()));
  } else {
    console.log('There is no display, so here is a short tour:');
    await tour(running, standIn, PICTURES, wanted === undefined);
  }
} finally {
  await stop();
}
