import assert from 'node:assert/strict';
import { createCipheriv, createHash, createHmac, createPublicKey, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sm2, sm3, sm4 } from 'sm-crypto-v2';
import { toBase64Url } from '../base64url.js';
import { signReply, signRequest, verifyReply, verifyRequest } from '../message/profile.js';
import { standardSuite } from '../suite/crypto-suite.js';
import { TrustError } from '../trust-error.js';
import { gmSuite } from './gm-suite.js';

const now = 1_795_000_000_000;
const signing = await gmSuite.generateSigningKey('gm-sign');
const sealing = await gmSuite.generateEncryptionKey('gm-seal');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const numbers = (...members: (string | undefined)[]): string =>
  members.map((member) => Buffer.from(member ?? '', 'base64url').toString('hex')).join('');
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('Node’s OpenSSL and sm-crypto-v2', () => {
  it('agree on SM3, with and without a key, and on SM4', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const [key, iv] = [randomBytes(16), randomBytes(16)];
        assert.equal(createHash('sm3').update(bytes).digest('hex'), sm3(bytes));
        assert.equal(createHmac('sm3', key).update(bytes).digest('hex'), sm3(bytes, { key }));
        const cipher = createCipheriv('sm4-cbc', key, iv);
        const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()]).toString('hex');
        assert.equal(encrypted, sm4.encrypt(bytes, key, { mode: 'cbc', iv }));
      }),
    );
  });

  it('agree on the point that belongs to a private number', () => {
    const { d, x, y } = signing.privateKey;
    assert.equal(sm2.getPublicKeyFromPrivateKey(numbers(d)), `04${numbers(x, y)}`);
    // An SPKI with the curve's object identifier, which OpenSSL refuses for a point that is not on it.
    const prefix = '3059301306072a8648ce3d020106082a811ccf5501822d034200';
    const spkiOf = (point: string) => ({
      key: Buffer.from(`${prefix}04${point}`, 'hex'),
      format: 'der' as const,
      type: 'spki' as const,
    });
    assert.equal(createPublicKey(spkiOf(numbers(x, y))).type, 'public');
    assert.throws(() => createPublicKey(spkiOf(numbers(y, x))));
  });
});

