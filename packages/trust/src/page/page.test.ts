import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose';
import { checkDpopProof } from '../dpop/check-proof.js';
import { contentDigest } from '../message/content-digest.js';
import { createPageKey, digestBody, provePageKey } from './index.js';

const now = 1_795_000_000_000;
const key = await createPageKey();
const call = { method: 'POST', url: 'https://bank.example/v1/loan/draws?a=1#b', now };

describe('a page’s own proof', () => {
  it('stands before the full check, with and without token and nonce', async () => {
    const jkt = await calculateJwkThumbprint({ ...key.publicKey });
    for (const accessToken of [undefined, 'wct_synthetic'])
      for (const nonce of [undefined, 'n-1']) {
        const proof = await provePageKey({ ...call, key, accessToken, nonce, jti: 'fresh-jti' });
        const expected = { ...call, proof, accessToken, nonce: (one: string) => one === 'n-1' };
        assert.deepEqual(await checkDpopProof(expected), { jkt, jti: 'fresh-jti', iat: now / 1000, nonce });
        await assert.rejects(checkDpopProof({ ...expected, accessToken: 'wct_another' }), {
          code: 'dpop-ath',
        });
        await compactVerify(proof, await importJWK({ ...key.publicKey }, 'ES256'));
      }
  });

  it('is made with a key that cannot leave the page', async () => {
    assert.equal((key.privateKey as CryptoKey).extractable, false);
    assert.deepEqual(Object.keys(key.publicKey).sort(), ['crv', 'kty', 'x', 'y']);
  });

  it('comes with the digest that the full implementation makes', async () => {
    for (const body of ['', '{"amount":"8000.00"}', '微动力'.repeat(50_000)])
      assert.equal(await digestBody(body), await contentDigest(body));
  });
});
