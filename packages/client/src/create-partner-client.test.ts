import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { createPartnerClient } from './create-partner-client.js';
import { anId, failure, ok, refused, scripted, success, type Answer } from './fake-bank.testing.js';
import { ManualEnvironment } from './manual-environment.testing.js';
import type { ClientTypes } from './client-types.test-d.js';

const open = (answers: readonly Answer[], sandboxKey = 'sk_test_xingqiao') => {
  const environment = new ManualEnvironment();
  const { transport, requests } = scripted(answers);
  const client = createPartnerClient({
    transport,
    sandboxKey,
    environment,
    features: { partner, sandbox, loan },
  });
  return { client, environment, requests };
};

const session = {
  id: anId('ses'),
  clientSecret: 'wcs_1',
  expiresAt: '2026-11-22T10:15:00.000+08:00',
  status: 'CREATED',
};
const sessionInput = { customerRef: 'c-1', modules: ['loan'], origins: ['http://127.0.0.1:4000'] } as const;

describe('createPartnerClient', () => {
  for (const key of ['', 'sk_live_1', 'pk_test_1', 'Sk_test_1', ' sk_test_1'])
    it(`refuses the key ${JSON.stringify(key)} and does not repeat it`, () => {
      assert.throws(
        () => open([], key),
        (error: unknown) => error instanceof TypeError && (key.trim() === '' || !error.message.includes(key)),
      );
    });

  it('has the methods of a partner and of the sandbox, none of a customer', () => {
    const { client } = open([]);
    const methods = Object.keys(client.partner);
    for (const method of [
      'createSession',
      'createClient',
      'replaceClientKeys',
      'listEvents',
      'rotateWebhookSecret',
    ])
      assert.ok(methods.includes(method), method);
    for (const method of ['exchangeSession', 'getAgreement', 'acceptAgreements', 'withdrawConsent'])
      assert.ok(!methods.includes(method), method);
    assert.deepEqual(Object.keys(client.loan), []);
    assert.ok(Object.keys(client.sandbox).includes('setClock'));
    const proven: ClientTypes = true;
    assert.ok(proven);
  });

  it('carries its key as a bearer token and a key for the order', async () => {
    const { client, environment, requests } = open(['network', ok(session, {}, 201)]);
    assert.deepEqual(
      await success(
        environment,
        client.partner.createSession({
          ...sessionInput,
          modules: ['loan'],
          origins: [...sessionInput.origins],
        }),
      ),
      session,
    );
    assert.equal(requests[0]?.headers['authorization'], 'Bearer sk_test_xingqiao');
    assert.equal(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size, 1);
    assert.equal(requests.length, 2);
  });

  it('takes a refused key as final', async () => {
    const { client, environment, requests } = open([refused('unauthenticated')]);
    const error = await failure(environment, client.partner.listEvents());
    assert.deepEqual([error.code, requests.length], ['unauthenticated', 1]);
    assert.ok(!JSON.stringify(error).includes('sk_test'));
  });
});
