import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoggedRequest, SandboxListRequestsInput } from '@weidongli/contracts/sandbox';
import { RequestLog } from './request-log.js';

const entry = (n: number): LoggedRequest =>
  ({ id: `req_${String(n).padStart(4, '0')}`, operation: 'loan.draw' }) as LoggedRequest;

/** A bank whose log grows; it answers as the sandbox does. */
const bank = () => {
  const log: LoggedRequest[] = [];
  const asked: SandboxListRequestsInput[] = [];
  return {
    log,
    asked,
    list: async (input: SandboxListRequestsInput) => {
      asked.push(input);
      const { after, limit = 20 } = input;
      const found = after === undefined ? [...log].reverse() : log.filter(({ id }) => id > after);
      return { data: found.slice(0, limit), page: { nextCursor: null } };
    },
  };
};

const ids = (requests: readonly LoggedRequest[]) => requests.map(({ id }) => id);

describe('the request log', () => {
  it('reads what is there once, then only what came since, newest first', async () => {
    const { log, asked, list } = bank();
    const follow = new RequestLog(list);
    log.push(entry(1), entry(2));
    assert.deepEqual(ids(await follow.read({})), ['req_0002', 'req_0001']);
    log.push(entry(3), entry(4));
    assert.deepEqual(ids(await follow.read({})), ['req_0004', 'req_0003', 'req_0002', 'req_0001']);
    assert.deepEqual(asked[1], { limit: 100, after: 'req_0002' });
  });

  it('shows nothing twice when two readings overlap', async () => {
    const { log, list } = bank();
    const follow = new RequestLog(list);
    log.push(entry(1));
    await follow.read({});
    log.push(entry(2));
    const both = await Promise.all([follow.read({}), follow.read({})]);
    assert.deepEqual(both.map(ids), [
      ['req_0002', 'req_0001'],
      ['req_0002', 'req_0001'],
    ]);
  });

  it('begins anew with another filter', async () => {
    const { log, asked, list } = bank();
    const follow = new RequestLog(list);
    log.push(entry(1));
    await follow.read({});
    await follow.read({ status: '4xx' });
    assert.deepEqual(asked[1], { status: '4xx', limit: 100 });
  });

  it('keeps the last thousand', async () => {
    const { log, list } = bank();
    const follow = new RequestLog(list);
    log.push(entry(0));
    await follow.read({});
    for (let n = 1; n <= 1200; n += 1) {
      log.push(entry(n));
      if (n % 100 === 0) await follow.read({});
    }
    const kept = await follow.read({});
    assert.deepEqual([kept.length, kept[0]?.id, kept.at(-1)?.id], [1000, 'req_1200', 'req_0201']);
  });
});
