// Everything that can be known without a browser, side by side: format, lint, types, layers, unused code, fast tests.
import { spawn } from 'node:child_process';
import process from 'node:process';

const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['unit tests', 'vitest', 'run', '--project', 'unit', '--reporter=default', '--silent=passed-only'],
  ['types', 'tsc', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  // oxfmt-ignore
  ['types of the core', 'tsc', '-p', 'tsconfig.core.json', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.cache/core.tsbuildinfo'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['format', 'oxfmt', '--list-different'],
  ['layers', 'node', 'scripts/layers.ts'],
  ['unused code', 'knip', '--no-progress', '--cache', '--cache-location', '.cache/knip'],
];

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
      env: { ...process.env, NO_COLOR: '1' },
    });
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
const outcomes = await Promise.all(CHECKS.map(run));
for (const { name, status, output, seconds } of outcomes) {
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (status !== 0) console.log(output.trimEnd());
}
const failed = outcomes.filter((outcome) => outcome.status !== 0).length;
console.log(
  `${outcomes.length - failed} of ${outcomes.length} checks passed in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exit(failed === 0 ? 0 : 1);
