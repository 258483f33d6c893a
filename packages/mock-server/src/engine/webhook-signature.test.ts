import assert from 'node:assert/strict';
import { createHmac, createPublicKey, randomBytes, verify } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromBase64 } from './digest.js';
import { createWebhookKeys, signAsymmetric, signedHeaders, signSymmetric } from './webhook-signature.js';

/** Message of the tests of Standard Webhooks, commit b2fa7b8719fb. */
const vector = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1614265330, body: '{"test": 2432232314}' };

const isSignedBy = (publicKey: string, content: string, signature: string): boolean => {
  const raw = Buffer.from(publicKey.replace('whpk_', ''), 'base64').toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: raw } });
  return verify(null, Buffer.from(content), key, Buffer.from(signature.replace('v1a,', ''), 'base64'));
};

describe('webhook signatures', () => {
  it('agree with the vectors of Standard Webhooks', () => {
    assert.equal(
      signSymmetric('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', vector),
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
    assert.equal(
      signAsymmetric('whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=', vector),
      'v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==',
    );
  });

  it('satisfy the cryptography of Node for any body and keys', () => {
    const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
    const property = fc.property(fc.string({ unit: 'grapheme' }), bytes, (body, random) => {
      const keys = createWebhookKeys(random);
      const message = { ...vector, body };
      const content = `${vector.id}.${vector.seconds}.${body}`;
      const secret = Buffer.from(keys.secret.slice(6), 'base64');
      const expected = createHmac('sha256', secret).update(content).digest('base64');
      assert.equal(signSymmetric(keys.secret, message), `v1,${expected}`);
      const asymmetric = signAsymmetric(keys.privateKey, message);
      assert.ok(isSignedBy(keys.publicKey, content, asymmetric));
      assert.ok(!isSignedBy(keys.publicKey, `${content} `, asymmetric));
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('come in both schemes with every pair of keys, in one header', () => {
    const [fresh, old] = [createWebhookKeys(randomBytes(64)), createWebhookKeys(randomBytes(64))];
    const headers = signedHeaders([fresh, old], vector);
    assert.deepEqual(headers['webhook-signature']?.split(' '), [
      signSymmetric(fresh.secret, vector),
      signSymmetric(old.secret, vector),
      signAsymmetric(fresh.privateKey, vector),
      signAsymmetric(old.privateKey, vector),
    ]);
    assert.equal(headers['webhook-id'], vector.id);
    assert.equal(headers['webhook-timestamp'], '1614265330');
  });

  it('are made with keys of the length and prefix that the specification names', () => {
    const { secret, privateKey, publicKey } = createWebhookKeys(randomBytes(64));
    for (const [key, prefix] of [
      [secret, 'whsec_'],
      [privateKey, 'whsk_'],
      [publicKey, 'whpk_'],
    ] as const) {
      assert.ok(key.startsWith(prefix), key);
      assert.equal(fromBase64(key.slice(prefix.length)).length, 32);
    }
    assert.notEqual(secret.slice(6), privateKey.slice(5));
  });
});
