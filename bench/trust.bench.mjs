// Measures what full protection costs a partner's server: npm run bench -- trust [--quick] [--rounds=5]
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { interleave, medians, spread, table } from './figures.mjs';
import { roundsOr } from './options.mjs';

const ROUNDS = roundsOr(5);
/** Below node_modules, so that the built caller finds the packages that partners have beside ours. */
const CALLER = 'node_modules/.cache/bench/trust-caller.mjs';
const CONTESTANTS = ['bare', 'validated', 'protected'];
const WHAT = {
  bare: 'axios alone, sandbox key',
  validated: 'client, sandbox key: input and reply checked',
  protected: 'client, registered: DPoP, signature, digest, signed reply checked',
};
/** CPU of a protected call beside the same call bare, at most. */
const GOAL = 1.8;
const run = promisify(execFile);

await build({
  entryPoints: ['bench/trust/caller.mjs'],
  outfile: CALLER,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['@weidongli/source'],
  external: ['axios', 'jose', 'jose/*', 'oauth4webapi', 'dpop', 'zod', 'zod/*'],
  logLevel: 'warning',
});
const server = fork('bench/trust/server.mjs');
const [place] = await once(server, 'message');
console.log(`${ROUNDS} rounds, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`);
const samples = await interleave(CONTESTANTS, ROUNDS, async (name) => {
  const { stdout } = await run(process.execPath, [CALLER, name, JSON.stringify(place)]);
  return JSON.parse(stdout);
});
server.disconnect();

const figures = new Map([...samples].map(([name, all]) => [name, medians(all)]));
const bare = figures.get('bare');
for (const kind of ['write', 'read']) {
  const cpu = `${kind}Cpu`;
  const rows = CONTESTANTS.map((name) => [
    WHAT[name],
    figures.get(name)[cpu].toFixed(0),
    (figures.get(name)[cpu] / bare[cpu]).toFixed(2),
    (figures.get(name)[cpu] / figures.get('validated')[cpu]).toFixed(2),
    spread(samples.get(name).map((sample) => sample[cpu])).toFixed(2),
    figures.get(name)[`${kind}Time`].toFixed(0),
  ]);
  console.log(`\n${table([[kind, 'CPU µs', '/ bare', '/ validated', 'spread', 'µs a call'], ...rows])}`);
  const ratio = figures.get('protected')[cpu] / bare[cpu];
  console.log(
    `${ratio <= GOAL ? 'ok  ' : 'MISS'}  ${kind}: ${ratio.toFixed(2)} of ${GOAL} times the CPU of the bare call`,
  );
}
