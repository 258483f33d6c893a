import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chaosInUrl, corruptBody, readChaos } from './webhook-chaos.js';

describe('webhook chaos', () => {
  it('is read from a list of words, with counts', () => {
    assert.deepEqual(readChaos('dup,reorder,delay:5s,drop:2,corrupt,badsig:3'), {
      ...{ duplicates: 1, reorder: true, delay: 5000, drop: 2, corrupt: 1, badSignature: 3 },
    });
    assert.equal(readChaos(null)?.duplicates, 0);
  });

  for (const wrong of ['surprise', 'dup:0', 'delay', 'delay:5', 'delay:5m', 'reorder:2', 'drop:10'])
    it(`knows no ${wrong}`, () => assert.equal(readChaos(`dup,${wrong}`), undefined));

  it('is found in the query of an address', () => {
    assert.equal(chaosInUrl('http://127.0.0.1:9/hook'), null);
    assert.equal(chaosInUrl('http://127.0.0.1:9/hook?chaos='), null);
    assert.equal(chaosInUrl('http://127.0.0.1:9/hook?a=1&chaos=dup,drop:1'), 'dup,drop:1');
    assert.equal(chaosInUrl('http://127.0.0.1:9/hook?chaos=dup%2Cdelay%3A5s&b=2'), 'dup,delay:5s');
  });

  it('changes exactly one character of a body, the same for the same seed', () => {
    const text = fc.string({ minLength: 1, maxLength: 400 });
    const property = fc.property(text, fc.string(), (body, seed) => {
      const corrupted = corruptBody(body, seed);
      assert.equal(corrupted.length, body.length);
      const changed = Array.from({ length: body.length }, (_, place) => corrupted[place] !== body[place]);
      assert.equal(changed.filter(Boolean).length, 1);
      assert.equal(corruptBody(body, seed), corrupted);
    });
    fc.assert(property);
  });
});
