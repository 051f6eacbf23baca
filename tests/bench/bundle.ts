// Bundles code of the product for places that cannot import it: a page of the extension, and plain Node.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from 'vite';

/** One script that puts what `file` exports into the global `name`. */
export async function pageScript(file: string, name: string): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    // A global that later evaluations see too.
    footer: { js: `globalThis.${name} = ${name};` },
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundles a module of the product as a release would, and imports it. */
export async function importBundled(file: string): Promise<unknown> {
  const outDir = path.resolve('.cache/bench/node', path.basename(file, '.ts'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: file,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'entry.js' } },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(path.join(outDir, 'entry.js')).href);
}
