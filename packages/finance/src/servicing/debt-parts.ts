import type { Fen } from '../money.js';

/** One kind of debt: penalty (罚息), fee (费用), interest (利息), principal (本金). */
export type DebtComponent = 'PENALTY' | 'FEE' | 'INTEREST' | 'PRINCIPAL';

/** An amount split by component; every part is 0 or more. */
export interface DebtParts {
  readonly penalty: Fen;
  readonly fee: Fen;
  readonly interest: Fen;
  readonly principal: Fen;
}

/** {@link DebtParts} with their sum. */
export interface DebtTotal extends DebtParts {
  readonly total: Fen;
}

/** Nothing of any component. */
export const NO_DEBT: DebtParts = { penalty: 0n, fee: 0n, interest: 0n, principal: 0n };

/** Names the field that holds a component. */
export const PART_OF = {
  PENALTY: 'penalty',
  FEE: 'fee',
  INTEREST: 'interest',
  PRINCIPAL: 'principal',
} as const satisfies Record<DebtComponent, keyof DebtParts>;

/** Adds two split amounts part by part. */
export function addParts(a: DebtParts, b: Partial<DebtParts>): DebtParts {
  return {
    penalty: a.penalty + (b.penalty ?? 0n),
    fee: a.fee + (b.fee ?? 0n),
    interest: a.interest + (b.interest ?? 0n),
    principal: a.principal + (b.principal ?? 0n),
  };
}

/** Subtracts the second split amount from the first, part by part. */
export function subtractParts(a: DebtParts, b: DebtParts): DebtParts {
  return {
    penalty: a.penalty - b.penalty,
    fee: a.fee - b.fee,
    interest: a.interest - b.interest,
    principal: a.principal - b.principal,
  };
}

/** Adds up split amounts. */
export function sumParts(items: readonly DebtParts[]): DebtParts {
  return items.reduce(addParts, NO_DEBT);
}

/** Adds the parts of an amount. */
export function totalOf(parts: DebtParts): Fen {
  return parts.penalty + parts.fee + parts.interest + parts.principal;
}

/** Copies the parts of an amount and puts their sum beside them. */
export function withTotal(parts: DebtParts): DebtTotal {
  return { ...addParts(NO_DEBT, parts), total: totalOf(parts) };
}
