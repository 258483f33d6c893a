import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../bootstrap/process.mjs';

const SAMPLE = fileURLToPath(new URL('fixtures/partner/sample.ts', import.meta.url));
/** What needs a package that the partner has not installed. */
const NEEDS_MORE = /\/msw$/;

/** Compilers by the folder that has them in its `node_modules`, and the ways in which each finds a module. */
const COMPILERS = [
  ['4.9', 'tools', 'typescript-4.9', ['node', 'node16']],
  ['5.4', 'tools', 'typescript-5.4', ['node', 'node16', 'bundler']],
  ['6.0', '.', 'typescript', ['node10', 'nodenext', 'bundler']],
];
/** The module setting that each way of finding modules asks for; `node` and `node10` do not know `exports`. */
const MODULE = {
  node: 'ES2020',
  node10: 'ES2020',
  node16: 'Node16',
  nodenext: 'NodeNext',
  bundler: 'ES2022',
};

/** Puts the sample into the partner's folder, and a file that names every module of every package. */
export function writeSamples(packages, partner) {
  copyFileSync(SAMPLE, join(partner, 'sample.ts'));
  const names = packages.flatMap(({ modules }) => modules).filter((name) => !NEEDS_MORE.test(name));
  const lines = names.map((name, index) => `import * as m${index} from '${name}';`);
  const list = `export const all = [${names.map((_, index) => `m${index}`).join(', ')}];`;
  writeFileSync(join(partner, 'every-module.ts'), `${[...lines, list].join('\n')}\n`);
}

/** Lists the compilations: a name, and a function that throws what the compiler said. */
export function compilations(partner, tools) {
  return COMPILERS.flatMap(([version, home, name, ways]) =>
    ways.map((way) => [
      `TypeScript ${version}, moduleResolution ${way}`,
      () => compile(join(home === 'tools' ? tools : resolve('.'), 'node_modules', name), partner, way),
    ]),
  );
}

async function compile(compiler, partner, way) {
  const project = join(partner, `tsconfig.${way}.json`);
  const compilerOptions = {
    ...{
      target: 'ES2020',
      module: MODULE[way],
      moduleResolution: way,
      lib: ['ES2020', 'DOM', 'DOM.Iterable'],
    },
    ...{ strict: true, noEmit: true, skipLibCheck: false, types: [] },
    // TypeScript 6 still has the old way, and says that 7 has not.
    ...(way === 'node10' && { ignoreDeprecations: '6.0' }),
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['sample.ts', 'every-module.ts'] }));
  const { code, output } = await runNode([join(compiler, 'lib/tsc.js'), '-p', project], { capture: true });
  if (code !== 0) throw new Error(output.slice(0, 4000));
  return 'sample and every module, skipLibCheck: false';
}
