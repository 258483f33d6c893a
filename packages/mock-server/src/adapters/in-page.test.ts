import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import { createPageBank, inPageTransport } from './in-page.js';

describe('in-page transport', () => {
  it('rejects at once when a request is given up, while the bank finishes the work', async () => {
    const waiting: (() => void)[] = [];
    const ports = { ...fixedPorts(), sleep: () => new Promise<void>((resolve) => waiting.push(resolve)) };
    const { send } = inPageTransport(createPageBank({ ports }));
    const sandbox = new SandboxCaller(send, 'sk_test_xingqiao');
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const token = await customer.stepUp(prepared);
    const giveUp = new AbortController();
    const request = {
      method: 'POST',
      path: '/v1/loan/draws',
      headers: { ...prepared.key, 'wdl-step-up': token, 'wdl-sandbox-fault': 'latency=1000' },
      body: JSON.stringify(prepared.body),
    };
    const bound = await customer.holder.protect(request, customer.access.accessToken);
    const draw = send({ ...bound, signal: giveUp.signal });
    while (waiting.length === 0) await new Promise(setImmediate);
    giveUp.abort(new Error('too slow'));
    await assert.rejects(draw, { message: 'too slow' });
    assert.equal(await customer.drawsOf(prepared.quote.id), 0);
    waiting.forEach((wake) => wake());
    while ((await customer.drawsOf(prepared.quote.id)) === 0) await new Promise(setImmediate);
    assert.equal(await customer.drawsOf(prepared.quote.id), 1);
  });

  it('rejects when the bank takes longer than is wanted', async () => {
    const ports = { ...fixedPorts(), sleep: () => new Promise<void>(() => undefined) };
    const { send } = inPageTransport(createPageBank({ ports }));
    const customer = await new SandboxCaller(send, 'sk_test_xingqiao').customer();
    const headers = { 'wdl-sandbox-fault': 'latency=9' };
    const request = { method: 'GET', path: '/v1/loan/lines', headers };
    const bound = await customer.holder.protect(request, customer.access.accessToken);
    await assert.rejects(send({ ...bound, timeoutMs: 20 }), { message: 'The bank took too long to answer.' });
  });

  it('does not wait for a request that was given up before', async () => {
    const { send } = inPageTransport(createPageBank({ ports: fixedPorts() }));
    const request = { method: 'GET', path: '/v1/openapi.json', headers: {}, signal: AbortSignal.abort() };
    await assert.rejects(send(request));
    assert.equal((await send({ ...request, signal: new AbortController().signal })).status, 200);
  });
});
