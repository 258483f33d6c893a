// Attacks the bank and its clients by the table of threats: npm run security [-- --only=attacks,regexes,fuzz]
// Each attack has to be refused as the table says, and to succeed where the rule that keeps it out is taken away.
import { engineAttacks, httpAttacks, tryAttack } from '../packages/mock-server/src/security/index.testing.ts';
import { fuzz } from './security/fuzz.mjs';
import { regexes, rotten, slowness } from './security/regexes.mjs';
import { webhookAttacks } from './security/webhook-attacks.mjs';

const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.slice(7)
  .split(',');
let passed = 0;
let failed = 0;

const tell = (isRight, line) => {
  if (isRight) passed += 1;
  else failed += 1;
  console.log(`${isRight ? 'ok    ' : 'FAILED'}  ${line}`);
};

const row = ({ threat, attack, expected, actual, planted }) =>
  `${threat.padEnd(9)} ${attack}\n            expected ${expected}, got ${actual}; with the weakness planted: ${planted}`;

const failure = (error) => `failed: ${error instanceof Error ? error.message : String(error)}`;

async function tryOuter({ threat, attack, expected, attempt }) {
  const actual = await Promise.resolve(attempt(false)).catch(failure);
  const planted = await Promise.resolve(attempt(true)).catch(failure);
  return { threat, attack, expected, actual, planted, ok: actual === expected && planted !== expected };
}

async function attacks() {
  for (const attack of engineAttacks) {
    const result = await tryAttack(attack).catch((error) => ({
      ...attack,
      ok: false,
      actual: failure(error),
    }));
    tell(result.ok, row(result));
  }
  for (const attack of [...httpAttacks, ...webhookAttacks]) {
    const result = await tryOuter(attack);
    tell(result.ok, row(result));
  }
}

async function expressions() {
  const found = regexes();
  const all = [...found];
  for (const text of rotten(found)) tell(false, `ReDoS     explained and no longer there: ${text}`);
  for (const [text, place] of all) {
    const problem = await slowness(text);
    if (problem !== undefined) tell(false, `ReDoS     ${place}: ${text} ${problem}`);
  }
  tell(true, `ReDoS     ${all.length} regular expressions that strangers’ texts meet were judged`);
  const planted = await slowness('/^(\\w+\\s?)+$/');
  tell(planted !== undefined, `ReDoS     a planted one is found: ${planted ?? 'it was not'}`);
}

async function fuzzing() {
  const { passed: right, failed: wrong, lines } = await fuzz();
  for (const line of lines) console.log(line);
  passed += right;
  failed += wrong;
}

const parts = { attacks, regexes: expressions, fuzz: fuzzing };
for (const [name, run] of Object.entries(parts)) {
  if (only !== undefined && !only.includes(name)) continue;
  const started = performance.now();
  console.log(`\n== ${name}`);
  await run();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
// What judges expressions keeps a thread.
process.exit(failed === 0 ? 0 : 1);
