import type { Fen } from '../money.js';
import { NO_DEBT, PART_OF, addParts } from './debt-parts.js';
import type { DebtComponent, DebtParts } from './debt-parts.js';

/**
 * How money meets several instalments: `HORIZONTAL` clears one row's components before the next row, `VERTICAL` clears
 * one component of all rows before the next component.
 */
export type AllocationStyle = 'HORIZONTAL' | 'VERTICAL';

/** The usual order: penalty, fee, interest, principal. */
export const DEFAULT_ORDER: readonly DebtComponent[] = ['PENALTY', 'FEE', 'INTEREST', 'PRINCIPAL'];

/** What one instalment owes, as allocation sees it. */
export interface OwedRow {
  readonly n: number;
  readonly owed: DebtParts;
}

/** What one instalment receives of a payment. */
export interface AllocationLine extends DebtParts {
  /** Number of the instalment. */
  readonly n: number;
}

/** A payment split over instalments, and what no instalment could take. */
export interface Allocation {
  readonly lines: readonly AllocationLine[];
  readonly rest: Fen;
}

/**
 * Splits a payment over instalments in the order given; no component receives more than it is owed.
 *
 * @param rows - Instalments in the order they are served, normally the oldest first.
 * @param order - Components in the order they are served; one that is left out receives nothing.
 */
export function allocate(
  rows: readonly OwedRow[],
  amount: Fen,
  order: readonly DebtComponent[] = DEFAULT_ORDER,
  style: AllocationStyle = 'HORIZONTAL',
): Allocation {
  const cells =
    style === 'HORIZONTAL'
      ? rows.flatMap((row) => order.map((component) => ({ row, component })))
      : order.flatMap((component) => rows.map((row) => ({ row, component })));
  const taken = new Map<number, DebtParts>();
  let rest = amount;
  for (const { row, component } of cells) {
    const part = PART_OF[component];
    const owed = row.owed[part];
    const pay = owed < rest ? owed : rest;
    if (pay <= 0n) continue;
    taken.set(row.n, addParts(taken.get(row.n) ?? NO_DEBT, { [part]: pay }));
    rest -= pay;
  }
  return { lines: linesInOrder(rows, taken), rest };
}

/** Merges allocations of one payment: one line for each instalment, in the order of their numbers. */
export function mergeLines(...groups: readonly (readonly AllocationLine[])[]): AllocationLine[] {
  const merged = new Map<number, DebtParts>();
  for (const line of groups.flat()) merged.set(line.n, addParts(merged.get(line.n) ?? NO_DEBT, line));
  return [...merged].map(([n, parts]) => ({ n, ...parts })).sort((a, b) => a.n - b.n);
}

function linesInOrder(rows: readonly OwedRow[], taken: ReadonlyMap<number, DebtParts>): AllocationLine[] {
  return rows.flatMap(({ n }) => {
    const parts = taken.get(n);
    return parts === undefined ? [] : [{ n, ...parts }];
  });
}
