// The independent library http-message-signatures, on Node's own keys, against ours on WebCrypto: both ways.
import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { after, before, describe, it, mock } from 'node:test';
import { httpbis } from 'http-message-signatures';
import { testKeys } from '../suite/keys.testing.js';
import { messageAlgorithmOf } from '../suite/signature.js';
import { signReply, signRequest } from './profile.js';
import { signMessage } from './sign-message.js';
import { verifyMessage } from './verify-message.js';

const now = 1_795_000_000_000;
// The library reads the clock by itself.
before(() => mock.timers.enable({ apis: ['Date'], now }));
after(() => mock.timers.reset());

const pairs = { ES256: testKeys.ES256, EdDSA: testKeys.EdDSA };
const headers = { 'Content-Type': 'application/json', 'X-List': ['a', 'b, c'], 'X-Map': 'a=1, b=(2 3);c' };
const request = { method: 'POST', url: 'https://bank.example/v1/loan/draws?a=1&b=%20', headers };
const components = [
  '@method',
  '@target-uri',
  '@authority',
  '@path',
  '@query',
  'content-type',
  'x-list',
  'x-map;key="b"',
];
const tag = 'wdl-v1';

for (const [name, { privateKey, publicKey }] of Object.entries(pairs)) {
  const algorithm = messageAlgorithmOf(publicKey);
  const hash = name === 'ES256' ? 'sha256' : null;
  const nodeKeys = {
    private: createPrivateKey({ key: { ...privateKey }, format: 'jwk' }),
    public: createPublicKey({ key: { ...publicKey }, format: 'jwk' }),
  };
  const dsaEncoding = 'ieee-p1363' as const;
  const keyLookup = async () => ({
    id: 'k-1',
    algs: [algorithm],
    verify: async (data: Buffer, signature: Buffer) =>
      verify(hash, data, { key: nodeKeys.public, dsaEncoding }, signature),
  });

  describe(`the independent library with ${name}`, () => {
    it('accepts requests and replies of ours, and refuses them when they are changed', async () => {
      const signed = await signMessage(request, {
        key: privateKey,
        algorithm,
        components,
        label: 'any',
        keyid: 'k-1',
        created: Math.floor(now / 1000),
        expires: Math.floor(now / 1000) + 60,
        nonce: 'nonce-of-ours',
        tag,
        hasSums: true,
      });
      const sent = { ...request, headers: { ...headers, ...signed } };
      assert.equal(await httpbis.verifyMessage({ keyLookup }, sent), true);
      assert.equal(await httpbis.verifyMessage({ keyLookup }, { ...sent, method: 'PUT' }), false);
    });

    it('accepts both wrappers of our profile', async () => {
      const signer = { key: privateKey, keyid: 'k-1', now };
      const sent = { ...request, body: '{}', headers: { ...headers, authorization: 'DPoP t' } };
      const added = await signRequest(sent, { ...signer, nonce: 'nonce-of-ours' });
      const wire = { ...sent, headers: { ...sent.headers, ...added } };
      assert.equal(await httpbis.verifyMessage({ keyLookup }, wire), true);
      const reply = {
        status: 201,
        headers: { 'Content-Type': 'application/json' },
        body: '{"id":1}',
        request: wire,
      };
      const onReply = await signReply(reply, signer);
      const answered = { status: 201, headers: { ...reply.headers, ...onReply } };
      assert.equal(await httpbis.verifyMessage({ keyLookup }, answered, wire), true);
      assert.equal(await httpbis.verifyMessage({ keyLookup }, { ...answered, status: 200 }, wire), false);
    });

    it('signs what is accepted here', async () => {
      const key = {
        id: 'k-1',
        alg: algorithm,
        sign: async (data: Buffer) => sign(hash, data, { key: nodeKeys.private, dsaEncoding }),
      };
      const theirs = await httpbis.signMessage(
        {
          key,
          name: 'theirs',
          fields: components,
          params: ['created', 'expires', 'keyid', 'alg', 'nonce', 'tag'],
          paramValues: {
            created: new Date(now),
            expires: new Date(now + 60_000),
            nonce: 'nonce-of-theirs',
            tag,
          },
        },
        request,
      );
      const keys = { ...publicKey, kid: 'k-1' };
      const expected = { keys: [keys], required: components, tag, now };
      const { nonce, label } = await verifyMessage(theirs, expected);
      assert.deepEqual([nonce, label], ['nonce-of-theirs', 'theirs']);
      await assert.rejects(verifyMessage({ ...theirs, method: 'PUT' }, expected), {
        code: 'signature-invalid',
      });
    });
  });
}
