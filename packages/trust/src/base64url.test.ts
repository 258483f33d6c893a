import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromBase64Url, toBase64, toBase64Url } from './base64url.js';

describe('base64url', () => {
  it('is that of Node, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 99 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        assert.equal(toBase64Url(bytes), text);
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
        assert.deepEqual(fromBase64Url(text), bytes);
      }),
    );
    const large = new Uint8Array(1_000_000).fill(0xfb);
    assert.deepEqual(fromBase64Url(toBase64Url(large)), large);
  });

  it('has one spelling for each value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('AQgw4BZ_-9+/= \n')), maxLength: 7 }),
        (text) => {
          const canonical = Buffer.from(text, 'base64url').toString('base64url') === text;
          if (canonical) assert.equal(toBase64Url(fromBase64Url(text)), text);
          else assert.throws(() => fromBase64Url(text), { code: 'malformed' });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
