import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import type { AllocationLine } from './allocation.js';
import { sumParts, totalOf, withTotal } from './debt-parts.js';
import type { DebtTotal } from './debt-parts.js';
import type { LoanEvent } from './loan-event.js';
import type { LoanState } from './loan-state.js';
import { presentLedger } from './present-ledger.js';
import { payoffParts } from './repayment.js';
import { applyLoanEvent, ledgerOn } from './service-loan.js';
import type { Recalculation } from './servicing-rules.js';

/** Id of the event a quote tries out; it is never booked. */
const QUOTED = '(quote)';

/** What settles a loan on a date. */
export interface PayoffQuote extends DebtTotal {
  readonly date: LocalDate;
  /** Interest of the plan that need not be paid if the loan ends on the date. */
  readonly interestSaved: Fen;
}

/** A repayment somebody considers. */
export interface RepaymentRequest {
  readonly type: 'SCHEDULED' | 'OVERDUE' | 'AUTO_DEBIT' | 'EARLY_PARTIAL' | 'EARLY_FULL';
  readonly date: LocalDate;
  /** More than 0. Default: what is due (`SCHEDULED`, `OVERDUE`, `AUTO_DEBIT`) or the pay-off amount (`EARLY_FULL`). */
  readonly amount?: Fen;
  /** For `EARLY_PARTIAL`; default `REDUCE_INSTALMENT`. */
  readonly recalc?: Recalculation;
}

/** What a repayment would do. Nothing is booked. */
export interface RepaymentQuote {
  readonly type: RepaymentRequest['type'];
  readonly date: LocalDate;
  readonly amount: Fen;
  readonly recalc: Recalculation | undefined;
  /** Interest that accrued up to the date and is not due yet. */
  readonly interestToDate: Fen;
  /** Where the money goes, by component. */
  readonly paid: DebtTotal;
  readonly allocation: readonly AllocationLine[];
  /** Money nothing is owed for. */
  readonly excess: Fen;
  /** Interest of the plan that the repayment saves; 0 or more. */
  readonly interestSaved: Fen;
  readonly before: LoanState;
  readonly after: LoanState;
}

/**
 * Quotes what settles a loan on a date: all principal, interest to the exact day, penalty and charges.
 *
 * Principal that has not yet borne the product's minimum of interest days is charged the missing ones.
 *
 * @throws {FinanceError} The date does not exist or lies before the state's date.
 */
export function payoffQuote(state: LoanState, date: LocalDate): PayoffQuote {
  const ledger = ledgerOn(state, date);
  const parts = payoffParts(ledger);
  const planned = presentLedger(ledger).rows.reduce((sum, row) => sum + row.outstanding.interest, 0n);
  const saved = planned - parts.interest;
  return { date, ...withTotal(parts), interestSaved: saved > 0n ? saved : 0n };
}

/**
 * Quotes a repayment: interest to the date, allocation by row, the schedule after it, and the interest it saves.
 *
 * @throws {FinanceError} The date lies before the state's, the amount is missing or does not settle the loan.
 */
export function repaymentQuote(state: LoanState, request: RepaymentRequest): RepaymentQuote {
  const before = presentLedger(ledgerOn(state, request.date));
  const amount = request.amount ?? defaultAmount(before, request.type);
  const { allocation, excess, state: after } = applyLoanEvent(before, quotedEvent(request, amount));
  const saved = before.totals.interest - after.totals.interest;
  const partial = request.type === 'EARLY_PARTIAL';
  return {
    type: request.type,
    date: request.date,
    amount,
    recalc: partial ? (request.recalc ?? 'REDUCE_INSTALMENT') : undefined,
    interestToDate: before.accruedInterest,
    paid: withTotal(sumParts(allocation)),
    allocation,
    excess,
    interestSaved: saved > 0n ? saved : 0n,
    before,
    after,
  };
}

function defaultAmount(state: LoanState, type: RepaymentRequest['type']): Fen {
  const amount = type === 'EARLY_FULL' ? totalOf(payoffParts(state.ledger)) : state.due.total;
  if (type === 'EARLY_PARTIAL' || amount === 0n) {
    throw new FinanceError('request.amount', 'out-of-range', 'Nothing is due: say how much is to be repaid.');
  }
  return amount;
}

function quotedEvent({ type, date, recalc }: RepaymentRequest, amount: Fen): LoanEvent {
  const event = { id: QUOTED, date, amount };
  if (type !== 'EARLY_PARTIAL') return { ...event, type };
  return recalc === undefined ? { ...event, type } : { ...event, type, recalc };
}
