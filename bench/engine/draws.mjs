// A bank with many customers, and draws that only lack to be sent: quoted, accepted, confirmed by a code.
import { sandboxTenants } from '@weidongli/mock-server';

const HEADERS = { 'content-type': 'application/json' };
const MODULES = ['account', 'identity', 'loan'];
/** Key of the tenant that {@link benchTenant} makes. */
export const KEY = 'sk_test_bench';
/** The clock stands still, so that no token ends while others are prepared, and no job runs between two samples. */
const FROZEN = { mode: 'FROZEN', at: Date.parse('2026-11-22T10:00:00+08:00') };

/**
 * Makes a tenant of the sandbox with many customers who have a line each.
 *
 * @param {number} customers - How many.
 * @param {{limit?: string, clock?: object}} options - Limit of each line; how the clock starts.
 */
export const benchTenant = (customers, { limit = '200000.00', clock = FROZEN } = {}) => {
  const [{ terms, customers: personas, ...tenant }] = sandboxTenants;
  const repeat = personas.find(({ customerRef }) => customerRef === 'repeat-borrower');
  return {
    ...{ ...tenant, id: 'bench', sandboxKey: KEY, clock },
    terms: { ...terms, limit: { amount: limit, currency: 'CNY' } },
    customers: Array.from({ length: customers }, (_, n) => ({ ...repeat, customerRef: `customer-${n}` })),
  };
};

/**
 * Prepares draws, the customers in turn.
 *
 * @param {(request: object) => Promise<{status: number, body: string}>} handle - The bank, behind what proves the customers' key.
 * @param {readonly {customerRef: string}[]} customers - Who draws.
 * @param {number} count - How many draws.
 * @param {string} run - Part of the idempotency keys that tells this run from others on the same bank.
 * @returns {Promise<{method: string, path: string, headers: Record<string, string>, body: string}[]>} Requests.
 */
export async function prepareDraws(handle, customers, count, run) {
  const sessions = await Promise.all(
    customers.slice(0, count).map(({ customerRef }) => openSession(handle, customerRef, run)),
  );
  const draws = [];
  while (draws.length < count) {
    const wave = sessions.slice(0, count - draws.length);
    const first = draws.length;
    draws.push(...(await Promise.all(wave.map((session, n) => prepareDraw(session, `${run}-${first + n}`)))));
  }
  return draws;
}

/** Makes what posts with a token; a reply of any success will do unless a problem is wanted. */
const caller = (handle, authorization) => async (path, body, headers, wanted) => {
  const who = authorization === undefined ? {} : { authorization };
  const reply = await handle({
    ...{ method: 'POST', path, headers: { ...HEADERS, ...who, ...headers } },
    body: JSON.stringify(body),
  });
  const code = JSON.parse(reply.body).code;
  if (reply.status >= 300 && code !== wanted)
    throw new Error(`${path} answered ${reply.status}: ${reply.body}`);
  return JSON.parse(reply.body);
};

async function openSession(handle, customerRef, run) {
  const session = { customerRef, modules: MODULES, origins: ['http://127.0.0.1:5173'] };
  const key = { 'idempotency-key': `session-${run}-${customerRef}` };
  const { clientSecret } = await caller(handle, `Bearer ${KEY}`)('/v1/partner/sessions', session, key);
  const access = await caller(handle)('/v1/partner/sessions/exchange', { clientSecret });
  const first = (operation) =>
    access.bootstrap.find((read) => read.operation === operation).output.data[0].id;
  const authorization = `DPoP ${access.accessToken}`;
  const call = caller(handle, authorization);
  return { call, authorization, lineId: first('loan.listLines'), cardId: first('account.listCards') };
}

async function prepareDraw({ call, authorization, lineId, cardId }, name) {
  const principal = { amount: '500.00', currency: 'CNY' };
  const quote = await call('/v1/loan/draw-quotes', { lineId, principal, tenor: 5 });
  const documents = quote.agreements.map(({ id: agreementId, sha256 }) => ({ agreementId, sha256 }));
  const consent = { subject: quote.id, documents, method: 'CHECKBOX' };
  const accepting = { 'idempotency-key': `accept-${quote.id}` };
  const { id: acceptanceId } = await call('/v1/partner/agreement-acceptances', consent, accepting);
  const path = '/v1/loan/draws';
  const body = { quoteId: quote.id, purpose: 'DAILY_CONSUMPTION', cardId, acceptanceId };
  const key = { 'idempotency-key': `draw-${name}-${quote.id}` };
  const { challenge } = await call(path, body, key, 'step-up-required');
  const { token } = await call(`/v1/identity/challenges/${challenge.id}/verify`, { code: '000000' });
  const headers = { ...HEADERS, authorization, ...key, 'wdl-step-up': token };
  return { method: 'POST', path, headers, body: JSON.stringify(body) };
}
