/*
 * Time value of money in float64: for estimates, comparisons and spreadsheets' questions. Nothing here books money;
 * loans, deposits and funds use the exact functions of the package's main entry.
 */
export {
  cumulativeInterest as cumipmt,
  cumulativePrincipal as cumprinc,
  interestPayment as ipmt,
  principalPayment as ppmt,
} from './amortization.js';
export type { LevelLoan } from './amortization.js';
export { futureValue as fv, payment as pmt, periodCount as nper, presentValue as pv } from './annuity.js';
export type { Annuity, PaymentTiming } from './annuity.js';
export {
  internalRate as irr,
  internalRates as irrSolutions,
  modifiedInternalRate as mirr,
  netPresentValue as npv,
} from './cash-flows.js';
export { periodRate as rate } from './solve-rate.js';
