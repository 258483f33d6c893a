import { rateFromDecimal, rateToWire, simpleAnnualRate, toFen } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { kinds, type LineRecord } from '../engine/records.js';
import type { CustomerSeed } from '../engine/tenant.js';
import { businessDate, DAY, instant } from '../engine/time.js';

/** Writes the first records of a tenant: its ledger accounts and its customers, with dates relative to its clock. */
export const openTenant = async (ctx: Context): Promise<void> => {
  ctx.open({ id: 'bank/cash', currency: 'CNY' });
  ctx.open({ id: 'bank/limits', currency: 'CNY_LIMIT' });
  for (const seed of ctx.tenant.customers) openCustomer(seed, ctx);
};

const openCustomer = (seed: CustomerSeed, ctx: Context): void => {
  const customerId = ctx.newId('cus');
  const { customerRef, nameMasked, phoneMasked, kycLevel } = seed;
  ctx.put(kinds.customer, customerId, {
    ...{ id: customerId, customerRef, nameMasked, phoneMasked, kycLevel },
    status: 'ACTIVE',
  });
  ctx.put(kinds.customerRef, customerRef, { customerId });
  openAccount(seed, customerId, ctx);
  if (seed.invited) invite(customerId, ctx);
  if (seed.line !== null) openLine(customerId, seed.line, ctx);
};

const openAccount = (seed: CustomerSeed, customerId: string, ctx: Context): void => {
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
  const cardId = ctx.newId('crd');
  ctx.put(kinds.card, cardId, {
    id: cardId,
    customerId,
    accountId: id,
    panMasked: `${seed.cardNumber.slice(0, 6)}******${seed.cardNumber.slice(-4)}`,
    last4: seed.cardNumber.slice(-4),
    issuer: ctx.tenant.bankName,
    cardType: 'DEBIT',
    status: 'ACTIVE',
  });
};

const invite = (customerId: string, ctx: Context): void => {
  const product = 'consumer';
  ctx.put(kinds.invitation, `${customerId} ${product}`, {
    id: ctx.newId('inv'),
    customerId,
    product,
    status: 'OPENED',
    validUntil: businessDate(ctx.now + 365 * DAY),
  });
};

const openLine = (customerId: string, status: LineRecord['status'], ctx: Context): void => {
  const id = ctx.newId('cln');
  const { terms } = ctx.tenant;
  ctx.put(kinds.line, id, {
    ...terms,
    id,
    customerId,
    product: 'consumer',
    status,
    method: 'EQUAL_PRINCIPAL',
    annualRate: rateToWire(simpleAnnualRate(rateFromDecimal(terms.dailyRate), terms.yearBasis)),
    validUntil: businessDate(ctx.now + 365 * DAY),
    createdAt: instant(ctx.now - 90 * DAY),
    version: 1,
  });
  const limit = { currency: 'CNY_LIMIT', flag: 'debitsMustNotExceedCredits' } as const;
  ctx.open({ id: `line/${id}/available`, ...limit });
  ctx.open({ id: `line/${id}/used`, ...limit });
  ctx.transfer({
    debit: 'bank/limits',
    credit: `line/${id}/available`,
    amount: toFen(terms.limit),
    currency: 'CNY_LIMIT',
    state: 'POSTED',
    purpose: 'LIMIT_GRANTED',
    reference: id,
    at: ctx.now - 90 * DAY,
  });
};
