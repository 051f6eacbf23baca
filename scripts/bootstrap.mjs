// Runs one of the project's commands on a machine that has only Node 20 and npm: installs the dependencies when they are missing or
// old, then starts the command with the Node that they bring. Plain JavaScript, since nothing is installed yet when it starts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.dirname(import.meta.dirname);
const windows = process.platform === 'win32';
const bin = path.join(root, 'node_modules', '.bin');
const node = windows ? path.join(root, 'node_modules', 'node', 'bin', 'node.exe') : path.join(bin, 'node');
const stamp = path.join(root, 'node_modules', '.keepsake-installed');

/** `out`: where its standard output goes; a command's own output may be read by another program, so nothing else is written there. */
function run(command, args, out = 'inherit') {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', out, 'inherit'],
    shell: windows,
    env: { ...process.env, PATH: bin + path.delimiter + (process.env.PATH ?? '') },
  });
  return done.status ?? 1;
}

/** The installed packages are those of the lock file. */
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node);

if (!installed()) {
  console.error('Installing the dependencies (once, about a minute) …');
  // Not `npm ci`: it refuses a lock file that lacks a platform's optional binary, which nobody on another platform needs.
  const status = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 2);
  if (status !== 0) {
    console.error('The dependencies could not be installed: see the lines of npm above.');
    process.exit(status);
  }
  // npm may refuse the script that puts the Node binary in its place; it can be run by hand just as well.
  if (!existsSync(node))
    run(process.execPath, [path.join(root, 'node_modules', 'node', 'installArchSpecificPackage.js')], 2);
  if (!existsSync(node)) {
    console.error(
      'The Node binary of the package "node" is missing. Allow its install script: npm install-scripts approve node',
    );
    process.exit(1);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

const [command, ...args] = process.argv.slice(2);
process.exit(
  run(node, ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts', `${command}.ts`), ...args]),
);
