import type { ConfirmedTerms } from '@weidongli/contracts';
import type {
  Deposit,
  WealthQuoteWithdrawalInput,
  WealthWithdrawDepositInput,
  WithdrawalQuote,
} from '@weidongli/contracts/wealth';
import { fromFen, subtractFen, toFen } from '@weidongli/finance';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { DepositRecord, WithdrawalQuoteRecord } from '../engine/records-wealth.js';
import { requireStepUp } from '../engine/step-up.js';
import { businessDate, instant } from '../engine/time.js';
import { productOf } from './wealth-catalogue.js';
import { payInterest, payOut } from './wealth-deposit.js';
import { afterWithdrawal, quoteEnd, refuseWithdrawal, withdrawalOf } from './wealth-deposit.rules.js';

/** Quotes taking money out of a deposit. Holds nothing. */
export const quoteWithdrawal = async (
  input: WealthQuoteWithdrawalInput,
  ctx: Context,
): Promise<WithdrawalQuote> => {
  const deposit = await runningDeposit(ctx, input.depositId);
  const amount = toFen(input.amount ?? deposit.principal);
  const reason = refuseWithdrawal(deposit, await productOf(ctx, deposit.code), amount);
  if (reason !== undefined) throw refuse(reason);
  const date = businessDate(ctx.now);
  const withdrawal = withdrawalOf(deposit, date, amount);
  const record: WithdrawalQuoteRecord = {
    ...{ id: ctx.newId('wdq'), customerId: ctx.customerId, depositId: deposit.id, date, used: false },
    ...{ early: true, rate: withdrawal.rate, days: withdrawal.days },
    principal: fromFen(withdrawal.principal),
    interest: fromFen(withdrawal.interest),
    interestIfStayed: fromFen(withdrawal.interestIfStayed),
    interestLost: fromFen(lostBy(withdrawal)),
    payout: fromFen(withdrawal.payout),
    remaining: fromFen(withdrawal.remaining),
    expiresAt: instant(quoteEnd(date, ctx.now)),
    version: deposit.version,
  };
  ctx.put(kinds.withdrawalQuote, record.id, record);
  return record;
};

/** Nothing is lost where the early rate is the better one. */
const lostBy = (paid: { readonly interestIfStayed: bigint; readonly interest: bigint }): bigint => {
  const lost = subtractFen(paid.interestIfStayed, paid.interest);
  return lost < 0n ? 0n : lost;
};

const runningDeposit = async (ctx: Context, depositId: string): Promise<DepositRecord> => {
  const deposit = await ctx.own(kinds.deposit, depositId);
  if (deposit.status !== 'ACTIVE')
    throw refuse('invalid-state', { detail: `The deposit is ${deposit.status}.` });
  return deposit;
};

/** Takes money out of a deposit: principal and interest arrive in the same moment. A quote pays once. */
export const withdrawDeposit = async (input: WealthWithdrawDepositInput, ctx: Context): Promise<Deposit> => {
  const [deposit, quote] = await Promise.all([
    runningDeposit(ctx, input.depositId),
    ctx.own(kinds.withdrawalQuote, input.quoteId),
  ]);
  if (quote.depositId !== deposit.id)
    throw refuse('not-found', { detail: 'No withdrawal quote of this deposit with this id.' });
  if (quote.used) throw refuse('invalid-state', { detail: 'The quote was used already.' });
  // Another withdrawal has changed what is there: the figures that were shown are not true any more.
  if (isPast(quote.expiresAt, ctx.now) || quote.version !== deposit.version) throw refuse('quote-expired');
  await requireStepUp(ctx, { purpose: 'DEPOSIT_WITHDRAW', confirms: termsOf(quote, deposit) });
  const withdrawal = withdrawalOf(deposit, quote.date, toFen(quote.principal));
  const account = `account/${deposit.accountId}`;
  payOut(ctx, deposit.id, account, { amount: withdrawal.principal, reference: deposit.id });
  payInterest(ctx, account, { amount: withdrawal.interest, reference: deposit.id });
  const changed = afterWithdrawal(deposit, withdrawal, instant(ctx.now));
  ctx.put(kinds.deposit, changed.id, changed);
  ctx.put(kinds.withdrawalQuote, quote.id, { ...quote, used: true });
  ctx.emit('wealth.deposit.withdrawn', changed);
  return changed;
};

/** What the customer confirms: so much to this card. */
const termsOf = ({ payout }: WithdrawalQuoteRecord, { cardMasked }: DepositRecord): ConfirmedTerms => ({
  amount: payout,
  payee: cardMasked,
});
