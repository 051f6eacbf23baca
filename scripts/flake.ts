// Runs the journeys many times over, as `npm test` runs them, and says which ones ever failed. Usage: npm run flake -- 20 [name of a journey]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { ensureBrowser } from './ensure-browser.ts';

/** Every round's report stays there until the next run: a failure that comes once in twenty rounds must be readable afterwards. */
const REPORTS = '.cache/flake';
const Report = z.object({
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).optional() }),
      ),
    }),
  ),
});

const times = Number(process.argv[2] ?? '20');
if (!Number.isInteger(times) || times < 1) {
  console.error('Say how often: npm run flake -- 20');
  process.exit(2);
}
const env = { ...process.env, KEEPSAKE_BROWSER: ensureBrowser().path };
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

if (spawnSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0)
  process.exit(1);

const failures = new Map<string, number>();
let runs = 0;
for (let round = 1; round <= times; round += 1) {
  const file = `${REPORTS}/${round}.json`;
  const args = ['run', '--project', 'journeys', '--reporter=json', `--outputFile=${file}`, ...process.argv.slice(3)];
  const { status } = spawnSync('vitest', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  // A journey that was skipped because an earlier step broke has not passed.
  const failed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((test) => test.status !== 'passed');
  if (status !== 0 && failed.length === 0)
    failures.set('(the run as a whole)', (failures.get('(the run as a whole)') ?? 0) + 1);
  for (const { fullName, failureMessages } of failed) {
    failures.set(fullName, (failures.get(fullName) ?? 0) + 1);
    console.log(`  ${fullName}: ${failureMessages?.[0]?.slice(0, 400) ?? 'did not run'}`);
  }
  runs += report.numTotalTests;
  console.log(`round ${round} of ${times}: ${report.numTotalTests - failed.length} passed, ${failed.length} failed`);
}
for (const [name, count] of failures) console.log(`failed ${count} of ${times} times: ${name}`);
console.log(`${runs} journeys run, ${failures.size} of them flaky or broken`);
process.exit(failures.size === 0 ? 0 : 1);
