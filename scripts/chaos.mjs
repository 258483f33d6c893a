// Kills, races, loses answers and poisons batches, and counts what is left: npm run chaos [-- --quick] [--only=kill,race]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresStore } from '@weidongli/mock-server/postgres';
import { createSqliteStore } from '@weidongli/mock-server/sqlite';
import { startPostgresCluster } from '../packages/mock-server/src/testing/postgres-cluster.ts';
import { dropAfterCommit, forget, killUnderLoad } from './chaos/cases.mjs';
import { poison } from './chaos/poison.mjs';
import { race } from './chaos/race.mjs';

const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.slice(7)
  .split(',');
const draws = process.argv.includes('--quick') ? 300 : 900;

// So that the banks and the database it has started end with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const folder = mkdtempSync(join(tmpdir(), 'wdl-chaos-'));
const cluster = await startPostgresCluster();
if (cluster === undefined) console.log('PostgreSQL is not installed: only SQLite is tried.');
let files = 0;
const sqlite = async () => ({ sqlite: join(folder, `bank-${(files += 1)}.db`) });
const postgres = async () => ({ postgres: await cluster.newDatabase() });
const places = { SQLite: sqlite, ...(cluster === undefined ? {} : { PostgreSQL: postgres }) };

/** What is tried, in order: its name, and how it is done on a place. */
const onEach = Object.entries(places).flatMap(([name, place]) => [
  ['kill', `SIGKILL under load on ${name}`, async () => killUnderLoad(await place(), { draws })],
  [
    'drop',
    `answers lost after the commit on ${name}`,
    async () => dropAfterCommit(await place(), { draws: 300 }),
  ],
]);
const cases = [
  ...onEach,
  ...(cluster === undefined
    ? []
    : [['race', 'three banks on one PostgreSQL', async () => race(await postgres())]]),
  [
    'poison',
    'poison in a batch on SQLite',
    async () => poison(await createSqliteStore({ file: (await sqlite()).sqlite })),
  ],
  ...(cluster === undefined
    ? []
    : [['poison', 'poison in a batch on PostgreSQL', async () => poison(await storeOf(await postgres()))]]),
];
const storeOf = (place) => createPostgresStore({ connectionString: place.postgres });
/** Planted faults; the run fails unless each is found. */
const planted = [
  ['draw', 'planted: a draw is acknowledged and forgotten'],
  ['transfer', 'planted: the end of a transfer is forgotten'],
];

/** Says what is wrong with what a case has found. */
const problemsOf = ({
  acknowledged,
  found,
  lost = 0,
  doubled = 0,
  overspent = 0,
  changed = 0,
  misquoted = 0,
  wrong,
}) => [
  ...(acknowledged === found ? [] : [`${acknowledged} draws were acknowledged and ${found} found`]),
  ...(lost > 0 ? [`${lost} acknowledged draws are lost`] : []),
  ...(doubled > 0 ? [`${doubled} quotes were drawn twice`] : []),
  ...(overspent > 0 ? [`${overspent} accounts are overspent`] : []),
  ...(changed > 0 ? [`${changed} answers to a repeated key are not the first one`] : []),
  ...(misquoted > 0 ? [`${misquoted} receipts are not what was quoted`] : []),
  ...wrong,
];

const print = (title, seconds, found) => {
  const { acknowledged, found: held, doubled, overspent, sums = [], note } = found;
  console.log(`\n${title} (${seconds.toFixed(1)} s)${note === undefined ? '' : `: ${note}`}`);
  if (acknowledged !== undefined)
    console.log(`  acknowledged ${acknowledged}, found ${held}, doubled ${doubled}, overspent ${overspent}`);
  for (const sum of sums) console.log(`  ${sum}`);
};

const tryOne = async (title, work) => {
  const started = performance.now();
  const found = await work().catch((error) => ({ wrong: [error.stack] }));
  print(title, (performance.now() - started) / 1000, found);
  return problemsOf(found);
};

let [passed, failed] = [0, 0];
const conclude = (problems) => {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  for (const problem of problems.slice(0, 10)) console.log(`  WRONG ${problem}`);
  if (problems.length > 10) console.log(`  … and ${problems.length - 10} more`);
};
try {
  for (const [name, title, work] of cases)
    if (only === undefined || only.includes(name)) conclude(await tryOne(title, work));
  for (const [what, title] of only === undefined || only.includes('planted') ? planted : []) {
    const problems = await tryOne(title, async () => forget(await sqlite(), { draws: 120 }, what));
    const [first] = problems;
    console.log(first === undefined ? '  NOT FOUND' : `  found, as it must be: ${first.split('\n', 1)[0]}`);
    conclude(first === undefined ? ['a planted fault was not found: this command proves nothing'] : []);
  }
} finally {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
