// Rules, refiners and guardrails are one file each. This says in a sentence what is missing, and where.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { RuleExamples } from '../../lib/core/extract/rule';
import { MOMENT_KINDS } from '../../lib/core/model/moment';
import { PREFERENCE_CATEGORIES } from '../../lib/core/model/preference';
import { SIGNAL_KINDS } from '../../lib/core/model/signal';

const FEWEST_EXAMPLES = 3;
const ruleModules = import.meta.glob<{ rule?: unknown; examples?: RuleExamples }>(
  '../../lib/core/extract/rules/*.rule.ts',
  { eager: true },
);
const rules = Object.entries(ruleModules).map(([file, module]) => ({ name: path.basename(file), ...module }));

test('every rule has its examples beside it', () => {
  const missing = rules.flatMap(({ name, rule, examples }) => [
    ...(rule === undefined ? [`${name} does not export "rule"`] : []),
    ...((examples?.fires.length ?? 0) < FEWEST_EXAMPLES
      ? [`${name} has fewer than ${FEWEST_EXAMPLES} examples that must fire`]
      : []),
    ...((examples?.quiet.length ?? 0) < FEWEST_EXAMPLES
      ? [`${name} has fewer than ${FEWEST_EXAMPLES} examples that must stay quiet`]
      : []),
  ]);
  expect(missing).toEqual([]);
});

test('every preference category, moment kind and signal has a rule that finds it', () => {
  const claims = rules.flatMap(({ examples }) => examples?.fires ?? []).map(({ claim }) => claim);
  const found = new Set(
    claims.flatMap((claim) => ('category' in claim ? claim.category : 'kind' in claim ? claim.kind : [])),
  );
  const wanted = [...PREFERENCE_CATEGORIES, ...MOMENT_KINDS, ...SIGNAL_KINDS];
  expect(wanted.filter((what) => !found.has(what)).map((what) => `no rule has an example for ${what}`)).toEqual([]);
});

test('every guardrail has a table of situations', () => {
  const files = globSync('lib/core/guardrails/guardrails/*.guardrail.ts');
  const missing = files
    .map((file) => path.join('tests/unit/core/guardrails', path.basename(file).replace('.guardrail.ts', '.test.ts')))
    .filter((file) => !existsSync(file));
  expect(files.length).toBeGreaterThan(0);
  expect(missing.map((file) => `${file} is missing`)).toEqual([]);
});

test('every migration has a frozen example of the version that it makes', () => {
  const versions = globSync('lib/store/migrations/v*.migration.ts').map((file) => path.basename(file).slice(0, 4));
  expect(versions.length).toBeGreaterThan(0);
  expect(
    versions
      .filter((version) => !existsSync(`tests/fixtures/store/${version}.json`))
      .map((version) => `tests/fixtures/store/${version}.json is missing`),
  ).toEqual([]);
});

test('a file of the product says first what it is for, and fits a reader', () => {
  const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { exclude: (name) => name.endsWith('.d.ts') });
  const problems = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n').length;
    const wordList = /lexicon|words-list|free-mail/.test(file);
    return [
      ...(/^(?:\/\/|\/\*\*)/.test(text) ? [] : [`${file} does not open with a line that says what it is for`]),
      ...(lines > 300 && !wordList ? [`${file} has ${lines} lines`] : []),
    ];
  });
  expect(problems).toEqual([]);
});
