import assert from 'node:assert/strict';
import { scryptSync } from 'node:crypto';
import { describe, it } from 'node:test';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { SANDBOX_PASSWORD, SANDBOX_PASSWORD_HASH } from '../sandbox/sandbox-password.js';
import { matchesSlowHash, slowHash } from './slow-hash.js';

describe('a password as it is kept', () => {
  it('is scrypt, as Node computes it', () => {
    const kept = slowHash(utf8ToBytes('135790'), utf8ToBytes('salt of the test'), 16);
    const node = scryptSync('135790', 'salt of the test', 32, { N: 16, r: 8, p: 1 }).toString('base64');
    assert.equal(kept.hash, node);
  });

  it('is matched by itself only', () => {
    const kept = slowHash(utf8ToBytes('135790'), utf8ToBytes('salt'), 16);
    assert.equal(matchesSlowHash(utf8ToBytes('135790'), kept), true);
    for (const other of ['135791', '', '1357900', '０３５７９０'])
      assert.equal(matchesSlowHash(utf8ToBytes(other), kept), false, other);
  });

  it('of the sandbox customers is the documented one', () => {
    assert.equal(matchesSlowHash(utf8ToBytes(SANDBOX_PASSWORD), SANDBOX_PASSWORD_HASH), true);
  });
});
