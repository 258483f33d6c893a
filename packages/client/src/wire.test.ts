import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptance,
  acceptInput,
  anId,
  emptyPage,
  failure,
  ok,
  openScene,
  success,
} from './fake-bank.testing.js';

describe('a request', () => {
  it('carries path members in the path and the rest of a read in the query', async () => {
    const { client, environment, requests } = openScene();
    await success(
      environment,
      client.account.listTransactions({ accountId: anId('acc'), limit: 5, cursor: 'a b&c=d/é' }),
    );
    const [request] = requests;
    assert.equal(
      request?.path,
      `/v1/account/accounts/${anId('acc')}/transactions?limit=5&cursor=a%20b%26c%3Dd%2F%C3%A9`,
    );
    assert.equal(request.method, 'GET');
    assert.ok(!('body' in request));
    assert.equal(request.headers['content-type'], undefined);
  });

  it('leaves out members that are undefined', async () => {
    const { client, environment, requests } = openScene();
    await success(environment, client.loan.listDraws({ state: undefined, limit: 1 }));
    assert.equal(requests[0]?.path, '/v1/loan/draws?limit=1');
    await success(environment, client.loan.listDraws());
    assert.equal(requests[1]?.path, '/v1/loan/draws');
  });

  it('carries the rest of a write in a JSON body', async () => {
    const { client, environment, requests } = openScene({
      answers: [ok({ token: 'stp_1', expiresAt: '2026-11-22T10:00:00Z' })],
    });
    await success(environment, client.identity.verifyChallenge({ challengeId: anId('otp'), code: '246810' }));
    const [request] = requests;
    assert.equal(request?.path, `/v1/identity/challenges/${anId('otp')}/verify`);
    assert.deepEqual(JSON.parse(request.body ?? ''), { code: '246810' });
    assert.equal(request.headers['content-type'], 'application/json');
  });

  it('carries token, quoted key, interaction id and step-up token in headers', async () => {
    const { client, environment, requests } = openScene({ answers: [ok(acceptance, {}, 201)] });
    const options = { idempotencyKey: 'accept-0123456789', stepUpToken: 'stp_once' };
    await success(environment, client.partner.acceptAgreements(acceptInput, options));
    const headers = requests[0]?.headers ?? {};
    assert.equal(headers['authorization'], 'DPoP secret-token-1');
    assert.equal(headers['idempotency-key'], '"accept-0123456789"');
    assert.equal(headers['wdl-step-up'], 'stp_once');
    assert.match(headers['x-fapi-interaction-id'] ?? '', /^[0-9a-f-]{36}$/);
    assert.ok(Object.keys(headers).every((name) => name === name.toLowerCase()));
  });

  it('carries no key where none is asked for, and no token to the exchange', async () => {
    const { client, environment, requests, exchanges } = openScene();
    await success(environment, client.loan.listLines({}, { idempotencyKey: 'draw-0123456789abc' }));
    assert.ok(!('idempotency-key' in (requests[0]?.headers ?? {})));
    assert.ok(!('wdl-step-up' in (requests[0]?.headers ?? {})));
    assert.ok(!('authorization' in (exchanges[0]?.headers ?? {})));
  });

  it('has an interaction id of its own each time', async () => {
    const { client, environment, requests } = openScene({ answers: ['network', ok(emptyPage)] });
    await success(environment, client.loan.listLines());
    const ids = requests.map(({ headers }) => headers['x-fapi-interaction-id']);
    assert.equal(new Set(ids).size, 2);
  });
});

