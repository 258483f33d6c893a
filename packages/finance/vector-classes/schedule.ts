import assert from 'node:assert/strict';
import {
  accrue,
  equalPrincipalSchedule,
  fenFromDecimal,
  fromFen,
  progressivePlan,
  rateFromDecimal,
  repaymentSchedule,
  settle,
} from '../src/index.js';
import type { DayCount, Fen, Frequency, InterestBasis, PlanOperation, RoundingMode } from '../src/index.js';
import { text } from './vector.js';
import type { VectorClass } from './vector.js';

/** Schedules and interest by day. */
export const scheduleClasses: Readonly<Record<string, VectorClass>> = {
  'loan.dailyInterest.payoff'({ input, expected }) {
    const days = Number(input['days']);
    const register = accrue(0n, fenFromDecimal(text(input, 'principal')), dailyRate(input), days);
    assert.deepEqual({ daysCharged: days, interest: fromFen(settle(register).posted).amount }, expected);
  },
  'loan.dailyInterest.equalPrincipal'({ input, expected }) {
    const dueDates = input['dueDates'] as readonly string[];
    const { rows } = equalPrincipalSchedule({
      principal: fenFromDecimal(text(input, 'principal')),
      dailyRate: dailyRate(input),
      tenor: dueDates.length,
      valueDate: text(input, 'disbursedOn'),
    });
    const periods = rows.map(({ n, days, principal, interest }) => {
      return { n, days, principal: fromFen(principal).amount, interest: fromFen(interest).amount };
    });
    assert.deepEqual(periods, expected['periods']);
    assert.deepEqual(
      rows.map((row) => row.dueDate),
      dueDates,
    );
  },
  'schedule.emi.30u360'({ input, expected }) {
    const drawdown = text(input, 'drawdown');
    const weights = input['weights'] as readonly number[] | undefined;
    const first = input['firstPaymentOn'];
    const { rows } = repaymentSchedule({
      method: 'EQUAL_INSTALMENT',
      principal: fenFromDecimal(text(input, 'principal')),
      annualRate: annualRate(input),
      basis: { kind: 'DAYS', dayCount: text(input, 'convention') as DayCount },
      frequency: { unit: text(input, 'frequency').toUpperCase() as Frequency['unit'], every: 1 },
      valueDate: drawdown,
      instalments: weights?.length ?? Number(input['numberOf']),
      posting: 'ROW',
      lastRow: 'INTEREST',
      rowRate: 'IMPLIED',
      ...(weights === undefined ? {} : { weights }),
      ...(typeof first === 'string' ? { firstDueDate: first } : {}),
    });
    const periods = rows.map(({ n, dueDate, total, principal, interest, closingPrincipal }) => ({
      n,
      due: dueDate,
      payment: fromFen(total).amount,
      principal: fromFen(principal).amount,
      interest: fromFen(interest).amount,
      balance: fromFen(closingPrincipal).amount,
    }));
    assert.deepEqual(periods, expected['periods']);
  },
  'schedule.emi'({ input, expected }) {
    const periods = (input['periods'] as [string, string][]).map(([from, due]) => ({ from, due }));
    const unit = text(input, 'frequency').replace(/S$/, '') as 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
    const plan = progressivePlan(
      {
        annualRate: annualRate(input),
        basis: interestBasis(text(input, 'daysInYear'), text(input, 'daysInMonth')),
        frequency: { unit, every: Number(input['repayEvery']) },
        periods,
        rounding: text(input, 'rounding') as RoundingMode,
      },
      (input['ops'] as Operation[]).map(readOperation),
    );
    const rows = plan.map(({ n, from, due, instalment, interest, principal, balance }) => {
      return { n, due, emi: instalment, interest, principal, balance, from };
    });
    const wanted = (expected['periods'] as Record<string, string>[]).map((period) => ({
      n: Number(period['n']),
      due: period['due'],
      emi: readAmount(period['emi'] ?? ''),
      interest: readAmount(period['interest'] ?? ''),
      principal: readAmount(period['principal'] ?? ''),
      balance: readAmount(period['balance'] ?? ''),
      from: period['from'],
    }));
    assert.deepEqual(rows, wanted);
  },
};

interface Operation {
  readonly type: string;
  readonly date: string;
  readonly amount: string;
  readonly installmentDueDate?: string;
}

function readOperation({ type, date, amount, installmentDueDate = '' }: Operation): PlanOperation {
  const fen = readAmount(amount);
  if (type === 'disburse') return { type: 'DRAWDOWN', date, amount: fen };
  assert.ok(type === 'pay_principal' || type === 'pay_interest', `no operation "${type}"`);
  const kind = type === 'pay_principal' ? 'PAY_PRINCIPAL' : 'PAY_INTEREST';
  return { type: kind, date, dueDate: installmentDueDate, amount: fen };
}

/** Reads an amount of up to two decimals, as the source prints it: `"0.0"`, `"16.1"`, `"100"`. */
export function readAmount(amount: string): Fen {
  const [whole = '', fraction = ''] = amount.split('.');
  return fenFromDecimal(`${whole}.${fraction.padEnd(2, '0')}`);
}

/** Reads the annual rate, a percentage, of a vector. */
export function annualRate(input: Readonly<Record<string, unknown>>): bigint {
  return rateFromDecimal(text(input, 'annualRatePercent')) / 100n;
}

function interestBasis(daysInYear: string, daysInMonth: string): InterestBasis {
  const dayCounts = {
    DAYS_360: 'ACT/360',
    DAYS_364: 'ACT/364',
    DAYS_365: 'ACT/365F',
    ACTUAL: 'ACT/ACT',
  } as const;
  const years = { DAYS_360: 360, DAYS_364: 364, DAYS_365: 365, ACTUAL: 'ACTUAL' } as const;
  assert.ok(Object.hasOwn(years, daysInYear), `no length of the year "${daysInYear}"`);
  const year = daysInYear as keyof typeof years;
  return daysInMonth === 'DAYS_30'
    ? { kind: 'PERIODS', daysInYear: years[year] }
    : { kind: 'DAYS', dayCount: dayCounts[year] };
}

function dailyRate(input: Readonly<Record<string, unknown>>): bigint {
  return rateFromDecimal(text(input, 'dailyRatePercent')) / 100n;
}
