import type { AccrualRegister } from '../accrual.js';
import type { LocalDate } from '../calendar-date.js';
import { MINUS_SIGN, scaledToText, toDisplay, trimDecimals } from '../decimal.js';
import type { Explanation, ExplanationInput, ExplanationStep } from '../explanation.js';
import { FinanceError } from '../finance-error.js';
import { formatMoney } from '../money.js';
import type { Fen } from '../money.js';
import { RATE_DECIMALS, RATE_ONE, formatPercentExact } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import { totalOf } from './debt-parts.js';
import type { DebtParts } from './debt-parts.js';
import { owedInAll, principalNotDue } from './ledger.js';
import type { AccrualSegment, LoanLedger } from './ledger.js';
import { exactOf, extendTrail } from './ledger-accrual.js';
import type { LoanState } from './loan-state.js';
import type { RepaymentQuote } from './quotes.js';
import { chargeMinimum, payoffParts } from './repayment.js';
import { ledgerOn } from './service-loan.js';
import { penaltyDailyRate } from './servicing-rules.js';

/**
 * Explains what settles a loan on a date: interest since the last posting, then the sum of everything owed.
 *
 * @throws {FinanceError} The date does not exist or lies before the state's date.
 */
export function explainPayoff(state: LoanState, date: LocalDate): Explanation {
  const ledger = ledgerOn(state, date);
  const parts = payoffParts(ledger);
  const posted = owedInAll(ledger.rows).interest;
  const value = formatMoney(totalOf(parts));
  return {
    formula: 'payoff-by-day',
    inputs: [
      { name: 'date', value: date, unit: 'date' },
      { name: 'outstanding-principal', value: formatMoney(parts.principal), unit: 'CNY' },
      dailyRateInput(ledger),
    ],
    steps: [
      interestToDateStep(ledger, parts.interest - posted),
      { key: 'payoff-total', expression: sumExpression(parts), value, rounding: 'exact' },
    ],
    result: { value, unit: 'CNY' },
  };
}

/**
 * Explains the penalty of an overdue instalment up to the state's date: overdue principal × penalty rate × days.
 *
 * @param n - Number of the instalment, from 1.
 * @throws {FinanceError} The loan has no such instalment.
 */
export function explainPenalty(state: LoanState, n: number): Explanation {
  const { ledger } = state;
  const row = ledger.rows.find((candidate) => candidate.n === n);
  if (row === undefined) throw new FinanceError('n', 'not-found', `The loan has no instalment ${n}.`);
  const all = ledger.penalty.segments.reduce(extendTrail, ledger.penaltyPosted);
  const segments = all.segments.filter((segment) => segment.n === n);
  const charged = row.charged.penalty;
  const fixed = row.fixedPenalty;
  const value = formatMoney(charged);
  const exact = segments.reduce((sum, segment) => sum + exactOf(segment), 0n);
  // Rows share one register: where its remainder decided about a fen, the line shows it as a term of its own.
  const byDay = charged - fixed;
  const carried = roundHalfUp(exact, RATE_ONE) === byDay ? 0n : byDay * RATE_ONE - exact;
  return {
    formula: 'penalty-by-day',
    inputs: [
      { name: 'instalment', value: String(n), unit: 'instalments' },
      { name: 'due-date', value: row.dueDate, unit: 'date' },
      { name: 'date', value: ledger.date, unit: 'date' },
      dailyRateInput(ledger),
      { name: 'penalty-rate', value: formatPercentExact(penaltyRate(ledger)), unit: 'percent-per-day' },
    ],
    steps: [
      {
        key: 'row-penalty',
        n,
        ...byDayLine(segments, carried),
        value: formatMoney(byDay),
        rounding: 'half-up',
      },
      ...(fixed === 0n ? [] : [plusFixed(n, byDay, fixed)]),
    ],
    result: { value, unit: 'CNY' },
  };
}

/** Explains where a payment goes: one line for each instalment, and their sum with what nothing was owed for. */
export function explainAllocation(quote: RepaymentQuote): Explanation {
  const value = formatMoney(quote.amount);
  const lines = quote.allocation.map((line): ExplanationStep => {
    const total = formatMoney(totalOf(line));
    return {
      key: 'row-allocation',
      n: line.n,
      expression: sumExpression(line),
      value: total,
      rounding: 'exact',
    };
  });
  const rest = quote.excess > 0n ? [formatMoney(quote.excess)] : [];
  const expression = [...lines.map((line) => line.value), ...rest].join(' + ');
  return {
    formula: 'repayment-allocation',
    inputs: [
      { name: 'date', value: quote.date, unit: 'date' },
      { name: 'amount', value, unit: 'CNY' },
    ],
    steps: [...lines, { key: 'payment-total', expression, value, rounding: 'exact' }],
    result: { value, unit: 'CNY' },
  };
}

/** Explains the interest a repayment saves: the plan's interest before it less the plan's interest after it. */
export function explainInterestSaved(quote: RepaymentQuote): Explanation {
  const before = formatMoney(quote.before.totals.interest);
  const after = formatMoney(quote.after.totals.interest);
  const value = formatMoney(quote.interestSaved);
  return {
    formula: 'interest-saved',
    inputs: [
      { name: 'interest-before', value: before, unit: 'CNY' },
      { name: 'interest-after', value: after, unit: 'CNY' },
    ],
    steps: [
      { key: 'interest-saved', expression: `${before} ${MINUS_SIGN} ${after}`, value, rounding: 'exact' },
    ],
    result: { value, unit: 'CNY' },
  };
}

function interestToDateStep(ledger: LoanLedger, amount: Fen): ExplanationStep {
  const { interest } = chargeMinimum(ledger, principalNotDue(ledger));
  const line = byDayLine(interest.segments, interest.carried);
  return { key: 'interest-to-date', ...line, value: formatMoney(amount), rounding: 'half-up' };
}

function plusFixed(n: number, byDay: Fen, fixed: Fen): ExplanationStep {
  const expression = `${formatMoney(byDay)} + ${formatMoney(fixed)}`;
  return { key: 'row-penalty-total', n, expression, value: formatMoney(byDay + fixed), rounding: 'exact' };
}

function byDayLine(segments: readonly AccrualSegment[], carried: AccrualRegister): { expression: string } {
  const terms = segments.map(
    ({ base, dailyRate, days }) => `${formatMoney(base)} × ${formatPercentExact(dailyRate)} × ${days}`,
  );
  if (terms.length === 0) return { expression: formatRegister(carried) };
  const sign = carried < 0n ? MINUS_SIGN : '+';
  const tail = carried === 0n ? '' : ` ${sign} ${formatRegister(carried < 0n ? -carried : carried)}`;
  return { expression: terms.join(' + ') + tail };
}

/** Formats a register (fen × 1e-9) in yuan with every significant digit. */
function formatRegister(register: AccrualRegister): string {
  return toDisplay(trimDecimals(scaledToText(register, RATE_DECIMALS + 2), 2));
}

function sumExpression({ principal, interest, fee, penalty }: DebtParts): string {
  const parts = [principal, interest, fee, penalty].filter((part) => part > 0n);
  return parts.length === 0 ? formatMoney(0n) : parts.map((part) => formatMoney(part)).join(' + ');
}

function penaltyRate(ledger: LoanLedger) {
  return penaltyDailyRate(ledger.schedule.dailyRate, ledger.rules);
}

function dailyRateInput(ledger: LoanLedger): ExplanationInput {
  const value = formatPercentExact(ledger.schedule.dailyRate);
  return { name: 'daily-rate', value, unit: 'percent-per-day' };
}
