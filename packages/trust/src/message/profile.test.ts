import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { testKeys } from '../suite/keys.testing.js';
import { TrustError } from '../trust-error.js';
import { type RequestWithBody, signReply, signRequest, verifyReply, verifyRequest } from './profile.js';
import { signMessage } from './sign-message.js';
import { verifyMessage } from './verify-message.js';

const now = 1_795_000_000_000;
const { privateKey, publicKey } = testKeys.ES256;
const signer = { key: privateKey, keyid: 'es', now, nonce: 'fresh-nonce' };
const verifier = { keys: [publicKey], now };
const plain = {
  method: 'POST',
  url: 'https://bank.example/api/v1/loan/draws?dry=1',
  headers: { authorization: 'DPoP wpt_secret-token', 'Idempotency-Key': '"draw-1"' },
  body: '{"amount":"8000.00"}',
};

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const send = async (request: Sent): Promise<Sent> => ({
  ...request,
  headers: { ...request.headers, ...(await signRequest(request, signer)) },
});
const sent = await send(plain);
const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(sent.headers).filter(([key]) => key.toLowerCase() !== name));

const refuses = (
  request: RequestWithBody,
  error: { code: string; part?: string; message?: RegExp },
): Promise<void> => assert.rejects(verifyRequest(request, verifier), { name: 'TrustError', ...error });

describe('a signed request', () => {
  it('is accepted, and tells by whom, when and with which nonce it was signed', async () => {
    const { signature, ...seen } = await verifyRequest(sent, verifier);
    assert.deepEqual(seen, {
      label: 'wdl',
      keyid: 'es',
      algorithm: 'ecdsa-p256-sha256',
      nonce: 'fresh-nonce',
      created: now / 1000,
      expires: now / 1000 + 120,
      covered: ['@method', '@target-uri', 'authorization', 'content-digest', 'idempotency-key'],
    });
    assert.ok(sent.headers['signature']?.includes(signature));
  });

  it('needs neither body nor key nor token: what is there is covered', async () => {
    const request = await send({ method: 'GET', url: 'https://bank.example/v1/x', headers: {} });
    assert.deepEqual((await verifyRequest(request, verifier)).covered, ['@method', '@target-uri']);
    assert.equal(request.headers['content-digest'], undefined);
  });

  it('may arrive with other spellings of what means the same', async () => {
    const headers = new Headers(sent.headers);
    await verifyRequest({ ...sent, headers }, verifier);
    await verifyRequest({ ...sent, url: 'HTTPS://BANK.example:443/api/v1/loan/draws?dry=1#top' }, verifier);
    const spaced = { ...sent.headers, authorization: '  DPoP wpt_secret-token ' };
    await verifyRequest({ ...sent, headers: { ...spaced, 'x-forwarded-for': '10.0.0.1' } }, verifier);
  });

  it('survives any header and any body', async () => {
    const printable = fc.string({
      unit: fc.constantFrom(...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code))),
    });
    await fc.assert(
      fc.asyncProperty(printable, printable, fc.uint8Array({ maxLength: 99 }), async (token, key, body) => {
        const headers = { authorization: token, 'idempotency-key': key };
        const request = { method: 'PUT', url: plain.url, headers, body };
        const signed = { ...request, headers: { ...headers, ...(await signRequest(request, signer)) } };
        await verifyRequest(signed, verifier);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused after any change of one character of what is signed', async () => {
    const fields = [
      'method',
      'url',
      'body',
      'authorization',
      'Idempotency-Key',
      'content-digest',
      'signature-input',
      'signature',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        fc.nat(),
        fc.integer({ min: 1, max: 94 }),
        async (field, at, step) => {
          const isHeader = !(field in plain);
          const value = isHeader ? (sent.headers[field] ?? '') : sent[field as 'url'];
          const index = at % value.length;
          const code = value.charCodeAt(index);
          const other = String.fromCharCode(32 + ((code - 32 + step) % 95));
          // Space around a value, an address that is the same in another spelling, and the label are not signed.
          const changed = value.slice(0, index) + other + value.slice(index + 1);
          fc.pre(changed.trim() !== value.trim());
          fc.pre(field !== 'url' || !URL.canParse(changed) || new URL(changed).href !== value);
          const request = isHeader
            ? { ...sent, headers: { ...sent.headers, [field]: changed } }
            : { ...sent, [field]: changed };
          await assert.rejects(verifyRequest(request, verifier), TrustError);
        },
      ),
      { numRuns: 1500 },
    );
  });

  for (const [header, code] of [
    ['authorization', 'signature-component'],
    ['idempotency-key', 'signature-component'],
    ['content-digest', 'digest-missing'],
    ['signature-input', 'signature-missing'],
    ['signature', 'signature-missing'],
  ] as const)
    it(`is refused by name when ${header} was stripped`, () =>
      refuses({ ...sent, headers: without(header) }, { code, part: header }));

  for (const [part, change] of [
    ['@method', { method: 'PUT' }],
    ['@target-uri', { url: 'http://10.0.0.7:8080/v1/loan/draws?dry=1' }],
    ['authorization', { headers: { ...without('authorization'), authorization: 'DPoP wpt_another' } }],
    ['idempotency-key', { headers: { ...without('idempotency-key'), 'Idempotency-Key': '"draw-2"' } }],
  ] as const)
    it(`is refused by name when ${part} was changed`, () =>
      refuses(
        { ...sent, ...change },
        { code: 'signature-invalid', part, message: new RegExp(`${part} is not what was signed`) },
      ));

  it('is refused when its body was changed, with the digest or without', async () => {
    const body = '{"amount":"9000.00"}';
    await refuses({ ...sent, body }, { code: 'digest-mismatch', part: 'content-digest' });
    const resigned = await send({ ...plain, body });
    const headers = { ...sent.headers, 'content-digest': resigned.headers['content-digest'] ?? '' };
    await refuses({ ...sent, body, headers }, { code: 'signature-invalid', part: 'content-digest' });
  });

  it('is refused when a header that has to be covered was added later', async () => {
    const bare = await send({ ...plain, headers: {} });
    const headers = { ...bare.headers, authorization: 'DPoP wpt_added' };
    await refuses({ ...bare, headers }, { code: 'signature-coverage', part: 'authorization' });
    const empty = await send({ method: 'POST', url: plain.url, headers: {} });
    await refuses({ ...empty, body: '{}' }, { code: 'digest-missing' });
  });

  it('is refused when the proxy hides its public address, and the error says what to set', async () => {
    const behind = { ...sent, url: 'http://bank.internal/v1/loan/draws?dry=1' };
    await refuses(behind, { code: 'signature-invalid', message: /publicBaseUrl/ });
  });

  it('is refused under another key, whatever the sums say', async () => {
    const other = { ...testKeys.EdDSA.publicKey, kid: 'es' };
    await assert.rejects(verifyRequest(sent, { keys: [other], now }), { code: 'algorithm-refused' });
    const { publicKey: stranger } = await crypto.subtle
      .generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
      .then(async (pair) => ({ publicKey: await crypto.subtle.exportKey('jwk', pair.publicKey) }));
    const keys = [{ kty: 'EC', crv: 'P-256', x: stranger.x ?? '', y: stranger.y ?? '', kid: 'es' }];
    await assert.rejects(verifyRequest(sent, { keys, now }), {
      code: 'signature-invalid',
      part: 'signature',
    });
    await assert.rejects(verifyRequest(sent, { keys: [], now }), { code: 'key-unknown', part: 'kid' });
  });

  it('is refused before its time and after it', async () => {
    const at = (offset: number): Promise<unknown> => verifyRequest(sent, { ...verifier, now: now + offset });
    await at(119_000);
    await at(-60_000);
    await assert.rejects(at(120_000), { code: 'signature-time', part: 'expires' });
    await assert.rejects(at(-61_000), { code: 'signature-time', part: 'created' });
    const long = {
      ...plain,
      headers: { ...plain.headers, ...(await signRequest(plain, { ...signer, lifeMs: 300_001 })) },
    };
    await refuses(long, { code: 'signature-time', part: 'expires' });
  });

  it('holds nothing of the request in the error', async () => {
    const error: unknown = await verifyRequest({ ...sent, method: 'PUT' }, verifier).catch(
      (one: unknown) => one,
    );
    const seen = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    for (const trace of ['wpt_secret-token', 'draw-1', '8000.00']) assert.ok(!seen.includes(trace), trace);
  });
});

