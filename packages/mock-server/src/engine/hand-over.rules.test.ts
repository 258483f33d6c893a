import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CODE_BYTES, codeDigest, codeFrom, isOpen } from './hand-over.rules.js';

describe('hand-over', () => {
  it('has a code of six digits, whatever is drawn', () => {
    const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });
    fc.assert(fc.property(bytes, (drawn) => /^\d{6}$/.test(codeFrom(drawn))));
    assert.equal(codeFrom(new Uint8Array(CODE_BYTES)), '000000');
    assert.equal(codeFrom(Uint8Array.of(0, 0, 0, 0, 0, 0x1e, 0x84, 0x7f)), '999999');
  });

  it('keeps a digest that says nothing without the token', () => {
    assert.notEqual(codeDigest('one', '123456'), codeDigest('other', '123456'));
    assert.notEqual(codeDigest('one', '123456'), codeDigest('one', '123457'));
  });

  it('ends by use, by the third wrong code and by time', () => {
    const now = Date.parse('2026-11-22T10:00:00+08:00');
    const open = { used: false, wrong: 2, expiresAt: '2026-11-22T10:00:00.001+08:00' };
    assert.deepEqual(isOpen(open, now), { once: true, tries: true, life: true });
    assert.deepEqual(isOpen({ ...open, used: true }, now), { once: false, tries: true, life: true });
    assert.deepEqual(isOpen({ ...open, wrong: 3 }, now), { once: true, tries: false, life: true });
    assert.deepEqual(isOpen(open, now + 1), { once: true, tries: true, life: false });
  });
});
