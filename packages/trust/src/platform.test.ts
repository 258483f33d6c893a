import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateDpopKey } from './dpop/create-proof.js';
import { open, seal } from './jwe/field.js';
import { textFromUtf8 } from './platform.js';
import { digest } from './suite/digest.js';
import { native } from './suite/native.js';
import { generateEncryptionKey } from './suite/generate-keys.js';

describe('a page without WebCrypto, as on plain http', () => {
  it('is told so, by every way in', async () => {
    const { publicKey, privateKey } = await generateEncryptionKey('e');
    const sealed = await seal('x', publicKey);
    // The own property hides the one of the prototype.
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const ways = [
        // Where Node's own cryptography is there, a digest needs no WebCrypto.
        ...(native === undefined ? [digest(new Uint8Array())] : []),
        generateDpopKey(),
        seal('x', publicKey),
        open(sealed, [privateKey]),
      ];
      for (const way of ways) await assert.rejects(way, { name: 'TrustError', code: 'no-web-crypto' });
    } finally {
      Reflect.deleteProperty(globalThis.crypto, 'subtle');
    }
    assert.ok(globalThis.crypto.subtle);
  });
});

it('bytes that are no UTF-8 are no text', () => {
  assert.equal(textFromUtf8(new Uint8Array([0xe4, 0xbd, 0xa0])), '你');
  assert.throws(() => textFromUtf8(new Uint8Array([0xe4, 0xbd])), TypeError);
});
