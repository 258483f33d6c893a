import { equal, rejected } from './check.js';
import type { Cases } from './cases.js';

/** Cases of repeats: whatever happens on the way, one wish is one loan. */
export const idempotencyCases: Cases = {
  'answers a repeat with the very same bytes': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const headers = { ...prepared.key, 'wdl-step-up': await customer.stepUp(prepared) };
    const first = await customer.call('POST', '/v1/loan/draws', prepared.body, headers);
    equal(first.status, 201, 'first answer');
    const quoted = { 'idempotency-key': `"draw-${prepared.quote.id}"` };
    const again = await customer.call('POST', '/v1/loan/draws', prepared.body, quoted);
    equal([again.status, again.text], [201, first.text], 'repeat');
    equal(again.headers['idempotency-replayed'], 'true', 'header of the repeat');
    equal(await customer.drawsOf(prepared.quote.id), 1, 'draws');
  },
  'makes one loan when the answer is lost and the draw is sent again': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const headers = { ...prepared.key, 'wdl-step-up': await customer.stepUp(prepared) };
    const lost = { ...headers, 'wdl-sandbox-fault': 'dropAfterCommit' };
    await rejected(customer.call('POST', '/v1/loan/draws', prepared.body, lost), 'lost answer');
    const again = await customer.call('POST', '/v1/loan/draws', prepared.body, headers);
    equal([again.status, again.headers['idempotency-replayed']], [201, 'true'], 'repeat');
    equal(await customer.drawsOf(prepared.quote.id), 1, 'draws');
  },
  'makes one loan of several draws sent at once': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const prepared = await customer.prepare('500.00');
    const headers = { ...prepared.key, 'wdl-step-up': await customer.stepUp(prepared) };
    const all = await Promise.all(
      Array.from({ length: 8 }, () =>
        customer.call<{ code?: string }>('POST', '/v1/loan/draws', prepared.body, headers),
      ),
    );
    for (const { status, body } of all)
      equal(status === 201 || body.code === 'idempotency-in-flight', true, `answer ${status}`);
    equal(await customer.drawsOf(prepared.quote.id), 1, 'draws');
  },
  'refuses a key with another body, a short one, and none': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { prepared } = await customer.draw('500.00');
    const other = { ...prepared.body, purpose: 'TRAVEL' };
    await customer.refused('idempotency-key-reused', 'POST', '/v1/loan/draws', other, prepared.key);
    await customer.refused('idempotency-key-missing', 'POST', '/v1/loan/draws', other);
    await customer.refused('idempotency-key-missing', 'POST', '/v1/loan/draws', other, {
      'idempotency-key': 'short',
    });
  },
  'repeats a refusal too': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { prepared } = await customer.draw('500.00');
    const key = { 'idempotency-key': `another-${prepared.quote.id}` };
    await customer.refused('invalid-state', 'POST', '/v1/loan/draws', prepared.body, key);
    const again = await customer.call('POST', '/v1/loan/draws', prepared.body, key);
    equal([again.status, again.headers['idempotency-replayed']], [409, 'true'], 'repeat');
  },
};
