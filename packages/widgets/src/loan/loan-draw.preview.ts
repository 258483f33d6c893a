import { allInAnnualCost, equalPrincipalSchedule, type Schedule } from '@weidongli/finance';
import {
  formatMoney,
  formatPercent,
  rateFromDecimal,
  subtractFen,
  toFen,
  type Fen,
} from '@weidongli/finance/money';
import type { CreditLine, DrawQuote } from '@weidongli/contracts/loan';
import { rememberFor } from '../screen/remember.js';
import { readAmount } from './loan-draw.amount.js';
import { showAnnualRate, showDailyRate } from './loan-draw.rates.js';
import type { DrawState } from './loan-draw.state.js';

/** What one choice of amount and term costs, ready to show; the same function booked it at the bank. */
export interface DrawCost {
  /** For example `14.60%`. */
  readonly annualRate: string;
  /** For example `0.04%`. */
  readonly dailyRate: string;
  /** For example `15.62%`; absent when no single rate fits. */
  readonly allInAnnualCost: string | undefined;
  /** For example `290.56`. */
  readonly totalInterest: string;
  readonly totalRepayment: string;
  /** Fees of all kinds; the product charges none, and that is shown too. */
  readonly totalFees: string;
}

/** The figures of one choice of amount and term, with the exact schedule behind them. */
export interface DrawPreview extends DrawCost {
  readonly schedule: Schedule;
}

const scheduleOf = (line: CreditLine, fen: Fen, tenor: number): Schedule =>
  equalPrincipalSchedule({
    principal: fen,
    dailyRate: rateFromDecimal(line.dailyRate),
    tenor,
    valueDate: line.valueDate,
  });

/** Works out what borrowing `fen` for `tenor` months would cost on a line, if it were confirmed now. */
export const previewDraw = (line: CreditLine, fen: Fen, tenor: number): DrawPreview =>
  figuresOf(scheduleOf(line, fen, tenor), line.annualRate, line.dailyRate);

/** Shows a quote in the same form; its figures are the bank's. */
export const previewOfQuote = (quote: DrawQuote): DrawPreview => {
  const { disclosure } = quote;
  const schedule = equalPrincipalSchedule({
    principal: toFen(quote.principal),
    dailyRate: rateFromDecimal(disclosure.dailyRate),
    tenor: quote.tenor,
    valueDate: quote.valueDate,
  });
  return {
    schedule,
    annualRate: showAnnualRate(disclosure.annualRate),
    dailyRate: showDailyRate(disclosure.dailyRate),
    allInAnnualCost: showAnnualRate(disclosure.allInAnnualCost),
    totalInterest: formatMoney(toFen(disclosure.totalInterest)),
    totalRepayment: formatMoney(toFen(disclosure.totalRepayment)),
    totalFees: formatMoney(toFen(disclosure.totalFees)),
  };
};

const figuresOf = (schedule: Schedule, annualRate: string, dailyRate: string): DrawPreview => {
  const allIn = allInAnnualCost(schedule);
  return {
    schedule,
    annualRate: showAnnualRate(annualRate),
    dailyRate: showDailyRate(dailyRate),
    allInAnnualCost: allIn === undefined ? undefined : formatPercent(allIn, 2),
    totalInterest: formatMoney(schedule.totals.interest),
    totalRepayment: formatMoney(schedule.totals.total),
    totalFees: formatMoney(
      subtractFen(schedule.totals.total, schedule.totals.principal, schedule.totals.interest),
    ),
  };
};

/** Gives the figures of the present choice, or of the quote once there is one. */
export const previewOf = rememberFor(
  ({ quote, line, tenor, amountText }: DrawState): DrawPreview | undefined => {
    if (quote !== undefined) return previewOfQuote(quote);
    const amount = line === undefined ? undefined : readAmount(amountText, line);
    return line === undefined || tenor === undefined || amount?.ok !== true
      ? undefined
      : previewDraw(line, amount.fen, tenor);
  },
);

/** Shows the first payment of each term for the typed amount, `1,696.00`. */
export const firstPaymentsOf = rememberFor(({ line, amountText }: DrawState): ReadonlyMap<number, string> => {
  const amount = line === undefined ? undefined : readAmount(amountText, line);
  if (line === undefined || amount?.ok !== true) return new Map();
  const firstOf = (tenor: number) => scheduleOf(line, amount.fen, tenor).rows[0]?.total;
  return new Map(line.tenors.map((tenor) => [tenor, formatMoney(firstOf(tenor) ?? 0n)]));
});
