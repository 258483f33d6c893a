import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Jwk } from './jwk.js';
import { testKeys } from './keys.testing.js';
import { messageAlgorithmOf, joseAlgorithmOf, sign, verify } from './signature.js';

const bytes = new TextEncoder().encode('to be signed');

describe('the signature of bytes', () => {
  for (const [name, algorithm] of [
    ['ES256', 'ecdsa-p256-sha256'],
    ['EdDSA', 'ed25519'],
    ['PS256', 'rsa-pss-sha512'],
  ] as const)
    it(`goes by the key: ${name} in JOSE, ${algorithm} on messages`, async () => {
      const { privateKey, publicKey } = testKeys[name];
      assert.equal(joseAlgorithmOf(publicKey), name);
      assert.equal(messageAlgorithmOf(publicKey), algorithm);
      for (const one of [name, algorithm]) {
        const signature = await sign(one, privateKey, bytes);
        assert.equal(await verify(one, publicKey, bytes, signature), true);
        assert.equal(await verify(one, publicKey, new Uint8Array([1]), signature), false);
        assert.equal(
          await verify(
            one,
            publicKey,
            bytes,
            signature.map((byte) => byte ^ 1),
          ),
          false,
        );
      }
    });

  it('takes a key that nobody can read, for the algorithm it was made for', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ]);
    const signature = await sign('ES256', pair.privateKey, bytes);
    assert.equal(await verify('ES256', pair.publicKey, bytes, signature), true);
    assert.equal(messageAlgorithmOf(pair.privateKey), 'ecdsa-p256-sha256');
    await assert.rejects(sign('ed25519', pair.privateKey, bytes), { code: 'key-refused' });
    await assert.rejects(sign('ES256', pair.publicKey, bytes), { code: 'key-refused' });
  });

  it('refuses names and keys that do not make a pair', async () => {
    const { privateKey, publicKey } = testKeys.ES256;
    for (const algorithm of [
      'none',
      'HS256',
      'RS256',
      'rsa-v1_5-sha256',
      'hmac-sha256',
      '__proto__',
      'ES384',
    ])
      await assert.rejects(sign(algorithm, privateKey, bytes), { code: 'algorithm-refused' });
    const bad: Jwk[] = [
      testKeys.EdDSA.publicKey,
      { kty: 'oct' },
      { kty: '__proto__' },
      { ...publicKey, x: 'AAAA' },
      { ...publicKey, x: publicKey.y ?? '' },
      { kty: 'EC', crv: 'P-256', x: publicKey.x ?? '' },
    ];
    for (const key of bad)
      await assert.rejects(verify('ES256', key, bytes, new Uint8Array(64)), { code: 'key-refused' });
    await assert.rejects(sign('ES256', publicKey, bytes), { code: 'key-refused' });
    const named = { ...testKeys.PS256.publicKey, alg: 'RS256' };
    for (const algorithm of ['PS256', 'rsa-pss-sha512'])
      await assert.rejects(verify(algorithm, named, bytes, new Uint8Array(256)), { code: 'key-refused' });
    for (const key of [testKeys.short.publicKey, { ...testKeys.PS256.publicKey, e: 'AAAAAAAAAAA' }])
      await assert.rejects(verify('PS256', key, bytes, new Uint8Array(256)), { code: 'key-refused' });
  });

  it('does not let what else a JWK says steer the import', async () => {
    const { privateKey, publicKey } = testKeys.ES256;
    const signature = await sign('ES256', privateKey, bytes);
    const decorated = { ...publicKey, ext: false, key_ops: ['sign'] } as Jwk;
    assert.equal(await verify('ES256', decorated, bytes, signature), true);
  });
});
