// Measures how long a mock server takes from the command to its first answer, each in a fresh process: npm run bench -- cold-start [--quick] [--rounds=10]
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { peers } from './engine/peers.mjs';
import { interleave, median, spread, table } from './figures.mjs';
import { roundsOr } from './options.mjs';

const ROUNDS = roundsOr(10);
/** Below node_modules, so that the packed program finds libsql as an installed one does. */
const PACKED = resolve('node_modules/.cache/bench/cold-start');
const KEY = { authorization: 'Bearer sk_test_xingqiao' };
/** Milliseconds that a first answer of ours may take, at most. */
const GOALS = {
  'weidongli dev --memory': 400,
  'weidongli dev, SQLite, new': 600,
  'weidongli dev, SQLite, kept': 600,
};
const PATIENCE = 60_000;

/** Builds and packs the program, and unpacks what would be published. */
function packProgram() {
  const quiet = { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, WDL_PACKAGE: 'cli' } };
  execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], quiet);
  rmSync(PACKED, { recursive: true, force: true });
  mkdirSync(PACKED, { recursive: true });
  execFileSync('npm', ['pack', '-w', 'weidongli', '--pack-destination', PACKED, '--loglevel=error'], quiet);
  const [archive] = readdirSync(PACKED).filter((file) => file.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', archive], { cwd: PACKED });
  return join(PACKED, 'package/dist/bin.js');
}

/** Finds a port that nobody has. */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Asks until there is an answer; a program that listens is asked again at once. */
const answers = async (port, path, headers, until) => {
  for (;;) {
    const status = await new Promise((done) => {
      const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (reply) => {
        reply.resume();
        reply.once('end', () => done(reply.statusCode));
      });
      asked.once('error', () => done(0));
      asked.end();
    });
    if (status >= 200 && status < 300) return;
    if (performance.now() > until) throw new Error(`Nobody answers ${path} at port ${port}.`);
    await new Promise((done) => setTimeout(done, 2));
  }
};

/** Starts a program, waits for its first answer and ends it. Returns milliseconds. */
async function measure({ script, args, path, headers = {}, prepare }) {
  prepare?.();
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args(port)], { stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    await answers(port, path, headers, began + PATIENCE);
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function contestantsIn(folder, bin) {
  const ours = (...options) => ({
    ...{ script: bin, path: '/v1/sandbox/clock', headers: KEY },
    args: (port) => ['dev', '--port', String(port), ...options],
  });
  const fresh = join(folder, 'fresh');
  const theirs = (name, path) => {
    const file = join(folder, `${name}.json`);
    const example = { id: 'loa_1', status: 'ACTIVE' };
    writeFileSync(file, JSON.stringify(peers[name].file({}, example)));
    return { script: peers[name].script, args: (port) => peers[name].args(file, port), path };
  };
  const description = resolve('packages/contracts/openapi.json');
  return new Map([
    ['node, an empty server', { ...emptyServer(folder), path: '/' }],
    ['weidongli dev --memory', ours('--memory')],
    [
      'weidongli dev, SQLite, new',
      { ...ours('--data', fresh), prepare: () => rmSync(fresh, { recursive: true, force: true }) },
    ],
    ['weidongli dev, SQLite, kept', ours('--data', join(folder, 'kept'))],
    ['json-server', theirs('json-server', '/draws')],
    [
      'prism, the same API',
      {
        script: peers.prism.script,
        args: (port) => peers.prism.args(description, port),
        path: '/v1/sandbox/clock',
        headers: KEY,
      },
    ],
  ]);
}

/** What Node itself takes: the floor of everybody. */
function emptyServer(folder) {
  const script = join(folder, 'empty.mjs');
  writeFileSync(
    script,
    "import { createServer } from 'node:http';\ncreateServer((_, r) => r.end('{}')).listen(Number(process.argv[2]), '127.0.0.1');\n",
  );
  return { script, args: (port) => [String(port)] };
}

const folder = mkdtempSync(join(tmpdir(), 'weidongli-cold-'));
try {
  const contestants = contestantsIn(folder, packProgram());
  const samples = await interleave([...contestants.keys()], ROUNDS, (name) => measure(contestants.get(name)));
  const rows = [...samples].map(([name, all]) => [
    name,
    ...[median(all), Math.min(...all)].map((value) => value.toFixed(0)),
    spread(all).toFixed(2),
  ]);
  console.log(
    `Node ${process.version}; ${ROUNDS} interleaved starts each; load ${loadavg()[0].toFixed(1)}.\n`,
  );
  console.log(table([['from the command to the first answer, ms', 'median', 'best', 'spread'], ...rows]));
  console.log();
  for (const [name, goal] of Object.entries(GOALS)) {
    const found = median(samples.get(name));
    console.log(`${found <= goal ? 'ok  ' : 'MISS'} ${found.toFixed(0)} of ${goal} ms, ${name}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
