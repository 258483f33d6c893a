import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open } from '@weidongli/trust/jwe';
import { generateEncryptionKey } from '@weidongli/trust/suite';
import { isWdlError } from '../errors.js';
import { systemEnvironment } from '../adapters/system.environment.js';
import { TransportError, type Transport, type TransportRequest } from '../transport/transport.js';
import { sealField } from './seal-field.js';

const secret = new TextEncoder().encode('246810');
const answering = (status: number, body: string, asked: TransportRequest[] = []): Transport => ({
  send: (request) => {
    asked.push(request);
    return Promise.resolve({ status, headers: {}, body });
  },
});
const seal = (transport: Transport) => sealField(secret, transport, systemEnvironment);

describe('sealing a field', () => {
  it('takes the last key of the bank, which alone opens it', async () => {
    const [old, present] = await Promise.all([generateEncryptionKey('old'), generateEncryptionKey('new')]);
    const asked: TransportRequest[] = [];
    const keys = JSON.stringify({ keys: [old.publicKey, present.publicKey] });
    const { enc, value } = await seal(answering(200, keys, asked));
    assert.equal(enc, 'jwe');
    assert.deepEqual(await open(value, present.privateKey), secret);
    await assert.rejects(open(value, old.privateKey));
    assert.deepEqual(
      asked.map(({ method, path, headers }) => [method, path, headers['authorization']]),
      [['GET', '/.well-known/wdl-encryption-jwks', undefined]],
    );
  });

  for (const [name, status, body] of [
    ['no JSON', 200, '<html>'],
    ['no key', 200, '{"keys":[]}'],
    ['a refusal', 404, '{"keys":[{"kty":"EC"}]}'],
  ] as const)
    it(`says that there is no key when the bank answers with ${name}, and names no secret`, async () => {
      await assert.rejects(seal(answering(status, body)), (error) => {
        assert.ok(isWdlError(error, 'contract'));
        assert.doesNotMatch(error.message, /246810|html/u);
        return true;
      });
    });

  it('says that the bank cannot be reached', async () => {
    const away: Transport = { send: () => Promise.reject(new TransportError('network')) };
    await assert.rejects(seal(away), (error) => isWdlError(error, 'network'));
  });
});
