import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seal } from '@weidongli/trust/jwe';
import { isWdlError } from '../errors.js';
import { createReplyKey } from './reply-key.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a key for one reply', () => {
  it('opens what was sealed for it, and nothing else', async () => {
    const [one, other] = await Promise.all([createReplyKey(), createReplyKey()]);
    const value = await seal('{"name":"林知夏"}', { ...one.publicKey, kid: 'reply' });
    assert.equal(text(await one.open({ value })), '{"name":"林知夏"}');
    await assert.rejects(other.open({ value }), (error) => {
      assert.ok(isWdlError(error, 'contract'));
      assert.doesNotMatch(`${error.message}${String(error.cause)}`, /林知夏/u);
      return true;
    });
  });

  it('gives its public half only', async () => {
    const { publicKey } = await createReplyKey();
    assert.deepEqual(Object.keys(publicKey).sort(), ['crv', 'kty', 'x', 'y']);
  });

  it('refuses what was changed on the way', async () => {
    const key = await createReplyKey();
    const value = await seal('secret', { ...key.publicKey, kid: 'reply' });
    const parts = value.split('.');
    const changed = [...parts.slice(0, 3), `A${(parts[3] ?? '').slice(1)}x`, parts[4]].join('.');
    await assert.rejects(key.open({ value: changed }), (error) => isWdlError(error, 'contract'));
  });
});
