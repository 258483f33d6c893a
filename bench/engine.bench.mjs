// Measures loan draws beside other mock servers: npm run bench -- engine [--quick] [--rounds=5] [--only=memory,prism]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startPostgresCluster } from '../packages/mock-server/src/testing/postgres-cluster.ts';
import { cpuBelow, pidOfPort } from './engine/cpu.mjs';
import { peers, startPeer } from './engine/peers.mjs';
import { startScript } from './engine/processes.mjs';
import { printEngine, printGoals, printSizing } from './engine/report.mjs';
import { accountBytes } from './engine/sizes.mjs';
import { interleave } from './figures.mjs';
import { isQuick, option, roundsOr } from './options.mjs';

const ROUNDS = roundsOr(5);
/** Below node_modules, so that the built server finds libsql and pg as npm brings them. */
const OUT = 'node_modules/.cache/bench/engine';
const STORES = ['memory', 'SQLite', 'PostgreSQL'];
/** Draws of one sample, by number of callers. */
const DRAWS = isQuick ? { 64: 1000, 1: 150 } : { 64: 3000, 1: 400 };
const WARM_UP = isQuick ? 600 : 1500;

/** Builds the measured server as partners have it: JavaScript without a loader. */
async function buildScripts() {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'package.json'), '{"type":"module"}');
  await build({
    entryPoints: {
      server: 'bench/engine/server.mjs',
      load: 'bench/engine/load.mjs',
      'sqlite.writer': 'packages/mock-server/src/store/sqlite.writer.ts',
    },
    outdir: OUT,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@weidongli/source'],
    external: ['libsql', 'pg'],
    logLevel: 'warning',
  });
}

/** One of our banks; draws are prepared at it before each sample, and nothing of that is counted. */
async function startOurs(name, cluster) {
  const database = name === 'PostgreSQL' ? [await cluster.newDatabase()] : [];
  const bank = await startScript(join(OUT, 'server.js'), [name, ...database]);
  const { draws } = await bank.ask({ order: 'prepare', draws: WARM_UP });
  await bank.ask({ order: 'inProcess', draws, callers: 64 });
  return {
    ...{ name, url: bank.first.url, pid: bank.pid, stop: bank.stop, path: '/v1/loan/draws' },
    inProcess: (requests, callers) => bank.ask({ order: 'inProcess', draws: requests, callers }),
    prepare: async (count) => (await bank.ask({ order: 'prepare', draws: count })).draws,
    databasePid: name === 'PostgreSQL' ? pidOfPort('postgres', new URL(cluster.url).port) : undefined,
  };
}

async function startTheirs(name, folder, request, reply, load) {
  const peer = await startPeer(name, folder, request, reply);
  const prepare = async (count) => Array.from({ length: count }, () => ({ ...request, path: peer.path }));
  await load.ask({ url: peer.url, requests: await prepare(WARM_UP), callers: 64 });
  return { ...peer, name, prepare };
}

/** Measures one contestant once with so many callers: through HTTP, and in process where that can be. */
async function measure(contestant, callers, load) {
  const { url, pid, databasePid, prepare, inProcess } = contestant;
  const requests = await prepare(DRAWS[callers]);
  const before = [cpuBelow(pid), databasePid === undefined ? 0 : cpuBelow(databasePid)];
  const http = await load.ask({ url, requests, callers });
  const serverCpu = (cpuBelow(pid) - before[0]) / requests.length;
  const databaseCpu = databasePid === undefined ? 0 : (cpuBelow(databasePid) - before[1]) / requests.length;
  const sample = { http: { ...http, serverCpu, databaseCpu } };
  if (inProcess === undefined) return sample;
  return { ...sample, inside: await inProcess(await prepare(DRAWS[callers]), callers) };
}

// So that the processes it has started end with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const only = option('only')?.split(',');
const wanted = (name) => only === undefined || only.includes(name);
const folder = mkdtempSync(join(tmpdir(), 'wdl-peers-'));
await buildScripts();
const cluster = wanted('PostgreSQL') ? await startPostgresCluster() : undefined;
const load = await startScript(join(OUT, 'load.js'));
const contestants = [];
try {
  for (const name of STORES.filter(wanted)) {
    if (name !== 'PostgreSQL' || cluster !== undefined) contestants.push(await startOurs(name, cluster));
    else console.log('PostgreSQL is not installed; it is left out.');
  }
  const { request, reply } = await exampleOf(contestants[0]);
  for (const name of Object.keys(peers).filter(wanted))
    contestants.push(await startTheirs(name, folder, request, reply, load));
  console.log(
    `Node ${process.version}; ${cpus().length} cores; ${ROUNDS} interleaved rounds, medians; load ${loadavg()[0].toFixed(1)}.`,
  );
  const ours = STORES.filter(wanted);
  const figures = {};
  for (const callers of [64, 1]) {
    const samples = await interleave(contestants, ROUNDS, (one) => measure(one, callers, load));
    figures[callers] = printEngine(
      callers,
      new Map([...samples].map(([{ name }, all]) => [name, all])),
      ours,
    );
  }
  printGoals(figures[64], ours);
  printSizing(figures[64], await accountBytes(ours, folder, cluster));
} finally {
  for (const { stop } of [...contestants, load]) await stop();
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Takes a draw as it is sent and as it is answered; the peers send and answer the same. */
async function exampleOf(ours) {
  if (ours?.inProcess === undefined)
    throw new Error('Let one of our stores take part: its draw is what peers answer.');
  const [request] = await ours.prepare(1);
  const reply = await fetch(ours.url + request.path, request);
  return { request, reply: await reply.json() };
}
