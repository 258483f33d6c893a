import type { Problem } from '@weidongli/contracts';
import { equal } from './check.js';
import type { Cases } from './cases.js';

const QUOTES = '/v1/loan/draw-quotes';

/** Cases of input that a bank must refuse. */
export const inputCases: Cases = {
  'refuses amounts outside the range and instalments that are not offered': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const ask = (amount: string, tenor: number): Record<string, unknown> => ({
      lineId: customer.line.id,
      principal: { amount, currency: 'CNY' },
      tenor,
    });
    await customer.refused('amount-out-of-range', 'POST', QUOTES, ask('499.99', 5));
    await customer.refused('amount-out-of-range', 'POST', QUOTES, ask('-500.00', 5));
    await customer.refused('amount-out-of-range', 'POST', QUOTES, ask('9999999.00', 5));
    await customer.refused('tenor-not-allowed', 'POST', QUOTES, ask('500.00', 6));
    await customer.draw('500.00');
    await customer.refused('insufficient-credit', 'POST', QUOTES, ask(customer.line.limit.amount, 5));
  },
  'points at every field that does not fit': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { id: lineId } = customer.line;
    const pointers = async (body: unknown): Promise<readonly string[]> => {
      const problem: Problem = await customer.refused('validation-failed', 'POST', QUOTES, body);
      return (problem.errors ?? []).map(({ pointer }) => pointer);
    };
    const principal = { amount: '500.00', currency: 'CNY' };
    equal(
      await pointers({ lineId, principal: { ...principal, amount: '500.001' }, tenor: 5 }),
      ['/principal/amount'],
      '3 decimals',
    );
    equal(
      await pointers({ lineId, principal: { ...principal, amount: 500 }, tenor: 5 }),
      ['/principal/amount'],
      'number',
    );
    equal(await pointers({ lineId, principal, tenor: '5' }), ['/tenor'], 'text for a number');
    equal(
      (await pointers({ lineId, principal, tenor: 5, rate: '0.0001' })).length > 0,
      true,
      'unknown member',
    );
    equal((await pointers([])).length > 0, true, 'a list');
  },
  'refuses what is not JSON, and a member that stands twice': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    await customer.refused('malformed-request', 'POST', QUOTES, '{"lineId":');
    const twice =
      '{"lineId":"x","principal":{"amount":"500.00","amount":"5000.00","currency":"CNY"},"tenor":5}';
    await customer.refused('malformed-request', 'POST', QUOTES, twice);
    await customer.refused('malformed-request', 'GET', '/v1/loan/lines?limit=5&limit=6');
    await customer.refused('malformed-request', 'GET', '/v1/loan/lines?cursor=made-up');
    await customer.refused('validation-failed', 'GET', '/v1/loan/lines?limit=many');
    await customer.refused('not-found', 'GET', '/v1/loan/nothing');
  },
  'accepts only the documents of the quote, each with the digest shown': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const quote = await customer.quote('500.00');
    const other = await customer.quote('600.00');
    const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
    const accept = (code: string, list: readonly unknown[], n: number): Promise<Problem> =>
      customer.refused(
        code,
        'POST',
        '/v1/partner/agreement-acceptances',
        { subject: quote.id, documents: list, method: 'CHECKBOX' },
        { 'idempotency-key': `accept-${n}-${quote.id}` },
      );
    await accept('agreement-version-changed', documents.slice(0, 1), 1);
    await accept(
      'agreement-version-changed',
      documents.map((one) => ({ ...one, sha256: '0'.repeat(64) })),
      2,
    );
    await accept(
      'not-found',
      [{ agreementId: other.agreements[0]?.id, sha256: other.agreements[0]?.sha256 }],
      3,
    );
    const ticked = { subject: quote.id, documents, method: 'ALREADY_TICKED' };
    const key = { 'idempotency-key': `accept-4-${quote.id}` };
    await customer.refused('validation-failed', 'POST', '/v1/partner/agreement-acceptances', ticked, key);
  },
  'refuses a purpose that the product does not finance': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { body, key } = await customer.prepare('500.00');
    await customer.refused(
      'validation-failed',
      'POST',
      '/v1/loan/draws',
      { ...body, purpose: 'SHARES' },
      key,
    );
  },
  'refuses the acceptance of another quote': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const one = await customer.prepare('500.00');
    const two = await customer.prepare('600.00');
    const crossed = { ...one.body, acceptanceId: two.body.acceptanceId };
    await customer.refused('agreement-version-changed', 'POST', '/v1/loan/draws', crossed, one.key);
  },
};
