import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromFen, replayPlannedLoan, rateFromDecimal } from '../src/index.js';
import type {
  DebtComponent,
  Fen,
  Frequency,
  FutureInstalmentRule,
  InterestBasis,
  PlannedEvent,
  PlannedLoanTerms,
  RecalculationRules,
} from '../src/index.js';
import { annualRate, readAmount } from './schedule.js';
import { text } from './vector.js';
import type { VectorClass } from './vector.js';

type Fields = Readonly<Record<string, string | undefined>>;
type Input = Readonly<Record<string, unknown>>;

interface Operation {
  readonly type: string;
  readonly date?: string;
  readonly dueDate?: string;
  readonly amount?: string;
  readonly penalty?: boolean;
  readonly rule?: string;
}

const { products } = JSON.parse(
  readFileSync(new URL('../vectors/fineract-products.json', import.meta.url), 'utf8'),
) as { products: Readonly<Record<string, Fields>> };

/** The source's product with this charge: 1.5 % of the principal and interest overdue. */
const OVERDUE_CHARGES: Fields = { LP1_INTEREST_FLAT_OVERDUE_FROM_AMOUNT_INTEREST: '0.015' };

/** Replays of loans whose interest is planned by row. */
export const replayClasses: Readonly<Record<string, VectorClass>> = {
  'schedule.replay'({ input, expected }) {
    const operations = input['ops'] as readonly Operation[];
    const terms = readTerms(input);
    for (const snapshot of expected['snapshots'] as readonly Snapshot[]) {
      const { rows, totals } = replaySnapshot(terms, input, operations.slice(0, snapshot.afterOp));
      assert.deepEqual(rows, snapshot.periods.map(normalisePeriod), `after operation ${snapshot.afterOp}`);
      if (snapshot.totals !== undefined) assert.deepEqual(totals, normaliseTotals(snapshot.totals));
    }
  },
};

interface Snapshot {
  readonly afterOp: number;
  readonly periods: readonly Fields[];
  readonly totals?: Fields;
}

/** A snapshot before any drawdown is the plan of the principal that was applied for. */
function replaySnapshot(terms: PlannedLoanTerms, input: Input, operations: readonly Operation[]) {
  const drawn = operations.some((operation) => operation.type === 'disburse');
  const applied: PlannedEvent = {
    type: 'DRAWDOWN',
    date: text(input, 'submittedOn'),
    amount: readAmount(text(input, 'principal')),
  };
  const state = drawn
    ? replayPlannedLoan(terms, readEvents(operations, text(input, 'submittedOn')))
    : replayPlannedLoan({ ...terms, autoDownPayment: false }, [applied]);
  const rows = state.rows.map((row) => ({
    n: String(row.n),
    days: String(row.days),
    due: row.due,
    paidOn: row.paidOn ?? null,
    balance: shown(row.balance),
    principal: shown(row.principal),
    interest: shown(row.interest),
    fees: shown(row.fee),
    penalties: shown(row.penalty),
    total: shown(row.total),
    ...shownPayments(row),
  }));
  const { principal, interest, fee, penalty, total } = state.totals;
  const totals = {
    principal: shown(principal),
    interest: shown(interest),
    fees: shown(fee),
    penalties: shown(penalty),
    total: shown(total),
    ...shownPayments(state.totals),
  };
  return { rows, totals };
}

function shownPayments(of: { paid: Fen; inAdvance: Fen; late: Fen; outstanding: Fen }) {
  return {
    paid: shown(of.paid),
    inAdvance: shown(of.inAdvance),
    late: shown(of.late),
    outstanding: shown(of.outstanding),
  };
}

function shown(amount: Fen): string {
  return fromFen(amount).amount;
}

const PERIOD_AMOUNTS = [
  'balance',
  'principal',
  'interest',
  'fees',
  'penalties',
  'total',
  'paid',
  'inAdvance',
  'late',
  'outstanding',
];

function normalisePeriod(period: Fields) {
  const { n, days, due, paidOn } = period;
  return {
    n: String(n),
    days: String(days),
    due,
    paidOn: paidOn ?? null,
    ...amountsOf(period, PERIOD_AMOUNTS),
  };
}

function normaliseTotals(totals: Fields) {
  return amountsOf(totals, PERIOD_AMOUNTS.slice(1));
}

function amountsOf(fields: Fields, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, shown(readAmount(fields[name] ?? '0'))]));
}

/** Reads operations up to a snapshot. The business date moves on; a loan keeps the future rule it was opened with. */
function readEvents(operations: readonly Operation[], submittedOn: string): PlannedEvent[] {
  let today = submittedOn;
  let open = false;
  return operations.flatMap((operation): PlannedEvent[] => {
    const { type, date = today, amount = '0' } = operation;
    const fen = readAmount(amount);
    switch (type) {
      case 'business_date':
        today = date;
        return [];
      case 'disburse':
        open = true;
        return [{ type: 'DRAWDOWN', date, amount: fen }];
      case 'repay':
      case 'payout_refund':
        return [{ type: 'PAYMENT', kind: 'REPAYMENT', date, amount: fen }];
      case 'goodwill_credit':
        return [{ type: 'PAYMENT', kind: 'GOODWILL_CREDIT', date, amount: fen }];
      case 'merchant_issued_refund':
        return [{ type: 'PAYMENT', kind: 'MERCHANT_REFUND', date, amount: fen }];
      case 'payoff':
        return [{ type: 'SETTLEMENT', date }];
      case 'charge': {
        const { dueDate = today, penalty = false } = operation;
        return [{ type: 'CHARGE', date: today, dueDate, amount: fen, penalty }];
      }
      case 'close_of_business':
        return [{ type: 'CLOSE_OF_BUSINESS', date: today }];
      case 'set_future_allocation':
        return open ? [] : [{ type: 'FUTURE_RULE', date: today, rule: readFutureRule(operation.rule) }];
      default:
        throw new assert.AssertionError({ message: `no operation "${type}"` });
    }
  });
}

