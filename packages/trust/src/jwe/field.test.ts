import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { CompactEncrypt, compactDecrypt, importJWK } from 'jose';
import { toBase64Url } from '../base64url.js';
import { generateEncryptionKey, generateSigningKey } from '../suite/generate-keys.js';
import { TrustError } from '../trust-error.js';
import { open, seal } from './field.js';

const pair = await generateEncryptionKey('enc-1');
const keys = [pair.privateKey];
const alg = 'ECDH-ES+A256KW';
const card = '9999990000000000';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Seals with jose and whatever headers. */
const sealWith = async (
  header: { alg: string; enc: string; kid?: string; [name: string]: unknown },
  key: object,
) =>
  new CompactEncrypt(new TextEncoder().encode(card))
    .setProtectedHeader(header)
    .encrypt(await importJWK(key, header.alg));

const refuses = (sealed: string, code: string): Promise<void> =>
  assert.rejects(open(sealed, keys), { name: 'TrustError', code });

describe('a sealed field', () => {
  it('is opened by jose, and one of jose is opened here', async () => {
    const sealed = await seal(card, pair.publicKey);
    const theirs = await compactDecrypt(sealed, await importJWK({ ...pair.privateKey }, alg));
    assert.deepEqual([text(theirs.plaintext), theirs.protectedHeader.kid], [card, 'enc-1']);
    const jose = await sealWith({ alg, enc: 'A256GCM', kid: 'enc-1' }, { ...pair.publicKey });
    assert.equal(text(await open(jose, keys)), card);
  });

  it('is opened with the key it names while that is still kept', async () => {
    const next = await generateEncryptionKey('enc-2');
    const both = [next.privateKey, pair.privateKey];
    assert.equal(text(await open(await seal(card, pair.publicKey), both)), card);
    assert.equal(text(await open(await seal(card, next.publicKey), both)), card);
    await assert.rejects(open(await seal(card, pair.publicKey), [next.privateKey]), { code: 'key-unknown' });
  });

  it('is opened with no other key, even under the same name', async () => {
    const other = await generateEncryptionKey('enc-1');
    await refuses(await seal(card, other.publicKey), 'jwe-unreadable');
  });

  it('survives any content and no change of a character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), fc.nat(), fc.nat(), async (plain, at, step) => {
        const sealed = await seal(plain, pair.publicKey);
        assert.deepEqual(await open(sealed, keys), plain);
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
        const index = at % sealed.length;
        const from = alphabet.indexOf(sealed.charAt(index));
        const to = alphabet.charAt((from + 1 + (step % (alphabet.length - 1))) % alphabet.length);
        await assert.rejects(open(sealed.slice(0, index) + to + sealed.slice(index + 1), keys), TrustError);
      }),
      { numRuns: 150 },
    );
  });

  it('under any other algorithm is refused', async () => {
    const enc = 'A256GCM';
    const secret = { kty: 'oct', k: toBase64Url(new Uint8Array(32)) };
    await refuses(
      await sealWith({ alg: 'ECDH-ES', enc, kid: 'enc-1' }, { ...pair.publicKey, alg: 'ECDH-ES' }),
      'jwe-header',
    );
    await refuses(await sealWith({ alg: 'dir', enc, kid: 'enc-1' }, secret), 'jwe-header');
    await refuses(await sealWith({ alg: 'A256KW', enc, kid: 'enc-1' }, secret), 'jwe-header');
    await refuses(
      await sealWith({ alg, enc: 'A128CBC-HS256', kid: 'enc-1' }, { ...pair.publicKey }),
      'jwe-header',
    );
    const costly = await new CompactEncrypt(new Uint8Array(8))
      .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc, kid: 'enc-1' })
      .encrypt(new Uint8Array(32));
    await refuses(costly, 'jwe-header');
  });

  it('with a header that is not needed is refused: compression, a count of rounds, a key of its own', async () => {
    const [head = '', ...rest] = (await seal(card, pair.publicKey)).split('.');
    const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
    for (const extra of [
      { zip: 'DEF' },
      { p2c: 1_000_000_000 },
      { jwk: pair.publicKey },
      { crit: ['x'] },
      { jku: 'x' },
    ])
      await refuses([toBase64Url(JSON.stringify({ ...header, ...extra })), ...rest].join('.'), 'jwe-header');
  });

  it('that is too long, or no JWE, is refused', async () => {
    await refuses('a'.repeat(1_500_001), 'too-large');
    for (const sealed of ['', 'a', 'a.b.c.d.e', '....']) await refuses(sealed, 'malformed');
    const [head = ''] = (await seal(card, pair.publicKey)).split('.');
    await refuses(`${head}.`, 'malformed');
    await refuses(`${head}....`, 'jwe-unreadable');
  });

  it('is made only for a key to encrypt with', async () => {
    const signing = await generateSigningKey('s');
    for (const key of [signing.publicKey, { kty: 'oct', k: 'AAAA' }, { ...pair.publicKey, x: 'AAAA' }])
      await assert.rejects(seal(card, key), { name: 'TrustError', code: 'key-refused' });
  });

  it('leaves no trace of itself or of the key in an error', async () => {
    const sealed = await seal(card, (await generateEncryptionKey('enc-1')).publicKey);
    const error: unknown = await open(sealed, keys).catch((caught: unknown) => caught);
    assert.ok(error instanceof TrustError);
    const seen = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error.cause);
    for (const trace of [card, pair.privateKey.d ?? '', ...sealed.split('.')])
      assert.ok(!seen.includes(trace));
  });
});
