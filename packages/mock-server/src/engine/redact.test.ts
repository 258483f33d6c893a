import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redactBody, redactHeaders, redactPath } from './redact.js';

const SECRET = 'wat_xingqiao_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKK';

describe('what the request log shows', () => {
  it('has no credential of a header, and no digest that a code could be guessed from', () => {
    const shown = redactHeaders({
      authorization: `Bearer ${SECRET}`,
      'WDL-Step-Up': 'wsu_xingqiao_secret-of-a-step',
      'content-digest': 'sha-256=:AAAA=:',
      'x-other': `see ${SECRET}`,
      accept: 'application/json',
    });
    assert.deepEqual(shown, {
      authorization: '•••',
      'WDL-Step-Up': '•••',
      'content-digest': '•••',
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

  it('has the code of a problem, but no code that confirms', () => {
    assert.equal(redactBody('{"code":"not-found"}'), '{"code":"not-found"}');
    assert.equal(redactBody('{"code":"not-a-problem"}'), '{"code":"•••"}');
    assert.equal(redactBody('{"code":739152}'), '{"code":"•••"}');
  });

  it('has no secret of a body that is no JSON', () => {
    const broken = ['{"code":"739152",', '{"code" : 739152 ', '{"a":1,"code":"739152', 'x=1&code=739152&y=2'];
    for (const body of broken) assert.doesNotMatch(redactBody(body), /739152/, body);
    assert.equal(redactBody('client_assertion=abc&grant_type=x'), 'client_assertion=•••&grant_type=x');
  });

  it('has no secret of a body that is nested deeper than can be written', () => {
    const deep = `{"code":"739152","a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    assert.doesNotMatch(redactBody(deep), /739152/);
  });

  it('has no private half of a key, whole or sealed', () => {
    const key = { kty: 'EC', kid: 'a', x: 'public', d: 'private' };
    assert.deepEqual(JSON.parse(redactBody(JSON.stringify({ keys: [key], d: 1 }))), {
      keys: [{ ...key, d: '•••' }],
      d: 1,
    });
    assert.equal(redactBody('{"pan":{"enc":"jwe","value":"abc"}}'), '{"pan":{"enc":"jwe","value":"•••"}}');
    assert.equal(redactBody('"eyJhbGciOiJFUzI1NiJ9.e30.c2ln"'), '"•••"');
  });

  it('has no number of a phone, an identity or a card, and keeps amounts, moments and ids', () => {
    const hidden = [
      '10000007391',
      '990000198012310074',
      '99000019801231007X',
      '9999997391520048',
      '9999 9973 9152 0048',
    ];
    for (const one of hidden) {
      assert.equal(redactBody(JSON.stringify({ note: `to ${one}.` })), '{"note":"to •••."}', one);
      assert.doesNotMatch(redactPath(`/v1/sandbox/customers?customerRef=${one}`), new RegExp(one));
    }
    assert.equal(redactBody('{"note":10000007391}'), '{"note":"•••"}');
    const kept = { amount: '9999999999999.99', at: '2026-11-22T10:00:00.000+08:00', time: 1_795_000_000_000 };
    const ids = { id: 'loa_01234567890123456789012345', trace: '12345678-1234-1234-1234-123456789012' };
    const masked = { phoneMasked: '100****0900', panMasked: '999999******2600' };
    const text = JSON.stringify({ ...kept, ...ids, ...masked });
    assert.equal(redactBody(text), text);
  });

  it('has no picture, and nothing that stands on a document', () => {
    const body = { bytes: '/9j/4AAQSkZJRg', address: '临江省星桥市测试路1号', elements: { name: '林知夏' } };
    const shown = redactBody(JSON.stringify(body));
    assert.deepEqual(JSON.parse(shown), { bytes: '•••', address: '•••', elements: { name: '•••' } });
    assert.doesNotMatch(redactBody(`{"bytes":"${body.bytes}`), /9j/);
  });

  it('has nothing that a person wrote', () => {
    const body = { workplace: '青石镇货运', statement: '收入证明可以补交。', product: 'consumer' };
    assert.deepEqual(JSON.parse(redactBody(JSON.stringify(body))), {
      ...{ workplace: '•••', statement: '•••', product: 'consumer' },
    });
  });
});
