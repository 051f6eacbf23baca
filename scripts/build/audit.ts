// Build plugin that writes down, per package, how many markup sinks its code brings into the bundles. A test compares it with a committed table.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Ways to make markup or code out of text. Reading `innerHTML` counts too: a machine cannot always tell it from writing. */
export const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write(?:ln)?|eval\(|new Function\b|dangerouslySetInnerHTML|srcdoc)/g;

/** Package that a module belongs to; `keepsake` for our own, '' for what the bundler itself adds. */
function packageOf(id: string, root: string): string {
  const clean = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const inside = clean.lastIndexOf('node_modules/');
  if (inside >= 0) return /^(?:@[^/]+\/)?[^/]+/.exec(clean.slice(inside + 'node_modules/'.length))?.[0] ?? '';
  return clean.startsWith(root) ? 'keepsake' : '';
}

/** Writes `<folder>/<chunk>.json`: package → number of sinks in the code that is left after tree shaking. */
export function auditSinks(folder: string, root: string): Plugin {
  return {
    name: 'keepsake-audit-sinks',
    generateBundle(_options, bundle) {
      mkdirSync(folder, { recursive: true });
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const counts: Record<string, number> = {};
        for (const [id, module] of Object.entries(chunk.modules)) {
          const found = module.code?.match(SINKS)?.length ?? 0;
          const name = packageOf(id, root);
          if (found > 0) counts[name] = (counts[name] ?? 0) + found;
        }
        writeFileSync(path.join(folder, `${chunk.name.replaceAll('/', '-')}.json`), JSON.stringify(counts, null, 2));
      }
    },
  };
}
