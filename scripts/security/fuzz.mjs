// Tries every operation of the contracts with calls that fit and calls that do not: npm run security:fuzz [-- --requests=20000 --seed=1]
import { pathToFileURL } from 'node:url';

/**
 * Runs the fuzz against a bank in this process.
 *
 * @param {{requests?: number, seed?: number}} options - Requests at least, and what they are drawn from.
 * @returns {Promise<{passed: number, failed: number, lines: readonly string[]}>}
 */
export async function fuzz({ requests = 20_000, seed = 20_261_122 } = {}) {
  const run = await import('../../packages/mock-server/src/testing/fuzz-run.testing.ts');
  return run.fuzz({ requests, seed });
}

const numberOf = (name) => {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  return given === undefined ? undefined : Number(given);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now();
  const { passed, failed, lines } = await fuzz({ requests: numberOf('requests'), seed: numberOf('seed') });
  for (const line of lines) console.log(line);
  console.log(
    `\n${passed} passed, ${failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
