// What Keepsake costs, measured in one run against the same extension without our code (the floor): time until facts are painted, Gmail's main
// thread, sizes, idle, typing, reading. Prints each figure with its limit, writes .cache/bench.json, and fails when a limit is exceeded.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Bench, FACTS, openBench, PEOPLE, type Switch } from '../tests/bench/beside.ts';
import { measureBoard } from '../tests/bench/board.ts';
import { buildCopy } from '../tests/bench/build.ts';
import { type Calls, callsDuring, ownCallsDuring, ownMilliseconds, timesIn } from '../tests/bench/calls.ts';
import { measureDraftClicks } from '../tests/bench/draft-click.ts';
import { measureDrafts } from '../tests/bench/draft-variety.ts';
import { type Figure, median, percentile, printFigures } from '../tests/bench/figures.ts';
import { benchMailbox } from '../tests/bench/mailbox.ts';
import { measureReading } from '../tests/bench/reading.ts';
import { sizes } from '../tests/bench/sizes.ts';
import { measureTextSpeed } from '../tests/bench/text-speed.ts';
import { measureToday } from '../tests/bench/today.ts';
import { MAILBOX, USER } from '../tests/e2e/keepsake.ts';
import { ensureBrowser } from './ensure-browser.ts';

const SWITCHES = Number(process.argv[2] ?? 100);
/** The first ones are for the caches of both browsers, and are not counted. */
const WARM_UP = 4;
/** How often a conversation with a long task is opened in all. */
const VISITS = 5;
const IDLE = 10_000;
const KEYS = 200;
const TEXT = 'The lorry comes on Thursday and we unload at the back. ';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

process.env['KEEPSAKE_BROWSER'] = ensureBrowser().path;
const load = (): string =>
  `load of the machine: ${loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')}`;
console.log(load());
const product = buildCopy('product', 'bench');
const floor = buildCopy('floor', 'bench');
const floorScript = readFileSync(path.join(floor, 'content-scripts/gmail.js'), 'utf8');

async function measureSwitches(one: Bench, other: Bench): Promise<Figure[]> {
  const costs = { product: new Array<Switch>(), floor: new Array<Switch>() };
  for (let index = 0; index < SWITCHES + WARM_UP; index++) {
    // Each goes first as often as the other.
    for (const bench of index % 2 === 0 ? [one, other] : [other, one]) {
      const cost = await bench.switchTo(index);
      if (index >= WARM_UP) costs[bench.build].push(cost);
    }
  }
  const facts = costs.product.map((cost) => cost.facts);
  const [shown, bare] = [costs.product.map(({ thread }) => thread), costs.floor.map(({ thread }) => thread)];
  const above = costs.product.map(({ tasks }, index) => tasks - (costs.floor[index]?.tasks ?? Number.NaN));
  const tasks = costs.floor.map((cost) => cost.tasks);
  const long = { product: costs.product.filter((cost) => cost.long), floor: costs.floor.filter((cost) => cost.long) };
  return [
    { name: 'click → conversation painted, floor, median', value: median(bare), unit: 'ms', limit: null },
    { name: 'click → conversation painted, floor, p95', value: percentile(bare, 0.95), unit: 'ms', limit: null },
    { name: 'click → conversation painted, product, median', value: median(shown), unit: 'ms', limit: null },
    { name: 'click → conversation painted, product, p95', value: percentile(shown, 0.95), unit: 'ms', limit: null },
    { name: 'click → facts painted, median', value: median(facts), unit: 'ms', limit: null },
    { name: 'click → facts painted, p95', value: percentile(facts, 0.95), unit: 'ms', limit: null },
    {
      name: 'p95 of facts painted above p95 of the floor',
      value: percentile(facts, 0.95) - percentile(bare, 0.95),
      unit: 'ms',
      limit: 60,
    },
    { name: "Gmail's main thread per switch, floor, median", value: median(tasks), unit: 'ms', limit: null },
    { name: "Gmail's main thread per switch above the floor, median", value: median(above), unit: 'ms', limit: 8 },
    {
      name: "Gmail's main thread per switch above the floor, p95",
      value: percentile(above, 0.95),
      unit: 'ms',
      limit: null,
    },
    { name: 'switches with a long task, product', value: long.product.length, unit: 'tasks', limit: null },
    { name: 'switches with a long task, floor', value: long.floor.length, unit: 'tasks', limit: null },
    {
      name: 'long tasks that come again, and in the product only',
      value: await countOwnLong(
        one,
        other,
        costs.product.flatMap((cost, index) => (cost.long ? [index + WARM_UP] : [])),
      ),
      unit: 'tasks',
      limit: 0,
    },
  ];
}

/**
 * How many of these switches have a long task of ours. The clock also runs while other programs have the processor: such a task does not come again,
 * one of ours does, and not in the floor.
 */
