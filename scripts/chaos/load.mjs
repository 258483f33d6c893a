// Draws under load: prepared through the API, sent by 64 callers, every answer kept.
import { prepareDraws } from '../../bench/engine/draws.mjs';
import { handleOf, inParallel, send, sendUntilAnswered } from './callers.mjs';

/** Names of the customers of a bank of the chaos run. */
export const namesOf = (customers) => Array.from({ length: customers }, (_, n) => `customer-${n}`);

/** Prepares draws at a bank, the customers in turn. */
export const prepareAt = (url, customers, draws, run) =>
  prepareDraws(
    handleOf(url),
    namesOf(customers).map((customerRef) => ({ customerRef })),
    draws,
    run,
  );

/** Returns the header `Authorization` of each customer. */
export const tokensOf = (draws) => [...new Set(draws.map(({ headers }) => headers.authorization))];

/**
 * Sends draws until each has its answer.
 *
 * @param {(n: number) => string} urlOf - Where to send the n-th; asked again before each attempt.
 * @param {(answered: number, reply: object, n: number) => void} told - Told each answer.
 * @param {(n: number) => object} more - Headers of the first attempt only.
 */
export async function drawAll(draws, urlOf, told, more = () => ({})) {
  let answered = 0;
  const replies = Array.from({ length: draws.length });
  await inParallel(draws, async (draw, n) => {
    replies[n] = await sendUntilAnswered(() => urlOf(n), draw, more(n));
    answered += 1;
    told(answered, replies[n], n);
  });
  return replies;
}

/** Sends draws that were answered again, and returns how many answers are not the first one, byte by byte. */
export async function countChanged(url, draws, replies) {
  let changed = 0;
  await inParallel(draws, async (draw, n) => {
    const { status, text, replayed } = await send(url, draw);
    if (status !== replies[n].status || text !== replies[n].text || !replayed) changed += 1;
  });
  return changed;
}

/** Repays a part of the first loan of each customer; the receipts must be what was quoted. */
export async function repayOnce(url, draws, loans) {
  const handle = handleOf(url);
  const firstOf = new Map();
  draws.forEach(({ headers, body }, n) => {
    const { authorization } = headers;
    if (!firstOf.has(authorization)) firstOf.set(authorization, { loan: loans[n], ...JSON.parse(body) });
  });
  let changed = 0;
  await inParallel([...firstOf], async ([authorization, { loan, cardId }]) => {
    const quote = await post(handle, authorization, '/v1/loan/repayment-quotes', {
      ...{ drawId: loan.id, kind: 'PARTIAL', amount: { amount: '123.45', currency: 'CNY' } },
    });
    const body = { quoteId: quote.id, cardId };
    const path = '/v1/loan/repayments';
    const key = { 'idempotency-key': `repay-${quote.id}` };
    const { challenge } = await post(handle, authorization, path, body, key);
    const verify = `/v1/identity/challenges/${challenge.id}/verify`;
    const { token } = await post(handle, authorization, verify, { code: '000000' });
    const receipt = await post(handle, authorization, path, body, { ...key, 'wdl-step-up': token });
    const of = ({ amount, allocation }) => JSON.stringify([amount, allocation]);
    if (of(receipt) !== of(quote)) changed += 1;
  });
  return changed;
}

async function post(handle, authorization, path, body, more = {}) {
  const headers = { 'content-type': 'application/json', authorization, ...more };
  return JSON.parse((await handle({ method: 'POST', path, headers, body: JSON.stringify(body) })).body);
}
