// Measures @weidongli/client beside its peers, each in processes of its own: npm run bench -- client [--quick] [--rounds=5]
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { loan, movements } from './client/replies.mjs';
import { interleave, medians, spread, table } from './figures.mjs';
import { roundsOr } from './options.mjs';

const ROUNDS = roundsOr(7);
/** Below node_modules, so that the built caller finds the packages that partners have beside ours. */
const CALLER = 'node_modules/.cache/bench/client-caller.mjs';
const CONTESTANTS = [
  ...['bare axios', 'bare axios, no redirects', '@weidongli/client, axios', '@weidongli/client, fetch'],
  ...['stripe-node', 'plaid-node'],
];
const BASES = ['bare axios', 'stripe-node', 'plaid-node'];
/** CPU time of ours beside bare axios, at most. */
const GOAL = { name: '@weidongli/client, axios', ratio: 1.3 };

/** Builds the measured process as partners have it: our packages as JavaScript, others as npm brings them. */
const buildCaller = () =>
  build({
    entryPoints: ['bench/client/caller.mjs'],
    outfile: CALLER,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@weidongli/source'],
    external: ['axios', 'plaid', 'stripe', 'zod', 'zod/*'],
    logLevel: 'warning',
  });

async function startServer() {
  const server = fork('bench/client/server.mjs', { execArgv: [] });
  const [{ port }] = await once(server, 'message');
  return { port, stop: () => server.disconnect() };
}

const run = promisify(execFile);

/** Runs one contestant once, in a fresh process without a loader. */
async function measure(name, port) {
  const { stdout } = await run(process.execPath, [CALLER, name, String(port)]);
  return JSON.parse(stdout);
}

function print(title, samples, cpu, latency) {
  const figures = new Map([...samples].map(([name, all]) => [name, medians(all)]));
  const rows = [...figures].map(([name, own]) => [
    name,
    own[cpu].toFixed(0),
    ...BASES.map((base) => (own[cpu] / figures.get(base)[cpu]).toFixed(2)),
    spread(samples.get(name).map((sample) => sample[cpu])).toFixed(2),
    own[latency].toFixed(0),
    (own[latency] / figures.get(BASES[0])[latency]).toFixed(2),
  ]);
  const head = ['CPU µs a call', ...BASES.map((base) => `/ ${base.split('-')[0]}`), 'spread'];
  console.log(`\n${title}\n${table([['', ...head, 'latency µs', '/ bare axios'], ...rows])}`);
  return figures.get(GOAL.name)[cpu] / figures.get(BASES[0])[cpu];
}

const bytes = (value) => Buffer.byteLength(JSON.stringify(value)).toLocaleString('en');

await buildCaller();
const { port, stop } = await startServer();
try {
  const samples = await interleave(CONTESTANTS, ROUNDS, (name) => measure(name, port));
  console.log(
    `Node ${process.version}; ${ROUNDS} interleaved processes each; medians; load ${loadavg()[0].toFixed(1)}.`,
  );
  const ratio = print(`A loan, ${bytes(loan)} B, validated by ours`, samples, 'oneCpu', 'oneLatency');
  print(`A list of 100, ${bytes(movements)} B, validated by ours`, samples, 'listCpu', 'listLatency');
  console.log(
    `\n${ratio <= GOAL.ratio ? 'ok  ' : 'MISS'} ${ratio.toFixed(2)} of ${GOAL.ratio.toFixed(2)} × bare axios, a loan`,
  );
} finally {
  stop();
}
