import { fromFen, type Fen } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import type { DepositRecord } from '../engine/records-wealth.js';
import { priorityOf } from '../engine/end-of-day.js';
import { instant, momentOf } from '../engine/time.js';
import { interestAtMaturity, type DepositTerms } from './wealth-deposit.rules.js';

/** Ledger account from which the bank pays interest. */
const INTEREST = 'bank/interest-paid';

/** Ledger account of the principal of a deposit. */
export const principalOf = (depositId: string): string => `deposit/${depositId}`;

/** What a new deposit is made of. */
export interface DepositParts extends Pick<
  DepositRecord,
  'customerId' | 'quoteId' | 'code' | 'name' | 'kind' | 'renewal' | 'accountId' | 'cardId' | 'cardMasked'
> {
  readonly principal: Fen;
  readonly terms: DepositTerms;
  /** When it begins, milliseconds since 1970. */
  readonly at: number;
}

/** Makes a deposit into which nothing was paid yet, and opens its ledger account. */
export const newDeposit = (ctx: Context, { principal, terms, at, ...parts }: DepositParts): DepositRecord => {
  const id = ctx.newId('dep', at);
  ctx.open({ id: principalOf(id), currency: 'CNY', flag: 'debitsMustNotExceedCredits' });
  return {
    ...{ ...parts, ...terms, id, principal: fromFen(principal) },
    interestAtMaturity: fromFen(interestAtMaturity(principal, terms)),
    ...{ interestPaid: fromFen(0n), status: 'ACTIVE', renewedAs: null, endedAt: null },
    createdAt: instant(at),
    version: 1,
  };
};

/** Keeps a new deposit and plans its end. */
export const keepDeposit = (ctx: Context, deposit: DepositRecord): void => {
  ctx.put(kinds.deposit, deposit.id, deposit);
  const end = momentOf(deposit.maturityDate, '00:00:00');
  ctx.schedule('wealth.deposit-mature', deposit.id, end - ctx.now, priorityOf('accrue-interest'));
};

/** Money on its way into or out of a deposit. */
export interface DepositMoney {
  readonly amount: Fen;
  readonly reference: string;
  readonly contractSha256?: string;
  /** Milliseconds since 1970. @defaultValue now */
  readonly at?: number;
}

/** Moves money from an account into a deposit. */
export const payIn = (ctx: Context, from: string, depositId: string, money: DepositMoney): void =>
  move(ctx, { debit: from, credit: principalOf(depositId), purpose: 'DEPOSIT_OPENING' }, money);

/** Moves principal from a deposit to an account, or into the deposit that follows. */
export const payOut = (ctx: Context, depositId: string, to: string, money: DepositMoney): void =>
  move(ctx, { debit: principalOf(depositId), credit: to, purpose: 'DEPOSIT_PAYOUT' }, money);

/** Pays interest to an account, or into the deposit that follows; nothing where there is none. */
export const payInterest = (ctx: Context, to: string, money: DepositMoney): void => {
  ctx.open({ id: INTEREST, currency: 'CNY' });
  move(ctx, { debit: INTEREST, credit: to, purpose: 'DEPOSIT_PAYOUT' }, money);
};

const move = (
  ctx: Context,
  way: { readonly debit: string; readonly credit: string; readonly purpose: string },
  money: DepositMoney,
): void => {
  if (money.amount === 0n) return;
  ctx.transfer({ ...way, ...money, currency: 'CNY', state: 'POSTED' });
};
