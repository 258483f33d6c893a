import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { verifyWebhook } from '../webhooks/index.js';
import { event, keyPairOf, NOW, secretOf } from '../webhooks/webhooks.testing.js';
import { signWebhook } from './index.js';

const secret = secretOf(7);

describe('signWebhook', () => {
  it('makes a request that is verified now, by us and by another library', () => {
    const request = signWebhook({ event, secret });
    assert.deepEqual(verifyWebhook({ ...request, secrets: [secret] }), event);
    assert.deepEqual(new Webhook(secret).verify(request.body, { ...request.headers }), event);
  });

  it('signs in both schemes with both keys', () => {
    const { privateKey, publicKey } = keyPairOf(9);
    const request = signWebhook({ event, secret, privateKey });
    assert.match(request.headers['webhook-signature'] ?? '', /^v1,\S{44} v1a,\S{88}$/);
    assert.equal(verifyWebhook({ ...request, secrets: [secret] }).id, event.id);
    assert.equal(verifyWebhook({ ...request, publicKeys: [publicKey] }).id, event.id);
  });

  it('signs any body, id and time, for tests of what a receiver refuses', () => {
    const { headers, body } = signWebhook({ body: '{}', id: 'evt_1', timestamp: NOW, secret });
    assert.equal(body, '{}');
    assert.deepEqual(
      [headers['webhook-id'], headers['webhook-timestamp'], headers['content-type']],
      ['evt_1', String(NOW), 'application/json'],
    );
  });

  it('says what is wrong with its input', () => {
    assert.throws(() => signWebhook({ secret }), /an event, or a body/);
    assert.throws(() => signWebhook({ event }), /a secret, a private key/);
    assert.throws(() => signWebhook({ event, secret, timestamp: NOW * 1000 }), /whole seconds/);
    assert.throws(() => signWebhook({ event, secret, timestamp: NOW + 0.5 }), /whole seconds/);
    assert.throws(() => signWebhook({ event, secret: 'whsec_x' }), { code: 'misconfigured' });
    assert.throws(() => signWebhook({ event, privateKey: secret }), { code: 'misconfigured' });
  });
});
