import { toFen } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { kinds, type CardRecord } from '../engine/records.js';
import type { CustomerSeed } from '../engine/tenant.js';
import { DAY } from '../engine/time.js';

/** Gives a customer what a feature begins with. */
export type CustomerSeeder = (seed: CustomerSeed, card: CardRecord, ctx: Context) => void;

/** Creates what writes the first records of a tenant: ledger accounts and customers, with dates relative to its clock. */
export const createOpenTenant =
  (seedFeature: CustomerSeeder): ((ctx: Context) => Promise<void>) =>
  async (ctx) => {
    for (const id of ['bank/cash', 'bank/interest-income', 'bank/penalty-income', 'bank/fee-income'])
      ctx.open({ id, currency: 'CNY' });
    ctx.open({ id: 'bank/limits', currency: 'CNY_LIMIT' });
    for (const seed of ctx.tenant.customers) seedFeature(seed, openCustomer(seed, ctx), ctx);
  };

const openCustomer = (seed: CustomerSeed, ctx: Context): CardRecord => {
  const customerId = ctx.newId('cus');
  const { customerRef, nameMasked, phoneMasked, kycLevel } = seed;
  ctx.put(kinds.customer, customerId, {
    ...{ id: customerId, customerRef, nameMasked, phoneMasked, kycLevel },
    status: 'ACTIVE',
  });
  ctx.put(kinds.customerRef, customerRef, { customerId });
  return openAccount(seed, customerId, ctx);
};

const openAccount = (seed: CustomerSeed, customerId: string, ctx: Context): CardRecord => {
  const id = ctx.newId('acc');
  ctx.put(kinds.account, id, { id, customerId, accountNumberMasked: seed.accountNumberMasked });
  ctx.open({ id: `account/${id}`, currency: 'CNY', flag: 'debitsMustNotExceedCredits' });
  ctx.transfer({
    debit: 'bank/cash',
    credit: `account/${id}`,
    amount: toFen(seed.openingBalance),
    currency: 'CNY',
    state: 'POSTED',
    purpose: 'OPENING_BALANCE',
    at: ctx.now - 120 * DAY,
  });
  const card: CardRecord = {
    id: ctx.newId('crd'),
    customerId,
    accountId: id,
    panMasked: `${seed.cardNumber.slice(0, 6)}******${seed.cardNumber.slice(-4)}`,
    last4: seed.cardNumber.slice(-4),
    issuer: ctx.tenant.bankName,
    cardType: 'DEBIT',
    status: 'ACTIVE',
  };
  ctx.put(kinds.card, card.id, card);
  return card;
};
