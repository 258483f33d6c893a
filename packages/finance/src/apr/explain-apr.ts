import { dayNumber } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { yearFractionToNumber, yearFractionToText } from '../day-count/year-fraction.js';
import { MINUS_SIGN, powerOfTen, scaledToText, toDisplay } from '../decimal.js';
import type { Explanation, ExplanationStep } from '../explanation.js';
import { formatMoney } from '../money.js';
import type { Fen } from '../money.js';
import { RATE_ONE, formatPercent, formatPercentExact } from '../rate.js';
import type { Rate } from '../rate.js';
import { roundHalfUp } from '../rounding.js';
import { annexTime, aprAnnexI, firstDate } from './annex-i.js';
import type { AnnexITerms } from './annex-i.js';
import { aprAppendixJ, measureFlows } from './appendix-j.js';
import type { AppendixJTerms, MeasuredFlow } from './appendix-j.js';

/** Four decimals: rounding the parts to the fen would let their sum miss the amount drawn. */
const PART_DECIMALS = 4;
/** How exact a power is when it meets an amount: about what float64 can tell. */
const POWER_DECIMALS = 15;

/** A flow discounted to the first day: how, and what comes out in yuan × 1e-4; what the consumer pays is positive. */
interface DiscountedPart {
  readonly expression: string;
  readonly value: bigint;
}

/**
 * Explains the EU annual percentage rate of charge: every payment discounted to the first drawdown, and their sum.
 *
 * @returns The explanation, or `undefined` where the flows have no single rate.
 * @throws {FinanceError} As {@link aprAnnexI}.
 */
export function explainAprAnnexI(terms: AnnexITerms): Explanation | undefined {
  const rate = aprAnnexI(terms);
  if (rate === undefined) return undefined;
  const start = firstDate(terms.drawdowns);
  const drawn = terms.drawdowns.filter((flow) => flow.date === start);
  const later = terms.drawdowns.filter((flow) => flow.date !== start);
  const part = (date: LocalDate, amount: Fen): DiscountedPart => annexPart(terms, start, date, amount, rate);
  const parts = [
    ...terms.repayments.map(({ date, amount }) => part(date, amount)),
    ...later.map(({ date, amount }) => part(date, -amount)),
  ];
  const financed = drawn.reduce((sum, flow) => sum + flow.amount, 0n);
  return explanation('apr-annex-i', parts, rate, [
    { name: 'amount-financed', value: formatMoney(financed), unit: 'CNY' },
    { name: 'value-date', value: start, unit: 'date' },
    { name: 'annual-rate', value: formatPercentExact(rate), unit: 'percent-per-year' },
  ]);
}

/**
 * Explains the US annual percentage rate: every payment discounted in unit-periods, or the simple interest of one
 * payment within a year.
 *
 * @returns The explanation, or `undefined` where the flows have no single rate.
 * @throws {FinanceError} As {@link aprAppendixJ}.
 */
export function explainAprAppendixJ(terms: AppendixJTerms): Explanation | undefined {
  const rate = aprAppendixJ(terms);
  if (rate === undefined) return undefined;
  const [first, ...others] = measureFlows(terms);
  const perYear = first?.time.perYear ?? 1;
  const inputs: Explanation['inputs'] = [
    { name: 'amount-financed', value: formatMoney(first?.amount ?? 0n), unit: 'CNY' },
    { name: 'value-date', value: first?.date ?? '', unit: 'date' },
    { name: 'periods-per-year', value: String(perYear), unit: 'per-year' },
    { name: 'annual-rate', value: formatPercentExact(rate), unit: 'percent-per-year' },
  ];
  const simple = simpleStep(first, others, rate);
  if (simple !== undefined) {
    return { formula: 'apr-appendix-j', inputs, ...withRounding([simple], rate) };
  }
  return explanation(
    'apr-appendix-j',
    others.map((flow) => unitPart(flow, rate)),
    rate,
    inputs,
  );
}

