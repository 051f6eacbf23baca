// Real mails, one after the other, in the built extension beside the stand-in. The mails lie beside the project and are not part of it: only ids are
// ever printed. Without them there is nothing to do.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildCopy } from '../tests/bench/build.ts';
import { type Outcome, Reading } from '../tests/bench/conversations.ts';
import { labelledMails, storyMails } from '../tests/bench/labelled-mails.ts';
import { openKeepsake, USER } from '../tests/e2e/keepsake.ts';
import { readMailbox } from '../tests/stand-in/mailbox.ts';
import { writeMbox } from '../tests/stand-in/mbox.ts';
import type { Thread } from '../tests/stand-in/threads.ts';
import { ensureBrowser } from './ensure-browser.ts';

const DATA = path.resolve(process.env['KEEPSAKE_DATA'] ?? '../shared/data');
const TAKEOUT = path.join(DATA, 'mbox/takeout.dev.mbox');
const LABELLED = path.join(DATA, 'extraction/E.jsonl');
const STORIES = 40;
/** Every so many conversations the person is added, so that the memory is looked at as well and not only the desk. */
const ADD_EVERY = 4;

if (!existsSync(TAKEOUT) || !existsSync(LABELLED)) {
  console.log(`realmail: no real mails in ${DATA}, nothing was opened`);
  process.exit(0);
}
const only = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
process.env['KEEPSAKE_BROWSER'] = ensureBrowser().path;
const extension = buildCopy('product', 'realmail');
const folder = mkdtempSync(path.join(tmpdir(), 'realmail-'));

async function threadsOf(name: string, mails: Parameters<typeof writeMbox>[0]): Promise<readonly Thread[]> {
  const file = path.join(folder, name);
  writeFileSync(file, writeMbox(mails));
  return readMailbox(file, Number.POSITIVE_INFINITY);
}

/** What stands for a conversation in the output: ids that the sender's program or the archive gave, never a word of the mail. */
const idOf = ({ messages: [first] }: Thread): string =>
  first === undefined ? '' : first.mail.gmailThread || first.mail.messageId.replace(/@realmail\.example$/u, '');

interface Total {
  readonly name: string;
  readonly threads: readonly Thread[];
  messages: number;
  failed: string[];
  sum: Omit<Outcome, 'problems' | 'took'>;
  slowest: number;
}
const groups: Total[] = [
  { name: 'takeout', threads: await readMailbox(TAKEOUT, Number.POSITIVE_INFINITY) },
  { name: 'labelled', threads: await threadsOf('labelled.mbox', labelledMails(LABELLED)) },
  { name: 'stories', threads: await threadsOf('stories.mbox', storyMails(LABELLED, STORIES, USER)) },
].map((group) => ({
  ...group,
  threads: group.threads.slice(0, only),
  messages: 0,
  failed: [],
  sum: { read: 0, left: 0, unknown: 0, quotes: 0 },
  slowest: 0,
}));

const started = performance.now();
const seconds = (): string => `${Math.round((performance.now() - started) / 1000)} s`;
const keepsake = await openKeepsake({
  mbox: groups.flatMap(({ threads }) => threads),
  me: { name: 'Maya Lind', address: USER },
  session: { extension },
});
let wrong = 0;
let stopping = false;
const fail = (what: string): void => {
  wrong += 1;
  console.log(`  ${what}`);
};
try {
  const worker = await keepsake.mail.serviceWorker();
  worker.on('console', (message) => {
    if (message.type() === 'error' && !stopping) fail(`background: ${message.text().slice(0, 200)}`);
  });
  const reading = new Reading(keepsake);
  let count = 0;
  let heard = 0;
  for (const group of groups) {
    for (const thread of group.threads) {
      count += 1;
      const { problems, took, ...sum } = await reading.open(thread, count % ADD_EVERY === 0);
      const said = await keepsake.mail.problems();
      const all = [...problems, ...said.slice(heard).map((text) => `error: ${text.slice(0, 1200)}`)];
      heard = said.length;
      group.messages += thread.messages.length;
      group.slowest = Math.max(group.slowest, took);
      for (const key of ['read', 'left', 'unknown', 'quotes'] as const)
        group.sum = { ...group.sum, [key]: group.sum[key] + sum[key] };
      if (all.length > 0) group.failed.push(idOf(thread));
      for (const problem of all) fail(`${group.name} ${idOf(thread)}: ${problem}`);
    }
    console.log(`${group.name}: ${group.threads.length} conversations opened (${seconds()})`);
  }
  const stored = await reading.stored();
  for (const problem of stored.problems) fail(`stored: ${problem}`);
  console.log(`evidence in the store: ${stored.evidence}, wrong: ${stored.problems.length}`);
} finally {
  stopping = true;
  await keepsake.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.table(
  Object.fromEntries(
    groups.map(({ name, threads, messages, sum, failed, slowest }) => [
      name,
      { conversations: threads.length, messages, ...sum, 'slowest ms': Math.round(slowest), failed: failed.length },
    ]),
  ),
);
console.log(wrong === 0 ? `nothing wrong (${seconds()})` : `${wrong} things wrong (${seconds()})`);
process.exit(wrong === 0 ? 0 : 1);
