import { FinanceError } from './finance-error.js';
import type { Fen } from './money.js';

/** Adds amounts; none make 0. */
export const addFen = (...amounts: readonly Fen[]): Fen => amounts.reduce((sum, amount) => sum + amount, 0n);

/** Takes amounts from the first. The result may be negative. */
export const subtractFen = (from: Fen, ...amounts: readonly Fen[]): Fen => from - addFen(...amounts);

/** Tells whether an amount is a whole number of steps. @throws {FinanceError} The step is not more than 0. */
export const isMultipleOf = (amount: Fen, step: Fen): boolean => amount % checkedStep(step) === 0n;

/** Rounds an amount of 0 or more down to whole steps. @throws {FinanceError} The step is not more than 0. */
export const floorToMultiple = (amount: Fen, step: Fen): Fen => amount - (amount % checkedStep(step));

/** Gives the smaller of two amounts. */
export const lesserFen = (a: Fen, b: Fen): Fen => (a < b ? a : b);

const checkedStep = (step: Fen): Fen => {
  if (step > 0n) return step;
  throw new FinanceError('step', 'out-of-range', `The step has to be more than 0 fen; got ${String(step)}.`);
};
