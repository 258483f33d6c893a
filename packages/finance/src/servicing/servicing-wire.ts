import type { LocalDate } from '../calendar-date.js';
import { fromFen } from '../money.js';
import type { Money } from '../money.js';
import type { AllocationLine } from './allocation.js';
import { withTotal } from './debt-parts.js';
import type { DebtTotal } from './debt-parts.js';
import type { InstalmentStatus, LoanState, ServicedRow, ServicingStatus } from './loan-state.js';
import type { PayoffQuote, RepaymentQuote } from './quotes.js';
import type { Recalculation } from './servicing-rules.js';

/** A split amount as partners see it. */
export interface DebtTotalWire {
  readonly penalty: Money;
  readonly fee: Money;
  readonly interest: Money;
  readonly principal: Money;
  readonly total: Money;
}

/** What an instalment received of a payment, as partners see it. */
export interface AllocationLineWire extends DebtTotalWire {
  readonly n: number;
}

/** A {@link ServicedRow} as partners see it. */
export interface ServicedRowWire extends DebtTotalWire {
  readonly n: number;
  readonly periodStart: LocalDate;
  readonly dueDate: LocalDate;
  readonly days: number;
  readonly openingPrincipal: Money;
  readonly paid: DebtTotalWire;
  readonly waived: DebtTotalWire;
  readonly outstanding: DebtTotalWire;
  readonly status: InstalmentStatus;
  readonly paidOn?: LocalDate;
  readonly balanceAfter: Money;
}

/** A {@link LoanState} as partners see it: safe for JSON. */
export interface LoanStateWire {
  readonly date: LocalDate;
  readonly status: ServicingStatus;
  readonly version: number;
  readonly rows: readonly ServicedRowWire[];
  readonly prepayments: readonly {
    readonly id: string;
    readonly date: LocalDate;
    readonly principal: Money;
    readonly interest: Money;
  }[];
  readonly outstanding: DebtTotalWire;
  readonly accruedInterest: Money;
  readonly due: DebtTotalWire;
  readonly nextDue?: { readonly n: number; readonly date: LocalDate; readonly amount: Money };
  readonly daysPastDue: number;
  readonly paid: DebtTotalWire;
  readonly totals: DebtTotalWire;
  readonly writtenOff?: DebtTotalWire;
  readonly returnedInterest: Money;
}

/** A {@link PayoffQuote} as partners see it. */
export interface PayoffQuoteWire extends DebtTotalWire {
  readonly date: LocalDate;
  readonly interestSaved: Money;
}

/** A {@link RepaymentQuote} as partners see it; `after` is the state once it is paid. */
export interface RepaymentQuoteWire {
  readonly type: RepaymentQuote['type'];
  readonly date: LocalDate;
  readonly amount: Money;
  readonly recalc?: Recalculation;
  readonly interestToDate: Money;
  readonly paid: DebtTotalWire;
  readonly allocation: readonly AllocationLineWire[];
  readonly excess: Money;
  readonly interestSaved: Money;
  readonly after: LoanStateWire;
}

/**
 * Writes a loan's state in its wire form.
 *
 * @throws {RangeError} An amount has more than 13 digits before the point.
 */
export function loanStateToWire(state: LoanState): LoanStateWire {
  const { date, status, version, nextDue, daysPastDue, writtenOff } = state;
  return {
    date,
    status,
    version,
    rows: state.rows.map(servicedRowToWire),
    prepayments: state.prepayments.map((entry) => ({
      ...entry,
      principal: fromFen(entry.principal),
      interest: fromFen(entry.interest),
    })),
    outstanding: debtToWire(state.outstanding),
    accruedInterest: fromFen(state.accruedInterest),
    due: debtToWire(state.due),
    ...(nextDue === undefined ? {} : { nextDue: { ...nextDue, amount: fromFen(nextDue.amount) } }),
    daysPastDue,
    paid: debtToWire(state.paid),
    totals: debtToWire(state.totals),
    ...(writtenOff === undefined ? {} : { writtenOff: debtToWire(writtenOff) }),
    returnedInterest: fromFen(state.returnedInterest),
  };
}

/** Writes a pay-off quote in its wire form. */
export function payoffQuoteToWire(quote: PayoffQuote): PayoffQuoteWire {
  return { date: quote.date, ...debtToWire(quote), interestSaved: fromFen(quote.interestSaved) };
}

/** Writes a repayment quote in its wire form. */
export function repaymentQuoteToWire(quote: RepaymentQuote): RepaymentQuoteWire {
  const { type, date, recalc } = quote;
  return {
    type,
    date,
    amount: fromFen(quote.amount),
    ...(recalc === undefined ? {} : { recalc }),
    interestToDate: fromFen(quote.interestToDate),
    paid: debtToWire(quote.paid),
    allocation: allocationToWire(quote.allocation),
    excess: fromFen(quote.excess),
    interestSaved: fromFen(quote.interestSaved),
    after: loanStateToWire(quote.after),
  };
}

/** Writes the lines of a payment in their wire form. */
export function allocationToWire(lines: readonly AllocationLine[]): AllocationLineWire[] {
  return lines.map((line) => ({ n: line.n, ...debtToWire(withTotal(line)) }));
}

/** Writes a split amount in its wire form. */
export function debtToWire(parts: DebtTotal): DebtTotalWire {
  return {
    penalty: fromFen(parts.penalty),
    fee: fromFen(parts.fee),
    interest: fromFen(parts.interest),
    principal: fromFen(parts.principal),
    total: fromFen(parts.total),
  };
}

function servicedRowToWire(row: ServicedRow): ServicedRowWire {
  const { n, periodStart, dueDate, days, status, paidOn } = row;
  return {
    n,
    periodStart,
    dueDate,
    days,
    openingPrincipal: fromFen(row.openingPrincipal),
    ...debtToWire(row),
    paid: debtToWire(row.paid),
    waived: debtToWire(row.waived),
    outstanding: debtToWire(row.outstanding),
    status,
    ...(paidOn === undefined ? {} : { paidOn }),
    balanceAfter: fromFen(row.balanceAfter),
  };
}
