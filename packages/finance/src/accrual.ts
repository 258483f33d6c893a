import { FinanceError } from './finance-error.js';
import type { Fen } from './money.js';
import { RATE_ONE } from './rate.js';
import type { Rate } from './rate.js';

/**
 * What one component of one loan has accrued and not yet posted, exact, in fen × 1e-9.
 *
 * Start it at `0n`. Keep it as text outside memory; it does not fit an integer column.
 */
export type AccrualRegister = bigint;

const HALF_FEN: AccrualRegister = RATE_ONE / 2n;

/** A posting: whole fen to book, and the register that goes on with the remainder. */
export interface Posting {
  readonly posted: Fen;
  /** Remainder in [−0.5, 0.5) fen; negative when the posting rounded up. */
  readonly register: AccrualRegister;
}

/** A settlement: the last whole fen to book, and the remainder that is dropped with the register. */
export interface Settlement {
  readonly posted: Fen;
  /** Dropped remainder in [−0.5, 0.5) fen, in fen × 1e-9. */
  readonly discarded: AccrualRegister;
}

/**
 * Adds principal × daily rate × days to a register, exactly.
 *
 * @param days - Days charged, 0 or more: the first day counts, the repayment day does not.
 * @throws {FinanceError} The principal or the rate is negative, or `days` is not an integer of 0 or more.
 */
export function accrue(
  register: AccrualRegister,
  principal: Fen,
  dailyRate: Rate,
  days: number,
): AccrualRegister {
  const wrong =
    principal < 0n ? 'principal' : dailyRate < 0n ? 'dailyRate' : !isDayCount(days) ? 'days' : undefined;
  if (wrong !== undefined) {
    const message = 'Interest accrues on a principal, a daily rate and whole days of zero or more.';
    throw new FinanceError(wrong, 'out-of-range', message);
  }
  return register + principal * dailyRate * BigInt(days);
}

/**
 * Posts a register half-up to the fen and keeps the remainder in it.
 *
 * Because nothing is dropped, the sum of all postings equals the exact total rounded once, however often one posts.
 */
export function post(register: AccrualRegister): Posting {
  // roundHalfUp(register, RATE_ONE) without its two multiplications: a schedule posts once a row.
  const raised = register + HALF_FEN;
  const cut = raised / RATE_ONE;
  const posted = raised < 0n && cut * RATE_ONE !== raised ? cut - 1n : cut;
  return { posted, register: register - posted * RATE_ONE };
}

/** Posts a register for the last time; the remainder of less than one fen is dropped. */
export function settle(register: AccrualRegister): Settlement {
  const { posted, register: discarded } = post(register);
  return { posted, discarded };
}

function isDayCount(days: number): boolean {
  return Number.isSafeInteger(days) && days >= 0;
}
