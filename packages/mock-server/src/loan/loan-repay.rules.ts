import {
  addFen,
  subtractFen,
  fromFen,
  payoffQuote,
  repaymentQuote,
  toFen,
  type RepaymentQuote as Worked,
} from '@weidongli/finance';
import type { ProblemCode } from '@weidongli/contracts';
import type { LoanQuoteRepaymentInput, RepaymentQuote } from '@weidongli/contracts/loan';
import {
  OPEN,
  type BookedRepayment,
  type LoanRecord,
  type RepaymentQuoteRecord,
  type RepaymentRecord,
} from '../engine/records.js';
import { businessDate, DAY, instant, MINUTE, momentOf, readInstant, SECOND } from '../engine/time.js';
import { outcomes } from '../outcomes/outcomes.js';
import { allocationOf, interestPeriod, loanOn, rowsOf } from './loan-servicing.rules.js';

/** Times of a repayment after its order, in milliseconds of the bank's clock. */
export const REPAY_STEPS = {
  settle: 2 * SECOND,
  late: 30 * SECOND,
  query: 60 * SECOND,
  /** After its success, the paying bank takes the money back. */
  reverse: DAY,
  /** When a reversal that found another repayment under way tries again. */
  reverseAgain: MINUTE,
} as const;

/** A repayment worked out, or why it cannot be. */
export type RepaymentVerdict =
  | { readonly ok: true; readonly worked: Worked }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail?: string };

/** Works out a repayment. Equal questions have equal answers. */
export const judgeRepayment = (
  loan: LoanRecord,
  { kind, amount, recalculation }: LoanQuoteRepaymentInput,
  now: number,
): RepaymentVerdict => {
  const no = (code: ProblemCode, detail: string): RepaymentVerdict => ({ ok: false, code, detail });
  if (!OPEN.includes(loan.status)) return no('invalid-state', 'Nothing is owed on this loan.');
  if (loan.openRepaymentId !== null)
    return no('invalid-state', `The repayment ${loan.openRepaymentId} is under way. Wait for its outcome.`);
  const date = businessDate(now);
  const state = loanOn(loan, date);
  const yes = (request: Parameters<typeof repaymentQuote>[1]): RepaymentVerdict => ({
    ok: true,
    worked: repaymentQuote(state, request),
  });
  if (kind === 'FULL') return yes({ type: 'EARLY_FULL', date });
  if (kind === 'DUE') {
    if (state.due.total === 0n) return no('invalid-state', 'Nothing is due by today. Quote PARTIAL or FULL.');
    return yes({ type: state.status === 'OVERDUE' ? 'OVERDUE' : 'SCHEDULED', date });
  }
  if (state.status === 'OVERDUE') return { ok: false, code: 'loan-overdue' };
  const wanted = toFen(amount ?? fromFen(0n));
  const least = addFen(state.due.total, state.accruedInterest);
  const payoff = payoffQuote(state, date).total;
  if (wanted <= least || wanted >= payoff)
    return no(
      'amount-out-of-range',
      `Pay more than ${fromFen(least).amount} (due and interest to date) and less than ${fromFen(payoff).amount}, or quote FULL.`,
    );
  return yes({ type: 'EARLY_PARTIAL', date, amount: wanted, recalc: recalculation ?? 'REDUCE_INSTALMENT' });
};

/** Shows a repayment that was worked out, without its id. */
export const quoteOf = (
  loan: LoanRecord,
  input: LoanQuoteRepaymentInput,
  worked: Worked,
  now: number,
): Omit<RepaymentQuote, 'id'> => {
  const { before, after } = worked;
  const interestBefore = addFen(...before.rows.map((row) => row.outstanding.interest));
  return {
    drawId: loan.id,
    kind: input.kind,
    recalculation: input.recalculation ?? 'REDUCE_INSTALMENT',
    amount: fromFen(worked.amount),
    allocation: allocationOf(worked.paid),
    asOf: worked.date,
    ...interestPeriod(before, input.kind !== 'DUE'),
    outstandingPrincipal: fromFen(after.outstanding.principal),
    interestBefore: fromFen(interestBefore),
    interestAfter: fromFen(subtractFen(interestBefore, worked.interestSaved)),
    scheduleAfter: rowsOf(after),
    expiresAt: instant(Math.min(now + 15 * MINUTE, momentOf(worked.date, '00:00:00') + DAY)),
  };
};

/** Says why a quote cannot be paid; `undefined` when only money and the second factor are missing. */
export const refuseRepay = (
  quote: RepaymentQuoteRecord,
  loan: LoanRecord,
  now: number,
): ProblemCode | undefined => {
  if (quote.repaymentId !== null) return 'invalid-state';
  if ((readInstant(quote.expiresAt) ?? 0) <= now) return 'quote-expired';
  if (loan.booked.length !== quote.bookedBefore) return 'payoff-amount-changed';
  return OPEN.includes(loan.status) && loan.openRepaymentId === null ? undefined : 'invalid-state';
};

/** Reads what an automatic debit of an amount leads to: it knows only missing money. */
export const debitOutcome = (amount: bigint): 'repayment.no-funds' | 'repayment.succeeded' =>
  fromFen(amount).amount.endsWith(outcomes['repayment.no-funds'].magic?.value ?? '')
    ? 'repayment.no-funds'
    : 'repayment.succeeded';

/** Names the type under which a repayment of a quote is booked. */
export const bookingType = (kind: RepaymentQuote['kind'], loan: LoanRecord): BookedRepayment['type'] => {
  if (kind === 'FULL') return 'EARLY_FULL';
  if (kind === 'PARTIAL') return 'EARLY_PARTIAL';
  return loan.status === 'OVERDUE' ? 'OVERDUE' : 'SCHEDULED';
};

/** Moves a repayment to its next state at a moment. */
export const moveRepayment = (
  repayment: RepaymentRecord,
  to: RepaymentRecord['status'],
  now: number,
): RepaymentRecord => ({
  ...repayment,
  status: to,
  version: repayment.version + 1,
  statusHistory: [...repayment.statusHistory, { from: repayment.status, to, at: instant(now) }],
});
