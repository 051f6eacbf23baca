// The layers of the architecture, executed. scripts/layers.ts also asserts that the modules were really seen.
const outside = (name, from, notTo, comment, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...more },
  to: { path: notTo },
});
const NPM = 'node_modules/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    outside('nothing-imports-entrypoints', '^(components|lib)/', '^entrypoints/', 'Entrypoints are composition roots.'),
    outside(
      'core-is-pure',
      '^lib/core/',
      '^(entrypoints|components|scripts|tests|lib/(?!core/))',
      'lib/core imports only itself.',
    ),
    outside(
      'core-packages',
      '^lib/core/',
      `${NPM}(?!(compromise|chrono-node|zod|htmlparser2|entities|@noble/hashes)/)`,
      'lib/core imports only pure packages.',
    ),
    outside(
      'ports-are-types',
      '^lib/ports/',
      '^(entrypoints|components|lib/(?!ports/|core/))',
      'A port knows the core only.',
    ),
    outside(
      'app-uses-ports',
      '^lib/app/',
      '^(entrypoints|components|lib/(?!app/|ports/|core/))',
      'Use cases know ports and the core.',
    ),
    ...['store', 'sync', 'hosts', 'drafters', 'messaging', 'platform'].map((adapter) =>
      outside(
        `${adapter}-is-an-adapter`,
        `^lib/${adapter}/`,
        `^(entrypoints|components|lib/(?!${adapter}/|ports/|core/))`,
        'An adapter imports no other adapter and no use case.',
      ),
    ),
    outside(
      'data-through-hooks',
      '^components/(?!data/)',
      '^lib/(store|sync|hosts|drafters|messaging)/',
      'Data enters components through components/data.',
    ),
    {
      name: 'no-rooms-without-a-name',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|manager|misc|types)(/|\\.tsx?$)', pathNot: NPM },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: NPM },
    exclude: { path: '\\.(css|json|svg)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'module', 'default'] },
  },
};
