import assert from 'node:assert/strict';
import {
  dayCountFraction,
  euCreditFraction,
  rateFactor,
  rateFromDecimal,
  ukCreditFraction,
  unitPeriodsBetween,
  yearFractionToDecimal,
} from '../src/index.js';
import type { CreditPeriod, DayCount, RateFactorTerms, RoundingMode, UnitPeriod } from '../src/index.js';
import { text } from './vector.js';
import type { VectorClass } from './vector.js';

const SIMPLE: Readonly<Record<string, DayCount>> = {
  act360: 'ACT/360',
  act365: 'ACT/365F',
  actactisda: 'ACT/ACT',
  '30e360': '30E/360',
  '30us360': '30/360',
  '30u360': '30U/360',
};

/** Unit-periods as the source divides them: it gives a fortnight the 15 odd days of a half-month. */
const UNITS: Readonly<Record<string, UnitPeriod>> = {
  day: { unit: 'day', count: 1 },
  week: { unit: 'week', count: 1 },
  fortnight: { unit: 'week', count: 2, oddDayDivisor: 15 },
  month: { unit: 'month', count: 1 },
  quarter: { unit: 'month', count: 3 },
  halfYear: { unit: 'month', count: 6 },
  year: { unit: 'year', count: 1 },
};

/** Day counts and rate factors. */
export const dayCountClasses: Readonly<Record<string, VectorClass>> = {
  'dayCount.fraction'({ input, expected }) {
    const convention = text(input, 'convention');
    if (convention === 'us-appj') {
      assert.equal(unitPeriodText(input), normalised(text(expected, 'text')));
      return;
    }
    const value = /= (-?[\d.]+)$/.exec(text(expected, 'text'))?.[1];
    assert.equal(yearFractionToDecimal(fractionOf(convention, input)), value);
  },
  'rateFactor.monthly'({ input, expected }) {
    assert.equal(rateFactor(factorTerms(input)), text(expected, 'rateFactor'));
  },
};

function fractionOf(
  convention: string,
  input: Readonly<Record<string, unknown>>,
): ReturnType<typeof dayCountFraction> {
  const from = text(input, 'from');
  const to = text(input, 'to');
  const period = parameter(input, 'timePeriod') ?? 'month';
  if (convention === 'eu-ccd') return euCreditFraction(from, to, period as CreditPeriod);
  if (convention === 'uk-conc') {
    const secured = parameter(input, 'isSecuredOnLand') === 'true';
    const single = parameter(input, 'hasSinglePayment') === 'true';
    return ukCreditFraction(from, to, {
      period: period as 'month' | 'week',
      securedSinglePayment: secured && single,
      // The source counts up to 31 December and on from 1 January.
      newYearNight: 'dropped',
    });
  }
  const known = SIMPLE[convention];
  assert.ok(known, `no day count "${convention}"`);
  return dayCountFraction(known, from, to);
}

function parameter(input: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return new RegExp(`${name}:(?:\\w+\\.)?(\\w+)`).exec(text(input, 'parameters').replace(/\s/g, ''))?.[1];
}

/** Writes unit-periods as the source does: whole ones, the odd fraction, periods of a year. */
function unitPeriodText(input: Readonly<Record<string, unknown>>): string {
  const unit = parameter(input, 'timePeriod') ?? 'month';
  const period = UNITS[unit];
  assert.ok(period, `no unit-period "${unit}"`);
  const { whole, oddDays, divisor, perYear } = unitPeriodsBetween(
    text(input, 'from'),
    text(input, 'to'),
    period,
  );
  // The source writes days as a fraction of a year, not as unit-periods.
  const [t, days, bottom] = unit === 'day' ? [0, whole, perYear] : [whole, oddDays, divisor];
  const fraction = days === 0 ? '0' : `${days}/${bottom} = ${(days / bottom).toFixed(8)}`;
  return `t = ${t} : f = ${fraction} : p = ${perYear}`;
}

function normalised(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function factorTerms(input: Readonly<Record<string, unknown>>): RateFactorTerms {
  const year = text(input, 'daysInYear');
  const month = text(input, 'daysInMonth');
  return {
    annualRate: rateFromDecimal(text(input, 'annualRate')),
    from: text(input, 'from'),
    to: text(input, 'to'),
    daysInYear: year === 'ACTUAL' ? 'ACTUAL' : (Number(year) as 365),
    daysInMonth: month === 'ACTUAL' ? 'ACTUAL' : 30,
    scale: Number(input['scale']),
    rounding: text(input, 'rounding') as RoundingMode,
  };
}
