import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { describe, it } from 'node:test';
import { isWdlError } from './errors.js';
import { anId, ok, refused, type Answer } from './fake-bank.testing.js';
import { ManualEnvironment } from './manual-environment.testing.js';
import { redeemHandOver } from './redeem-hand-over.js';
import type { Transport, TransportRequest } from './transport/transport.js';

const given = { token: 'who_token-of-the-link', confirmCode: '482916' };
const session = {
  id: anId('ses'),
  clientSecret: 'ecs_secret-of-the-session',
  expiresAt: '2026-11-22T10:01:00.000+08:00',
  status: 'CREATED',
};

/** A transport that answers in a fixed way, and notes what it was asked. */
const answering = (answer: Answer): Transport & { readonly requests: TransportRequest[] } => {
  assert.ok(typeof answer !== 'string', 'a bank that answers');
  const requests: TransportRequest[] = [];
  return {
    requests,
    send: (request) => {
      requests.push(request);
      return Promise.resolve({ headers: {}, ...answer });
    },
  };
};

const settled = async (transport: Transport): Promise<unknown> => {
  try {
    return await redeemHandOver(transport, given, new ManualEnvironment());
  } catch (error) {
    return error;
  }
};

describe('redeemHandOver', () => {
  it('sends token and code, with no log-in, and gives the secret', async () => {
    const transport = answering(ok(session, {}, 201));
    assert.deepEqual(await settled(transport), session);
    const request = transport.requests[0]!;
    assert.equal(request.path, '/v1/partner/sessions/hand-over');
    assert.deepEqual(JSON.parse(request.body ?? ''), given);
    assert.equal('authorization' in request.headers, false);
  });

  it('is refused once, and asks for no other session; the error shows neither token nor code', async () => {
    const transport = answering(refused('unauthenticated'));
    const error = await settled(transport);
    assert.ok(isWdlError(error));
    assert.equal(error.code, 'unauthenticated');
    assert.equal(transport.requests.length, 1);
    const printed = inspect(error, { showHidden: true, depth: 9 });
    assert.ok(!printed.includes(given.token) && !printed.includes(given.confirmCode));
  });

  it('sends nothing that is no code', async () => {
    const transport = answering(ok(session, {}, 201));
    await assert.rejects(redeemHandOver(transport, { ...given, confirmCode: '48291' }), { kind: 'input' });
    assert.equal(transport.requests.length, 0);
  });
});
