import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { CompactSign, UnsecuredJWT, compactVerify, importJWK } from 'jose';
import { toBase64Url } from '../base64url.js';
import { TrustError } from '../trust-error.js';
import { publicJwk, thumbprint } from './jwk.js';
import { signJws } from './sign-jws.js';
import { verifyJws } from './verify-jws.js';
import { testKeys } from './keys.testing.js';

const algorithms = ['ES256', 'PS256', 'EdDSA'] as const;
const pair = testKeys.ES256;
const good = await signJws({ alg: 'ES256', kid: 'es', typ: 'JWT' }, '{"sub":"a"}', pair.privateKey);
const expected = { keys: [pair.publicKey], algorithms: ['ES256'] };

/** Signs whatever header, as an attacker with a key of his own would. */
const forge = async (header: object, payload = '{}', key = pair.privateKey): Promise<string> => {
  const text = JSON.stringify(header);
  const signed = await signJws({ alg: 'ES256' }, payload, key);
  const [, body = ''] = signed.split('.');
  const privateKey = await importJWK({ ...key }, 'ES256');
  const bytes = new TextEncoder().encode(`${toBase64Url(text)}.${body}`);
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey as CryptoKey,
    bytes,
  );
  return `${toBase64Url(text)}.${body}.${toBase64Url(new Uint8Array(signature))}`;
};

const refuses = (jws: string, code: string, overrides: object = {}): Promise<void> =>
  assert.rejects(verifyJws(jws, { ...expected, ...overrides }), { name: 'TrustError', code });

