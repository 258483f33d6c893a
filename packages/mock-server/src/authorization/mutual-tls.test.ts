import 'reflect-metadata';
import assert from 'node:assert/strict';
import { request } from 'node:https';
import { after, before, describe, it } from 'node:test';
import {
  Extension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';
import { generateSigningKey, signJws, type Jwk } from '@weidongli/trust/suite';
import { signRequest } from '@weidongli/trust/message';
import { startHttpServer, type HttpServer } from '../adapters/http.js';
import { systemPorts } from '../adapters/system-ports.js';
import { freshKey, SandboxCaller } from '../testing/caller.js';
import type { WireRequest, WireResponse } from '../engine/wire.js';

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const now = (): number => systemPorts().realNow();

/** A certificate with its key, PEM. */
interface Identity {
  readonly cert: string;
  readonly key: string;
}

const pem = async (key: CryptoKey): Promise<string> => {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${bytes.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
};

/** Issues a certificate; without an issuer it issues itself. */
const issue = async (
  name: string,
  issuer?: { readonly certificate: X509Certificate; readonly keys: CryptoKeyPair },
): Promise<Identity & { readonly certificate: X509Certificate; readonly keys: CryptoKeyPair }> => {
  const keys = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create({
    ...{ subject: `CN=${name}`, issuer: issuer?.certificate.subject ?? `CN=${name}`, signingAlgorithm: EC },
    ...{ notBefore: new Date(now() - 3_600_000), notAfter: new Date(now() + 86_400_000) },
    ...{ publicKey: keys.publicKey, signingKey: issuer?.keys.privateKey ?? keys.privateKey },
    extensions: extensionsOf(issuer === undefined),
  });
  return { certificate, keys, cert: certificate.toString('pem'), key: await pem(keys.privateKey) };
};

const extensionsOf = (isAuthority: boolean): Extension[] =>
  isAuthority
    ? [new Extension('2.5.29.19', true, Uint8Array.from([0x30, 0x03, 0x01, 0x01, 0xff]))]
    : [new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }])];

let server: HttpServer;
let authority: Awaited<ReturnType<typeof issue>>;
let ours: Identity;
let stranger: Identity;

/** Calls over TLS with a certificate, or with none. */
const callAs =
  (identity: Identity | undefined) =>
  ({ method, path, headers, body }: WireRequest): Promise<WireResponse> =>
    new Promise((resolve, reject) => {
      const options = { method, headers, ca: authority.cert, agent: false as const, ...identity };
      const call = request(server.url + path, options, (reply) => {
        let text = '';
        reply.on('data', (part: Buffer) => (text += part.toString()));
        reply.on('end', () => {
          const named = Object.entries(reply.headers).map(([name, value]) => [name, String(value)] as const);
          resolve({ status: reply.statusCode ?? 0, headers: Object.fromEntries(named), body: text });
        });
      });
      call.on('error', reject);
      call.end(body);
    });

before(async () => {
  authority = await issue('Test authority');
  const own = await issue('127.0.0.1', authority);
  ours = await issue('partner', authority);
  stranger = await issue('stranger');
  server = await startHttpServer({
    port: 0,
    tls: { key: own.key, cert: own.cert, clientCa: authority.cert },
  });
});
after(() => server.close());

/** Registers a client and gets a token over a connection with a certificate and without DPoP. */
const tokenBy = async (
  identity: Identity | undefined,
): Promise<{ reply: WireResponse; clientId: string; key: Jwk }> => {
  const { publicKey, privateKey } = await generateSigningKey('key-1');
  const sandbox = new SandboxCaller(callAs(undefined), 'sk_test_xingqiao');
  const body = { name: 'TLS', jwks: { keys: [publicKey] } };
  const order = { 'idempotency-key': freshKey('tls') };
  const { id } = await sandbox.ok<{ id: string }>('POST', '/v1/partner/clients', body, order);
  const seconds = Math.floor(now() / 1000);
  const claims = { iss: id, sub: id, aud: server.url, iat: seconds, exp: seconds + 60, jti: freshKey('jti') };
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await signJws({ alg: 'ES256', kid: 'key-1' }, JSON.stringify(claims), privateKey),
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const reply = await callAs(identity)({
    method: 'POST',
    path: '/oauth/token',
    headers,
    body: form.toString(),
  });
  return { reply, clientId: id, key: privateKey };
};

describe('a token that is bound to a TLS certificate (RFC 8705)', () => {
  it('works over connections with that certificate, and over no other', async () => {
    const { reply, key } = await tokenBy(ours);
    assert.equal(reply.status, 200, reply.body);
    const { access_token: token, token_type: type } = JSON.parse(reply.body) as Record<string, string>;
    assert.equal(type, 'Bearer');
    const listEvents = async (identity: Identity | undefined): Promise<string> => {
      const call = {
        method: 'GET',
        url: `${server.url}/v1/partner/events`,
        headers: { authorization: `Bearer ${token}` },
      };
      const signed = await signRequest(call, { key, keyid: 'key-1', now: now(), nonce: freshKey('nonce') });
      const headers = { ...call.headers, ...signed };
      const answer = await callAs(identity)({ method: 'GET', path: '/v1/partner/events', headers });
      return `${answer.status} ${(JSON.parse(answer.body) as { code?: string }).code ?? ''}`.trim();
    };
    assert.equal(await listEvents(ours), '200');
    assert.equal(await listEvents(undefined), '401 unauthenticated');
    assert.equal(await listEvents(stranger), '401 unauthenticated');
  });

  it('is not given for a certificate that nobody vouches for', async () => {
    const { reply } = await tokenBy(stranger);
    assert.deepEqual([reply.status, JSON.parse(reply.body).error], [400, 'invalid_dpop_proof']);
  });
});
