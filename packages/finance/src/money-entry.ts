/**
 * Reads, adds and shows amounts and rates: the part of the package that a screen needs before anything is computed.
 *
 * @module
 */
export { addFen, floorToMultiple, isMultipleOf, lesserFen, subtractFen } from './fen-sums.js';
export { parseMoneyInput } from './money-input.js';
export type { MoneyInput, MoneyInputProblem } from './money-input.js';
export { fenFromDecimal, formatMoney, fromFen, toFen } from './money.js';
export type { Fen, Money } from './money.js';
export { formatPercent, formatPercentExact, rateFromDecimal, rateToDecimal, rateToWire } from './rate.js';
export type { Rate } from './rate.js';
