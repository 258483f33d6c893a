import type { EmbedSession, EmbedSessionAccess } from '@weidongli/contracts/partner';
import { ApiCaller, freshKey } from './caller.js';
import { equal } from './check.js';
import type { Cases } from './cases.js';
import { KeyHolder } from './protection.js';

const SESSIONS = '/v1/partner/sessions';
const session = (modules: readonly string[], customerRef = 'repeat-borrower'): Record<string, unknown> => ({
  customerRef,
  modules,
  origins: ['http://127.0.0.1:5173'],
});

/** Cases of sessions, tokens and scopes. */
export const sessionCases: Cases = {
  'gives a token of at most 300 seconds with the first reads': async ({ sandbox }) => {
    const { access } = await sandbox.customer();
    equal(access.expiresIn > 0 && access.expiresIn <= 300, true, 'life of the token');
    equal(
      access.bootstrap.map(({ operation }) => operation),
      [
        'identity.getCustomer',
        'identity.listApplications',
        'account.listAccounts',
        'account.listCards',
        'loan.getInvitation',
        'loan.listLines',
        'loan.listDraws',
        'loan.listApplications',
      ],
      'first reads',
    );
  },
  'redeems a client secret once, within 60 seconds': async ({ send, sandbox }) => {
    const page = new ApiCaller(send, undefined, await KeyHolder.create(send));
    const create = (): Promise<EmbedSession> =>
      sandbox.ok('POST', SESSIONS, session(['loan']), { 'idempotency-key': freshKey('session') });
    const { clientSecret } = await create();
    await page.ok('POST', `${SESSIONS}/exchange`, { clientSecret });
    await page.refused('unauthenticated', 'POST', `${SESSIONS}/exchange`, { clientSecret });
    const late = await create();
    await sandbox.advance('PT61S');
    await page.refused('unauthenticated', 'POST', `${SESSIONS}/exchange`, {
      clientSecret: late.clientSecret,
    });
  },
  'grants only the modules that were asked for': async ({ sandbox }) => {
    const customer = await sandbox.customer('repeat-borrower', ['account']);
    equal(
      customer.access.scopes,
      ['accounts:read', 'accounts:write', 'agreements:read', 'agreements:write'],
      'scopes',
    );
    await customer.refused('insufficient-scope', 'GET', '/v1/loan/lines');
  },
  'ends a token after its time and a session when it is revoked': async ({ sandbox }) => {
    const old = await sandbox.customer();
    await sandbox.advance('PT301S');
    await old.refused('unauthenticated', 'GET', '/v1/loan/lines');
    const revoked = await sandbox.customer();
    await sandbox.ok('POST', `${SESSIONS}/${revoked.access.sessionId}/revoke`, {});
    await revoked.refused('unauthenticated', 'GET', '/v1/loan/lines');
  },
  'keeps a token to the origins of its session': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    await customer.ok('GET', '/v1/loan/lines', undefined, { origin: 'http://127.0.0.1:5173' });
    await customer.refused('insufficient-scope', 'GET', '/v1/loan/lines', undefined, {
      origin: 'http://127.0.0.1:9',
    });
  },
  'keeps keys and tokens to their own operations': async ({ send, sandbox }) => {
    const { access, holder } = await sandbox.customer();
    await sandbox.refused('insufficient-scope', 'GET', '/v1/loan/lines');
    const customer = new ApiCaller(send, access.accessToken, holder);
    await customer.refused('insufficient-scope', 'GET', '/v1/partner/events');
    await customer.refused('insufficient-scope', 'GET', '/v1/sandbox/ledger');
    await new ApiCaller(send).refused('unauthenticated', 'GET', '/v1/loan/lines');
    await new ApiCaller(send, 'sk_test_nobody').refused('unauthenticated', 'GET', '/v1/partner/events');
  },
  'knows no session for an unknown customer': async ({ sandbox }) => {
    const key = { 'idempotency-key': freshKey('session') };
    await sandbox.refused('not-found', 'POST', SESSIONS, session(['loan'], 'nobody'), key);
  },
  'says that it is a sandbox and what time it is there': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    equal((customer.access satisfies EmbedSessionAccess).sandbox, true, 'sandbox');
    const reply = await customer.call('GET', '/v1/loan/lines', undefined, {
      'x-fapi-interaction-id': 'trace-of-a-test',
    });
    equal(reply.headers['x-fapi-interaction-id'], 'trace-of-a-test', 'trace');
    equal(/\+08:00$/.test(reply.headers['wdl-sandbox-time'] ?? ''), true, 'time of the bank');
    equal(reply.headers['cache-control'], 'no-store', 'caching');
  },
};
