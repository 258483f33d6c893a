import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { bans } from './scripts/lint/bans.mjs';
import { housePlugin } from './scripts/lint/house-rules.mjs';

const SCRIPTS = ['**/*.mjs', '**/*.cjs', '**/*.js'];
const TESTS = ['**/*.test.ts', '**/*.testing.ts', '**/*.test.mjs', '**/testing/**'];
const E2E = ['examples/*/e2e/**'];
/** Places that touch the clock, chance and the network on behalf of the rest. */
const ADAPTERS = ['**/adapters/**'];

const EVERYWHERE = ['clock', 'chance', 'defaultExport', 'erasable'];
const PRODUCT = [...EVERYWHERE, 'markup', 'inlineStyle'];
const WIDGETS = [...PRODUCT, 'globalQuery'];
/** Sources whose texts are the business of a translator. */
const MESSAGES = ['**/*.messages*.ts'];

/** The node:test functions return promises that nobody has to await. */
const NODE_TEST = {
  from: 'package',
  package: 'node:test',
  name: ['after', 'afterEach', 'before', 'beforeEach', 'describe', 'it', 'suite', 'test'],
};

/** A plugin declares chai's synchronous `equal` as a promise; an unawaited `accessible()` stays an error. */
const CHAI_EQUAL = { from: 'package', package: 'chai', name: 'Equal' };

const PROGRAMS = ['./tsconfig.json', './docs/.vitepress/tsconfig.json'];

const typescript = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strictTypeChecked],
  // One program for all takes a third of the time. What a workspace may not use, the compiler tells by its tsconfig.
  languageOptions: { parserOptions: { project: PROGRAMS, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [NODE_TEST, CHAI_EQUAL] }],
    // An implementation of an asynchronous port may have nothing to wait for.
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-console': 'error',
    eqeqeq: 'error',
  },
};

const house = {
  files: ['packages/*/src/**/*.ts', 'examples/*/{src,server}/**/*.{ts,tsx}'],
  plugins: { house: housePlugin },
  rules: {
    'house/money-is-not-a-number': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  },
};

const elements = {
  files: ['packages/{widgets,dashboard}/src/**/*.ts'],
  extends: [
    litPlugin.configs['flat/recommended'],
    wcPlugin.configs['flat/recommended'],
    wcPlugin.configs['flat/best-practice'],
  ],
  plugins: { 'lit-a11y': litA11y },
  rules: {
    ...litA11y.configs.recommended.rules,
    // Safari forgets that a list is one where list-style is none, so role="list" is not redundant.
    'lit-a11y/no-redundant-role': 'off',
  },
};

/** Texts and styles are as long as they are. */
const LONG = { 'max-lines': 'off', 'max-lines-per-function': 'off' };

const areas = [
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      ...bans({ syntax: PRODUCT, network: true, zod: true, unsafe: true }),
      'house/exported-doc': 'error',
    },
  },
  {
    files: ['packages/{widgets,dashboard}/src/**/*.ts'],
    rules: bans({ syntax: [...WIDGETS, 'texts'], network: true, zod: true, unsafe: true }),
  },
  {
    files: MESSAGES.map((glob) => `packages/{widgets,dashboard}/src/${glob}`),
    rules: bans({ syntax: WIDGETS, network: true, zod: true, unsafe: true }),
  },
  {
    // The ledger of the engine adds up what was posted: double entry is not a formula of the loan.
    files: ['packages/{mock-server/src/{account,identity,loan,partner,wealth},widgets/src}/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.testing.ts'],
    rules: { 'house/sums-belong-to-finance': 'error' },
  },
  { files: ['examples/*/src/**/*.{ts,tsx}'], rules: bans({ syntax: PRODUCT, zod: true, unsafe: true }) },
  {
    files: ['examples/*/{server,e2e}/**/*.ts', 'packages/*/scripts/**/*.ts'],
    rules: { ...bans({ syntax: EVERYWHERE }), 'no-console': 'off' },
  },
  {
    files: ['packages/client/src/transport/**/*.ts'],
    rules: bans({ syntax: PRODUCT, zod: true, unsafe: true }),
  },
  {
    files: ADAPTERS.map((glob) => `${glob}/*.ts`),
    rules: {
      ...bans({ syntax: ['defaultExport', 'erasable', 'markup', 'inlineStyle'], zod: true, unsafe: true }),
      'no-console': 'off',
    },
  },
];

const lighterForTests = [
  {
    files: [...TESTS, ...E2E],
    rules: {
      ...bans({ syntax: EVERYWHERE, zod: true }),
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'house/exported-doc': 'off',
      'house/money-is-not-a-number': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A test may watch the console, use what only old browsers need, and render bad markup on purpose.
      'no-console': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      'wc/guard-super-call': 'off',
      ...Object.fromEntries(Object.keys(litA11y.configs.recommended.rules).map((rule) => [rule, 'off'])),
    },
  },
  // A journey waits for real time to pass.
  { files: E2E, rules: bans({ syntax: ['chance', 'defaultExport', 'erasable'] }) },
];

export default defineConfig(
  // .cache holds the samples of the documentation, taken out to be type-checked; it is left there between runs.
  globalIgnores([
    '**/dist/',
    '**/coverage/',
    '**/generated/',
    '**/node_modules/',
    '.cache*/',
    'docs/.vitepress/{cache,site}/',
    'scripts/pack/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { house: housePlugin } },
  eslint.configs.recommended,
  typescript,
  house,
  elements,
  ...areas,
  // Lit calls handlers with the element as `this`, so passing a method is right there.
  { files: ['**/*.element.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['**/*.styles.ts', '**/*.css.ts', ...MESSAGES], rules: LONG },
  {
    files: SCRIPTS,
    languageOptions: { globals: globals.node },
    rules: { 'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['bench/{page,chart}/**'], languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  ...lighterForTests,
);
