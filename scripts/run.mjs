// Starts every task of the repository. Only Node's own modules may be imported before ensureInstalled().
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './bootstrap/browser.mjs';
import { ensureInstalled, nodeProblem } from './bootstrap/install.mjs';
import { SOURCE_FLAGS, runNode, runTool } from './bootstrap/process.mjs';

const tasks = {
  // Every task installs first, so there is nothing left to do.
  install: () => 0,
  start: async (args) =>
    (await runNode([...SOURCE_FLAGS, 'examples/demo-bank/server/main.ts', ...args])).code,
  test: async (args) => (await import('./tasks/test.mjs')).test(args, findBrowser),
  mounts: async (args) => (await import('./tasks/test.mjs')).mounts(args, findBrowser),
  e2e: async (args) => (await import('./tasks/test.mjs')).endToEnd(args, findBrowser),
  check: async (args) => (await import('./tasks/check.mjs')).check(args),
  build: async () => (await import('./tasks/build.mjs')).build(),
  generate: async () => (await import('./tasks/generate.mjs')).generate(),
  'docs:dev': async () => (await import('./tasks/docs.mjs')).docsDev(),
  'docs:build': async () => (await import('./tasks/docs.mjs')).docsBuild(),
  'docs:check': async (args) => (await import('./tasks/docs.mjs')).docsCheck(args, findBrowser),
  new: async (args) => (await import('./tasks/new.mjs')).newSlice(args),
  'docs:api': async () => (await import('./tasks/docs-api.mjs')).docsApi(),
  bench: async (args) => (await import('./tasks/bench.mjs')).bench(args),
  chaos: async (args) => (await runNode([...SOURCE_FLAGS, 'scripts/chaos.mjs', ...args])).code,
  soak: async (args) => (await runNode([...SOURCE_FLAGS, 'scripts/soak.mjs', ...args])).code,
  security: async (args) => (await runNode([...SOURCE_FLAGS, 'scripts/security.mjs', ...args])).code,
  'security:fuzz': async (args) =>
    (await runNode([...SOURCE_FLAGS, 'scripts/security/fuzz.mjs', ...args])).code,
  conformance: async (args) => (await import('./tasks/conformance.mjs')).conformance(args),
  size: async () => (await import('./tasks/size.mjs')).size(),
  vectors: async (args) => (await import('./tasks/test.mjs')).vectors(args),
  'pack-test': async () => (await import('./tasks/pack-test.mjs')).packTest(findBrowser),
  format: async () => (await runTool('prettier', ['--write', '--log-level=warn', '.'])).code,
};

async function main([name, ...args]) {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new Error(problem);
  if (!Object.hasOwn(tasks, name)) {
    throw new Error(`Unknown task "${name ?? ''}". Known: ${Object.keys(tasks).join(', ')}.`);
  }
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
  await ensureInstalled();
  return tasks[name](args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
