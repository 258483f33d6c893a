// Plants one violation of every layer rule in a small copy of the workspace and checks that each is caught.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

const VALUE = 'export const value = 1;\n';
const uses = (specifier) => `import { value } from '${specifier}';\nexport const used = value;\n`;
const usesType = (specifier) =>
  `import type { value } from '${specifier}';\nexport type Used = typeof value;\n`;

/** Dependencies of each fixture package; every one of them exports `value`. */
const PACKAGES = {
  'packages/contracts': ['zod'],
  'packages/finance': [],
  'packages/trust': [],
  'packages/client': ['@weidongli/contracts', '@weidongli/trust'],
  'packages/mock-server': ['@weidongli/contracts', '@weidongli/finance'],
  'packages/widgets': ['@weidongli/client', '@weidongli/contracts', '@weidongli/finance'],
  'packages/embed': ['@weidongli/client', '@weidongli/mock-server', '@weidongli/widgets'],
  'packages/react': ['@weidongli/client', '@weidongli/finance', '@weidongli/widgets'],
  'packages/dashboard': ['@weidongli/client', '@weidongli/mock-server', '@weidongli/widgets'],
  'packages/cli': ['@weidongli/contracts', '@weidongli/mock-server', '@weidongli/widgets'],
  'examples/demo-bank': ['@weidongli/client', '@weidongli/widgets'],
  'examples/second-bank': [],
};

/** A tree that obeys every rule, with the allowed form of what the planted files do wrongly. */
const CLEAN = {
  ...Object.fromEntries(Object.keys(PACKAGES).map((path) => [`${path}/src/index.ts`, VALUE])),
  'packages/contracts/src/loan/draw.contract.ts': uses('zod/mini'),
  'packages/contracts/src/shared/money.ts': VALUE,
  'packages/contracts/src/account/card.contract.ts': uses('../shared/money.js'),
  'packages/trust/src/gm/sm3.ts':
    "import { createHash } from 'node:crypto';\nexport const hash = createHash;\n",
  'packages/client/src/call.ts': uses('@weidongli/contracts'),
  'packages/client/src/proof.ts': uses('@weidongli/trust'),
  'packages/mock-server/src/loan/draw.route.ts': uses('@weidongli/finance'),
  'packages/mock-server/src/adapters/http.ts':
    "import { createServer } from 'node:http';\nexport const server = createServer;\n",
  'packages/mock-server/src/engine.test.ts': `import 'node:fs';\n${uses('dev-only')}`,
  'packages/widgets/src/loan/draw.element.ts': usesType('@weidongli/client'),
  'packages/widgets/src/loan/draw.flow.ts': uses('@weidongli/finance'),
  'packages/widgets/src/loan/draw.test.ts': uses('../kit/shadow.testing.js'),
  'packages/widgets/src/kit/shadow.testing.ts': `${uses('@weidongli/client')}export const value = used;\n`,
  'packages/widgets/src/theme/tokens.css.ts': VALUE,
  'packages/widgets/src/theme/tokens.css': '',
  'packages/widgets/src/kit/styles.ts': uses('../theme/tokens.css.js'),
  'packages/embed/src/loan-draw.ts': uses('@weidongli/client'),
  'packages/react/src/loan-draw.ts': `${uses('@weidongli/widgets')}${usesType('@weidongli/client')}`,
  'packages/dashboard/src/page.ts': uses('@weidongli/client'),
  'packages/dashboard/src/journey.test.ts': uses('@weidongli/mock-server'),
  'packages/cli/src/dev.ts': uses('@weidongli/mock-server'),
  'packages/cli/src/program.ts': uses('dev-only'),
  'examples/demo-bank/src/page.ts': uses('@weidongli/client'),
};

