import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sandbox } from '@weidongli/contracts/sandbox';
import { blankFault, readFault } from './fault.rules.js';

describe('a fault as entered', () => {
  it('is one that the bank takes, for every choice of the form', () => {
    for (const on of ['call', 'delivery'] as const)
      for (const callKind of ['status', 'latency', 'timeout', 'dropBeforeCommit', 'dropAfterCommit'] as const)
        for (const deliveryKind of ['duplicateWebhook', 'reorderWebhook', 'badSignature'] as const)
          for (const way of ['times', 'nth', 'every', 'percent'] as const) {
            const fault = readFault({ ...blankFault, on, callKind, deliveryKind, way });
            assert.ok(
              typeof fault === 'object' && sandbox.addFault.input.check(fault).ok,
              JSON.stringify(fault),
            );
          }
  });

  it('says what it strikes and how', () => {
    assert.deepEqual(
      readFault({
        ...blankFault,
        callKind: 'status',
        status: ' 503 ',
        way: 'every',
        count: '2',
        customerRef: 'a',
      }),
      { operation: 'loan.draw', customerRef: 'a', status: 503, every: 2 },
    );
    assert.deepEqual(readFault({ ...blankFault, on: 'delivery', target: 'loan.*', customerRef: 'a' }), {
      ...{ eventType: 'loan.*', duplicateWebhook: true, times: 1 },
    });
  });

  it('names the first field that does not fit', () => {
    assert.equal(readFault({ ...blankFault, target: ' ' }), 'target');
    for (const status of ['399', '600', '5o3', '1e2', ''])
      assert.equal(readFault({ ...blankFault, callKind: 'status', status }), 'status');
    assert.equal(readFault({ ...blankFault, callKind: 'latency', latency: '0' }), 'latency');
    assert.equal(readFault({ ...blankFault, way: 'percent', count: '101' }), 'count');
    assert.equal(readFault({ ...blankFault, count: '101' }) === 'count', false);
  });
});
