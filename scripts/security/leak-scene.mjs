// One scene at a bank, in which everything that must not come out goes in: what comes out is collected by where it came out.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createClient } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';
import { SandboxCaller } from '../../packages/mock-server/src/testing/caller.ts';
import { PERSON, SECRETS, spoilt } from './leak-marks.mjs';

const KEY = 'sk_test_xingqiao';
/** Says of a request that it belongs to the scene; it is no secret, and has to be found wherever requests are shown. */
export const WITNESS = 'witness-of-the-scene';
const seen = { 'x-note': WITNESS, 'x-fapi-interaction-id': WITNESS };

/** Starts a receiver of webhooks that answers with what it must not: what comes back is kept by the bank. */
async function startReceiver() {
  const received = [];
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: { ...request.headers }, body: Buffer.concat(parts).toString() });
      response.statusCode = 500;
      response.end(`${WITNESS} ${PERSON.phone} ${PERSON.idNumber} ${PERSON.card} ${SECRETS.accessToken}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, received, url: `http://127.0.0.1:${server.address().port}/hook` };
}

/** Sends by HTTP, and keeps every reply that refuses. */
const sendTo = (url, refusals) =>
  Object.assign(
    async ({ method, path, headers, body }) => {
      const reply = await fetch(url + path, {
        method,
        headers: { ...headers, ...seen },
        ...(method === 'GET' ? {} : { body: body ?? '' }),
      });
      const text = await reply.text();
      const all = Object.fromEntries(reply.headers);
      if (reply.status >= 400) refusals.push({ headers: all, text });
      return { status: reply.status, headers: all, body: text };
    },
    { baseUrl: url },
  );

/** Draws, so that events, webhooks, movements and audit have something to tell. */
async function borrow(sandbox, customer, made) {
  const prepared = await customer.prepare('500.00');
  made.stepUpToken = await customer.stepUp(prepared);
  const headers = { ...prepared.key, 'wdl-step-up': made.stepUpToken };
  const { id } = await customer.ok('POST', '/v1/loan/draws', prepared.body, headers);
  await sandbox.advance('PT40S');
  return id;
}

/** Sends what must not come out, in every place of a request where it fits, and where it does not. */
async function spill(sandbox, customer, page) {
  for (const [method, path, body, headers = {}] of spoilt) {
    for (const caller of [sandbox, customer, page]) {
      const key = { 'idempotency-key': `spill-${crypto.randomUUID()}` };
      await caller.call(method, path, body, { ...key, ...headers });
    }
  }
}

/** Makes every call of a client fail that can be made to fail by what is put into it. */
async function errorsOf(url, sandbox) {
  const errors = [];
  const features = { identity, loan, partner };
  const open = async () => {
    const body = { customerRef: 'overdue', modules: ['identity', 'loan'], origins: [url] };
    const key = { 'idempotency-key': `client-${crypto.randomUUID()}` };
    return sandbox.ok('POST', '/v1/partner/sessions', body, key);
  };
  const client = createClient({ transport: fetchTransport({ baseUrl: url }), fetchSession: open, features });
  const id = (prefix) => `${prefix}_01JD8Z5X3K9M2N4P6Q8R0S1T00`;
  const money = { amount: '8000.00', currency: 'CNY' };
  const own = { workplace: PERSON.name, monthlyIncome: money };
  const keyed = { idempotencyKey: SECRETS.idempotencyKey, stepUpToken: SECRETS.stepUpToken };
  const calls = [
    () => client.identity.verifyChallenge({ challengeId: id('otp'), code: SECRETS.otp }, keyed),
    () => client.loan.listDraws({ cursor: PERSON.phone }),
    () =>
      client.loan.apply({ product: 'consumer', consentId: id('cns'), employment: 'OTHER', ...own }, keyed),
    () => client.loan.appeal({ applicationId: id('cap'), statement: Object.values(PERSON).join(' ') }, keyed),
    () => client.loan.getDraw({ drawId: PERSON.idNumber }),
    () => client.partner.withdrawConsent({ consentId: id('cns') }, keyed),
    () => client.loan.apply({ ...PERSON, ...SECRETS }, keyed),
  ];
  for (const call of calls)
    errors.push(
      await call().then(
        () => undefined,
        (error) => error,
      ),
    );
  client.session.end();
  return errors.concat(
    client,
    await client.loan.listLines({}).then(
      () => undefined,
      (error) => error,
    ),
  );
}

/** Reads everything that a list has, page by page. */
async function readAll(sandbox, path) {
  const all = [];
  for (let cursor = ''; ;) {
    const { data, page } = await sandbox.ok('GET', `${path}?limit=100${cursor}`);
    all.push(...data);
    if (page.nextCursor === null) return all;
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
}

/**
 * Plays the scene at a bank that listens.
 *
 * @param {string} url - Its address.
 * @returns What came out, by place, and the secrets that the bank made on the way.
 */
export async function playScene(url) {
  const refusals = [];
  const made = {};
  const receiver = await startReceiver();
  const sandbox = new SandboxCaller(sendTo(url, refusals), KEY);
  try {
    const wish = { url: receiver.url, eventTypes: ['*'] };
    const key = { 'idempotency-key': `endpoint-${crypto.randomUUID()}` };
    made.webhookSecret = (await sandbox.ok('POST', '/v1/partner/webhook-endpoints', wish, key)).secret;
    const customer = await sandbox.customer('repeat-borrower');
    made.accessToken = customer.access.accessToken;
    const loanId = await borrow(sandbox, customer, made);
    await spill(sandbox, customer, await sandbox.customer('overdue'));
    const errors = await errorsOf(url, sandbox);
    return {
      ...{ made, loanId, errors, refusals, webhooks: receiver.received },
      requests: await readAll(sandbox, '/v1/sandbox/requests'),
      events: await readAll(sandbox, '/v1/partner/events'),
      deliveries: await readAll(sandbox, '/v1/partner/webhook-deliveries'),
      audit: await readAll(sandbox, '/v1/partner/audit-entries'),
      customers: await readAll(sandbox, '/v1/sandbox/customers'),
      outcomes: await sandbox.ok('GET', '/v1/sandbox/outcomes'),
    };
  } finally {
    receiver.server.closeAllConnections();
    receiver.server.close();
  }
}