/** [rule, file, text]: each file breaks the one rule named. */
const PLANTED = [
  ['layer-contracts', 'packages/contracts/src/planted.ts', uses('@weidongli/finance')],
  ['layer-finance', 'packages/finance/src/planted.ts', usesType('@weidongli/contracts')],
  ['layer-trust', 'packages/trust/src/planted.ts', usesType('@weidongli/contracts')],
  ['layer-client', 'packages/client/src/planted.ts', uses('@weidongli/finance')],
  ['layer-mock-server', 'packages/mock-server/src/planted.ts', usesType('@weidongli/client')],
  ['layer-widgets', 'packages/widgets/src/planted.ts', uses('@weidongli/mock-server')],
  ['types-only-widgets', 'packages/widgets/src/planted-value.ts', uses('@weidongli/client')],
  ['types-only-widgets', 'packages/widgets/src/planted-contract.ts', uses('@weidongli/contracts')],
  ['layer-embed', 'packages/embed/src/planted.ts', uses('@weidongli/mock-server')],
  ['layer-dashboard', 'packages/dashboard/src/planted.ts', uses('@weidongli/mock-server')],
  ['layer-cli', 'packages/cli/src/planted.ts', uses('@weidongli/widgets')],
  ['layer-react', 'packages/react/src/planted.ts', uses('@weidongli/finance')],
  ['types-only-react', 'packages/react/src/planted-value.ts', uses('@weidongli/client')],
  ['known-package', 'packages/unknown/src/planted.ts', "import './other.js';\n"],
  [
    'no-feature-to-feature',
    'packages/contracts/src/loan/planted.contract.ts',
    uses('../account/card.contract.js'),
  ],
  [
    'no-feature-to-feature',
    'packages/mock-server/src/account/planted.route.ts',
    uses('../loan/draw.route.js').replace('value }', 'used as value }'),
  ],
  ['no-circular', 'packages/finance/src/planted-a.ts', uses('./planted-b.js')],
  [
    'nothing-imports-examples',
    'packages/client/src/planted-example.ts',
    uses('../../../examples/demo-bank/src/index.js'),
  ],
  ['no-example-to-example', 'examples/second-bank/src/planted.ts', uses('../../demo-bank/src/index.js')],
  ['public-door', 'packages/client/src/planted-door.ts', uses('../../contracts/src/index.js')],
  ['public-door', 'examples/demo-bank/src/planted-door.ts', uses('../../../packages/widgets/src/index.js')],
  ['no-test-support-in-source', 'packages/widgets/src/planted-support.ts', uses('./kit/shadow.testing.js')],
  [
    'no-node-in-portable-code',
    'packages/client/src/planted-node.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  ],
  [
    'no-node-in-portable-code',
    'packages/trust/src/planted-node.ts',
    "import { createHash } from 'node:crypto';\nexport const hash = createHash;\n",
  ],
  ['no-dependency-in-finance', 'packages/finance/src/planted-zod.ts', uses('zod/mini')],
  ['not-to-dev-dep', 'packages/mock-server/src/planted-dev.ts', uses('dev-only')],
  ['not-undeclared', 'packages/mock-server/src/planted-undeclared.ts', uses('undeclared')],
  ['not-unresolvable', 'packages/client/src/planted-nowhere.ts', uses('./nowhere.js')],
];
const COMPANIONS = {
  'packages/unknown/src/other.ts': VALUE,
  'packages/finance/src/planted-b.ts':
    "import { used } from './planted-a.js';\nexport const value = () => used;\n",
};

function write(tree, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(tree, dirname(path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
}

function writeWorkspace(tree) {
  for (const [path, names] of Object.entries(PACKAGES)) {
    const name = path.replace('packages/', '@weidongli/').replace('examples/', '@weidongli-examples/');
    const dependencies = Object.fromEntries(names.map((dependency) => [dependency, '0.0.0']));
    const exports = { '.': { '@weidongli/source': './src/index.ts', default: './dist/index.js' } };
    const devDependencies = /mock-server|cli/.test(path) ? { 'dev-only': '0.0.0' } : {};
    const manifest = { name, version: '0.0.0', type: 'module', exports, dependencies, devDependencies };
    write(tree, { [`${path}/package.json`]: JSON.stringify(manifest) });
    if (!path.startsWith('packages/')) continue;
    mkdirSync(join(tree, 'node_modules/@weidongli'), { recursive: true });
    symlinkSync(join(tree, path), join(tree, 'node_modules', name), 'junction');
  }
  for (const name of ['zod', 'dev-only', 'undeclared']) {
    const manifest = {
      name,
      version: '0.0.0',
      type: 'module',
      exports: { '.': './index.js', './mini': './index.js' },
    };
    write(tree, {
      [`node_modules/${name}/package.json`]: JSON.stringify(manifest),
      [`node_modules/${name}/index.js`]: VALUE,
    });
  }
  write(tree, {
    'package.json': JSON.stringify({ private: true, workspaces: ['packages/*', 'examples/*'] }),
    ...CLEAN,
  });
  for (const file of ['tsconfig.json', 'tsconfig.base.json']) cpSync(join(ROOT, file), join(tree, file));
}

function violations(tree) {
  const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', 'packages', 'examples'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.ok(stdout.startsWith('{'), stderr);
  return JSON.parse(stdout).summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

describe('layer rules', () => {
  let tree;
  let found;
  before(() => {
    tree = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')));
    writeWorkspace(tree);
  });
  after(() => rmSync(tree, { recursive: true, force: true }));

  it('pass a clean workspace', () => {
    assert.deepEqual(violations(tree), []);
  });

  it('catch the planted files and nothing else', () => {
    write(tree, { ...COMPANIONS, ...Object.fromEntries(PLANTED.map(([, path, text]) => [path, text])) });
    found = violations(tree);
    const planted = new Set([...PLANTED.map(([, path]) => path), ...Object.keys(COMPANIONS)]);
    assert.deepEqual(
      found.filter(({ from }) => !planted.has(from)),
      [],
    );
  });

  for (const [rule, path] of PLANTED) {
    it(`catch ${rule} in ${path}`, () => {
      assert.ok(
        found.some((violation) => violation.rule === rule && violation.from === path),
        JSON.stringify(found.filter(({ from }) => from === path)),
      );
    });
  }

  it('have a planted file for each rule of a package that exists', () => {
    const future = /-(transparency-log|bridge|testing|vue)$/;
    const untested = forbidden
      .map(({ name }) => name)
      .filter((name) => !future.test(name) && !PLANTED.some(([rule]) => rule === name));
    assert.deepEqual(untested, []);
  });
});
