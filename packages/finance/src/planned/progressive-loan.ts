import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { duePeriods } from '../schedule/due-dates.js';
import { progressivePlan } from '../schedule/progressive-plan.js';
import type { PlanOperation, PlanRow } from '../schedule/progressive-plan.js';
import { NO_DEBT, totalOf } from '../servicing/debt-parts.js';
import { book, owedOf } from './pay-rows.js';
import { newRow } from './plan-rows.js';
import type { PlannedEvent, PlannedLoanTerms, PlannedRow } from './planned-loan.js';

/** Where a progressive loan stands: what changed its plan, and what its rows were paid. */
interface Progress {
  readonly operations: readonly PlanOperation[];
  readonly rows: readonly PlannedRow[];
  readonly asOf: LocalDate | undefined;
}

/**
 * Plans a progressive loan that follows what is paid. Interest of a row that is paid ahead runs to the day of payment, or
 * to the end of its period where the product says so; what it repays lowers the balance from then on.
 */
export function progressiveRows(terms: PlannedLoanTerms, events: readonly PlannedEvent[]): PlannedRow[] {
  const draw = events.find((event) => event.type === 'DRAWDOWN');
  if (draw === undefined) return [];
  const periods = duePeriods(draw.date, terms.instalments, terms);
  const plan = (operations: readonly PlanOperation[], asOf?: LocalDate): PlanRow[] =>
    progressivePlan({ ...terms, periods }, operations, asOf);
  const start: Progress = { operations: [], rows: [], asOf: undefined };
  const end = events.reduce((now, event) => bookProgressive(terms, plan, now, event), start);
  return [...end.rows];
}

type Planner = (operations: readonly PlanOperation[], asOf?: LocalDate) => PlanRow[];

function bookProgressive(
  terms: PlannedLoanTerms,
  plan: Planner,
  now: Progress,
  event: PlannedEvent,
): Progress {
  switch (event.type) {
    case 'DRAWDOWN': {
      const operations: PlanOperation[] = [...now.operations, event];
      return { ...now, operations, rows: merge(plan(operations, now.asOf), now.rows) };
    }
    case 'CLOSE_OF_BUSINESS':
      return { ...now, asOf: event.date, rows: merge(plan(now.operations, event.date), now.rows) };
    case 'PAYMENT':
      return payProgressive(terms, plan, now, event.date, event.amount);
    case 'SETTLEMENT':
      return payProgressive(terms, plan, now, event.date, undefined);
    case 'CHARGE':
    case 'FUTURE_RULE':
      return now;
  }
}

/** Pays row after row: interest, then principal, planning anew after each because both move what later rows owe. */
function payProgressive(
  terms: PlannedLoanTerms,
  plan: Planner,
  before: Progress,
  date: LocalDate,
  amount: Fen | undefined,
): Progress {
  let now = before;
  let rest = amount;
  const current = before.rows.find((row) => row.from <= date && date < row.due);
  const toEnd = terms.recalculation?.settlement === 'TO_PERIOD_END';
  const effective = toEnd && current !== undefined ? current.due : date;
  for (let index = 0; index < now.rows.length && rest !== 0n; index += 1) {
    const row = now.rows[index];
    if (row === undefined || totalOf(owedOf(row)) === 0n) continue;
    const interest = cap(interestTo(plan, now, index, effective), rest);
    const left = rest === undefined ? undefined : rest - interest;
    const instalment = row.charged.principal + row.charged.interest - totalOf(row.paid);
    const last = index === now.rows.length - 1;
    const principal = cap(last ? owedOf(row).principal : instalment - interest, left);
    const own = { dueDate: row.due, date: effective };
    const operations: PlanOperation[] = [
      ...now.operations,
      { type: 'PAY_PRINCIPAL', ...own, amount: principal },
      { type: 'PAY_INTEREST', ...own, amount: interest },
    ];
    const merged = merge(plan(operations, now.asOf), now.rows);
    const rows = book(merged, [{ ...NO_DEBT, n: index, interest, principal }], date);
    now = { ...now, operations, rows };
    rest = left === undefined ? undefined : left - principal;
  }
  return now;
}

/** Works out the interest a row owes if all principal is repaid on a date: nothing accrues after it. */
function interestTo(plan: Planner, now: Progress, index: number, date: LocalDate): Fen {
  const row = now.rows[index];
  if (row === undefined || date >= row.due) return row === undefined ? 0n : owedOf(row).interest;
  const open = now.rows.reduce((sum, other) => sum + owedOf(other).principal, 0n);
  const closing: PlanOperation = { type: 'PAY_PRINCIPAL', dueDate: row.due, date, amount: open };
  const cut = plan([...now.operations, closing], now.asOf)[index]?.accrued ?? 0n;
  return cut > row.paid.interest ? cut - row.paid.interest : 0n;
}

function cap(amount: Fen, most: Fen | undefined): Fen {
  const wanted = amount > 0n ? amount : 0n;
  return most === undefined || wanted < most ? wanted : most;
}

/** Gives the rows of a new plan what the old ones were paid. */
function merge(plan: readonly PlanRow[], rows: readonly PlannedRow[]): PlannedRow[] {
  return plan.map((planned, index) => {
    const fresh = newRow(planned, planned);
    const old = rows[index];
    if (old === undefined) return fresh;
    const { paid, inAdvance, late, paidOn } = old;
    return { ...fresh, paid, inAdvance, late, ...(paidOn === undefined ? {} : { paidOn }) };
  });
}