describe('an input that does not fit', () => {
  it('is refused before anything is sent or asked for', async () => {
    const { client, environment, requests, exchanges, reasons } = openScene();
    const error = await failure(environment, client.loan.getDraw({ drawId: '../../etc' }));
    assert.equal(error.kind, 'input');
    assert.equal(error.code, 'validation-failed');
    assert.equal(error.recovery, 'change-input');
    assert.deepEqual(
      error.issues.map(({ pointer }) => pointer),
      ['/drawId'],
    );
    assert.deepEqual([requests.length, exchanges.length, reasons.length], [0, 0, 0]);
    assert.ok(!error.outcomeUnknown && !error.retryable);
    assert.ok(!JSON.stringify(error).includes('etc'));
  });

  it('is refused with an unknown member, also of an inner object', async () => {
    const { client, environment } = openScene();
    const input = { ...acceptInput, documents: [{ ...acceptInput.documents[0]!, note: 'x' }] };
    const error = await failure(environment, client.partner.acceptAgreements(input));
    assert.deepEqual(
      error.issues.map(({ pointer }) => pointer),
      ['/documents/0'],
    );
  });

  it('is refused when its text cannot be put into an address', async () => {
    const { client, environment, requests } = openScene();
    const error = await failure(environment, client.loan.listLines({ cursor: '\ud800' }));
    assert.deepEqual(
      error.issues.map(({ pointer }) => pointer),
      ['/cursor'],
    );
    assert.equal(requests.length, 0);
  });

  for (const idempotencyKey of [
    'short',
    'x'.repeat(81),
    'has a space in it!',
    'has"quotes"in-it-',
    'line\r\nbreak-in-it-',
  ]) {
    it(`is refused with the key ${JSON.stringify(idempotencyKey).slice(0, 24)}`, async () => {
      const { client, environment, requests } = openScene();
      const error = await failure(
        environment,
        client.partner.acceptAgreements(acceptInput, { idempotencyKey }),
      );
      assert.equal(error.kind, 'input');
      assert.equal(requests.length, 0);
    });
  }

  it('is refused with a step-up token that would break the header', async () => {
    const { client, environment } = openScene();
    const stepUpToken = 'stp\r\nx-evil: 1';
    const error = await failure(environment, client.partner.acceptAgreements(acceptInput, { stepUpToken }));
    assert.equal(error.kind, 'input');
    assert.ok(!JSON.stringify(error).includes('evil'));
  });
});

describe('a reply', () => {
  it('that breaks the contract is an error of kind contract', async () => {
    const { client, environment, requests } = openScene({
      answers: [ok({ data: [{}] }, { 'x-fapi-interaction-id': 't1' })],
    });
    const error = await failure(environment, client.loan.listLines());
    assert.equal(error.kind, 'contract');
    assert.equal(error.code, 'contract');
    assert.equal(error.traceId, 't1');
    assert.equal(error.recovery, 'contact');
    assert.ok(!error.retryable && !error.outcomeUnknown);
    assert.equal(requests.length, 1);
  });

  it('that breaks the contract leaves the outcome of a write unknown', async () => {
    const { client, environment } = openScene({ answers: [ok({ nonsense: true }, {}, 201)] });
    const error = await failure(environment, client.partner.acceptAgreements(acceptInput));
    assert.equal(error.kind, 'contract');
    assert.ok(error.outcomeUnknown);
  });

  it('with members that this version does not know is taken without them', async () => {
    const { client, environment } = openScene({ answers: [ok({ ...emptyPage, total: 0 })] });
    assert.deepEqual(await success(environment, client.loan.listLines()), emptyPage);
  });

  for (const [what, body] of [
    ['empty', ''],
    ['HTML', '<html>Bad gateway</html>'],
    ['a string', '"no"'],
    ['null', 'null'],
  ])
    it(`that is ${what} is an error, never a value`, async () => {
      const { client, environment } = openScene({ answers: [{ status: 200, body: body! }] });
      const error = await failure(environment, client.loan.listLines());
      assert.equal(error.kind, 'contract');
    });

  it('from a gateway that is down can be tried again', async () => {
    const { client, environment, requests } = openScene({
      answers: [{ status: 502, body: '<html>Bad gateway of host-17</html>' }],
    });
    const error = await failure(environment, client.partner.acceptAgreements(acceptInput));
    assert.deepEqual([error.kind, error.status, error.retryable], ['contract', 502, true]);
    assert.ok(error.outcomeUnknown);
    assert.equal(error.recovery, 'retry');
    assert.equal(requests.length, 3);
    assert.ok(!JSON.stringify(error).includes('host-17') && !error.message.includes('host-17'));
  });

  it('that redirects is not followed', async () => {
    const { client, environment, requests } = openScene({
      answers: [{ status: 302, body: '', headers: { location: 'https://evil.example' } }],
    });
    const error = await failure(environment, client.loan.listLines());
    assert.deepEqual([error.kind, error.status, requests.length], ['contract', 302, 1]);
  });
});
