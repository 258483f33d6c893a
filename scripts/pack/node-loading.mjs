import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../bootstrap/process.mjs';

/** Modules that may fail in bare Node, with the words of the failure that is allowed and why it is. */
const ALLOWED = [
  [/^@weidongli\/embed\//, /HTMLElement is not defined/, "it holds Lit's build for browsers"],
  [/^@weidongli\/mock-server\/msw$/, /Cannot find (package|module) 'msw'/, 'msw is an optional peer'],
];

/**
 * Loads every module of a package in bare Node: no flag, no condition, no DOM.
 *
 * @param {'import' | 'require'} way
 * @returns {Promise<string>} What was loaded, for the report.
 * @throws {Error} When a module fails that has no reason to, or loads although it is listed as one that cannot.
 */
export async function checkLoading({ name, modules }, partner, way) {
  const file = join(partner, `load-${name.split('/').pop()}.${way === 'import' ? 'mjs' : 'cjs'}`);
  const load = way === 'import' ? 'await import(name)' : 'require(name)';
  writeFileSync(
    file,
    `(async () => {
  const results = [];
  for (const name of ${JSON.stringify(modules)}) {
    try { results.push([name, Object.keys(${load}).length >= 0 ? '' : name]); }
    catch (error) { results.push([name, String(error.message)]); }
  }
  console.log('RESULTS' + JSON.stringify(results));
  // What a module started must not keep this process alive.
  process.exit();
})();\n`,
  );
  const { output } = await runNode([file], { capture: true });
  const found = /^RESULTS(.*)$/m.exec(output);
  if (!found) throw new Error(output.slice(0, 2000));
  const results = JSON.parse(found[1]);
  const problems = results.flatMap(([module, error]) => loadingProblem(module, error.slice(0, 500)));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const failed = results.filter(([, error]) => error !== '').length;
  return failed === 0
    ? `${results.length} modules`
    : `${results.length - failed} modules, ${failed} need more than Node`;
}

/** Compares a result with the list; `error` is empty when the module loaded. */
export function loadingProblem(module, error) {
  const allowed = ALLOWED.find(([names]) => names.test(module));
  if (!allowed) return error === '' ? [] : [`${module}: ${error}`];
  const [, words, reason] = allowed;
  if (error === '') return [`${module} loads by now: take it off the list (${reason}).`];
  return words.test(error) ? [] : [`${module} fails for another reason than that ${reason}: ${error}`];
}
