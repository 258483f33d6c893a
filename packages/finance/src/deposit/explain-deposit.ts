import type { LocalDate } from '../calendar-date.js';
import type { Explanation } from '../explanation.js';
import { formatMoney } from '../money.js';
import type { Fen } from '../money.js';
import { formatPercentExact } from '../rate.js';
import { withdrawTimeDeposit } from './time-deposit.js';
import type { DepositInterestPart, TimeDeposit } from './time-deposit.js';

/**
 * Explains the interest that a withdrawal from a time deposit pays.
 *
 * @param amount - Part of the principal; default all.
 * @throws {FinanceError} As {@link withdrawTimeDeposit}.
 */
export function explainTimeDeposit(
  deposit: TimeDeposit,
  date: LocalDate,
  amount: Fen = deposit.principal,
): Explanation {
  const { interest, parts } = withdrawTimeDeposit(deposit, date, amount);
  const basis = deposit.yearBasis ?? 360;
  const value = formatMoney(interest);
  return {
    formula: 'time-deposit',
    inputs: [
      { name: 'amount', value: formatMoney(amount), unit: 'CNY' },
      { name: 'value-date', value: deposit.startDate, unit: 'date' },
      { name: 'maturity-date', value: deposit.maturityDate, unit: 'date' },
      { name: 'date', value: date, unit: 'date' },
      { name: 'term-rate', value: formatPercentExact(deposit.annualRate), unit: 'percent-per-year' },
      { name: 'demand-rate', value: formatPercentExact(deposit.demandRate), unit: 'percent-per-year' },
      { name: 'year-basis', value: String(basis), unit: 'days-per-year' },
    ],
    steps: [
      {
        key: 'deposit-interest',
        expression: parts.flatMap((part) => terms(formatMoney(amount), part, basis)).join(' + ') || '0',
        value,
        rounding: 'half-up',
      },
    ],
    result: { value, unit: 'CNY' },
  };
}

function terms(amount: string, { rate, months, days }: DepositInterestPart, basis: number): string[] {
  const product = `${amount} × ${formatPercentExact(rate)}`;
  return [
    ...(months > 0 ? [`${product} × ${months} ÷ 12`] : []),
    ...(days > 0 ? [`${product} × ${days} ÷ ${basis}`] : []),
  ];
}
