import { syntheticCard } from '@weidongli/finance/identifiers';
import { addMonths, toFen } from '@weidongli/finance';
import { issueCard, openAccountRecord } from '../engine/account-opening.js';
import type { Context } from '../engine/context.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { CustomerSeed } from '../engine/tenant.js';
import { businessDate, DAY, readDuration } from '../engine/time.js';
import { SANDBOX_PASSWORD_HASH } from './sandbox-password.js';

/** How long before the first loan or investment of a story its account was opened, in milliseconds, and at least so long ago. */
const ACCOUNT_AGE = 120 * DAY;
const BEFORE_ALL = 60 * DAY;
/** Years of age of somebody whose story does not say it. */
const AGE = 38;
/** Months since the last birthday: half a year on either side, so that a story of some weeks passes none. */
const SINCE_BIRTHDAY = 6;

/** Returns how long ago the oldest loan of a story can have been paid out, in milliseconds; 0 without one. */
export const oldestLoan = ({ loans = [] }: CustomerSeed): number =>
  Math.max(
    0,
    ...loans.map(({ paidOutAgo, unpaidSince, paidInstalments = 0 }) =>
      paidOutAgo === undefined
        ? (readDuration(unpaidSince ?? '') ?? 0) + (paidInstalments + 3) * 31 * DAY
        : (readDuration(paidOutAgo) ?? 0),
    ),
  );

/** Returns how long ago the oldest investment of a story was made, in milliseconds; 0 without one. */
const oldestInvestment = ({ wealth }: CustomerSeed): number =>
  Math.max(
    0,
    ...(wealth?.holdings ?? []).map(({ boughtAgo }) => readDuration(boughtAgo) ?? 0),
    ...(wealth?.deposits ?? []).map(({ openedAgo }) => readDuration(openedAgo) ?? 0),
  );

/** Creates a customer of a story with account and card. Only masked forms are kept. */
export const openCustomer = (seed: CustomerSeed, ctx: Context): AccountCard => {
  const customerId = ctx.newId('cus');
  const { customerRef, nameMasked, phone, kycLevel, outcomes } = seed;
  ctx.put(kinds.customer, customerId, {
    ...{ id: customerId, customerRef, nameMasked, kycLevel, status: 'ACTIVE' },
    phoneMasked: `${phone.slice(0, 3)}****${phone.slice(-4)}`,
    birthDate: addMonths(businessDate(ctx.now), -12 * (seed.age ?? AGE) - SINCE_BIRTHDAY),
    ...(outcomes === undefined ? {} : { outcomes }),
  });
  ctx.put(kinds.customerRef, customerRef, { customerId });
  ctx.put(kinds.factors, customerId, { customerId, password: SANDBOX_PASSWORD_HASH, devices: [] });
  return openAccount(seed, customerId, ctx);
};

const openAccount = (seed: CustomerSeed, customerId: string, ctx: Context): AccountCard => {
  const oldest = Math.max(oldestLoan(seed), oldestInvestment(seed));
  const at = ctx.now - Math.max(ACCOUNT_AGE, oldest + BEFORE_ALL);
  const account = openAccountRecord(ctx, { customerId, class: 'I', tail: seed.accountTail, at });
  receive(ctx, account.id, toFen(seed.openingBalance), 'OPENING_BALANCE', at);
  for (const { amount, ago } of seed.income ?? [])
    receive(ctx, account.id, toFen(amount), 'SALARY', ctx.now - (readDuration(ago) ?? 0));
  return issueCard(ctx, account, seed.cardNumber ?? syntheticCard(Number(ctx.newDigits(9))));
};

const receive = (ctx: Context, accountId: string, amount: bigint, purpose: string, at: number): void => {
  if (amount === 0n) return;
  const [debit, credit] = ['bank/cash', `account/${accountId}`] as const;
  ctx.transfer({ debit, credit, amount, currency: 'CNY', state: 'POSTED', purpose, at });
};
