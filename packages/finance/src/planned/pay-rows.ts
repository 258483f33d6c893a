import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import { allocate } from '../servicing/allocation.js';
import type { AllocationLine, OwedRow } from '../servicing/allocation.js';
import { addParts, subtractParts, totalOf } from '../servicing/debt-parts.js';
import type { DebtParts } from '../servicing/debt-parts.js';
import type { FutureInstalmentRule } from '../servicing/servicing-rules.js';
import type { PlannedLoanTerms, PlannedRow } from './planned-loan.js';

type AllocationTerms = Pick<PlannedLoanTerms, 'order' | 'orderAhead' | 'style'>;

/** Rows after a payment and what nothing was owed for. */
export interface PaidRows {
  readonly rows: readonly PlannedRow[];
  readonly excess: Fen;
}

/** Pays planned rows: what is overdue, what is due on the day, then what is ahead by the future-instalment rule. */
export function payRows(
  rows: readonly PlannedRow[],
  date: LocalDate,
  amount: Fen,
  terms: AllocationTerms,
  rule: FutureInstalmentRule,
): PaidRows {
  const groups = [
    rows.filter((row) => row.due < date),
    rows.filter((row) => row.due === date),
    rows.filter((row) => row.due > date),
  ];
  let current: readonly PlannedRow[] = rows;
  let rest = amount;
  for (const [index, group] of groups.entries()) {
    const owed = group.map((row) => ({ n: rows.indexOf(row), owed: owedOf(row) }));
    const ahead = index === groups.length - 1;
    const split = ahead
      ? allocateAhead(owed, rest, terms, rule)
      : allocate(owed, rest, terms.order, terms.style);
    current = book(current, split.lines, date);
    rest = split.rest;
  }
  return { rows: current, excess: rest };
}

/** Works out what a planned row still owes. */
export function owedOf(row: PlannedRow): DebtParts {
  return subtractParts(row.charged, row.paid);
}

/** Books allocation lines whose numbers are positions in `rows`. */
export function book(
  rows: readonly PlannedRow[],
  lines: readonly AllocationLine[],
  date: LocalDate,
): PlannedRow[] {
  return rows.map((row, index) => {
    const own = lines.filter((line) => line.n === index);
    if (own.length === 0) return row;
    const parts = own.reduce(addParts, row.paid);
    const amount = totalOf(parts) - totalOf(row.paid);
    const paid = {
      ...row,
      paid: parts,
      inAdvance: row.inAdvance + (date < row.due ? amount : 0n),
      late: row.late + (date > row.due ? amount : 0n),
    };
    return totalOf(owedOf(paid)) === 0n ? { ...paid, paidOn: date } : paid;
  });
}

function allocateAhead(
  rows: readonly OwedRow[],
  amount: Fen,
  terms: AllocationTerms,
  rule: FutureInstalmentRule,
) {
  if (rule === 'REAMORTISE') return allocateEvenly(rows, amount, terms);
  const ordered = rule === 'LAST_INSTALMENT' ? [...rows].reverse() : rows;
  return allocate(ordered, amount, terms.orderAhead ?? terms.order, terms.style);
}

/** Gives every row ahead the same, the last one the remainder; what a row cannot take goes round again. */
function allocateEvenly(rows: readonly OwedRow[], amount: Fen, terms: AllocationTerms) {
  const lines: AllocationLine[] = [];
  let open = rows.filter((row) => totalOf(row.owed) > 0n);
  let rest = amount;
  while (open.length > 0 && rest > 0n) {
    const share = rest / BigInt(open.length);
    const remainder = rest - share * BigInt(open.length);
    const last = open.length - 1;
    const before = rest;
    open = open.map((row, index) => {
      const given = share + (index === last ? remainder : 0n);
      const split = allocate([row], given, terms.orderAhead ?? terms.order);
      lines.push(...split.lines);
      rest -= given - split.rest;
      return { n: row.n, owed: split.lines.reduce((owed, line) => subtractParts(owed, line), row.owed) };
    });
    open = open.filter((row) => totalOf(row.owed) > 0n);
    if (rest === before) break;
  }
  return { lines, rest };
}
