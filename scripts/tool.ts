// The product's engines on Node without a browser: `npm run -s tool -- NAME FILE…` reads JSON lines (or the files named) and writes one JSON line for
// each, in input order. Standard output holds nothing else. Exit status 0 when the run itself worked, 2 for unusable arguments.
import { once } from 'node:events';
import { createReadStream, existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { answers } from './tool/answers.ts';
import type { Tool } from './tool/tool.ts';

const root = path.dirname(import.meta.dirname);
/** npm starts scripts in the project's folder and says here where the user stood. */
const userFolder = process.env['INIT_CWD'] ?? process.cwd();
const names = globSync('*.ts', { cwd: path.join(root, 'scripts/tool') })
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => !['tool', 'answers', 'records', 'situation'].includes(name))
  .toSorted();

function unusable(sentence: string): never {
  console.error(
    `${sentence}\nUsage: npm run -s tool -- NAME FILE…   NAME: ${names.join(', ')}   FILE: - for standard input`,
  );
  process.exit(2);
}

/** Where a file is: beside the user, else in the project's folder. */
const placeOf = (file: string): string => {
  const beside = path.resolve(userFolder, file);
  return existsSync(beside) ? beside : path.resolve(file);
};

/** The product's sources need its bundler (import.meta.glob, imports without extension): one bundle, gone as soon as it is loaded. */
async function load(name: string): Promise<Tool> {
  // Only now: refusing arguments needs no bundler.
  const { build } = await import('vite');
  const outDir = mkdtempSync(path.join(tmpdir(), 'keepsake-tool-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: {
        ssr: path.join(root, 'scripts/tool', `${name}.ts`),
        outDir,
        minify: false,
        target: 'node24',
        rolldownOptions: { output: { entryFileNames: 'tool.mjs', codeSplitting: false } },
      },
      ssr: { noExternal: true },
    });
    const loaded: { tool: Tool } = await import(pathToFileURL(path.join(outDir, 'tool.mjs')).href);
    return loaded.tool;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

const [name, ...files] = process.argv.slice(2);
if (name === undefined) unusable('Which tool?');
if (!names.includes(name)) unusable(`There is no tool "${name}".`);
if (files.length === 0) unusable(`What should ${name} read?`);
for (const file of files) {
  if (file !== '-' && !(statSync(placeOf(file), { throwIfNoEntry: false })?.isFile() ?? false))
    unusable(`There is no file "${file}".`);
}
// Somebody who has read enough closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const tool = await load(name);
const sources = files.map((file) => ({
  name: file,
  open: () => (file === '-' ? process.stdin : createReadStream(placeOf(file))),
}));
for await (const line of answers(tool, sources))
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
