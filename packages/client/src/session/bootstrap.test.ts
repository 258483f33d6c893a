import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BootstrapRead } from '@weidongli/contracts/partner';
import { emptyPage, failure, invitation, ok, openScene, success } from '../fake-bank.testing.js';

const input = { product: 'consumer' } as const;
const ahead: BootstrapRead = { operation: 'loan.getInvitation', input, output: invitation };
const draws: BootstrapRead = {
  operation: 'loan.listDraws',
  input: { limit: 1, state: 'OPEN' },
  output: { ...emptyPage, page: { nextCursor: 'ahead' } },
};
const fresh = { ...invitation, status: 'OPENED' };

describe('a reply that came ahead with the session', () => {
  it('is handed out once; the next read goes to the bank', async () => {
    const { client, environment, requests } = openScene({ bootstrap: [ahead], answers: [ok(fresh)] });
    assert.deepEqual(await success(environment, client.loan.getInvitation(input)), invitation);
    assert.equal(requests.length, 0);
    assert.deepEqual(await success(environment, client.loan.getInvitation(input)), fresh);
    assert.equal(requests.length, 1);
  });

  it('is handed out to one of two calls at the same time', async () => {
    const { client, environment, requests } = openScene({ bootstrap: [ahead], answers: [ok(fresh)] });
    const both = Promise.all([client.loan.getInvitation(input), client.loan.getInvitation(input)]);
    const statuses = (await success(environment, both)).map(({ status }) => status);
    assert.deepEqual([statuses.sort(), requests.length], [['ELIGIBLE', 'OPENED'], 1]);
  });

  it('is fresh for less than 10 s', async () => {
    for (const [ms, sent] of [
      [9_999, 0],
      [10_000, 1],
    ] as const) {
      const { client, environment, requests } = openScene({ bootstrap: [ahead], answers: [ok(fresh)] });
      await success(environment, client.session.start());
      await environment.advance(ms);
      await success(environment, client.loan.getInvitation(input));
      assert.equal(requests.length, sent);
    }
  });

  it('serves equal input only, whatever the order of its members', async () => {
    const { client, environment, requests } = openScene({ bootstrap: [draws], answers: [ok(emptyPage)] });
    await success(environment, client.loan.listDraws({ limit: 2, state: 'OPEN' }));
    await success(environment, client.loan.listDraws());
    assert.equal(requests.length, 2);
    const page = await success(
      environment,
      client.loan.listDraws({ state: 'OPEN', cursor: undefined, limit: 1 }),
    );
    assert.deepEqual([page.page.nextCursor, requests.length], ['ahead', 2]);
  });

  it('serves the operation that was read, and no other', async () => {
    const other = { ...draws, operation: 'loan.listLines', input: {} };
    const { client, environment, requests } = openScene({ bootstrap: [other] });
    await success(environment, client.account.listCards());
    assert.equal(requests.length, 1);
  });

  it('is ignored when it breaks the contract', async () => {
    for (const output of [null, {}, 'x', { ...invitation, id: 'inv_1' }]) {
      const { client, environment, requests } = openScene({
        bootstrap: [{ ...ahead, output }],
        answers: [ok(fresh)],
      });
      assert.deepEqual(await success(environment, client.loan.getInvitation(input)), fresh);
      assert.equal(requests.length, 1);
    }
  });

  it('does not spare a wrong input its refusal', async () => {
    const wrong = { product: 'bicycle' } as unknown as typeof input;
    const { client, environment } = openScene({ bootstrap: [{ ...ahead, input: wrong }] });
    assert.equal((await failure(environment, client.loan.getInvitation(wrong))).kind, 'input');
  });

  it('comes with the first session only, never with a renewal', async () => {
    const { client, environment, requests } = openScene({ bootstrap: [ahead], answers: [ok(fresh)] });
    await success(environment, client.session.start());
    await environment.advance(290_000);
    assert.deepEqual(await success(environment, client.loan.getInvitation(input)), fresh);
    assert.equal(requests.length, 1);
  });
});
