import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redactBody, redactHeaders } from './redact.js';

const SECRET = 'wat_xingqiao_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKK';

describe('what the request log shows', () => {
  it('has no credential of a header', () => {
    const shown = redactHeaders({
      authorization: `Bearer ${SECRET}`,
      'WDL-Step-Up': 'wsu_xingqiao_secret-of-a-step',
      'x-other': `see ${SECRET}`,
      accept: 'application/json',
    });
    assert.deepEqual(shown, {
      authorization: '•••',
      'WDL-Step-Up': '•••',
      'x-other': 'see wat_•••',
      accept: 'application/json',
    });
  });

  it('has no secret of a body, by name or by look, at any depth', () => {
    const body = { code: '000000', deep: [{ accessToken: 'x', note: `a ${SECRET} b` }], amount: '8.00' };
    assert.deepEqual(JSON.parse(redactBody(JSON.stringify(body))), {
      code: '•••',
      deep: [{ accessToken: '•••', note: 'a wat_••• b' }],
      amount: '8.00',
    });
    assert.equal(redactBody(`{broken ${SECRET}`), '{broken wat_•••');
  });
});
