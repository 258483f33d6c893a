// Whatever arrives, the answer is a TrustError: nothing else gets out, and nothing hangs.
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toBase64Url } from './base64url.js';
import { judgeDpopProof } from './dpop/check-proof.js';
import { gmSuite } from './gm/gm-suite.js';
import { open } from './jwe/field.js';
import { checkContentDigest } from './message/content-digest.js';
import { verifyMessage } from './message/verify-message.js';
import { testKeys } from './suite/keys.testing.js';
import { verify } from './suite/signature.js';
import { verifyJws } from './suite/verify-jws.js';
import { TrustError } from './trust-error.js';

const now = 1_795_000_000_000;
const keys = [testKeys.ES256.publicKey, testKeys.PS256.publicKey, testKeys.EdDSA.publicKey];
const algorithms = ['ES256', 'PS256', 'EdDSA'];
const numRuns = 2000;

/** Texts made of the pieces that the formats are made of, and of anything at all. */
const pieces = [
  ...[
    'wdl=',
    'sig=',
    '(',
    ')',
    ';',
    ',',
    '=',
    ':',
    '"',
    '?0',
    '?1',
    '@1',
    '%"a"',
    ' ',
    '.',
    '-1',
    '1.5',
    '999999999999999',
  ],
  ...[
    '"@method"',
    '"@status"',
    '"x-map"',
    ';req',
    ';key="a"',
    ';sf',
    ';name="a"',
    ';tag="wdl-v1"',
    ';created=1795000000',
  ],
  ...[
    ';expires=1795000060',
    ';nonce="12345678"',
    ';keyid="es"',
    ';alg="ed25519"',
    ':AAAA:',
    'sha-256',
    '__proto__',
    'token',
  ],
];
const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 24 })
    .map((all) => all.join('')),
);
const header = fc.oneof(
  fc.json({ maxDepth: 2 }),
  fc
    .record(
      {
        alg: fc.oneof(
          fc.constantFrom(...algorithms, 'none', 'HS256', 'SM2', 'ECDH-ES+A256KW'),
          fc.jsonValue(),
        ),
        enc: fc.constantFrom('A256GCM', 'SM4CBC-HSM3', 'x'),
        kid: fc.oneof(fc.constantFrom('es', 'ps', 'ed', '__proto__'), fc.jsonValue()),
        typ: fc.constantFrom('dpop+jwt', 'JWT'),
        jwk: fc.oneof(
          fc.constantFrom(...keys),
          fc.jsonValue(),
          fc.dictionary(
            fc.constantFrom('kty', 'crv', 'x', 'y', 'n', 'e', 'extractable', 'algorithm'),
            fc.jsonValue(),
          ),
        ),
        epk: fc.oneof(fc.constantFrom(...keys), fc.jsonValue()),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
);
const part = fc.oneof(
  header.map((one) => toBase64Url(one)),
  fc.uint8Array({ maxLength: 96 }).map((one) => toBase64Url(one)),
  text,
);
const compact = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('.'));

/** Passes when the promise resolves or rejects with a TrustError. */
const answers = async (promise: Promise<unknown>): Promise<void> => {
  await promise.catch((error: unknown) => assert.ok(error instanceof TrustError, String(error)));
};

describe('any input', () => {
  it('as a token, a proof or a sealed field', async () => {
    await fc.assert(
      fc.asyncProperty(compact, async (token) => {
        for (const source of [keys, 'embedded'] as const)
          await answers(verifyJws(token, { keys: source, algorithms }));
        await answers(open(token, [testKeys.ES256.privateKey]));
        await answers(gmSuite.open(token, [testKeys.ES256.privateKey]));
        await answers(gmSuite.verifyJws(token, { keys: 'embedded', algorithms: ['SM2'] }));
        const { failures } = await judgeDpopProof({
          proof: token,
          method: 'GET',
          url: 'https://a.example/',
          now,
        });
        assert.ok(failures.length > 0);
      }),
      { numRuns },
    );
  });

  it('as the headers of a message', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (input, signature, map, digest) => {
        const headers = { 'signature-input': `wdl=${input}`, signature, 'x-map': map };
        const message = { method: 'GET', url: 'https://a.example/?a=1', headers };
        await answers(verifyMessage(message, { keys, required: [], tag: 'wdl-v1', now }));
        await answers(checkContentDigest(digest, ''));
      }),
      { numRuns: numRuns * 5 },
    );
  });

  it('as a signature, of any length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (signature) => {
        for (const algorithm of ['ES256', 'PS256', 'EdDSA'] as const)
          assert.equal(
            await verify(algorithm, testKeys[algorithm].publicKey, new Uint8Array([1]), signature),
            false,
          );
      }),
      { numRuns: 300 },
    );
  });
});
