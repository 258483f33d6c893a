import { addFen, fromFen, toFen, type Fen } from '@weidongli/finance';
import type { Context, JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import type { DepositRecord } from '../engine/records-wealth.js';
import { businessDate, instant } from '../engine/time.js';
import { productOf, type Product } from './wealth-catalogue.js';
import { keepDeposit, newDeposit, payInterest, payOut, principalOf } from './wealth-deposit.js';
import { depositTerms, interestAtMaturity } from './wealth-deposit.rules.js';
import { holdQuota, quotaLeft } from './wealth-order.quota.js';

/** The term is over: the money comes back, or goes on in a new deposit at the rate of the day. */
const mature: JobHandler = async (depositId, ctx) => {
  const deposit = await ctx.get(kinds.deposit, depositId);
  if (deposit?.status !== 'ACTIVE') return;
  const principal = toFen(deposit.principal);
  const interest = interestAtMaturity(principal, deposit);
  const next = await renewed(ctx, deposit, principal, interest);
  const account = `account/${deposit.accountId}`;
  const into = next === undefined ? account : principalOf(next.id);
  const compounds = next !== undefined && deposit.renewal === 'PRINCIPAL_AND_INTEREST';
  payOut(ctx, deposit.id, into, { amount: principal, reference: deposit.id });
  payInterest(ctx, compounds ? into : account, { amount: interest, reference: deposit.id });
  const ended: DepositRecord = {
    ...deposit,
    ...{ status: next === undefined ? 'MATURED' : 'RENEWED', renewedAs: next?.id ?? null },
    ...{
      interestPaid: addInterest(deposit, interest),
      endedAt: instant(ctx.now),
      version: deposit.version + 1,
    },
  };
  ctx.put(kinds.deposit, ended.id, ended);
  ctx.emit(next === undefined ? 'wealth.deposit.matured' : 'wealth.deposit.renewed', ended);
};

const addInterest = ({ interestPaid }: DepositRecord, interest: Fen): DepositRecord['interestPaid'] =>
  fromFen(addFen(toFen(interestPaid), interest));

/** Makes the deposit that follows; nothing where none is wanted, or the product does not take it any more. */
const renewed = async (
  ctx: Context,
  deposit: DepositRecord,
  principal: Fen,
  interest: Fen,
): Promise<DepositRecord | undefined> => {
  const { renewal, customerId, code, name, kind, accountId, cardId, cardMasked } = deposit;
  if (renewal === 'NONE') return undefined;
  const product = await productOf(ctx, code);
  const terms = depositTerms(product, businessDate(ctx.now));
  const amount = renewal === 'PRINCIPAL' ? principal : addFen(principal, interest);
  if (terms === undefined || product.status !== 'OPEN' || !(await takesQuota(ctx, product, amount, deposit)))
    return undefined;
  const parts = { customerId, code, name, kind, accountId, cardId, cardMasked, renewal, terms };
  const next = newDeposit(ctx, { ...parts, quoteId: null, principal: amount, at: ctx.now });
  keepDeposit(ctx, next);
  ctx.emit('wealth.deposit.opened', next);
  return next;
};

/** Takes the quota of a deposit that goes on, if the product has one; answers whether there was enough of it. */
const takesQuota = async (
  ctx: Context,
  product: Product,
  amount: Fen,
  { id }: DepositRecord,
): Promise<boolean> => {
  const left = await quotaLeft(ctx, product);
  if (left !== undefined && left < amount) return false;
  const holdId = await holdQuota(ctx, product, amount, id);
  if (holdId !== null) ctx.post(holdId);
  return true;
};

/** Jobs of deposits. */
export const depositJobs: Readonly<Record<string, JobHandler>> = { 'wealth.deposit-mature': mature };