function explanation(
  formula: Explanation['formula'],
  parts: readonly DiscountedPart[],
  rate: Rate,
  inputs: Explanation['inputs'],
): Explanation {
  const total = parts.reduce((sum, part) => sum + part.value, 0n);
  // What the consumer draws later lowers what the payments are worth.
  const sum = parts
    .map(
      ({ value }, index) => `${index === 0 ? '' : value < 0n ? ` ${MINUS_SIGN} ` : ' + '}${showPart(value)}`,
    )
    .join('');
  const steps: ExplanationStep[] = [
    ...parts.map((part, index): ExplanationStep => {
      const { expression } = part;
      return {
        key: 'present-value',
        n: index + 1,
        expression,
        value: showPart(part.value),
        rounding: 'half-up',
      };
    }),
    {
      key: 'total-present-value',
      expression: sum,
      value: formatMoney(roundHalfUp(total, powerOfTen(PART_DECIMALS - 2))),
      rounding: 'half-up',
    },
  ];
  return { formula, inputs, ...withRounding(steps, rate) };
}

/** Ends the working with the rate as it is shown: two decimals. */
function withRounding(steps: readonly ExplanationStep[], rate: Rate): Pick<Explanation, 'steps' | 'result'> {
  const value = formatPercent(rate, 2);
  const last: ExplanationStep = {
    key: 'annual-rate',
    expression: formatPercentExact(rate),
    value,
    rounding: 'half-up',
  };
  return { steps: [...steps, last], result: { value, unit: 'percent-per-year' } };
}

function annexPart(
  terms: AnnexITerms,
  start: LocalDate,
  date: LocalDate,
  amount: Fen,
  rate: Rate,
): DiscountedPart {
  const time = annexTime(start, date, terms.timeBasis);
  const power = powerOf(Number(RATE_ONE + rate) / Number(RATE_ONE), yearFractionToNumber(time));
  const years = yearFractionToText(time).replaceAll('/', ' ÷ ');
  return {
    expression: `${formatMoney(amount < 0n ? -amount : amount)} ÷ (1 + ${formatPercentExact(rate)}) ^ (${years})`,
    value: divide(amount * powerOfTen(POWER_DECIMALS), power),
  };
}

function unitPart({ amount, time }: MeasuredFlow, rate: Rate): DiscountedPart {
  const paid = -amount;
  const unit = `${formatPercentExact(rate)} ÷ ${time.perYear}`;
  const perYear = BigInt(time.perYear) * RATE_ONE;
  const odd = time.oddDays === 0 ? '' : `(1 + ${time.oddDays} ÷ ${time.divisor} × ${unit})`;
  const whole = time.whole === 0 ? '' : `(1 + ${unit}) ^ ${time.whole}`;
  const divisor = [odd, whole].filter((factor) => factor !== '').join(' × ');
  const power = powerOf(Number(perYear + rate) / Number(perYear), time.whole);
  const oddBottom = perYear * BigInt(time.divisor);
  const oddTop = oddBottom + BigInt(time.oddDays) * rate;
  return {
    expression: `${formatMoney(paid < 0n ? -paid : paid)}${divisor === '' ? '' : ` ÷ (${divisor})`}`,
    value: divide(paid * powerOfTen(POWER_DECIMALS) * oddBottom, power * oddTop),
  };
}

function simpleStep(
  first: MeasuredFlow | undefined,
  others: readonly MeasuredFlow[],
  rate: Rate,
): ExplanationStep | undefined {
  const [paid] = others;
  if (first === undefined || paid === undefined || others.length !== 1) return undefined;
  const days = dayNumber(paid.date) - dayNumber(first.date);
  if (days < 1 || days > 365) return undefined;
  const financed = formatMoney(first.amount);
  const expression = `(${formatMoney(-paid.amount)} ${MINUS_SIGN} ${financed}) ÷ ${financed} × 365 ÷ ${days}`;
  return { key: 'simple-interest-rate', expression, value: formatPercentExact(rate), rounding: 'half-up' };
}

function powerOf(base: number, exponent: number): bigint {
  return BigInt(Math.round(base ** exponent * Number(powerOfTen(POWER_DECIMALS))));
}

/** Divides fen by a factor to yuan × 1e-4; the magnitude is rounded, because that is what is shown. */
function divide(numerator: bigint, denominator: bigint): bigint {
  const scaled = numerator * powerOfTen(PART_DECIMALS - 2);
  return scaled < 0n ? -roundHalfUp(-scaled, denominator) : roundHalfUp(scaled, denominator);
}

function showPart(value: bigint): string {
  return toDisplay(scaledToText(value < 0n ? -value : value, PART_DECIMALS));
}
