import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { describe, it } from 'node:test';
import { acceptInput, anId, failure, openScene, refused } from './fake-bank.testing.js';
import { isWdlError, WdlError } from './errors.js';

const challenge = {
  id: anId('otp', 42),
  method: 'OTP',
  methods: ['OTP'],
  purpose: 'LOAN_DRAW',
  confirms: { amount: { amount: '8000.00', currency: 'CNY' as const } },
  binds: 'a'.repeat(64),
  phoneMasked: '100****0900',
  length: 6,
  expiresAt: '2026-11-22T10:05:00.000+08:00',
  resendAfter: '2026-11-22T10:01:00.000+08:00',
  attemptsLeft: 3,
};

const stepUp = refused('step-up-required', {
  challenge,
  detail: 'Confirm first.',
  userMessage: '请先验证',
  attemptsLeft: 2,
  errors: [{ pointer: '/documents', message: 'not yet' }],
});

const fail = async (): Promise<WdlError> => {
  const { client, environment } = openScene({ answers: [stepUp] });
  const options = { stepUpToken: 'stp_secret_token', idempotencyKey: 'accept-0123456789' };
  return failure(environment, client.partner.acceptAgreements(acceptInput, options));
};

describe('WdlError', () => {
  it('takes over what the problem document says', async () => {
    const error = await fail();
    assert.ok(error instanceof WdlError && error instanceof Error);
    assert.equal(error.name, 'WdlError');
    assert.equal(error.message, '/v1/test: A second factor is needed. Confirm first.');
    assert.deepEqual(
      [error.kind, error.code, error.status, error.recovery, error.retryable, error.outcomeUnknown],
      ['api', 'step-up-required', 403, 'change-method', false, false],
    );
    assert.deepEqual(
      [error.traceId, error.userMessage, error.attemptsLeft],
      ['trace-of-the-bank', '请先验证', 2],
    );
    assert.deepEqual(error.issues, [{ pointer: '/documents', message: 'not yet' }]);
    assert.deepEqual(error.challenge, challenge);
    assert.equal(error.docUrl, 'https://weidongli.example/problems/step-up-required');
  });

  it('shows no token, no challenge and no body when it is printed', async () => {
    const error = await fail();
    const printed = [
      inspect(error, { depth: 9 }),
      JSON.stringify(error),
      String(error),
      String(error.stack),
    ].join('\n');
    for (const secret of [
      'secret-token',
      'stp_secret',
      challenge.id,
      '100****0900',
      'accept-0123',
      acceptInput.subject,
    ])
      assert.ok(!printed.includes(secret), `prints ${secret}`);
    assert.ok(printed.includes('step-up-required'), 'prints nothing at all');
  });

  it('counts the status of the reply, not one that the document claims', async () => {
    const { client, environment } = openScene({
      answers: [{ ...(refused('not-found') as object), status: 410 } as never],
    });
    assert.equal((await failure(environment, client.loan.getDraw({ drawId: anId('loa') }))).status, 410);
  });

  it('sends to the bank where it does not know the remedy', async () => {
    const { client, environment } = openScene({
      answers: [refused('not-found', { recovery: 'wait-for-spring' })],
    });
    assert.equal(
      (await failure(environment, client.loan.getDraw({ drawId: anId('loa') }))).recovery,
      'contact',
    );
  });
});

describe('isWdlError', () => {
  it('knows errors of another copy of this package', () => {
    const foreign = Object.assign(new Error('x'), {
      code: 'not-found',
      [Symbol.for('weidongli.error')]: true,
    });
    assert.ok(!(foreign instanceof WdlError));
    assert.ok(isWdlError(foreign));
    assert.ok(isWdlError(foreign, 'not-found'));
    assert.ok(!isWdlError(foreign, 'quote-expired'));
  });

  it('refuses whatever else is thrown', () => {
    for (const other of [new Error('x'), { code: 'not-found' }, null, undefined, 'not-found', 7])
      assert.ok(!isWdlError(other));
  });
});
