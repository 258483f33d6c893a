// One scene at a bank, in which everything that must not come out goes in: what comes out is collected by where it came out.
import { SandboxCaller } from '../../packages/mock-server/src/testing/caller.ts';
import { errorsOf } from './leak-errors.mjs';
import { spoilt, WITNESS } from './leak-marks.mjs';
import { startReceiver } from './leak-receiver.mjs';

const KEY = 'sk_test_xingqiao';
const seen = { 'x-note': WITNESS, 'x-fapi-interaction-id': WITNESS };

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
