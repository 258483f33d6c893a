import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as oracle from 'dpop';
import { CompactSign, compactVerify, importJWK } from 'jose';
import { publicJwk, thumbprint } from '../suite/jwk.js';
import { signJws } from '../suite/sign-jws.js';
import { testKeys } from '../suite/keys.testing.js';
import { type DpopExpectation, checkDpopProof, judgeDpopProof } from './check-proof.js';
import { accessTokenHash, createDpopProof, generateDpopKey } from './create-proof.js';

const now = 1_795_000_000_000;
const url = 'https://bank.example/v1/loan/draws?limit=5#top';
const accessToken = 'wct_synthetic-token';
const key = await generateDpopKey();
const input = { key, method: 'POST', url, accessToken, jti: 'a-fresh-jti', now };
const proof = await createDpopProof(input);
const expected: DpopExpectation = { proof, method: 'POST', url, accessToken, now };

/** The codes of all failures. */
const judge = async (overrides: Partial<DpopExpectation>): Promise<string[]> =>
  (await judgeDpopProof({ ...expected, ...overrides })).failures.map(({ code }) => code);

const jwk = publicJwk(testKeys.ES256.privateKey);
const header = { alg: 'ES256', typ: 'dpop+jwt', jwk: { kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y } };
const claims = {
  jti: 'a-fresh-jti',
  htm: 'POST',
  htu: 'https://bank.example/v1/loan/draws',
  iat: now / 1000,
  ath: await accessTokenHash(accessToken),
};

/** A proof with whatever header and claims, signed with a right key by jose. */
const forge = async (head: object, body: object): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify({ ...claims, ...body })))
    .setProtectedHeader({ ...header, ...head } as never)
    .sign(await importJWK({ ...testKeys.ES256.privateKey }, 'ES256'));

describe('a DPoP proof', () => {
  it('says which key made it, once and when', async () => {
    assert.deepEqual(await checkDpopProof(expected), {
      jkt: await thumbprint(key.publicKey),
      jti: 'a-fresh-jti',
      iat: now / 1000,
      nonce: undefined,
    });
  });

  it('is made with a key that cannot leave this process', async () => {
    assert.equal((key.privateKey as CryptoKey).extractable, false);
    await assert.rejects(crypto.subtle.exportKey('jwk', key.privateKey as CryptoKey));
    assert.deepEqual(Object.keys(key.publicKey).sort(), ['crv', 'kty', 'x', 'y']);
  });

  it('of ours is good JOSE, with address and token as RFC 9449 wants them', async () => {
    const { payload, protectedHeader } = await compactVerify(
      proof,
      await importJWK({ ...key.publicKey }, 'ES256'),
    );
    const said = JSON.parse(new TextDecoder().decode(payload)) as typeof claims;
    assert.equal(protectedHeader.typ, 'dpop+jwt');
    assert.equal(said.htu, 'https://bank.example/v1/loan/draws');
    assert.equal(said.ath, await accessTokenHash(accessToken));
  });

  it('of the independent library is accepted', async () => {
    for (const alg of ['ES256', 'PS256', 'Ed25519'] as const) {
      const pair = await oracle.generateKeyPair(alg);
      const theirs = await oracle.generateProof(pair, claims.htu, 'POST', 'server-nonce', accessToken);
      const nonce = (one: string): boolean => one === 'server-nonce';
      const { jkt } = await checkDpopProof({ ...expected, proof: theirs, nonce });
      assert.equal(jkt, await oracle.calculateThumbprint(pair.publicKey));
    }
  });

  it('may be of any of the three algorithms, and of no other', async () => {
    for (const alg of ['ES256', 'PS256', 'EdDSA'] as const) {
      const { privateKey, publicKey } = testKeys[alg];
      assert.deepEqual(
        await judge({ proof: await createDpopProof({ ...input, key: { privateKey, publicKey } }) }),
        [],
      );
    }
    assert.deepEqual(await judge({ algorithms: ['PS256'] }), ['dpop-alg']);
  });

  it('fits the address in any spelling that RFC 3986 calls the same', async () => {
    const same = [
      'HTTPS://BANK.example:443/v1/loan/./draws',
      'https://bank.example/v1/%6coan/draws?other=1',
      url,
    ];
    for (const one of same) assert.deepEqual(await judge({ url: one }), [], one);
    const other = [
      'http://bank.example/v1/loan/draws',
      'https://bank.example:8443/v1/loan/draws',
      'https://bank.example/v1/loan/draws/',
      'https://bank.example/v1/loan%2Fdraws',
      'https://bank.example/prefix/v1/loan/draws',
      'https://bank.example.attacker.example/v1/loan/draws',
      'not an address',
    ];
    for (const one of other) assert.deepEqual(await judge({ url: one }), ['dpop-htu'], one);
    const withUser = await forge({}, { htu: 'https://user:word@bank.example/v1/loan/draws' });
    assert.deepEqual(await judge({ proof: withUser }), ['dpop-htu']);
  });

  it('fails by name in each check alone, and in all at once', async () => {
    assert.deepEqual(await judge({ method: 'GET' }), ['dpop-htm']);
    assert.deepEqual(await judge({ proof: await forge({}, { htm: 'post' }) }), ['dpop-htm']);
    assert.deepEqual(await judge({ accessToken: 'wct_another' }), ['dpop-ath']);
    assert.deepEqual(await judge({ proof: await forge({}, { ath: undefined }) }), ['dpop-ath']);
    assert.deepEqual(await judge({ proof: await forge({ typ: 'JWT' }, {}) }), ['dpop-typ']);
    const [head, , tail] = proof.split('.');
    const [, body] = (await createDpopProof({ ...input, jti: 'another-jti' })).split('.');
    assert.deepEqual(await judge({ proof: [head, body, tail].join('.') }), ['dpop-signature']);
    const worst = await forge({ typ: 'x' }, {});
    const wrong = {
      proof: worst,
      method: 'GET',
      url: 'https://x.example/',
      accessToken: 'x',
      now: 0,
      algorithms: ['PS256'],
    };
    const all = ['dpop-typ', 'dpop-alg', 'dpop-htm', 'dpop-htu', 'dpop-ath', 'dpop-iat'];
    assert.deepEqual(await judge(wrong), all);
    await assert.rejects(checkDpopProof({ ...expected, ...wrong }), { name: 'TrustError', code: 'dpop-typ' });
  });

  it('lives a minute either way, or as long as its caller says', async () => {
    for (const [late, codes] of [
      [60_000, []],
      [60_001, ['dpop-iat']],
      [-60_000, []],
      [-60_001, ['dpop-iat']],
    ] as const)
      assert.deepEqual(await judge({ now: now + late }), codes);
    assert.deepEqual(await judge({ now: now + 2000, maxAgeMs: 1000 }), ['dpop-iat']);
    assert.deepEqual(await judge({ now: now - 2000, skewMs: 1000 }), ['dpop-iat']);
  });

  it('with a nonce of the server is fresh whatever the clock says, without one or with another it is not', async () => {
    const nonce = (one: string): boolean => one === 'n-1';
    const withNonce = await createDpopProof({ ...input, nonce: 'n-1', now: 0 });
    assert.deepEqual(await judge({ proof: withNonce, nonce }), []);
    assert.deepEqual(await judge({ proof: withNonce, nonce: () => false }), ['dpop-nonce']);
    assert.deepEqual(await judge({ proof: withNonce }), ['dpop-iat']);
    assert.deepEqual(await judge({ nonce, isNonceRequired: true }), ['dpop-nonce']);
    assert.deepEqual(await judge({ proof: await forge({}, { nonce: ['n-1'] }), nonce }), ['dpop-nonce']);
  });
});

