import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXCERPT, excerptOf } from './webhook-excerpt.js';

describe('excerpt of an answer', () => {
  const hidden: readonly (readonly [string, string])[] = [
    ['a token', 'bad Bearer abcdefgh12345678 here'],
    ['a JWT', 'bad eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln here'],
    ['an address of mail', 'bad someone@shop.example here'],
    ['a card', 'bad 9999 9900 0000 0005 here'],
    ['an identity number', 'bad 99000019900101083X here'],
    ['a phone', 'bad 10000000001 here'],
  ];
  for (const [what, body] of hidden) it(`hides ${what}`, () => assert.equal(excerptOf(body), 'bad ••• here'));

  it('hides secrets of this bank', () => {
    const body = 'bad whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw and sk_test_example';
    assert.equal(excerptOf(body), 'bad whsec_••• and sk_test_•••');
  });

  it('keeps what helps to find a mistake', () => {
    const body = '{"error":"No signature fits","id":"evt_01JD8Q2M9Z3V7N5K4R6T8W0XYA","at":1763805600}';
    assert.equal(excerptOf(body), body);
  });

  it('ends after 2 kB and holds no control characters', () => {
    assert.equal(excerptOf('x'.repeat(9000)).length, EXCERPT);
    assert.equal(excerptOf('a\u0000\u001bb\nc'), 'ab\nc');
  });
});
