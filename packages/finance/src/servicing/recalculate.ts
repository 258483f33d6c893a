import type { Fen } from '../money.js';
import { totalOf } from './debt-parts.js';
import { owedOf } from './ledger.js';
import type { LedgerRow, LoanLedger } from './ledger.js';
import type { Recalculation } from './servicing-rules.js';

/**
 * Plans the principal that is not due yet anew after `repaid` of it came in ahead.
 *
 * `REDUCE_INSTALMENT` keeps the number of instalments; `REDUCE_TERM` keeps their principal and drops them from the end.
 */
export function recalculate(ledger: LoanLedger, repaid: Fen, recalc: Recalculation): LoanLedger {
  const future = ledger.rows.filter((row) => row.dueDate > ledger.date);
  const open = future.map((row) => owedOf(row).principal);
  const left = open.reduce((sum, principal) => sum + principal, -repaid);
  const planned = recalc === 'REDUCE_TERM' ? cutFromEnd(open, left) : spread(ledger, open, left);
  const rows = ledger.rows.map((row) => {
    const index = future.indexOf(row);
    if (index < 0) return row;
    const principal = row.paid.principal + (planned[index] ?? 0n);
    return { ...row, charged: { ...row.charged, principal } };
  });
  return { ...ledger, rows, version: ledger.version + 1 };
}

/** Drops instalments to come that nothing was charged to, after the last one that still repays principal. */
export function dropEmptyRows(ledger: LoanLedger): LoanLedger {
  const lastUsed = Math.max(
    0,
    ...ledger.rows.filter((row) => owedOf(row).principal > 0n).map((row) => row.n),
  );
  const kept = (row: LedgerRow): boolean =>
    row.dueDate <= ledger.date || row.n <= lastUsed || totalOf(row.charged) > 0n;
  return { ...ledger, rows: ledger.rows.filter(kept) };
}

/** Keeps the principal of each instalment from the front until nothing is left. */
function cutFromEnd(open: readonly Fen[], left: Fen): Fen[] {
  let rest = left;
  return open.map((principal) => {
    const kept = principal < rest ? principal : rest;
    rest -= kept;
    return kept;
  });
}

/**
 * Spreads what is left over the instalments that had principal, the last one taking the remainder: in equal shares for
 * equal principal, else in the proportion of the plan before, which shrinks every instalment alike.
 */
function spread(ledger: LoanLedger, open: readonly Fen[], left: Fen): Fen[] {
  const whole = open.reduce((sum, principal) => sum + principal, 0n);
  const count = BigInt(open.filter((principal) => principal > 0n).length);
  const last = open.reduce((at, principal, index) => (principal > 0n ? index : at), -1);
  let rest = left;
  return open.map((principal, index) => {
    if (principal === 0n) return 0n;
    const share = ledger.schedule.method === 'EQUAL_PRINCIPAL' ? left / count : (left * principal) / whole;
    const kept = index === last ? rest : share;
    rest -= kept;
    return kept;
  });
}
