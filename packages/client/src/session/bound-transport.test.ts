import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDpopProof } from '@weidongli/trust/dpop';
import { checkContentDigest } from '@weidongli/trust/message';
import { systemEnvironment } from '../adapters/system.environment.js';
import { pagePossession } from '../adapters/page-possession.js';
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.js';
import { boundTransport } from './bound-transport.js';

const post: TransportRequest = {
  method: 'POST',
  path: '/v1/loan/draws?x=1',
  headers: { authorization: 'DPoP token-of-a-test', 'content-type': 'application/json' },
  body: '{"quoteId":"额度"}',
  timeoutMs: 1000,
};
const ok: TransportResponse = { status: 200, headers: {}, body: '{}' };

/** A transport that answers in turn, over a key by WebCrypto. */
const open = async (answers: readonly TransportResponse[], baseUrl?: string) => {
  const sent: TransportRequest[] = [];
  const bare: Transport = {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    send: (request) => {
      sent.push(request);
      return Promise.resolve(answers[sent.length - 1] ?? ok);
    },
  };
  const key = await pagePossession.createKey();
  const transport = boundTransport(bare, { environment: systemEnvironment, key: () => Promise.resolve(key) });
  return { transport, sent };
};

describe('a bound transport', () => {
  it('proves its key for each request, by the address that the bank is known by, and sends the digest', async () => {
    const { transport, sent } = await open([], 'https://gateway.example/bank/');
    await transport.send(post);
    await transport.send(post);
    const proofs = await Promise.all(
      sent.map(({ headers }) =>
        checkDpopProof({
          ...{ proof: headers['dpop'] ?? '', method: 'POST', now: systemEnvironment.now() },
          url: 'https://gateway.example/bank/v1/loan/draws',
          accessToken: 'token-of-a-test',
        }),
      ),
    );
    assert.equal(new Set(proofs.map(({ jkt }) => jkt)).size, 1, 'one key');
    assert.equal(new Set(proofs.map(({ jti }) => jti)).size, 2, 'a proof each');
    await checkContentDigest(sent[0]?.headers['content-digest'], post.body ?? '');
    assert.equal(sent[0]?.headers['content-type'], 'application/json');
  });

  it('names a bank without a network by one name', async () => {
    const { transport, sent } = await open([]);
    await transport.send({ method: 'GET', path: '/v1/loan/lines', headers: {}, timeoutMs: 1000 });
    const url = 'https://in-page.invalid/v1/loan/lines';
    await checkDpopProof({
      proof: sent[0]?.headers['dpop'] ?? '',
      method: 'GET',
      url,
      now: systemEnvironment.now(),
    });
    assert.equal(sent[0]?.headers['content-digest'], undefined, 'nothing to digest');
  });

  it('sends once more with the nonce that is asked for, and keeps it', async () => {
    const asks: TransportResponse = { status: 401, headers: { 'dpop-nonce': 'nonce-1' }, body: '' };
    const { transport, sent } = await open([asks]);
    assert.equal((await transport.send(post)).status, 200);
    await transport.send(post);
    const said = await Promise.all(
      sent.map(async ({ headers }) => {
        const expected = {
          method: 'POST',
          url: 'https://in-page.invalid/v1/loan/draws',
          now: systemEnvironment.now(),
        };
        return (await checkDpopProof({ ...expected, proof: headers['dpop'] ?? '', nonce: () => true })).nonce;
      }),
    );
    assert.deepEqual(said, [undefined, 'nonce-1', 'nonce-1']);
  });

  it('passes on a refusal that no nonce helps, and one that comes again and again', async () => {
    const refusal: TransportResponse = { status: 401, headers: {}, body: '' };
    const plain = await open([refusal]);
    assert.equal((await plain.transport.send(post)).status, 401);
    assert.equal(plain.sent.length, 1);
    const asks: TransportResponse = { status: 401, headers: { 'dpop-nonce': 'n' }, body: '' };
    const stubborn = await open([asks, asks, asks, asks, asks]);
    assert.equal((await stubborn.transport.send(post)).status, 401);
    assert.equal(stubborn.sent.length, 4, 'no loop without end');
  });
});