async function countOwnLong(one: Bench, other: Bench, indices: readonly number[]): Promise<number> {
  let own = 0;
  for (const index of indices) {
    const long = { product: 1, floor: 0 };
    for (let visit = 1; visit < VISITS; visit++)
      for (const bench of [one, other]) if ((await bench.switchTo(index)).long) long[bench.build]++;
    if (long.product > VISITS / 2 && long.floor < VISITS / 2) own++;
  }
  return own;
}

interface Quiet {
  readonly idle: Calls;
  readonly typing: Calls;
  readonly ownIdle: ReadonlyMap<string, number>;
  readonly ownTyping: ReadonlyMap<string, number>;
}

/** Nothing happens for a while, then somebody types: both twice, once traced and once counted. */
async function measureQuiet({ cdp, keepsake: { mail } }: Bench): Promise<Quiet> {
  const type = (): Promise<void> => mail.page.keyboard.type(TEXT.repeat(Math.ceil(KEYS / TEXT.length)).slice(0, KEYS));
  await wait(3000);
  const idle = await callsDuring(cdp, () => wait(IDLE));
  const ownIdle = await ownCallsDuring(cdp, floorScript, () => wait(IDLE));
  await mail.reply();
  await wait(3000);
  const typing = await callsDuring(cdp, type);
  await wait(2000);
  const ownTyping = await ownCallsDuring(cdp, floorScript, type);
  return { idle, typing, ownIdle, ownTyping };
}

function quietFigures(ours: Quiet, theirs: Quiet): Figure[] {
  const perKey = [...ours.ownTyping.values()].filter((times) => times >= KEYS / 2);
  return [
    { name: 'idle 10 s: calls from the event loop, product', value: timesIn(ours.idle), unit: 'calls', limit: null },
    { name: 'idle 10 s: calls from the event loop, floor', value: timesIn(theirs.idle), unit: 'calls', limit: null },
    {
      name: 'idle 10 s: calls of functions that only the product has',
      value: sum(ours.ownIdle.values()),
      unit: 'calls',
      limit: 0,
    },
    {
      name: 'typing: functions of ours per key (note the time; is it Shift?)',
      value: sum(perKey) / KEYS,
      unit: 'calls',
      limit: 2,
    },
    {
      name: 'typing: time of ours per key',
      value: ownMilliseconds(ours.typing, theirs.typing) / KEYS,
      unit: 'ms',
      limit: 0.1,
    },
    {
      name: 'typing 200 keys: other calls of ours (once typing pauses)',
      value: sum(ours.ownTyping.values()) - sum(perKey),
      unit: 'calls',
      limit: null,
    },
  ];
}

const figures: Figure[] = [...sizes(product, floor)];
const threads = await benchMailbox(MAILBOX, USER, SWITCHES + WARM_UP);
console.log(`filling a memory with ${PEOPLE} people and ${FACTS} facts …`);
const benches: Bench[] = [];
try {
  for (const [build, extension] of [
    ['product', product],
    ['floor', floor],
  ] as const)
    benches.push(await openBench(build, extension, threads));
  const [one, other] = benches;
  if (one === undefined || other === undefined) throw new Error('A browser is missing.');
  console.log(`${SWITCHES} conversations in each of two browsers, in turn …`);
  figures.push(...(await measureSwitches(one, other)));
  console.log('idle and typing …');
  const quiet = await measureQuiet(one);
  figures.push(...quietFigures(quiet, await measureQuiet(other)));
  console.log('clicks on the compose button …');
  figures.push(...(await measureDraftClicks(one, other)));
  for (const [body, times] of quiet.ownTyping) if (times >= KEYS / 2) console.log(`  per key: ${body.slice(0, 160)}`);
  for (const [body] of quiet.ownIdle) console.log(`  idle: ${body.slice(0, 160)}`);
  for (const { build, keepsake } of benches)
    for (const problem of await keepsake.mail.problems()) console.log(`  ${build}: ${problem.slice(0, 200)}`);
} finally {
  for (const bench of benches) await bench.stop();
}
console.log('reading …');
const reading = await measureReading(MAILBOX);
figures.push(...reading.figures, ...(await measureTextSpeed(MAILBOX)));
console.log(`  ${reading.worst}`);
console.log('Today …');
figures.push(...(await measureToday()));
console.log('guardrails …');
figures.push(...(await measureBoard()));
console.log('drafts …');
const drafts = await measureDrafts();
figures.push(...drafts.figures);
console.log(drafts.likest.replaceAll(/^/gmu, '  '));

const over = printFigures(figures);
mkdirSync('.cache', { recursive: true });
writeFileSync(
  '.cache/bench.json',
  `${JSON.stringify({ people: PEOPLE, facts: FACTS, switches: SWITCHES, figures }, null, 2)}\n`,
);
console.log(load());
console.log(over === 0 ? 'every limit is kept' : `${over} figures are over their limit`);
process.exit(over === 0 ? 0 : 1);