describe('a JWS', () => {
  for (const alg of algorithms) {
    const { privateKey, publicKey } = testKeys[alg];
    it(`of ${alg} is read by jose, and one of jose is read here`, async () => {
      const ours = await signJws({ alg, kid: 'k' }, 'grüezi 你好', privateKey);
      const theirKey = await importJWK({ ...publicKey }, alg);
      const theirs = await compactVerify(ours, theirKey, { algorithms: [alg] });
      assert.equal(new TextDecoder().decode(theirs.payload), 'grüezi 你好');
      const jose = await new CompactSign(new TextEncoder().encode('from jose'))
        .setProtectedHeader({ alg, kid: publicKey.kid ?? '' })
        .sign(await importJWK({ ...privateKey }, alg));
      const { payload, header } = await verifyJws(jose, { keys: [publicKey], algorithms: [alg] });
      assert.equal(new TextDecoder().decode(payload), 'from jose');
      assert.equal(header.kid, publicKey.kid);
    });
  }

  it('is found by its key id: in a JWKS, by a function, or where only one key can be meant', async () => {
    const others = [testKeys.EdDSA.publicKey, pair.publicKey];
    for (const keys of [others, pair.publicKey, (kid: string) => others.find((key) => key.kid === kid)])
      assert.equal((await verifyJws(good, { keys, algorithms: ['ES256'] })).key.kid, 'es');
  });

  it('may have the required type in any spelling of RFC 7515', async () => {
    for (const typ of ['jwt', 'application/jwt', 'JWT']) await verifyJws(good, { ...expected, typ });
    await refuses(good, 'jws-type', { typ: 'dpop+jwt' });
  });

  it('survives any payload and no change of a character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), fc.nat(), fc.nat(), async (payload, at, step) => {
        const jws = await signJws({ alg: 'ES256', kid: 'es' }, payload, pair.privateKey);
        assert.deepEqual((await verifyJws(jws, expected)).payload, payload);
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
        const index = at % jws.length;
        const from = alphabet.indexOf(jws.charAt(index));
        const to = alphabet.charAt((from + 1 + (step % (alphabet.length - 1))) % alphabet.length);
        const changed = jws.slice(0, index) + to + jws.slice(index + 1);
        await assert.rejects(verifyJws(changed, expected), TrustError);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a forged JWS', () => {
  it('without a signature is refused', async () => {
    const none = new UnsecuredJWT({ sub: 'a' }).encode();
    await refuses(none, 'algorithm-refused');
    // Even where a caller lists it.
    await refuses(none, 'algorithm-refused', { algorithms: ['none'], keys: pair.publicKey });
    for (const alg of ['none', 'None', 'NONE', '', null, 0, ['ES256']])
      await refuses(await forge({ alg, kid: 'es' }), 'algorithm-refused');
  });

  it('with the public key as a shared secret is refused', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(pair.publicKey));
    const hmac = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'HS256', kid: 'es' })
      .sign(secret);
    await refuses(hmac, 'algorithm-refused');
    await refuses(hmac, 'algorithm-refused', { algorithms: ['HS256'] });
  });

  it('with RS256, or with an algorithm that is not the key’s, is refused', async () => {
    await refuses(await forge({ alg: 'RS256', kid: 'es' }), 'algorithm-refused', { algorithms: ['RS256'] });
    await refuses(await forge({ alg: 'PS256', kid: 'es' }), 'key-refused', {
      algorithms: ['PS256', 'ES256'],
    });
    const { privateKey } = testKeys.PS256;
    const ps = await signJws({ alg: 'PS256', kid: 'ps' }, '{}', privateKey);
    const named = { ...testKeys.PS256.publicKey, alg: 'RS256' };
    await refuses(ps, 'key-refused', { algorithms: ['PS256'], keys: [named] });
  });

  it('under a short RSA key, or a key to encrypt with, is refused', async () => {
    const header = { alg: 'PS256', kid: 'short' };
    await assert.rejects(signJws(header, '{}', testKeys.short.privateKey), { code: 'key-refused' });
    await refuses(good, 'key-refused', { keys: { ...pair.publicKey, use: 'enc' } });
  });

  it('with a key id that is a path, a prototype or a list is refused', async () => {
    const asked: string[] = [];
    const keys = (kid: string) => (asked.push(kid), undefined);
    for (const kid of [
      '../../dev/null',
      '__proto__',
      'constructor',
      'toString',
      '',
      'a'.repeat(129),
      "' OR 1=1",
    ])
      await refuses(await forge({ alg: 'ES256', kid }), 'key-unknown', { keys });
    for (const kid of [['es'], { es: 1 }, 1, null, undefined])
      await refuses(await forge({ alg: 'ES256', kid }), 'key-unknown', { keys: [pair.publicKey] });
    assert.deepEqual(asked, []);
    await refuses(await forge({ alg: 'ES256', kid: 'plain' }), 'key-unknown', { keys });
    assert.deepEqual(asked, ['plain']);
  });

  it('that brings its key, or the address of one, is refused', async () => {
    const jwk = publicJwk(pair.privateKey);
    for (const header of [
      { jwk },
      { jku: 'https://attacker.example/jwks' },
      { x5u: 'https://attacker.example/x' },
      { x5c: ['AAAA'] },
      { crit: ['exp'], exp: 1 },
      { crit: [] },
      { b64: false },
    ])
      await refuses(await forge({ alg: 'ES256', kid: 'es', ...header }), 'jws-header');
  });

  it('may bring its key only where proofs are expected, and then no private one', async () => {
    const jwk = publicJwk(pair.privateKey);
    const proof = await forge({ alg: 'ES256', jwk });
    const { key } = await verifyJws(proof, { keys: 'embedded', algorithms: ['ES256'] });
    assert.equal(await thumbprint(key), await thumbprint(pair.publicKey));
    for (const bad of [
      pair.privateKey,
      { kty: 'oct', k: 'AAAA' },
      { ...jwk, d: undefined, k: '' },
      'x',
      null,
    ])
      await refuses(await forge({ alg: 'ES256', jwk: bad }), 'key-refused', { keys: 'embedded' });
  });

  it('that is too long, or no JWS, is refused', async () => {
    await refuses('a'.repeat(16_385), 'too-large');
    const parts = good.split('.');
    const header = (text: string): string => [toBase64Url(text), ...parts.slice(1)].join('.');
    for (const jws of [
      '',
      'a',
      'a.b',
      'a.b.c.d',
      `${good}=`,
      `${good}\n`,
      ` ${good}`,
      header('[]'),
      header('null'),
    ])
      await refuses(jws, 'malformed');
  });

  it('leaves no trace of itself in the error', async () => {
    const secret = 'marked-secret-value';
    const jws = await forge({ alg: 'ES256', kid: secret, x: secret }, JSON.stringify({ secret }));
    const error: unknown = await verifyJws(jws, expected).catch((caught: unknown) => caught);
    assert.ok(error instanceof TrustError);
    const seen = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error.cause);
    for (const trace of [secret, ...jws.split('.')]) assert.ok(!seen.includes(trace));
  });
});