describe('a forged DPoP proof', () => {
  it('by an algorithm that proves nothing is refused', async () => {
    const unsigned = [{ ...header, alg: 'none' }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    assert.deepEqual(await judge({ proof: `${unsigned.join('.')}.` }), ['dpop-alg']);
    const hmac = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ ...header, alg: 'HS256' } as never)
      .sign(new TextEncoder().encode(JSON.stringify(header.jwk)));
    assert.deepEqual(await judge({ proof: hmac }), ['dpop-alg']);
    assert.deepEqual(await judge({ proof: hmac, algorithms: ['HS256'] }), ['dpop-alg']);
  });

  it('with a JWK that passes itself off as a key of the platform is read as a JWK', async () => {
    const disguise = {
      extractable: false,
      algorithm: { name: 'ECDSA', namedCurve: 'P-256' },
      usages: ['verify'],
    };
    assert.deepEqual(await judge({ proof: await forge({ jwk: { ...header.jwk, ...disguise } }, {}) }), []);
    assert.deepEqual(
      await judge({ proof: await forge({ jwk: { ...header.jwk, x: 'AAAA', ...disguise } }, {}) }),
      ['dpop-alg'],
    );
  });

  it('with a key of another kind than its algorithm is refused', async () => {
    const { kty, n, e } = testKeys.PS256.publicKey;
    assert.deepEqual(await judge({ proof: await forge({ jwk: { kty, n, e } }, {}) }), ['dpop-alg']);
  });

  it('that cannot be read is refused as such, and nothing else is said of it', async () => {
    const malformed = [
      '',
      'a.b.c',
      `${proof}, ${proof}`,
      'a'.repeat(5000),
      await forge({ jwk: undefined }, {}),
      await forge({ jwk: { ...header.jwk, d: testKeys.ES256.privateKey.d } }, {}),
      await forge({ jwk: { kty: 'EC', crv: 'P-256' } }, {}),
      await forge(
        { jwk: { extractable: true, algorithm: { name: 'ECDSA', namedCurve: 'P-256' }, usages: ['verify'] } },
        {},
      ),
      await forge({ jku: 'https://attacker.example' }, {}),
      await forge({}, { jti: 'short' }),
      await forge({}, { jti: 'x'.repeat(129) }),
      await forge({}, { jti: 7 }),
      await forge({}, { iat: '1795000000' }),
      await forge({}, { htu: undefined }),
      await signJws(header as never, '[]', testKeys.ES256.privateKey),
    ];
    for (const one of malformed) assert.deepEqual(await judge({ proof: one }), ['dpop-malformed'], one);
    await assert.rejects(checkDpopProof({ ...expected, proof: '' }), { code: 'dpop-malformed' });
  });
});
