// Everything that can be known without a browser, as much at a time as the machine can do: format, lint, types, layers, unused code, fast tests.
import { spawn } from 'node:child_process';
import { availableParallelism, constants, setPriority } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** One processor is left to the other checks, and the tests go first on the rest: nothing takes longer than they do. */
const WORKERS = Math.max(1, availableParallelism() - 1);
/** The longest first: what is short fills the time beside it. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  [
    'unit tests',
    'vitest',
    'run',
    '--project',
    'unit',
    '--reporter=default',
    '--silent=passed-only',
    `--maxWorkers=${WORKERS}`,
  ],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['layers', 'node', 'scripts/layers.ts'],
  ['types', 'tsc', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  ['unused code', 'knip', '--no-progress', '--cache', '--cache-location', '.cache/knip'],
  ['format', 'oxfmt', '--list-different'],
  // oxfmt-ignore
  ['types of the core', 'tsc', '-p', 'tsconfig.core.json', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.cache/core.tsbuildinfo'],
];

const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  NO_COLOR: '1',
  // Slow properties are tried on a sample; in full by npm test.
  KEEPSAKE_SAMPLE: '1',
  // What Node compiled of the tools is kept, by its content, and not compiled again.
  NODE_COMPILE_CACHE: path.resolve('.cache/node'),
  // The compiler and the linter live for seconds, beside the tests: they keep to one processor, where they need a third less of it in sum, and
  // tidy their memory only when there is much of it.
  GOMAXPROCS: '1',
  GOGC: 'off',
  GOMEMLIMIT: '1GiB',
};

interface Outcome {
  readonly name: string;
  readonly status: number;
  readonly output: string;
  readonly seconds: number;
}

function run([name, command, ...args]: (typeof CHECKS)[number]): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: ENVIRONMENT,
    });
    if (command !== 'vitest' && child.pid !== undefined)
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ name, status: code ?? 1, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}

const started = performance.now();
const outcomes: Outcome[] = [];
const waiting = [...CHECKS];
/** As many checks at a time as there are processors: more of them would only hold up the longest. */
const lanes = Array.from({ length: availableParallelism() }, async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) outcomes.push(await run(next));
});
await Promise.all(lanes);
for (const { name, status, output, seconds } of outcomes) {
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (status !== 0) console.log(output.trimEnd());
}
const failed = outcomes.filter((outcome) => outcome.status !== 0).length;
console.log(
  `${outcomes.length - failed} of ${outcomes.length} checks passed in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exit(failed === 0 ? 0 : 1);
