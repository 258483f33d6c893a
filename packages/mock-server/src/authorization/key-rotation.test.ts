import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seal } from '@weidongli/trust/jwe';
import { verifyReply } from '@weidongli/trust/message';
import type { Jwk } from '@weidongli/trust/suite';
import { SANDBOX_PASSWORD } from '../sandbox/sandbox-password.js';
import { BASE, openWorld, said, type AttackWorld } from '../security/attack-world.testing.js';
import { protectedCall, registerClient, tokenOf } from '../security/oauth-client.testing.js';

const keysAt = async ({ send }: AttackWorld, path: string): Promise<readonly Jwk[]> =>
  (JSON.parse((await send({ method: 'GET', path, headers: {} })).body) as { readonly keys: readonly Jwk[] })
    .keys;
const rotate = ({ sandbox }: AttackWorld): Promise<unknown> =>
  sandbox.ok('POST', '/v1/sandbox/simulate/bank-keys/current/rotate', {});

describe('the keys of the bank', () => {
  it('sign its replies, the new one as well as the one before', async () => {
    const world = openWorld([]);
    const client = await registerClient(world);
    const token = await tokenOf(world, client);
    const signedBy = async (keys: readonly Jwk[]): Promise<string> => {
      const request = await protectedCall(world, client, token, {
        method: 'GET',
        path: '/v1/partner/events',
      });
      const reply = await world.send(request);
      const asked = { method: 'GET', url: `${BASE}/v1/partner/events`, headers: request.headers };
      return (await verifyReply({ ...reply, request: asked }, { keys, now: world.ports.at })).keyid;
    };
    const [first] = await keysAt(world, '/oauth/jwks');
    assert.equal(await signedBy(first === undefined ? [] : [first]), first?.kid);
    await rotate(world);
    const published = await keysAt(world, '/oauth/jwks');
    assert.deepEqual([published.length, published[0]], [2, first], 'the one before is still published');
    assert.equal(await signedBy(published), published[1]?.kid);
    assert.ok(
      published.every((key) => !('d' in key)),
      'no private part is published',
    );
  });

  it('open fields that were sealed for the new one or the one before, and no older one', async () => {
    const world = openWorld([]);
    const [old] = await keysAt(world, '/.well-known/wdl-encryption-jwks');
    const customer = await world.sandbox.customer();
    const { id } = await customer.challenge(await customer.prepare('500.00'));
    const verify = async (key: Jwk | undefined): Promise<string> => {
      assert.ok(key);
      const password = { enc: 'jwe', value: await seal(SANDBOX_PASSWORD, key) };
      const { status, text } = await customer.call('POST', `/v1/identity/challenges/${id}/verify`, {
        password,
      });
      return said({ status, headers: {}, body: text });
    };
    await rotate(world);
    await rotate(world);
    assert.equal(await verify(old), '422 validation-failed');
    const [before] = await keysAt(world, '/.well-known/wdl-encryption-jwks');
    assert.equal(await verify(before), '200');
  });

  it('are rotated as one thing: there is no other', async () => {
    const { sandbox } = openWorld([]);
    await sandbox.refused('not-found', 'POST', '/v1/sandbox/simulate/bank-keys/other/rotate', {});
    await sandbox.refused('invalid-state', 'POST', '/v1/sandbox/simulate/bank-keys/current/lock', {});
  });
});
