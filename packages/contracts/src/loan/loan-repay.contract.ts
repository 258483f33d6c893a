import * as z from 'zod/mini';
import type {
  LoanGetRepaymentInput,
  LoanListRepaymentsInput,
  LoanQuoteRepaymentInput,
  LoanRepayInput,
  Repayment,
  RepaymentPage,
  RepaymentQuote,
} from '../generated/loan.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import {
  id,
  instant,
  localDate,
  MoneyInputShape,
  MoneyShape,
  openEnum,
  pageOf,
  paging,
  text,
} from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { ScheduleRowShape, StatusChangeShape } from './loan.shapes.js';

/** What the customer wants to pay back. */
export const LoanQuoteRepaymentInputShape = shape(
  'LoanQuoteRepaymentInput',
  z.strictObject({
    /** Loan, `loa_…`. */
    drawId: id('loa'),
    /** `DUE`: everything due by today, with penalty. `PARTIAL`: an amount ahead of time. `FULL`: everything owed today. */
    kind: z.enum(['DUE', 'PARTIAL', 'FULL']),
    /** Amount for `PARTIAL`, interest to date included; absent else. */
    amount: z.optional(MoneyInputShape),
    /** What a partial prepayment changes. @defaultValue REDUCE_INSTALMENT */
    recalculation: z.optional(z.enum(['REDUCE_INSTALMENT', 'REDUCE_TERM'])),
  }),
);

/** How an amount is divided. */
export const AllocationShape = shape(
  'Allocation',
  z.object({
    /** Penalty interest. */
    penalty: MoneyShape,
    /** Fees. */
    fee: MoneyShape,
    /** Interest. */
    interest: MoneyShape,
    /** Principal. */
    principal: MoneyShape,
  }),
);

/** A repayment, worked out but not paid. */
export const RepaymentQuoteShape = shape(
  'RepaymentQuote',
  z.object({
    /** Id, `rpq_…`; it can be paid once. */
    id: id('rpq'),
    /** Loan. */
    drawId: id('loa'),
    /** What is paid back. */
    kind: openEnum(['DUE', 'PARTIAL', 'FULL']),
    /** What a partial prepayment changes. */
    recalculation: openEnum(['REDUCE_INSTALMENT', 'REDUCE_TERM']),
    /** What is taken from the card. */
    amount: MoneyShape,
    /** How it is divided. */
    allocation: AllocationShape,
    /** Business date it is worked out for. */
    asOf: localDate(),
    /** First day whose interest is in it; null when none is. */
    interestFrom: z.nullable(localDate()),
    /** Days whose interest is in it. */
    interestDays: z.int(),
    /** Principal still owed afterwards. */
    outstandingPrincipal: MoneyShape,
    /** Interest still to come without it. */
    interestBefore: MoneyShape,
    /** Interest still to come with it. */
    interestAfter: MoneyShape,
    /** The plan afterwards. */
    scheduleAfter: z.array(ScheduleRowShape),
    /** When it stops counting: 15 minutes, and never past its business date. */
    expiresAt: instant(),
  }),
);

/** The customer's order to pay back. Send it with the idempotency key `repay-<quoteId>`. */
export const LoanRepayInputShape = shape(
  'LoanRepayInput',
  z.strictObject({
    /** Quote that was shown. */
    quoteId: id('rpq'),
    /** Bound card that pays. */
    cardId: id('crd'),
  }),
);

/** A repayment 还款. */
export const RepaymentShape = shape(
  'Repayment',
  z.object({
    /** Id, `rpm_…`. */
    id: id('rpm'),
    /** Loan. */
    drawId: id('loa'),
    /** Quote that was paid; null for an automatic debit. */
    quoteId: z.nullable(id('rpq')),
    /** What was paid back. */
    kind: openEnum(['DUE', 'PARTIAL', 'FULL', 'AUTO_DEBIT']),
    /** Amount. */
    amount: MoneyShape,
    /** How it is divided. */
    allocation: AllocationShape,
    /** State; UNKNOWN is resolved by a query, never by paying again. */
    status: openEnum(['PROCESSING', 'SUCCEEDED', 'FAILED', 'UNKNOWN', 'REVERSED']),
    /** Why it failed; null else. */
    failure: z.nullable(openEnum(['INSUFFICIENT_FUNDS', 'CARD_DECLINED'])),
    /** Card that pays, masked. */
    cardMasked: text(30),
    /** When it was ordered. */
    createdAt: instant(),
    /** When the money was there; null before. */
    succeededAt: z.nullable(instant()),
    /** Every change of state, oldest first. */
    statusHistory: z.array(StatusChangeShape),
    /** Grows by one with each change. */
    version: z.int(),
  }),
);

/** Names a repayment. */
export const LoanGetRepaymentInputShape = shape(
  'LoanGetRepaymentInput',
  z.strictObject({
    /** Repayment, `rpm_…`. */
    repaymentId: id('rpm'),
  }),
);

/** Lists repayments, newest first. */
export const LoanListRepaymentsInputShape = shape(
  'LoanListRepaymentsInput',
  z.strictObject({
    /** Only of this loan. */
    drawId: z.optional(id('loa')),
    /** Only the one of this quote. */
    quoteId: z.optional(id('rpq')),
    /** `IN_PROGRESS`: ordered, outcome not known yet. Absent: all. */
    state: z.optional(z.enum(['IN_PROGRESS'])),
    ...paging,
  }),
);

/** Repayments of the customer, newest first. */
export const RepaymentPageShape = shape('RepaymentPage', pageOf(RepaymentShape));

/** Works out a repayment; books nothing. */
export const quoteRepayment: Operation<LoanQuoteRepaymentInput, RepaymentQuote> = operation({
  id: 'loan.quoteRepayment',
  summary: 'Quote a repayment',
  method: 'POST',
  path: '/v1/loan/repayment-quotes',
  actor: 'customer',
  scope: 'loan:read',
  successStatus: 201,
  input: LoanQuoteRepaymentInputShape,
  output: RepaymentQuoteShape,
  errors: ['not-found', 'invalid-state', 'amount-out-of-range', 'loan-overdue'],
});

/** Pays back. Safe to repeat with the same key. */
export const repay: Operation<LoanRepayInput, Repayment> = operation({
  id: 'loan.repay',
  summary: 'Pay back',
  method: 'POST',
  path: '/v1/loan/repayments',
  actor: 'customer',
  scope: 'loan:write',
  idempotent: true,
  stepUp: true,
  successStatus: 201,
  audit: 'MONEY',
  input: LoanRepayInputShape,
  output: RepaymentShape,
  errors: [
    'not-found',
    'quote-expired',
    'invalid-state',
    'payoff-amount-changed',
    'insufficient-funds',
    'account-restricted',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
  ],
});

/** Reads a repayment. */
export const getRepayment: Operation<LoanGetRepaymentInput, Repayment> = operation({
  id: 'loan.getRepayment',
  summary: 'Read a repayment',
  method: 'GET',
  path: '/v1/loan/repayments/{repaymentId}',
  actor: 'customer',
  scope: 'loan:read',
  input: LoanGetRepaymentInputShape,
  output: RepaymentShape,
  errors: ['not-found'],
});

/** Lists repayments. */
export const listRepayments: Operation<LoanListRepaymentsInput, RepaymentPage> = operation({
  id: 'loan.listRepayments',
  summary: 'List the repayments of the customer',
  method: 'GET',
  path: '/v1/loan/repayments',
  actor: 'customer',
  scope: 'loan:read',
  numericQuery: ['limit'],
  input: LoanListRepaymentsInputShape,
  output: RepaymentPageShape,
});