describe('a signed reply', () => {
  const reply = {
    status: 201,
    headers: { 'content-type': 'application/json' },
    body: '{"id":"loa_1"}',
    request: sent,
  };
  const answer = async (): Promise<typeof reply> => ({
    ...reply,
    headers: { ...reply.headers, ...(await signReply(reply, signer)) },
  });

  it('is accepted for its own request', async () => {
    const { covered } = await verifyReply(await answer(), verifier);
    assert.deepEqual(covered, [
      '@status',
      'content-digest',
      '@method;req',
      '@target-uri;req',
      'signature;req;key="wdl"',
    ]);
    const empty = { status: 204, headers: {}, request: sent };
    const headers = await signReply(empty, signer);
    await verifyReply({ ...empty, headers: { ...headers } }, verifier);
  });

  it('is refused when its status or body changed, or when it answers another request', async () => {
    const good = await answer();
    const another = await send({ ...plain, body: '{}' });
    const cases = [
      [{ ...good, status: 200 }, '@status'],
      [{ ...good, body: '{}' }, 'content-digest'],
      [{ ...good, request: another }, 'signature;req;key="wdl"'],
      [{ ...good, request: { ...sent, url: 'https://bank.example/other' } }, '@target-uri;req'],
      [{ ...good, request: plain }, 'signature;req;key="wdl"'],
    ] as const;
    for (const [changed, part] of cases)
      await assert.rejects(verifyReply(changed, verifier), { name: 'TrustError', part });
    await assert.rejects(verifyReply(reply, verifier), { code: 'digest-missing' });
  });
});