function readFutureRule(rule = ''): FutureInstalmentRule {
  const rules: Readonly<Record<string, FutureInstalmentRule>> = {
    NEXT_INSTALLMENT: 'NEXT_INSTALMENT',
    LAST_INSTALLMENT: 'LAST_INSTALMENT',
    REAMORTIZATION: 'REAMORTISE',
  };
  const known = rules[rule];
  assert.ok(known, `no future rule "${rule}"`);
  return known;
}

function readTerms(input: Input): PlannedLoanTerms {
  const name = text(input, 'product');
  const product = products[name];
  assert.ok(product, `no product "${name}"`);
  const strategy = text(input, 'allocationStrategy');
  const advanced = strategy === 'ADVANCED_PAYMENT_ALLOCATION';
  const [due = '', ahead = ''] = strategy.replace(/_ORDER$/, '').split('_IN_ADVANCE_');
  const frequency = readFrequency(text(input, 'repayEvery'));
  const recalculation = readRecalculation(product);
  const overdueCharge = OVERDUE_CHARGES[name];
  return {
    scheduleType: /PROGRESSIVE/.test(product['loanScheduleType'] ?? '') ? 'PROGRESSIVE' : 'CUMULATIVE',
    interestType: text(input, 'interestType') === 'FLAT' ? 'FLAT' : 'DECLINING',
    amortisation:
      text(input, 'amortization') === 'EQUAL_INSTALLMENTS' ? 'EQUAL_INSTALMENT' : 'EQUAL_PRINCIPAL',
    annualRate: annualRate(input),
    basis: readBasis(input, product, frequency),
    frequency,
    instalments: Number(input['numberOfRepayments']),
    multiple: product['installmentAmountInMultiplesOf'] === '1' ? 100n : 1n,
    rounding: 'HALF_EVEN',
    // Grace on interest moves no interest in the source: its rows within that grace still show it.
    graceOnPrincipal: Number(input['graceOnPrincipal']),
    downPaymentShare: product['enableDownPayment'] === 'true' ? rateFromDecimal('0.25') : 0n,
    autoDownPayment: product['enableAutoRepaymentForDownPayment'] === 'true',
    order: advanced ? ['PENALTY', 'FEE', 'INTEREST', 'PRINCIPAL'] : readOrder(due),
    ...(ahead === '' ? {} : { orderAhead: readOrder(ahead) }),
    style: /VERTICAL/.test(product['loanScheduleProcessingType'] ?? '') ? 'VERTICAL' : 'HORIZONTAL',
    futureRules: {
      REPAYMENT: 'NEXT_INSTALMENT',
      GOODWILL_CREDIT: advanced ? 'LAST_INSTALMENT' : 'NEXT_INSTALMENT',
      MERCHANT_REFUND: advanced ? 'REAMORTISE' : 'NEXT_INSTALMENT',
    },
    ...(recalculation === undefined ? {} : { recalculation }),
    ...(overdueCharge === undefined ? {} : { overdueCharge: rateFromDecimal(overdueCharge) }),
  };
}

function readOrder(strategy: string): DebtComponent[] {
  const words = strategy.match(/PENALT(?:Y|IES)|FEES?|INTEREST|PRINCIPAL/g) ?? [];
  return words.map((word) => word.replace(/^PENALT.*/, 'PENALTY').replace('FEES', 'FEE') as DebtComponent);
}

function readFrequency(repayEvery: string): Frequency {
  const [every = '1', unit = 'MONTHS'] = repayEvery.split(' ');
  return { unit: unit.replace(/S$/, '') as Frequency['unit'], every: Number(every) };
}

/** Reads how interest is counted. Years of actual length are years of 365 days: every product here starts in one. */
function readBasis(input: Input, product: Fields, frequency: Frequency): InterestBasis {
  const thirty = product['daysInMonthType'] === 'DaysInMonthType.DAYS30.value';
  if (thirty) return { kind: 'PERIODS', daysInYear: 360 };
  const byPeriod = text(input, 'interestCalculationPeriod') === 'SAME_AS_REPAYMENT_PERIOD';
  const months = frequency.unit === 'MONTH' || frequency.unit === 'YEAR';
  return byPeriod && months ? { kind: 'PERIODS', daysInYear: 360 } : { kind: 'DAYS', dayCount: 'ACT/365F' };
}

function readRecalculation(product: Fields): RecalculationRules | undefined {
  if (product['isInterestRecalculationEnabled'] !== 'true') return undefined;
  const reschedule = product['rescheduleStrategyMethod'] ?? '';
  const surplus = /RESCHEDULE_NEXT/.test(reschedule)
    ? 'RESCHEDULE_NEXT'
    : /REDUCE_NUMBER/.test(reschedule)
      ? 'REDUCE_TERM'
      : 'REDUCE_INSTALMENT';
  const compounds = /\.INTEREST/.test(product['interestRecalculationCompoundingMethod'] ?? '');
  const toEnd = /REST_FREQUENCY|^2$/.test(product['preClosureInterestCalculationStrategy'] ?? '');
  return {
    surplus,
    compounding: compounds ? 'INTEREST' : 'NONE',
    settlement: toEnd ? 'TO_PERIOD_END' : 'TO_DATE',
  };
}
