// What customers do with deposits in a year.
import { accept, cny, confirmed } from './calls.mjs';

/** Opens a deposit. */
export const deposit = async ({ caller, chance, products }) => {
  const product = chance.of(products.filter(({ kind }) => ['TERM_DEPOSIT', 'LARGE_CD'].includes(kind)));
  const renewal = chance.of(['NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST']);
  const amount = cny(product.minBuy.amount);
  const quoted = await caller.call('POST', '/v1/wealth/deposit-quotes', {
    code: product.code,
    amount,
    renewal,
  });
  if (quoted.status >= 300) return quoted.body;
  const body = { quoteId: quoted.body.id, cardId: caller.card.id, ...(await accept(caller, quoted.body)) };
  return confirmed(caller, '/v1/wealth/deposits', body, `deposit-${quoted.body.id}`);
};

/** Takes a deposit out before its day. */
export const withdraw = async ({ caller, chance }) => {
  const { data } = await caller.ok('GET', '/v1/wealth/deposits?state=ACTIVE');
  const one = chance.of(data);
  if (one === undefined) return undefined;
  const quoted = await caller.call('POST', '/v1/wealth/withdrawal-quotes', { depositId: one.id });
  if (quoted.status >= 300) return quoted.body;
  const body = { quoteId: quoted.body.id };
  return confirmed(caller, `/v1/wealth/deposits/${one.id}/withdraw`, body, `withdraw-${quoted.body.id}`);
};
