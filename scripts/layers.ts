// Runs dependency-cruiser over the product and asserts that it saw the modules: with an unfit TypeScript it sees none and is content.
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { globSync } from 'node:fs';
import process from 'node:process';

const options = await extractOptions('./.dependency-cruiser.cjs');
// What did not change since the last time is not read again: a tenth of the time.
const cache = { folder: '.cache/layers', strategy: 'content', compress: false } as const;
const result = await cruise(['entrypoints', 'components', 'lib'], { ...options, cache }, undefined, {
  tsConfig: extractTsConfig('tsconfig.json'),
});
const { output } = result;
if (typeof output === 'string') throw new Error('dependency-cruiser answered with text where a report was expected');

const seen = new Set(output.modules.map((module) => module.source));
const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { exclude: (name) => name.endsWith('.d.ts') });
const unseen = sources.filter((source) => !seen.has(source));

/** What a content script may not reach, since it shares the page's main thread; types are no dependency at run time. */
const TOO_HEAVY = /^lib\/store\/|node_modules\/(?:dexie|react|react-dom|zod|compromise|chrono-node)\//;
const imports = new Map(
  output.modules.map((module) => [
    module.source,
    module.dependencies.filter((to) => !to.dependencyTypes.includes('type-only')).map((to) => to.resolved),
  ]),
);

/** The way from a module to the first module that is too heavy; null when there is none. */
function heavyPath(from: string): string[] | null {
  const ways = [[from]];
  const met = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (TOO_HEAVY.test(last)) return way;
    for (const to of imports.get(last) ?? []) {
      if (!met.has(to)) ways.push([...way, to]);
      met.add(to);
    }
  }
  return null;
}

const contentScripts = sources.filter((source) => /^entrypoints\/[^/]+\.content\/index\.tsx?$/.test(source));
const problems = [
  ...contentScripts
    .map(heavyPath)
    .filter((way) => way !== null)
    .map((way) => `content scripts are light: ${way.join(' → ')}`),
  ...output.summary.violations.map(
    (violation) =>
      `${violation.rule.name}: ${violation.from} → ${violation.to}${violation.via ? ` (via ${violation.via.map((step) => step.name).join(' → ')})` : ''}`,
  ),
  ...unseen.map((source) => `not seen by dependency-cruiser: ${source}`),
];
for (const problem of problems) console.error(problem);
console.log(`${seen.size} modules seen, ${problems.length} problems`);
process.exit(problems.length === 0 && sources.length > 0 ? 0 : 1);
