import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBankApp } from './bank-app.js';
import { LoginSessions } from './login.js';
import type { Platform } from './platform.js';
import { WebhookInbox } from './webhooks.js';

const bankUrl = 'http://127.0.0.1:4000';

/** A bank without a platform behind it; tells for whom sessions were asked. */
const bank = () => {
  const asked: string[] = [];
  const done: string[] = [];
  const platform: Platform = {
    createSession: async (customer) => {
      asked.push(customer);
      return { clientSecret: 'secret' };
    },
    registerWebhook: async () => '',
    demo: {
      controls: async () => ({ steps: ['1d'], review: { object: 'application', applicationId: 'cap_1' } }),
      skip: async (customer, step) => void done.push(`${customer} ${step}`),
      review: async (customer, decision) => void done.push(`${customer} ${decision}`),
    },
  };
  const app = createBankApp({
    platform,
    logins: new LoginSessions(4000),
    inbox: new WebhookInbox(),
    files: { get: () => undefined, page: () => '<!doctype html>' },
    apiUrl: 'http://127.0.0.1:4010',
    bankUrl,
  });
  const post = (path: string, headers: Record<string, string> = {}, body: unknown = {}) =>
    app.request(bankUrl + path, {
      method: 'POST',
      headers: {
        host: '127.0.0.1:4000',
        origin: bankUrl,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(bankUrl + path, { headers: { host: '127.0.0.1:4000', ...headers } });
  return { asked, done, post, get };
};

const cookieOf = (reply: Response): string => reply.headers.get('set-cookie') ?? '';

describe('the login of the demo bank', () => {
  it('keeps a random id in a cookie that scripts cannot read', async () => {
    const { post } = bank();
    const first = cookieOf(await post('/api/login', {}, { customer: 'repeat-borrower' }));
    const second = cookieOf(await post('/api/login', {}, { customer: 'repeat-borrower' }));
    assert.match(first, /HttpOnly/);
    assert.match(first, /SameSite=Strict/);
    assert.notEqual(first, second);
    assert.doesNotMatch(first, /repeat-borrower/);
  });

  it('asks for a session for who is logged in, whatever the page says', async () => {
    const { post, asked } = bank();
    const cookie =
      cookieOf(await post('/api/login', {}, { customer: 'repeat-borrower' })).split(';')[0] ?? '';
    const reply = await post('/api/session', { cookie }, { customer: 'not-invited' });
    assert.deepEqual(await reply.json(), { clientSecret: 'secret' });
    assert.deepEqual(asked, ['repeat-borrower']);
  });

  it('gives no session without a login, nor after logging out', async () => {
    const { post, asked } = bank();
    assert.equal((await post('/api/session')).status, 401);
    const cookie =
      cookieOf(await post('/api/login', {}, { customer: 'repeat-borrower' })).split(';')[0] ?? '';
    await post('/api/logout', { cookie });
    assert.equal((await post('/api/session', { cookie })).status, 401);
    assert.deepEqual(asked, []);
  });

  it('lets nobody in who is no demo customer', async () => {
    const { post } = bank();
    assert.equal((await post('/api/login', {}, { customer: 'somebody' })).status, 404);
    assert.equal((await post('/api/login', {}, { customer: ['repeat-borrower'] })).status, 404);
  });
});

describe('the protection of the demo bank', () => {
  it('refuses changes that do not come from its own pages', async () => {
    const { post } = bank();
    const login = { customer: 'repeat-borrower' };
    assert.equal((await post('/api/login', { origin: 'http://evil.example' }, login)).status, 403);
    assert.equal((await post('/api/login', { origin: 'http://127.0.0.1:4010' }, login)).status, 403);
    assert.equal((await post('/api/login', { 'content-type': 'text/plain' }, login)).status, 415);
  });

  it('answers under its own name only', async () => {
    const { get } = bank();
    assert.equal((await get('/', { host: 'bank.evil.example' })).status, 421);
  });

  it('refuses a webhook that is not signed', async () => {
    const { post, get } = bank();
    assert.equal((await post('/webhooks', {}, { id: 'evt_1', type: 'loan.disbursed' })).status, 400);
    assert.deepEqual(await (await get('/api/events')).json(), []);
  });

  it('sends the strict policy with every page', async () => {
    const policy = (await bank().get('/')).headers.get('content-security-policy') ?? '';
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self' http://127.0.0.1:4010",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ])
      assert.ok(policy.split('; ').includes(directive), directive);
    assert.doesNotMatch(policy, /unsafe/);
  });
});

describe('the controls of the demo', () => {
  const loggedIn = async () => {
    const at = bank();
    const reply = await at.post('/api/login', {}, { customer: 'repeat-borrower' });
    return { ...at, cookie: cookieOf(reply).split(';')[0] ?? '' };
  };

  it('tells the page what makes sense, and not which object it is about', async () => {
    const { get, cookie } = await loggedIn();
    assert.deepEqual(await (await get('/api/sandbox/controls', { cookie })).json(), {
      steps: ['1d'],
      review: true,
    });
  });

  it('moves the clock by a step of the closed list only', async () => {
    const { post, done, cookie } = await loggedIn();
    for (const step of ['40s', '10m', '1d', 'next-due'])
      assert.equal((await post('/api/sandbox/skip', { cookie }, { step })).status, 200);
    for (const step of [undefined, '', 'P20Y', '1D', ['1d'], { step: '1d' }])
      assert.equal((await post('/api/sandbox/skip', { cookie }, { step })).status, 422);
    assert.deepEqual(
      done,
      ['40s', '10m', '1d', 'next-due'].map((step) => `repeat-borrower ${step}`),
    );
  });

  it('decides for the customer who is logged in, one way or the other', async () => {
    const { post, done, cookie } = await loggedIn();
    await post('/api/sandbox/review', { cookie }, { decision: 'approve', customer: 'declined' });
    assert.equal((await post('/api/sandbox/review', { cookie }, { decision: 'uphold' })).status, 422);
    assert.deepEqual(done, ['repeat-borrower approve']);
  });

  it('does nothing without a login', async () => {
    const { get, post, done } = bank();
    assert.equal((await get('/api/sandbox/controls')).status, 401);
    assert.equal((await post('/api/sandbox/skip', {}, { step: '1d' })).status, 401);
    assert.equal((await post('/api/sandbox/review', {}, { decision: 'approve' })).status, 401);
    assert.deepEqual(done, []);
  });
});