describe('the gm suite', () => {
  it('signs with SM2 over SM3 and the user id of the standard', async () => {
    const bytes = new TextEncoder().encode('message');
    const signature = await gmSuite.sign('SM2', signing.privateKey, bytes);
    const publicHex = `04${numbers(signing.publicKey.x, signing.publicKey.y)}`;
    const userId = '1234567812345678';
    assert.equal(sm2.doVerifySignature(bytes, hex(signature), publicHex, { hash: true, userId }), true);
    assert.equal(
      sm2.doVerifySignature(bytes, hex(signature), publicHex, { hash: true, userId: 'other' }),
      false,
    );
    const theirs = sm2.doSignature(bytes, numbers(signing.privateKey.d), { hash: true, userId });
    assert.equal(await gmSuite.verify('SM2', signing.publicKey, bytes, Buffer.from(theirs, 'hex')), true);
  });

  it('says no to a signature that is changed, empty, too long or out of range', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const good = await gmSuite.sign('SM2', signing.privateKey, bytes);
    const fits = (signature: Uint8Array): Promise<boolean> =>
      gmSuite.verify('SM2', signing.publicKey, bytes, signature);
    assert.equal(await fits(good), true);
    const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';
    const [r, s] = [hex(good).slice(0, 64), hex(good).slice(64)];
    const zero = '0'.repeat(64);
    for (const wrong of [
      '',
      r,
      r + s + '00',
      zero + s,
      r + zero,
      order + s,
      r + order,
      s + r,
      'ff'.repeat(64),
    ])
      assert.equal(await fits(Buffer.from(wrong, 'hex')), false, wrong);
    for (const at of [0, 31, 32, 63]) {
      const changed = Uint8Array.from(good);
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.equal(await fits(changed), false);
    }
  });

  it('refuses keys and algorithms of the other suite, and the other suite its own', async () => {
    const bytes = new Uint8Array([1]);
    const standard = await standardSuite.generateSigningKey('es');
    const web = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ]);
    const refuses = (promise: Promise<unknown>, code: string): Promise<void> =>
      assert.rejects(promise, { name: 'TrustError', code });
    await refuses(gmSuite.sign('SM2', standard.privateKey, bytes), 'key-refused');
    await refuses(gmSuite.sign('SM2', web.privateKey, bytes), 'key-refused');
    await refuses(gmSuite.sign('SM2', sealing.privateKey, bytes), 'key-refused');
    await refuses(gmSuite.sign('SM2', signing.publicKey, bytes), 'key-refused');
    await refuses(gmSuite.sign('ES256', signing.privateKey, bytes), 'algorithm-refused');
    await refuses(gmSuite.digest(bytes, 'sha-256'), 'algorithm-refused');
    await refuses(standardSuite.sign('ES256', signing.privateKey, bytes), 'key-refused');
    assert.throws(() => gmSuite.messageAlgorithmOf(standard.publicKey), { code: 'key-refused' });
    assert.throws(() => standardSuite.messageAlgorithmOf(signing.publicKey), { code: 'key-refused' });
    const offCurve = { ...signing.publicKey, x: toBase64Url(new Uint8Array(32).fill(1)) };
    await refuses(gmSuite.verify('SM2', offCurve, bytes, new Uint8Array(64).fill(1)), 'key-refused');
    const short = { ...signing.publicKey, x: 'AAAA' };
    await refuses(gmSuite.verify('SM2', short, bytes, new Uint8Array(64).fill(1)), 'key-refused');
  });

  it('makes and checks a JWS, and names keys by SM3', async () => {
    const jws = await gmSuite.signJws({ alg: 'SM2', kid: 'gm-sign' }, '{"a":1}', signing.privateKey);
    const { payload } = await gmSuite.verifyJws(jws, { keys: [signing.publicKey], algorithms: ['SM2'] });
    assert.equal(text(payload), '{"a":1}');
    await assert.rejects(
      gmSuite.verifyJws(`${jws.slice(0, -8)}AAAAAAAA`, { keys: [signing.publicKey], algorithms: ['SM2'] }),
      {
        code: 'jws-signature',
      },
    );
    const { x, y } = signing.publicKey;
    const canonical = `{"crv":"SM2","kty":"EC","x":"${x ?? ''}","y":"${y ?? ''}"}`;
    const expected = createHash('sm3').update(canonical).digest('base64url');
    assert.equal(await gmSuite.thumbprint(signing.publicKey), expected);
  });

  it('goes through the same port: requests and replies signed and digested by it', async () => {
    const signer = { key: signing.privateKey, keyid: 'gm-sign', now, suite: gmSuite };
    const verifier = { keys: [signing.publicKey], now, suite: gmSuite };
    const request = {
      method: 'POST',
      url: 'https://bank.example/v1/x',
      headers: {},
      body: '{"amount":"1.00"}',
    };
    const sent = {
      ...request,
      headers: { ...(await signRequest(request, { ...signer, nonce: 'fresh-nonce' })) },
    };
    assert.equal(
      sent.headers['content-digest'],
      `sm3=:${createHash('sm3').update(request.body).digest('base64')}:`,
    );
    assert.equal((await verifyRequest(sent, verifier)).algorithm, 'sm2-sm3');
    await assert.rejects(verifyRequest({ ...sent, method: 'PUT' }, verifier), {
      code: 'signature-invalid',
      part: '@method',
    });
    await assert.rejects(verifyRequest(sent, { ...verifier, suite: standardSuite }), {
      code: 'digest-unsupported',
    });
    const reply = { status: 200, headers: {}, body: 'ok', request: sent };
    await verifyReply({ ...reply, headers: { ...(await signReply(reply, signer)) } }, verifier);
  });
});

describe('a field sealed by the gm suite', () => {
  it('survives any content and no change of a character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), fc.nat(), fc.nat(), async (plain, at, step) => {
        const sealed = await gmSuite.seal(plain, sealing.publicKey);
        assert.deepEqual(await gmSuite.open(sealed, [sealing.privateKey]), plain);
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
        const index = at % sealed.length;
        const from = alphabet.indexOf(sealed.charAt(index));
        const to = alphabet.charAt((from + 1 + (step % (alphabet.length - 1))) % alphabet.length);
        const changed = sealed.slice(0, index) + to + sealed.slice(index + 1);
        await assert.rejects(gmSuite.open(changed, [sealing.privateKey]), TrustError);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused under another key, another header, or when it is too long or none', async () => {
    const sealed = await gmSuite.seal('9999990000000000', sealing.publicKey);
    const other = { ...(await gmSuite.generateEncryptionKey('gm-seal')).privateKey };
    const [, ...rest] = sealed.split('.');
    const headed = (header: object): string => [toBase64Url(JSON.stringify(header)), ...rest].join('.');
    const right = { alg: 'SM2', enc: 'SM4CBC-HSM3', kid: 'gm-seal' };
    const cases: [string, string, object?][] = [
      [sealed, 'jwe-unreadable', other],
      [sealed, 'key-unknown', { ...sealing.privateKey, kid: 'x' }],
      [headed({ ...right, alg: 'dir' }), 'jwe-header'],
      [headed({ ...right, enc: 'A256GCM' }), 'jwe-header'],
      [headed({ ...right, zip: 'DEF' }), 'jwe-header'],
      ['a.b', 'malformed'],
      ['a'.repeat(1_500_001), 'too-large'],
    ];
    for (const [field, code, key = sealing.privateKey] of cases)
      await assert.rejects(gmSuite.open(field, [key as typeof other]), { name: 'TrustError', code }, code);
    await assert.rejects(gmSuite.seal('x', signing.publicKey), { code: 'key-refused' });
    const toSign = { ...sealing.privateKey, use: 'sig' };
    await assert.rejects(gmSuite.open(sealed, [toSign]), { code: 'key-refused' });
  });
});
