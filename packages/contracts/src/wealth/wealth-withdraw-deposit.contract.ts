import * as z from 'zod/mini';
import type {
  Deposit,
  WealthQuoteWithdrawalInput,
  WealthWithdrawDepositInput,
  WithdrawalQuote,
} from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyInputShape, MoneyShape, rate } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { DepositShape } from './wealth-deposit.contract.js';

/** Asks what taking out would pay. */
export const WealthQuoteWithdrawalInputShape = shape(
  'WealthQuoteWithdrawalInput',
  z.strictObject({
    /** Deposit, `dep_…`. */
    depositId: id('dep'),
    /** Part of the principal. @defaultValue all of it */
    amount: z.optional(MoneyInputShape),
  }),
);

/** What taking money out of a deposit pays, and what is lost by it. */
export const WithdrawalQuoteShape = shape(
  'WithdrawalQuote',
  z.object({
    /** Id, `wdq_…`. It can be used once. */
    id: id('wdq'),
    /** Deposit. */
    depositId: id('dep'),
    /** Day that it is of. */
    date: localDate(),
    /** Part of the principal that is taken out. */
    principal: MoneyShape,
    /** Whether it comes before maturity, at the rate `earlyRate`. */
    early: z.boolean(),
    /** Rate a year that counts for it. */
    rate: rate(),
    /** Days that bear interest. */
    days: z.int(),
    /** Interest that is paid. */
    interest: MoneyShape,
    /** Interest that the same money would bring by staying to maturity. */
    interestIfStayed: MoneyShape,
    /** Interest that is given up: the difference of the two, 0.00 or more. */
    interestLost: MoneyShape,
    /** Principal and interest. */
    payout: MoneyShape,
    /** What stays deposited. */
    remaining: MoneyShape,
    /** Until when it counts: 15 minutes, and never past its day. */
    expiresAt: instant(),
  }),
);

/** The customer's order. Send it with the idempotency key `withdraw-<quoteId>`. */
export const WealthWithdrawDepositInputShape = shape(
  'WealthWithdrawDepositInput',
  z.strictObject({
    /** Deposit, `dep_…`. */
    depositId: id('dep'),
    /** Quote that was shown. */
    quoteId: id('wdq'),
  }),
);

/** Quotes taking money out of a deposit. */
export const quoteWithdrawal: Operation<WealthQuoteWithdrawalInput, WithdrawalQuote> = operation({
  id: 'wealth.quoteWithdrawal',
  summary: 'Quote a withdrawal from a deposit',
  method: 'POST',
  path: '/v1/wealth/withdrawal-quotes',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthQuoteWithdrawalInputShape,
  output: WithdrawalQuoteShape,
  errors: ['not-found', 'amount-out-of-range', 'invalid-state'],
});

/** Takes money out of a deposit; it arrives at once. Safe to repeat with the same key. */
export const withdrawDeposit: Operation<WealthWithdrawDepositInput, Deposit> = operation({
  id: 'wealth.withdrawDeposit',
  summary: 'Withdraw from a deposit',
  method: 'POST',
  path: '/v1/wealth/deposits/{depositId}/withdraw',
  actor: 'customer',
  scope: 'wealth:trade',
  idempotent: true,
  stepUp: true,
  audit: 'MONEY',
  input: WealthWithdrawDepositInputShape,
  output: DepositShape,
  errors: [
    'not-found',
    'quote-expired',
    'invalid-state',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
  ],
});
