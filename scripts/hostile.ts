// Hostile mails in every place that reads mail: 5,000 into the reading code and a memory, 5,000 into the host adapter in a real browser, and 200
// through the built extension. Nothing may run, nothing may be attributed to anybody but the sender, and every case must end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildCopy } from '../tests/bench/build.ts';
import { Reading } from '../tests/bench/conversations.ts';
import { openKeepsake, USER } from '../tests/e2e/keepsake.ts';
import { Slowest } from '../tests/hostile/expectations.ts';
import { type HostileMail, hostileMails, RAN } from '../tests/hostile/mails.ts';
import { rawHostile } from '../tests/hostile/mbox.ts';
import { readMailbox } from '../tests/stand-in/mailbox.ts';
import { writeMbox } from '../tests/stand-in/mbox.ts';
import { ensureBrowser } from './ensure-browser.ts';

const CASES = 5000;
const OPENED = 200;
process.env['KEEPSAKE_BROWSER'] = ensureBrowser().path;

function suite(project: string, file: string): boolean {
  const env = { ...process.env, KEEPSAKE_HOSTILE: String(CASES), VITE_KEEPSAKE_HOSTILE: String(CASES) };
  const { status } = spawnSync('vitest', ['run', '--project', project, file], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env,
  });
  return status === 0;
}

const isHeavy = ({ kind }: HostileMail): boolean => kind === 'nested' || kind === 'large';
const has = (name: string): boolean => name in globalThis;

/** One of each of the heavy bodies, and the first of the others. */
function chosen(): HostileMail[] {
  const all = hostileMails(CASES);
  const heavy = [...Map.groupBy(all.filter(isHeavy), ({ body }) => body.content).values()].flatMap(
    ([one]) => one ?? [],
  );
  return [...heavy, ...all.filter((one) => !isHeavy(one)).slice(0, OPENED - heavy.length)];
}

async function throughTheExtension(): Promise<readonly string[]> {
  const extension = buildCopy('product', 'hostile');
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const mails = chosen();
  const file = path.join(folder, 'hostile.mbox');
  writeFileSync(file, writeMbox(mails.map(rawHostile)));
  const threads = await readMailbox(file);
  const keepsake = await openKeepsake({
    mbox: threads,
    me: { name: 'Maya Lind', address: USER },
    session: { extension },
  });
  const wrong: string[] = [];
  const slowest = new Slowest();
  try {
    const { page } = keepsake.mail;
    const reading = new Reading(keepsake);
    let quotes = 0;
    let heard = 0;
    for (const [index, thread] of threads.entries()) {
      const id = thread.messages[0]?.mail.messageId.replace(/@hostile\.example$/, '') ?? '';
      const kind = mails[Number(id.replace(/\D/g, ''))]?.kind ?? '';
      const outcome = await reading.open(thread, index >= OPENED / 2);
      quotes += outcome.quotes;
      slowest.add(`${kind}, ${id}`, outcome.took);
      const panel = await keepsake.panel();
      const worker = await keepsake.mail.serviceWorker();
      const ran = [await page.evaluate(has, RAN), await panel.evaluate(has, RAN), await worker.evaluate(has, RAN)];
      if (ran.includes(true)) wrong.push(`${id} (${kind}): something ran`);
      const said = await keepsake.mail.problems();
      for (const what of [...outcome.problems, ...said.slice(heard)])
        wrong.push(`${id} (${kind}): ${what.slice(0, 200)}`);
      heard = said.length;
    }
    const stored = await reading.stored();
    wrong.push(...stored.problems);
    console.log(
      `${threads.length} cases opened in the built extension, ${quotes} quotes, ${stored.evidence} in the store, ${slowest.say()}`,
    );
    if (threads.length !== OPENED) wrong.push(`${OPENED} cases were to be opened, and ${threads.length} were`);
  } finally {
    await keepsake.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return wrong;
}

const wanted = process.argv[2];
let failed = 0;
if (wanted !== 'opened') {
  failed += suite('quality', 'tests/quality/hostile.quality.test.ts') ? 0 : 1;
  failed += suite('components', 'tests/hostile/adapter.browser.test.ts') ? 0 : 1;
}
const wrong = await throughTheExtension();
for (const what of wrong) console.log(`  ${what}`);
failed += wrong.length;
console.log(
  failed === 0 ? 'nothing ran, nothing was attributed to anybody else, every case ended' : `${failed} things wrong`,
);
process.exit(failed === 0 ? 0 : 1);
