import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromBase64, toBase64 } from './base64.js';

describe('base64', () => {
  it('is that of Node, both ways', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      assert.equal(toBase64(bytes), text);
      assert.deepEqual(fromBase64(text), bytes);
    });
    fc.assert(property);
  });

  it('takes one text for the same bytes, and no other', () => {
    assert.deepEqual(fromBase64('/w=='), Uint8Array.of(255));
    for (const wrong of ['/x==', '/w=', '/w', '/w===', '_w==', ' /w==', '/w==\n', 'a', '/w==/w==', '='])
      assert.equal(fromBase64(wrong), undefined, wrong);
  });

  it('reads back only what it writes', () => {
    const property = fc.property(fc.string({ maxLength: 12 }), (text) => {
      const bytes = fromBase64(text);
      assert.ok(bytes === undefined || toBase64(bytes) === text);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
