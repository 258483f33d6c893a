import {
  explainAllocation,
  explainInterest,
  explainInterestSaved,
  explainPayoff,
  explainPenalty,
  equalPrincipalSchedule,
  fenFromDecimal,
  formatMoney,
  loanStateOn,
  openLoan,
  payoffQuote,
  rateFromDecimal,
  repaymentQuote,
  repaymentSchedule,
} from '../src/index.js';
import type { RepaymentMethod, RepaymentQuote, Schedule } from '../src/index.js';
import { steps, table } from './computed-tables.js';

const terms = {
  principal: fenFromDecimal('8000.00'),
  dailyRate: rateFromDecimal('0.000400'),
  valueDate: '2026-11-22',
};
const schedule = equalPrincipalSchedule({ ...terms, tenor: 5 });
const opened = openLoan(schedule);
const METHODS: readonly RepaymentMethod[] = [
  'EQUAL_INSTALMENT',
  'EQUAL_PRINCIPAL',
  'INTEREST_FIRST',
  'BULLET',
];

/** Numbers of the pages on schedules and servicing, by the name of their block. */
export const loanBlocks: Readonly<Record<string, () => string>> = {
  'equal-principal': () => scheduleTable(schedule),
  'equal-principal-interest': () => steps(explainInterest(schedule)),
  'equal-instalment': () => scheduleTable(byMethod('EQUAL_INSTALMENT')),
  methods: () =>
    table(
      ['method', 'first payment', 'last payment', 'interest'],
      METHODS.map((method) => {
        const { rows, totals } = byMethod(method);
        const ends = [rows[0], rows.at(-1)].map((row) => formatMoney(row?.total ?? 0n));
        return [`\`${method}\``, ...ends, formatMoney(totals.interest)];
      }),
    ),
  'month-ends': () =>
    table(
      ['n', 'due', 'days'],
      equalPrincipalSchedule({ ...terms, tenor: 4, valueDate: '2027-01-31' }).rows.map(
        ({ n, dueDate, days }) => {
          return [String(n), dueDate, String(days)];
        },
      ),
    ),
  payoff: () => steps(explainPayoff(opened, '2026-12-10')),
  'payoff-days': () =>
    table(
      ['paid off on', 'interest', 'in all'],
      ['2026-11-22', '2026-11-23', '2026-11-24', '2026-12-22'].map((date) => {
        const { interest, total } = payoffQuote(opened, date);
        return [date, formatMoney(interest), formatMoney(total)];
      }),
    ),
  penalty: () => steps(explainPenalty(loanStateOn(opened, '2026-12-24'), 1)),
  grace: () =>
    table(
      ['date', 'status of row 1', 'penalty', 'interest of the rest'],
      ['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25'].map((date) => {
        const { rows, outstanding, accruedInterest } = loanStateOn(opened, date);
        return [date, rows[0]?.status ?? '', formatMoney(outstanding.penalty), formatMoney(accruedInterest)];
      }),
    ),
  'allocation-overdue': () =>
    steps(explainAllocation(repaymentQuote(opened, { type: 'OVERDUE', date: '2026-12-24' }))),
  'prepayment-instalment': () => prepayment('REDUCE_INSTALMENT'),
  'prepayment-term': () => prepayment('REDUCE_TERM'),
};

function byMethod(method: RepaymentMethod): Schedule {
  return repaymentSchedule({ ...terms, method, instalments: 5, frequency: { unit: 'MONTH', every: 1 } });
}

function scheduleTable({ rows }: Schedule): string {
  return table(
    ['n', 'due', 'days', 'principal', 'interest', 'total', 'left'],
    rows.map((row) => [
      String(row.n),
      row.dueDate,
      String(row.days),
      ...[row.principal, row.interest, row.total, row.closingPrincipal].map((amount) => formatMoney(amount)),
    ]),
  );
}

function prepayment(recalc: 'REDUCE_INSTALMENT' | 'REDUCE_TERM'): string {
  const amount = fenFromDecimal('2000.00');
  const quote = repaymentQuote(opened, { type: 'EARLY_PARTIAL', date: '2026-12-10', amount, recalc });
  return [steps(explainAllocation(quote)), after(quote), steps(explainInterestSaved(quote))].join('\n\n');
}

function after(quote: RepaymentQuote): string {
  return table(
    ['n', 'due', 'principal', 'interest', 'total'],
    quote.after.rows.map((row) => [
      String(row.n),
      row.dueDate,
      ...[row.principal, row.interest, row.total].map((amount) => formatMoney(amount)),
    ]),
  );
}
