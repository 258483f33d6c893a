import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { partner, type PublicJwk } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { startHttpServer } from '@weidongli/mock-server/http';
import { createPageBank, inPageTransport } from '@weidongli/mock-server/in-page';
import { httpbis } from 'http-message-signatures';
import { importJWK, type CryptoKey } from 'jose';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { systemEnvironment } from '../adapters/system.environment.js';
import { createPartnerClient } from './create-partner-client.js';
import type { Environment } from '../environment.js';
import { isWdlError } from '../errors.js';
import { axiosTransport } from '../transport/axios.transport.js';
import { fetchTransport } from '../transport/fetch.transport.js';
import type { Transport } from '../transport/transport.js';
import { generateKey, signer, type TestKey } from './test-keys.testing.js';

// The whole bank is there, with its authorisation server: in process, over HTTP, and behind a proxy.

const features = { partner, sandbox };
const sandboxKey = 'sk_test_xingqiao';
const sessionInput = {
  customerRef: 'repeat-borrower',
  modules: ['loan' as const],
  origins: ['http://127.0.0.1:4000'],
};
const sessionPath = '/v1/partner/sessions';

const closing: (() => Promise<unknown>)[] = [];
after(() => Promise.all(closing.map((close) => close())));

const serve = async (publicBaseUrl?: string): Promise<string> => {
  const server = await startHttpServer({
    port: 0,
    ...(publicBaseUrl === undefined ? {} : { publicBaseUrl }),
  });
  closing.push(server.close);
  return server.url;
};

const register = async (transport: Transport, key: TestKey): Promise<string> => {
  const bank = createPartnerClient({ transport, sandboxKey, features });
  const keys = [key.publicJwk as PublicJwk];
  return (await bank.partner.createClient({ name: 'server', jwks: { keys } })).id;
};

const skewed = (ms: number): Environment => ({
  ...systemEnvironment,
  now: () => systemEnvironment.now() + ms,
});

/** Counts what goes over a transport. */
const counted = (transport: Transport): { readonly transport: Transport; readonly paths: string[] } => {
  const paths: string[] = [];
  const send: Transport['send'] = (request) => {
    paths.push(request.path);
    return transport.send(request);
  };
  return { transport: { ...transport, send }, paths };
};

const mounts: Readonly<Record<string, () => Promise<Transport> | Transport>> = {
  'in process': () => inPageTransport(createPageBank()),
  'over HTTP by fetch': async () => fetchTransport({ baseUrl: await serve() }),
  'over HTTP by axios': async () => axiosTransport({ baseUrl: `${await serve()}/` }),
};

for (const [mount, open] of Object.entries(mounts))
  describe(`a registered client of the bank ${mount}`, () => {
    for (const algorithm of ['ES256', 'EdDSA', 'PS256'] as const)
      it(`creates sessions and changes its key, from ${algorithm} on`, async () => {
        const { transport, paths } = counted(await open());
        const key = generateKey(algorithm, 'key-1');
        const clientId = await register(transport, key);
        const bank = createPartnerClient({
          transport,
          clientId,
          privateKey: key.pem,
          keyId: 'key-1',
          features,
        });
        assert.match((await bank.partner.createSession(sessionInput)).clientSecret, /^wcs_/);
        await bank.partner.listEvents();
        assert.equal(paths.filter((path) => path === '/oauth/token').length, 1);
        const next = generateKey('ES256', 'key-2');
        await bank.rotateKey({ privateKey: next.pem, keyId: 'key-2' });
        assert.deepEqual((await bank.partner.getClient({ clientId })).keyIds, ['key-2']);
        const old = createPartnerClient({
          transport,
          clientId,
          privateKey: key.pem,
          keyId: 'key-1',
          features,
        });
        await assert.rejects(old.partner.listEvents(), (error) => isWdlError(error, 'unauthenticated'));
        const both = {
          privateKey: key.pem,
          keyId: 'key-1',
          nextKey: { privateKey: next.pem, keyId: 'key-2' },
        };
        const late = createPartnerClient({ transport, clientId, ...both, features });
        await late.partner.listEvents();
      });

    it('gets refusals as the bank wrote them', async () => {
      const transport = await open();
      const key = generateKey('ES256', 'key-1');
      const clientId = await register(transport, key);
      const given = { transport, clientId, privateKey: key.pem, keyId: 'key-1', features };
      const bank = createPartnerClient(given);
      const missing = bank.partner.revokeSession({ sessionId: 'ses_01JD8Z5X3K9M2N4P6Q8R0S1T00' });
      await assert.rejects(missing, (error) => isWdlError(error, 'not-found'));
      const reader = createPartnerClient({ ...given, scopes: ['events:read'] });
      await reader.partner.listEvents();
      await assert.rejects(
        reader.partner.createSession(sessionInput),
        /insufficient-scope|no scope sessions:write/,
      );
    });
  });

