import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startHttpServer } from '@weidongli/mock-server/http';
import { recordCase } from '@weidongli/mock-server/recording';
import { leaksOf } from '../../packages/client/src/leak-search.testing.ts';
import { toHar as harOfDashboard } from '../../packages/dashboard/src/requests/har.ts';
import { SandboxCaller } from '../../packages/mock-server/src/testing/caller.ts';
import { fixedPorts } from '../../packages/mock-server/src/testing/fixed-ports.ts';
import { SOURCE_FLAGS } from '../bootstrap/process.mjs';
import { PERSON, SECRETS, SHOWN_IN_LOGS, WITNESS } from './leak-marks.mjs';
import { playScene } from './leak-scene.mjs';

const KEY = 'sk_test_xingqiao';
const printed = [];
const folder = mkdtempSync(join(tmpdir(), 'wdl-leaks-'));
let server;
let scene;
/** Everything that must not come out: what was put in, what the bank made, and the key of the sandbox. */
let marks;

/** Keeps what this process prints; the reports of the tests go on being printed. */
const methods = ['log', 'info', 'warn', 'error', 'debug'];
const original = { ...console };
before(async () => {
  for (const method of methods) console[method] = (...texts) => printed.push(texts);
  server = await startHttpServer({ port: 0 });
  scene = await playScene(server.url);
  const made = Object.entries(scene.made).map(([name, value]) => [`made ${name}`, value]);
  marks = { ...PERSON, ...SECRETS, ...Object.fromEntries(made), key: KEY };
});
after(async () => {
  Object.assign(console, original);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const inLogs = () =>
  Object.fromEntries(Object.entries(marks).filter(([name]) => !SHOWN_IN_LOGS.includes(name)));

/** Runs the command line against the bank. */
const weidongli = async (...args) => {
  const child = spawn(process.execPath, [...SOURCE_FLAGS, 'packages/cli/src/bin.ts', ...args], {
    env: { ...process.env, WDL_URL: server.url, WDL_SANDBOX_KEY: KEY },
  });
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part.toString()));
  const [code] = await once(child, 'close');
  assert.equal(code, 0, parts.join(''));
  return parts.join('');
};

/** Everything that is searched: how it is read, which marks count there, and what has gone the whole way and has to be found. */
const places = {
  'the errors of the client': [() => scene.errors, () => marks, () => scene.errors[0].traceId],
  'the refusals of the bank': [() => scene.refusals, () => marks, () => WITNESS],
  'the request log': [() => scene.requests, inLogs, () => WITNESS],
  'the archive that the dashboard saves': [
    () => harOfDashboard(scene.requests, server.url),
    inLogs,
    () => WITNESS,
  ],
  'the archive that the command line saves': [
    async () => {
      await weidongli('logs', '--limit', '1000', '--har', join(folder, 'log.har'));
      return JSON.parse(readFileSync(join(folder, 'log.har'), 'utf8'));
    },
    inLogs,
    () => WITNESS,
  ],
  'what the command line prints of the log': [
    () => weidongli('logs', '--limit', '1000', '--full'),
    inLogs,
    () => WITNESS,
  ],
  'the events': [() => scene.events, () => marks, () => scene.loanId],
  'the webhooks as they arrive': [() => scene.webhooks, () => marks, () => scene.loanId],
  'the deliveries with the answers to them': [() => scene.deliveries, () => marks, () => WITNESS],
  'the audit trail': [() => scene.audit, () => marks, () => scene.loanId],
  'the customers of the sandbox': [() => scene.customers, () => marks, () => 'repeat-borrower'],
  'the outcomes of the sandbox': [() => scene.outcomes, () => marks, () => scene.loanId],
};

describe('nothing leaks into', () => {
  for (const [name, [read, wanted, witness]] of Object.entries(places))
    it(name, async () => {
      const value = await read();
      assert.deepEqual(leaksOf(value, wanted()), []);
      // The search sees what is there: what has gone the whole way, and a mark that is put beside it.
      assert.deepEqual(leaksOf(value, { witness: witness() }), ['witness']);
      for (const [mark, text] of Object.entries(wanted()))
        assert.deepEqual(leaksOf([[value], { text }], { [mark]: text }), [mark]);
    });

  it('the console of the server and of the client', () => {
    assert.deepEqual(printed, []);
    console.log({ planted: [PERSON.phone] });
    assert.deepEqual(leaksOf(printed.splice(0), marks), ['phone']);
  });

  it('a recorded case: no credential, and of persons only what a tester typed into the sandbox', async () => {
    const ports = fixedPorts();
    const { bank, finish } = recordCase({ ports, startsAt: ports.at, label: WITNESS });
    const sandbox = new SandboxCaller((request) => bank.handle(request), KEY);
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const token = await customer.stepUp(prepared);
    const headers = { ...prepared.key, 'wdl-step-up': token, cookie: SECRETS.paymentPassword };
    await customer.ok('POST', '/v1/loan/draws', prepared.body, headers);
    const hook = { url: 'http://127.0.0.1:9/hook', eventTypes: ['*'] };
    const key = { 'idempotency-key': 'endpoint-000000000001' };
    const { secret } = await sandbox.ok('POST', '/v1/partner/webhook-endpoints', hook, key);
    const { partnerToken } = SECRETS;
    await sandbox.call('GET', '/v1/partner/events', undefined, { authorization: `DPoP ${partnerToken}` });
    const file = await finish();
    const { accessToken } = customer.access;
    const own = { accessToken, token, secret, partnerToken, cookie: SECRETS.paymentPassword };
    assert.deepEqual(leaksOf(file, own), []);
    assert.deepEqual(leaksOf(file, { witness: WITNESS, purpose: 'DAILY_CONSUMPTION' }), [
      'witness',
      'purpose',
    ]);
  });
});
