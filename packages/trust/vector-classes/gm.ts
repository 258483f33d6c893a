import assert from 'node:assert/strict';
import { createCipheriv } from 'node:crypto';
import { sm4 } from 'sm-crypto-v2';
import { gmSuite } from '../src/gm/gm-suite.js';
import { decryptSm2, verifySm2 } from '../src/gm/sm2.js';
import { type Vector, type VectorClasses, hex, text } from './vector.js';

const keyOf = ({ input }: Vector) => {
  const member = (key: string): string => hex(input, key).toString('base64url');
  const d = 'dHex' in input ? { d: member('dHex') } : {};
  return { kty: 'EC', crv: 'SM2', x: member('xHex'), y: member('yHex'), ...d };
};

const encrypt = (cipher: string, key: Buffer, iv: Buffer | null, plain: Buffer): Buffer =>
  createCipheriv(cipher, key, iv).setAutoPadding(false).update(plain);

/** The national algorithms. SM4 is Node's own and has to agree with the second implementation, too. */
export const gmClasses: VectorClasses = {
  'gm.sm3': async ({ input, expected }) => {
    const digest = await gmSuite.digest(Buffer.from(text(input, 'utf8')));
    assert.equal(Buffer.from(digest).toString('hex'), expected['hex']);
  },
  'gm.sm4.ecb': async ({ input, expected }) => {
    const [key, plain] = [hex(input, 'keyHex'), hex(input, 'plainHex')];
    assert.equal(encrypt('sm4-ecb', key, null, plain).toString('hex'), expected['cipherHex']);
    assert.equal(sm4.encrypt(plain, key, { padding: 'none' }), expected['cipherHex']);
  },
  'gm.sm4.cbc': async ({ input, expected }) => {
    const [key, iv, plain] = [hex(input, 'keyHex'), hex(input, 'ivHex'), hex(input, 'plainHex')];
    assert.equal(encrypt('sm4-cbc', key, iv, plain).toString('hex'), expected['cipherHex']);
    assert.equal(sm4.encrypt(plain, key, { padding: 'none', mode: 'cbc', iv }), expected['cipherHex']);
  },
  'gm.sm4.iterated': async ({ input, expected }) => {
    // Encrypting zeros in CBC is encrypting the last result again.
    const zeros = Buffer.alloc(16 * (input['times'] as number));
    const all = encrypt('sm4-cbc', hex(input, 'keyHex'), hex(input, 'plainHex'), zeros);
    assert.equal(all.subarray(-16).toString('hex'), expected['cipherHex']);
  },
  'gm.sm2.verify': async (vector) => {
    const signature = Buffer.concat([hex(vector.expected, 'rHex'), hex(vector.expected, 'sHex')]);
    const message = Buffer.from(text(vector.input, 'message'));
    assert.equal(await verifySm2(keyOf(vector), message, signature), true);
    assert.equal(await verifySm2(keyOf(vector), Buffer.from('another'), signature), false);
  },
  'gm.sm2.decrypt': async (vector) => {
    const { input, expected } = vector;
    const encrypted = Buffer.concat(['c1Hex', 'c3Hex', 'c2Hex'].map((key) => hex(input, key)));
    const message = await decryptSm2(keyOf(vector), encrypted);
    assert.equal(message && Buffer.from(message).toString(), expected['message']);
  },
};