describe('a registered client whose clock is wrong', () => {
  for (const minutes of [-90, -3, 3, 90])
    it(`by ${String(minutes)} minutes works with the bank over HTTP`, async () => {
      const { transport, paths } = counted(fetchTransport({ baseUrl: await serve() }));
      const key = generateKey('ES256', 'key-1');
      const clientId = await register(transport, key);
      const environment = skewed(minutes * 60_000);
      const given = { transport, environment, clientId, privateKey: key.pem, keyId: 'key-1' };
      const bank = createPartnerClient({ ...given, features });
      await bank.partner.createSession(sessionInput);
      const before = paths.length;
      await bank.partner.createSession(sessionInput);
      assert.equal(paths.length, before + 1, 'the second call knows the time');
    });
});

type Change = (headers: Record<string, string>) => Record<string, string>;

/** A reverse proxy with a path of its own, that may change what passes. */
const proxyTo = async (change: Change = (headers) => headers) => {
  let target = '';
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void (async () => {
        const { host: _, connection: __, 'content-length': ___, ...passed } = request.headers;
        const headers = change(passed as Record<string, string>);
        const body = parts.length > 0 ? { body: Buffer.concat(parts) } : {};
        const path = (request.url ?? '').replace(/^\/bank/, '');
        const reply = await fetch(target + path, { method: request.method ?? 'GET', headers, ...body });
        response.writeHead(reply.status, Object.fromEntries(reply.headers));
        response.end(Buffer.from(await reply.arrayBuffer()));
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((done) => server.close(done)));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/bank`;
  target = await serve(url);
  return url;
};

describe('a registered client behind a proxy', () => {
  const openThrough = async (change?: Change) => {
    const transport = fetchTransport({ baseUrl: await proxyTo(change) });
    const key = generateKey('ES256', 'key-1');
    const clientId = await register(transport, key);
    return createPartnerClient({ transport, clientId, privateKey: key.pem, keyId: 'key-1', features });
  };

  it('that changes host and path works, as long as the bank knows its public address', async () => {
    const bank = await openThrough();
    assert.match((await bank.partner.createSession(sessionInput)).clientSecret, /^wcs_/);
  });

  const stripped: Readonly<Record<string, RegExp>> = {
    signature: /signature/i,
    'signature-input': /signature-input/i,
    'content-digest': /content-digest/i,
    'idempotency-key': /idempotency-key/i,
  };
  for (const [header, named] of Object.entries(stripped))
    it(`that removes ${header} learns so from the refusal`, async () => {
      // The registration itself is not signed.
      const bank = await openThrough((headers) =>
        'dpop' in headers
          ? Object.fromEntries(Object.entries(headers).filter(([name]) => name !== header))
          : headers,
      );
      await assert.rejects(bank.partner.createSession(sessionInput), (error) => {
        assert.ok(isWdlError(error));
        assert.match(error.message, named);
        return error.status === 401 || error.status === 400;
      });
    });
});

describe('an independent client', () => {
  /** Signs a call with a library that the client does not use. */
  const callSigned = async (
    key: TestKey,
    url: string,
    body: string,
    headers: Record<string, string>,
  ): Promise<Record<string, string>> => {
    const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
    const all: Record<string, string> = {
      ...headers,
      'content-digest': digest,
      'idempotency-key': `"${randomUUID()}"`,
    };
    const fields = ['@method', '@target-uri', 'authorization', 'content-digest', 'idempotency-key'];
    const signed = await httpbis.signMessage(
      {
        ...{ name: 'wdl', fields, params: ['created', 'expires', 'nonce', 'alg', 'keyid', 'tag'] },
        key: { id: key.keyId, alg: 'ecdsa-p256-sha256', sign: signer(key) },
        paramValues: { nonce: randomUUID(), tag: 'wdl-v1' },
      },
      { method: 'POST', url, headers: all },
    );
    return signed.headers;
  };

  const scene = async () => {
    const baseUrl = await serve();
    const key = generateKey('ES256', 'key-1');
    const clientId = await register(fetchTransport({ baseUrl }), key);
    const privateKey = (await importJWK(key.privateJwk, 'ES256')) as CryptoKey;
    return { baseUrl, key, clientId, assertionKey: { key: privateKey, kid: 'key-1' } };
  };
  const body = JSON.stringify(sessionInput);

  it('oauth4webapi discovers, gets a bound token, and calls an operation of level A2', async () => {
    const { baseUrl, key, clientId, assertionKey } = await scene();
    const issuer = new URL(baseUrl);
    const insecure = { [oauth.allowInsecureRequests]: true };
    const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure });
    const server = await oauth.processDiscoveryResponse(issuer, found);
    const client: oauth.Client = { client_id: clientId };
    const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
    const auth = oauth.PrivateKeyJwt(assertionKey);
    const options = { DPoP, ...insecure };
    const asked = await oauth.clientCredentialsGrantRequest(server, client, auth, {}, options);
    const granted = await oauth.processClientCredentialsResponse(server, client, asked);
    assert.deepEqual([granted.token_type, granted.expires_in], ['dpop', 300]);
    const url = new URL(baseUrl + sessionPath);
    const authorization = `DPoP ${granted.access_token}`;
    const signed = await callSigned(key, url.href, body, {
      authorization,
      'content-type': 'application/json',
    });
    const { authorization: _, ...headers } = signed;
    const reply = await oauth.protectedResourceRequest(
      ...([granted.access_token, 'POST', url, new Headers(headers), body, options] as const),
    );
    assert.equal(reply.status, 201);
    assert.match(((await reply.json()) as { clientSecret: string }).clientSecret, /^wcs_/);
  });

  it('openid-client discovers, gets a bound token, and calls an operation of level A2', async () => {
    const { baseUrl, key, clientId, assertionKey } = await scene();
    const settings = { algorithm: 'oauth2' as const, execute: [openid.allowInsecureRequests] };
    const auth = openid.PrivateKeyJwt(assertionKey);
    const config = await openid.discovery(new URL(baseUrl), clientId, undefined, auth, settings);
    const DPoP = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair('ES256'));
    const granted = await openid.clientCredentialsGrant(config, undefined, { DPoP });
    assert.equal(granted.token_type, 'dpop');
    const url = new URL(baseUrl + sessionPath);
    const authorization = `DPoP ${granted.access_token}`;
    const signed = await callSigned(key, url.href, body, {
      authorization,
      'content-type': 'application/json',
    });
    const { authorization: _, ...headers } = signed;
    const reply = await openid.fetchProtectedResource(
      ...([config, granted.access_token, url, 'POST', body, new Headers(headers), { DPoP }] as const),
    );
    assert.equal(reply.status, 201);
  });
});
