import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutcomeCoverage, SandboxFault, SandboxFaultList } from '@weidongli/contracts/sandbox';
import { createBank } from '../create-bank.js';
import { createMemoryStore } from '../store/memory.store.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { fitsGlob, isStruck, outcomesOfFault, readFaultHeader, TIMEOUT_LIMIT } from './faults.js';
import { Refusal } from './problem.js';
import type { Store } from './store.js';
import { ConnectionDropped } from './wire.js';

const KEY = 'sk_test_xingqiao';
const FAULTS = '/v1/sandbox/faults';

const open = (store: Store = createMemoryStore()) => {
  const ports = fixedPorts();
  const bank = createBank({ ports, store });
  return { ports, sandbox: new SandboxCaller(bank.handle, KEY) };
};

describe('a fault', () => {
  it('strikes by name or glob; a star alone spares the controls', () => {
    assert.ok(fitsGlob('loan.draw', 'loan.draw'));
    assert.ok(fitsGlob('loan.*', 'loan.draw'));
    assert.ok(fitsGlob('loan.list*', 'loan.listLines'));
    assert.ok(fitsGlob('*', 'loan.draw'));
    assert.ok(!fitsGlob('loan.*', 'account.listCards'));
    assert.ok(!fitsGlob('*', 'sandbox.clearFaults'));
    assert.ok(fitsGlob('sandbox.*', 'sandbox.getClock'));
  });

  it('chooses its calls', () => {
    const calls = Array.from({ length: 12 }, (_, index) => index + 1);
    const chosen = (choice: Parameters<typeof isStruck>[0]) => calls.filter((call) => isStruck(choice, call));
    assert.deepEqual(chosen({}), calls);
    assert.deepEqual(chosen({ nth: 3 }), [3]);
    assert.deepEqual(chosen({ every: 4 }), [4, 8, 12]);
    assert.deepEqual(chosen({ percent: 30, seed: 5 }), chosen({ percent: 30, seed: 5 }));
    assert.notDeepEqual(chosen({ percent: 50, seed: 5 }), chosen({ percent: 50, seed: 6 }));
    const struck = Array.from({ length: 4000 }, (_, call) => isStruck({ percent: 25, seed: 3 }, call + 1));
    const share = struck.filter(Boolean).length / struck.length;
    assert.ok(share > 0.22 && share < 0.28, String(share));
  });

  it('is read from its header, and one that is not understood says what there is', () => {
    assert.deepEqual(readFaultHeader('latency=1200; status=503;nth=2;seed=7'), {
      ...{ latencyMs: 1200, status: 503, nth: 2, seed: 7 },
    });
    assert.deepEqual(readFaultHeader('timeout;dropAfterCommit'), { timeout: true, dropAfterCommit: true });
    for (const wrong of ['status=200', 'latency=60001', 'every=0', 'surprise', ''])
      assert.throws(() => readFaultHeader(wrong), Refusal, wrong);
  });

  it('is an outcome of its own kind', () => {
    assert.deepEqual(outcomesOfFault({ latencyMs: 0 }), []);
    assert.deepEqual(outcomesOfFault({ latencyMs: 5, status: 429 }), ['fault.slow', 'fault.rate-limited']);
    assert.deepEqual(outcomesOfFault({ timeout: true, latencyMs: 5 }), ['fault.timeout']);
  });
});

describe('planted faults', () => {
  it('are seen by every process on a store, and by the next one', async () => {
    const store = createMemoryStore();
    const [one, other] = [open(store), open(store)];
    await one.sandbox.ok('POST', FAULTS, { operation: 'account.*', status: 503, times: 2 });
    const customer = await other.sandbox.customer();
    await customer.refused('service-unavailable', 'GET', '/v1/account/accounts');
    const later = await open(store).sandbox.ok<SandboxFaultList>('GET', FAULTS);
    assert.deepEqual(
      later.data.map(({ effect, calls, remaining }) => [effect, calls, remaining]),
      [['status=503', 1, 1]],
    );
    const { missing } = await one.sandbox.ok<OutcomeCoverage>('GET', '/v1/sandbox/outcomes');
    assert.ok(!missing.includes('fault.status'), 'what the other process has exercised counts');
  });

  it('are counted exactly when two processes are called at once', async () => {
    const store = createMemoryStore();
    const sandboxes = [open(store).sandbox, open(store).sandbox];
    const customers = await Promise.all(sandboxes.map((sandbox) => sandbox.customer()));
    await sandboxes[0]?.ok('POST', FAULTS, { operation: 'loan.listLines', status: 503, times: 9 });
    const calls = customers.flatMap((customer) =>
      Array.from({ length: 15 }, () => customer.call('GET', '/v1/loan/lines')),
    );
    const struck = (await Promise.all(calls)).filter(({ status }) => status === 503);
    assert.equal(struck.length, 9);
  });

  it('cost a call one reading and no write while there are none', async () => {
    const store = createMemoryStore();
    let [readings, commits] = [0, 0];
    const counted: Store = {
      ...store,
      get: (scope, kind, id) => {
        if (scope.tenant.endsWith('~sandbox')) readings += 1;
        return store.get(scope, kind, id);
      },
      commit: (unit) => {
        if (unit.scope.tenant.endsWith('~sandbox')) commits += 1;
        return store.commit(unit);
      },
    };
    const { sandbox } = open(counted);
    const customer = await sandbox.customer();
    [readings, commits] = [0, 0];
    await customer.ok('GET', '/v1/loan/lines');
    assert.deepEqual([readings, commits], [1, 0]);
  });

  it('never answer, and hold the line no longer than a minute', async () => {
    const { ports, sandbox } = open();
    const customer = await sandbox.customer();
    await sandbox.ok('POST', FAULTS, { operation: 'loan.listLines', timeout: true });
    await assert.rejects(customer.call('GET', '/v1/loan/lines'), ConnectionDropped);
    assert.deepEqual(ports.slept, [TIMEOUT_LIMIT]);
    assert.equal((await customer.call('GET', '/v1/loan/lines')).status, 200);
  });

  it('can lose an answer late, with the work done', async () => {
    const { ports, sandbox } = open();
    const customer = await sandbox.customer();
    const fault = { operation: 'loan.draw', timeout: true, dropAfterCommit: true, latencyMs: 30 };
    await sandbox.ok<SandboxFault>('POST', FAULTS, fault);
    const prepared = await customer.prepare('500.00');
    const headers = { ...prepared.key, 'wdl-step-up': await customer.stepUp(prepared) };
    const draw = customer.call('POST', '/v1/loan/draws', prepared.body, headers);
    await assert.rejects(draw, ConnectionDropped);
    assert.deepEqual(ports.slept, [30]);
    assert.equal(await customer.drawsOf(prepared.quote.id), 1);
  });
});