describe('a signature with a list of components', () => {
  const input = { key: privateKey, algorithm: 'ecdsa-p256-sha256', label: 'any', keyid: 'es', tag: 'wdl-v1' };
  const times = { created: now / 1000, expires: now / 1000 + 60, nonce: 'fresh-nonce' };
  const expected = { keys: [publicKey], required: ['@method'], tag: 'wdl-v1', now };
  const request = {
    method: 'GET',
    url: 'https://bank.example/v1/x?a=1&a=2&b=3',
    headers: { 'x-map': 'a=1', 'x-word': 'x' },
  };
  const signed = async (
    overrides: object = {},
    message: typeof request = request,
  ): Promise<typeof request> => {
    const headers = await signMessage(message, { ...input, ...times, components: ['@method'], ...overrides });
    return { ...message, headers: { ...message.headers, ...headers } };
  };
  const refusesWith = async (message: typeof request, code: string, overrides: object = {}): Promise<void> =>
    assert.rejects(verifyMessage(message, { ...expected, ...overrides }), { name: 'TrustError', code });

  it('covers each only once, and only what there is', async () => {
    for (const components of [
      ['@method', '@method'],
      ['@status'],
      ['@nothing'],
      ['@signature-params'],
      ['__proto__'],
      ['@method;req'],
      ['x-absent'],
      ['x-map;key="b"'],
      ['x-word;key="a b"'],
      ['x-word;sf'],
      ['x-word;bs'],
      ['x-word;tr'],
      ['x word'],
      ['@query-param'],
      ['@query-param;name="a"'],
      ['@query-param;name="c"'],
      ['x-word;'],
      ['"x-word"'],
      [''],
    ])
      await assert.rejects(
        signed({ components }),
        { name: 'TrustError', code: 'signature-component' },
        components.join(),
      );
    const components = ['@query-param;name="b"', '@scheme', '@request-target', 'X-Word', 'x-map;key="a"'];
    await verifyMessage(await signed({ components }), { ...expected, required: components });
  });

  it('lets no header smuggle a line into what is signed', async () => {
    for (const bad of ['a\n"@method": GET', 'a\rb', 'a\0b'])
      await assert.rejects(
        signed({ components: ['x-word'] }, { ...request, headers: { ...request.headers, 'x-word': bad } }),
        {
          code: 'signature-component',
          part: 'x-word',
        },
      );
  });

  it('needs tag, times, nonce and coverage', async () => {
    await refusesWith(await signed({ tag: 'another' }), 'signature-tag');
    await refusesWith(await signed({ tag: undefined }), 'signature-tag');
    await refusesWith(await signed(), 'signature-tag', { label: 'other' });
    await refusesWith(await signed({ created: undefined }), 'signature-time');
    await refusesWith(await signed({ expires: undefined }), 'signature-time');
    await refusesWith(await signed({ expires: times.created + 301 }), 'signature-time');
    await refusesWith(await signed({ nonce: undefined }), 'signature-nonce');
    await refusesWith(await signed({ nonce: 'short' }), 'signature-nonce');
    await refusesWith(await signed(), 'signature-coverage', { required: ['@method', '@path'] });
    await verifyMessage(await signed({ nonce: undefined }), { ...expected, isNonceRequired: false });
  });

  it('is refused when two claim the same tag, or when half of it is missing', async () => {
    const one = await signed();
    const two = await signed({ label: 'second' });
    const both = (name: 'signature' | 'signature-input'): string =>
      [one, two].map(({ headers }) => (headers as Record<string, string>)[name]).join(', ');
    const headers = {
      ...request.headers,
      signature: both('signature'),
      'signature-input': both('signature-input'),
    };
    await refusesWith({ ...request, headers }, 'signature-tag');
    await verifyMessage({ ...request, headers }, { ...expected, label: 'second' });
    const half = { ...one.headers, signature: 'other=:AAAA:' };
    await refusesWith({ ...request, headers: half }, 'signature-malformed');
    for (const broken of ['any=', 'any=(', '"', 'any=("@method")x', 'any=();tag="wdl-v1";;'])
      await refusesWith(
        { ...request, headers: { ...one.headers, 'signature-input': broken } as never },
        'signature-malformed',
      );
    await refusesWith(
      { ...request, headers: { ...one.headers, 'signature-input': 'a'.repeat(8193) } as never },
      'too-large',
    );
  });

  it('goes by its key: an algorithm named otherwise is refused', async () => {
    const named = await signed();
    const headers = named.headers as Record<string, string>;
    const other = (headers['signature-input'] ?? '').replace('ecdsa-p256-sha256', 'hmac-sha256');
    await refusesWith(
      { ...named, headers: { ...headers, 'signature-input': other } as never },
      'algorithm-refused',
    );
    await verifyMessage(await signed({ isAlgorithmNamed: false }), expected);
  });

  it('without sums lists what may differ', async () => {
    const changed = { ...(await signed({ components: ['@method', 'x-word'] })), method: 'PUT' };
    await assert.rejects(verifyMessage(changed, expected), {
      code: 'signature-invalid',
      part: undefined,
      message: /one of @method, x-word is not what was signed/,
    });
  });
});
