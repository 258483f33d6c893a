// Layers of the workspace (docs/adr/0005-ports.md): arrows point down only, features never meet, no cycles.

const FEATURES = 'partner|identity|account|loan|wealth|payment|clearing|service|sandbox';
const TEST = '\\.(test|testing|e2e)\\.ts$|/testing/|/e2e/';
/** Packages that are published as one bundle with everything inside: nothing of theirs is looked for at run time. */
const BUNDLED = '^packages/(cli)/';

/** What each package may import from the workspace. `types` are packages it may name in `import type` only. */
const LAYERS = {
  contracts: { values: [], types: [] },
  finance: { values: [], types: [] },
  'transparency-log': { values: [], types: [] },
  trust: { values: [], types: [] },
  client: { values: ['contracts', 'trust'], types: [] },
  bridge: { values: [], types: ['contracts'] },
  'mock-server': { values: ['contracts', 'finance', 'transparency-log', 'trust'], types: [] },
  widgets: { values: ['finance', 'bridge'], types: ['client', 'contracts'] },
  embed: { values: ['widgets', 'client', 'bridge', 'contracts'], types: [] },
  testing: { values: ['client', 'mock-server', 'contracts'], types: [] },
  cli: { values: ['contracts', 'trust', 'mock-server', 'dashboard', 'embed'], types: [] },
  dashboard: { values: ['client', 'widgets', 'contracts', 'finance'], types: [] },
  react: { values: ['widgets'], types: ['client', 'contracts'] },
  vue: { values: ['widgets'], types: ['client', 'contracts'] },
};

const inPackages = (names) => `^packages/(${names.join('|')})/`;
/** Tests may reach further than the code they test, but never up to the examples. */
const source = (path) => ({ path, pathNot: TEST });

const layerRules = Object.entries(LAYERS).flatMap(([name, { values, types }]) => {
  const from = source(`^packages/${name}/src/`);
  const allowed = inPackages([name, ...values, ...types]);
  const downOnly = {
    name: `layer-${name}`,
    comment: `${name} may import only: ${[...values, ...types.map((type) => `${type} (types)`)].join(', ') || 'nothing of the workspace'}.`,
    severity: 'error',
    from,
    to: { path: '^packages/', pathNot: allowed },
  };
  if (types.length === 0) return [downOnly];
  const typesOnly = {
    name: `types-only-${name}`,
    comment: `${name} is handed its ${types.join(' and ')}; it imports them with "import type".`,
    severity: 'error',
    from,
    to: { path: inPackages(types), dependencyTypesNot: ['type-only'] },
  };
  return [downOnly, typesOnly];
});

const rules = [
  {
    name: 'known-package',
    comment: 'A new package gets a row in LAYERS first.',
    severity: 'error',
    from: { path: '^packages/', pathNot: inPackages(Object.keys(LAYERS)) },
    to: {},
  },
  {
    name: 'no-feature-to-feature',
    comment: 'What two features share goes to shared/ (contracts), kit/ (widgets) or engine/ (mock-server).',
    severity: 'error',
    from: source(`^packages/([^/]+)/src/(${FEATURES})/`),
    to: { path: `^packages/$1/src/(${FEATURES})/`, pathNot: '^packages/$1/src/$2/' },
  },
  {
    name: 'no-circular',
    comment: 'Modules that need each other belong in one file, or share a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-imports-examples',
    comment: 'Examples are read, run and copied; nothing depends on them.',
    severity: 'error',
    from: { pathNot: '^examples/' },
    to: { path: '^examples/' },
  },
  {
    name: 'no-example-to-example',
    comment: 'Each example runs alone.',
    severity: 'error',
    from: { path: '^examples/([^/]+)/' },
    to: { path: '^examples/', pathNot: '^examples/$1/' },
  },
  {
    name: 'public-door',
    comment: 'Another package is imported by its name and exports, never by a relative path into it.',
    severity: 'error',
    from: { path: '^(packages|examples)/([^/]+)/' },
    to: { path: '^packages/[^/]+/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
  },
  {
    name: 'no-test-support-in-source',
    comment: 'Files called *.test.ts and *.testing.ts serve tests and are not published.',
    severity: 'error',
    from: source('^(packages|examples)/'),
    to: { path: '\\.(test|testing)\\.ts$' },
  },
  {
    name: 'no-node-in-portable-code',
    comment:
      'These packages run in browsers and Mini Programs; Node enters through adapters, the store in a file and the national algorithms.',
    severity: 'error',
    from: {
      path: '^packages/(contracts|finance|transparency-log|trust|client|bridge|widgets|mock-server)/src/',
      pathNot: `${TEST}|/adapters/|^packages/mock-server/src/store/sqlite\\.|^packages/trust/src/gm/`,
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-dependency-in-finance',
    comment: 'Finance is exact arithmetic and needs nobody.',
    severity: 'error',
    from: source('^packages/finance/src/'),
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'not-to-dev-dep',
    comment: 'Published code needs the package at run time: move it to dependencies.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: `${TEST}|${BUNDLED}` },
    // What a peer brings is there at run time; a dev dependency beside it is for our own tests.
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
  },
  {
    name: 'not-undeclared',
    comment: 'The package.json beside the source must name the package: another install may not have it.',
    severity: 'error',
    from: source('^(packages/[^/]+/src|examples/[^/]+/(src|server))/'),
    // A peer dependency is reported as absent as well when another package.json on the way does not name it.
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
  },
  {
    name: 'not-unresolvable',
    comment: 'The import names nothing that exists.',
    severity: 'error',
    from: {},
    // Beside x.css.ts lies x.css, which the resolver takes for x.css.js; tsc checks these names.
    to: { couldNotResolve: true, pathNot: '\\.css\\.js$' },
  },
];

module.exports = {
  forbidden: [...layerRules, ...rules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@weidongli/source', 'types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json', '.css'],
    },
  },
};
