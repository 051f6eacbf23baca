// Everything: static checks, the built extension, and every suite in Node and in a real browser. The last line counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureBrowser } from './ensure-browser.ts';

const REPORT = '.cache/tests.json';
const STATIC: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--pretty', 'false'],
  ['types of the core', 'tsc', '-p', 'tsconfig.core.json', '--pretty', 'false'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['format', 'oxfmt', '--list-different'],
  ['layers', 'node', 'scripts/layers.ts'],
  ['unused code', 'knip', '--no-progress'],
  ['build', 'wxt', 'build'],
];

const SUITES = [['unit', 'build', 'quality'], ['components'], ['journeys']] as const;

interface Tally {
  passed: number;
  failed: number;
}

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } })
    .status === 0;

/** Reads the counts that vitest wrote; a run that wrote none has failed as a whole. */
function tallyOf(exitedWell: boolean): Tally {
  try {
    const report: unknown = JSON.parse(readFileSync(REPORT, 'utf8'));
    if (typeof report === 'object' && report !== null && 'numPassedTests' in report && 'numFailedTests' in report) {
      const [passed, failed] = [Number(report.numPassedTests), Number(report.numFailedTests)];
      return { passed, failed: exitedWell ? failed : Math.max(failed, 1) };
    }
  } catch {
    console.error('The test runner wrote no report.');
  }
  return { passed: 0, failed: 1 };
}

const browser = ensureBrowser();
const tally: Tally = { passed: 0, failed: 0 };
for (const [name, command, ...args] of STATIC) {
  const well = run(command, args);
  console.log(`${well ? 'ok    ' : 'FAILED'} ${name}`);
  tally[well ? 'passed' : 'failed'] += 1;
}

mkdirSync('.cache', { recursive: true });
// One after the other: each of them fills the machine.
for (const projects of SUITES) {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, '--silent=passed-only'];
  const well = run('vitest', ['run', ...projects.map((name) => `--project=${name}`), ...reporters], {
    KEEPSAKE_BROWSER: browser.path,
  });
  const { passed, failed } = tallyOf(well);
  tally.passed += passed;
  tally.failed += failed;
}

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
