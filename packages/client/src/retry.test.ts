import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partner } from '@weidongli/contracts/partner';
import { sandboxTenants } from '@weidongli/mock-server';
import { createPageBank, inPageTransport, systemPorts } from '@weidongli/mock-server/in-page';
import { createPartnerClient } from './create-partner-client.js';
import { isWdlError } from './errors.js';
import { ManualEnvironment } from './manual-environment.testing.js';
import type { TransportResponse } from './transport/transport.js';

/** A client of a bank that takes two calls of a partner in so many seconds; both live by the clock of the test. */
const limited = (seconds: number) => {
  const environment = new ManualEnvironment();
  const rateLimits = { partner: { quota: 2, seconds } };
  const tenants = sandboxTenants.map((tenant) => ({ ...tenant, rateLimits }));
  const ports = { ...systemPorts(), realNow: () => environment.now() };
  const bank = inPageTransport(createPageBank({ tenants, ports }));
  const answers: TransportResponse[] = [];
  const transport: typeof bank = {
    ...bank,
    send: async (request) => {
      const answer = await bank.send(request);
      answers.push(answer);
      return answer;
    },
  };
  const client = createPartnerClient({
    ...{ transport, environment, sandboxKey: 'sk_test_xingqiao', features: { partner } },
  });
  return { environment, client, answers };
};

describe('the limit of calls of a real bank', () => {
  it('is waited for as long as the bank says, and the call succeeds', async () => {
    const { environment, client, answers } = limited(4);
    const began = environment.now();
    for (const left of [1, 0]) {
      const outcome = await environment.finish(client.partner.listEvents({}));
      assert.equal(outcome.ok, true);
      assert.equal(answers.at(-1)?.headers['ratelimit'], `"default";r=${left};t=4`);
      assert.equal(answers.at(-1)?.headers['ratelimit-policy'], '"default";q=2;w=4');
    }
    const third = await environment.finish(client.partner.listEvents({}));
    assert.equal(third.ok, true);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 429, 200],
    );
    assert.equal(answers[2]?.headers['retry-after'], '4');
    assert.equal(environment.now() - began, 4000);
  });

  it('is told to the caller when the wait is longer than a client may wait by itself', async () => {
    const { environment, client, answers } = limited(60);
    for (let call = 0; call < 2; call += 1) await environment.finish(client.partner.listEvents({}));
    const outcome = await environment.finish(client.partner.listEvents({}));
    assert.ok(!outcome.ok && isWdlError(outcome.error));
    assert.deepEqual([outcome.error.code, outcome.error.retryAfterMs], ['rate-limited', 60_000]);
    assert.equal(answers.length, 3);
  });
});
