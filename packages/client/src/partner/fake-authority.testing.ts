import { createHash, createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { problemTable, type ProblemCode } from '@weidongli/contracts';
import { httpbis, type Request } from 'http-message-signatures';
import { calculateJwkThumbprint, EmbeddedJWK, importJWK, jwtVerify, type JWK } from 'jose';
import { anId } from '../fake-bank.testing.js';
import { ManualEnvironment } from '../manual-environment.testing.js';
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.js';
import { generateKey, signer, type TestKey } from './test-keys.testing.js';

/** What a fake bank does. Everything is checked with other libraries than the ones that the client uses. */
export interface Temper {
  /** Milliseconds that the bank's clock is ahead of the server's. */
  readonly aheadMs?: number;
  /** Ask for a nonce in every proof. */
  readonly wantsNonce?: boolean;
  /** Seconds that a token lives. */
  readonly life?: number;
  /** Changes replies on their way, apart from the bank's keys. */
  readonly onTheWay?: (reply: TransportResponse, request: TransportRequest) => TransportResponse;
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const baseUrl = 'https://bank.example/api';
/** The one client of the bank. */
export const clientId = anId('cli');
const clientPath = `/v1/partner/clients/${clientId}`;
const proofLife = 60_000;

/** Throws what a step of the bank refuses with. */
const refuse = (code: string, status = 401, headers: Readonly<Record<string, string>> = {}): never => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a signal inside this file, caught where replies are made
  throw { status, code, headers } satisfies Refusal;
};

const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'status' in thrown;

const digestOf = (body: string): string => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;

/** A bank with an authorisation server, written from the RFCs: it takes nothing on trust, and counts what it was asked for. */
export class FakeAuthority {
  readonly environment = new ManualEnvironment();
  /** Registered public keys. */
  clientKeys: JWK[];
  /** Key that replies are signed with. */
  bankKey: TestKey = generateKey('ES256', 'bank-1');
  temper: Temper = {};
  /** Do not show the keys that replies are signed with. */
  hidesKeys = false;
  /** Tokens that count. */
  readonly tokens = new Map<string, string>();
  readonly requests: TransportRequest[] = [];
  /** What the API answers with, apart from its own clients. */
  answer: { readonly status: number; readonly body: unknown } = { status: 200, body: {} };
  /** Key ids of each registration, in their order. */
  readonly registered: string[][] = [];
  /** Key ids that belong to other servers under the same client. */
  others: readonly string[] = [];
  readonly #used = new Set<string>();
  #nonce = 'nonce-1';
  #count = 0;

  constructor(...clientKeys: readonly JWK[]) {
    this.clientKeys = [...clientKeys];
  }

  /** Requests to one path. */
  sent(path: string): readonly TransportRequest[] {
    return this.requests.filter((request) => request.path === path);
  }

  readonly transport: Transport & { readonly baseUrl: string } = {
    baseUrl,
    send: async (request) => {
      this.requests.push(request);
      // Time passes on the wire, so that calls at once are at once.
      await Promise.resolve();
      if (request.path === '/oauth/jwks')
        return this.#reply(this.hidesKeys ? 404 : 200, { keys: [this.bankKey.publicJwk] });
      const reply = await this.#answered(request);
      return this.temper.onTheWay?.(reply, request) ?? reply;
    },
  };

  async #answered(request: TransportRequest): Promise<TransportResponse> {
    if (request.path === '/oauth/token') return this.#guarded(() => this.#token(request), 'error');
    const reply = await this.#guarded(() => this.#api(request), 'code');
    return reply.status === 401 ? reply : this.#signed(reply, request);
  }

  /** The bank's own time. */
  now(): number {
    return this.environment.now() + (this.temper.aheadMs ?? 0);
  }

  #reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): TransportResponse {
    const date = new Date(this.now()).toUTCString();
    return {
      status,
      headers: { date, 'x-fapi-interaction-id': 'trace-1', ...headers },
      body: JSON.stringify(body),
    };
  }

  async #guarded(
    answer: () => Promise<TransportResponse>,
    member: 'error' | 'code',
  ): Promise<TransportResponse> {
    try {
      return await answer();
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      const { status, code, headers } = thrown;
      if (member === 'error') return this.#reply(status, { error: code }, headers);
      const { title, retryable, recovery } = problemTable[code as ProblemCode];
      const problem = { title, status, code, retryable, recovery, instance: '/v1/x', traceId: 'trace-1' };
      return this.#reply(status, { type: `https://weidongli.example/problems/${code}`, ...problem }, headers);
    }
  }

  #once(name: string, code: string): void {
    if (this.#used.has(name)) refuse(code);
    this.#used.add(name);
  }

  /** Checks a proof of possession (RFC 9449 §4.3) and gives the thumbprint of its key. */
  async #proof(request: TransportRequest, token?: string): Promise<string> {
    const code = token === undefined ? 'invalid_dpop_proof' : 'invalid-dpop-proof';
    const currentDate = new Date(this.now());
    const { payload, protectedHeader } = await jwtVerify(request.headers['dpop'] ?? '', EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ['ES256'],
      currentDate,
    }).catch(() => refuse(code));
    const ath = token && createHash('sha256').update(token).digest('base64url');
    const htu = baseUrl + request.path.replace(/\?.*/, '');
    if (payload['htm'] !== request.method || payload['htu'] !== htu || payload['ath'] !== ath) refuse(code);
    const isFresh = Math.abs((payload.iat ?? 0) * 1000 - this.now()) <= proofLife;
    if (payload['nonce'] !== this.#nonce && (this.temper.wantsNonce === true || !isFresh))
      refuse(token === undefined ? 'use_dpop_nonce' : code, token === undefined ? 400 : 401, {
        'dpop-nonce': this.#nonce,
        'www-authenticate': 'DPoP error="use_dpop_nonce"',
      });
    this.#once(`dpop ${payload.jti ?? ''}`, code);
    return calculateJwkThumbprint(protectedHeader.jwk!);
  }

  /** The nonce that proofs have to carry from now on. */
  changeNonce(): void {
    this.#nonce = `nonce-${this.#count++}-${this.#nonce}`;
  }

  #keyFor(kid: unknown, code: string): JWK {
    return this.clientKeys.find((key) => key.kid === kid) ?? refuse(code);
  }

  async #token(request: TransportRequest): Promise<TransportResponse> {
    const form = new URLSearchParams(request.body);
    if (form.get('grant_type') !== 'client_credentials') refuse('unsupported_grant_type', 400);
    if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      refuse('invalid_client');
    const jkt = await this.#proof(request);
    const { payload } = await jwtVerify(
      form.get('client_assertion') ?? '',
      ({ kid, alg }) => importJWK(this.#keyFor(kid, 'invalid_client'), alg),
      {
        ...{ issuer: clientId, subject: clientId, audience: baseUrl, maxTokenAge: 300 },
        ...{ requiredClaims: ['jti', 'exp', 'iat'], algorithms: ['ES256', 'PS256', 'EdDSA'] },
        currentDate: new Date(this.now()),
      },
    ).catch((error: unknown) => (isRefusal(error) ? refuse(error.code) : refuse('invalid_client')));
    this.#once(`assertion ${payload.jti ?? ''}`, 'invalid_client');
    if (form.get('scope')?.includes('audit:read') === true) refuse('invalid_scope', 400);
    const token = `wpt_${String((this.#count += 1))}`;
    this.tokens.set(token, jkt);
    return this.#reply(200, { access_token: token, token_type: 'DPoP', expires_in: this.temper.life ?? 300 });
  }

  async #api(request: TransportRequest): Promise<TransportResponse> {
    const [, token = ''] = /^DPoP (.+)$/.exec(request.headers['authorization'] ?? '') ?? [];
    const jkt = this.tokens.get(token) ?? refuse('unauthenticated');
    if ((await this.#proof(request, token)) !== jkt) refuse('invalid-dpop-proof');
    await this.#checkSignature(request);
    const { status, body } = request.path.startsWith(clientPath) ? this.#client(request) : this.answer;
    return this.#reply(status, body);
  }

  #client({ path, body }: TransportRequest): FakeAuthority['answer'] {
    if (path.endsWith('/keys')) {
      const { jwks } = JSON.parse(body ?? '') as { readonly jwks: { readonly keys: JWK[] } };
      this.clientKeys = jwks.keys;
      this.registered.push(jwks.keys.map(({ kid }) => kid ?? ''));
    }
    const keyIds = [...this.clientKeys.map(({ kid }) => kid), ...this.others];
    const record = { id: clientId, name: 'server', status: 'ENABLED', keyIds, scopes: [], redirectUris: [] };
    return {
      status: 200,
      body: { ...record, createdAt: '2026-11-22T10:00:00.000+08:00', keysReplacedAt: null },
    };
  }

  async #checkSignature(request: TransportRequest): Promise<void> {
    const { headers, body } = request;
    if (body !== undefined && headers['content-digest'] !== digestOf(body)) refuse('invalid-signature');
    const covered = ['@method', '@target-uri', 'authorization'];
    if (body !== undefined) covered.push('content-digest');
    if (headers['idempotency-key'] !== undefined) covered.push('idempotency-key');
    const fits = await httpbis
      .verifyMessage(
        {
          requiredFields: covered,
          requiredParams: ['created', 'expires', 'nonce', 'alg', 'keyid', 'tag'],
          // The library knows the real time only; the bank's is judged below.
          tolerance: Infinity,
          keyLookup: async ({ keyid, nonce }) => {
            this.#once(`signature ${nonce ?? ''}`, 'invalid-signature');
            return { id: keyid!, verify: verifierOf(this.#keyFor(keyid, 'invalid-signature')) };
          },
        },
        messageOf(request),
      )
      .catch(() => false);
    const { created, expires } = signatureTimes(headers);
    const now = this.now() / 1000;
    if (fits !== true || created > now + 60 || expires < now || expires - created > 300)
      refuse('invalid-signature');
  }

  async #signed(reply: TransportResponse, request: TransportRequest): Promise<TransportResponse> {
    const created = new Date(Math.floor(this.now() / 1000) * 1000);
    const signed = await httpbis.signMessage(
      {
        name: 'wdl',
        key: { id: this.bankKey.keyId, alg: 'ecdsa-p256-sha256', sign: signer(this.bankKey) },
        fields: ['@status', 'content-digest', '@method;req', '@target-uri;req', 'signature;req;key="wdl"'],
        params: ['created', 'expires', 'keyid', 'alg', 'tag'],
        paramValues: { created, expires: new Date(created.getTime() + 60_000), tag: 'wdl-v1' },
      },
      { status: reply.status, headers: { ...reply.headers, 'content-digest': digestOf(reply.body) } },
      messageOf(request),
    );
    const headers = Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value]);
    return { ...reply, headers: Object.fromEntries(headers) as Record<string, string> };
  }
}

const messageOf = ({ method, path, headers }: TransportRequest): Request => ({
  method,
  url: baseUrl + path,
  headers: { ...headers },
});

const signatureTimes = (headers: Readonly<Record<string, string>>): { created: number; expires: number } => {
  const input = headers['signature-input'] ?? '';
  const read = (name: string): number => Number(new RegExp(`;${name}=(\\d+)`).exec(input)?.[1] ?? NaN);
  return { created: read('created'), expires: read('expires') };
};

/** How Node verifies what a key of each kind signed. */
const verifierOf = (jwk: JWK) => {
  const key: KeyObject = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  const options = jwk.kty === 'RSA' ? { padding: 6, saltLength: 64 } : { dsaEncoding: 'ieee-p1363' as const };
  const hash = jwk.kty === 'OKP' ? null : jwk.kty === 'RSA' ? 'sha512' : 'sha256';
  return async (data: Buffer, signature: Buffer): Promise<boolean> =>
    verify(hash, data, { key, ...options }, signature);
};
