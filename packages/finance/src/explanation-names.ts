/** Formulas of funds, deposits and the cost of credit under foreign law. */
export type SavingsAndCostFormulaId =
  | 'fund-purchase'
  | 'fund-redemption'
  | 'fund-income-day'
  | 'seven-day-yield'
  | 'time-deposit'
  | 'apr-annex-i'
  | 'apr-appendix-j';

/** Units of funds, deposits and the cost of credit. */
export type SavingsAndCostUnit = 'shares' | 'CNY-per-share' | 'CNY-per-10,000-shares' | 'per-year';

/** Terms of funds, deposits and the cost of credit. */
export type SavingsAndCostInputName =
  | 'fee-rate'
  | 'flat-fee'
  | 'net-asset-value'
  | 'shares'
  | 'income-per-10,000'
  | 'term-rate'
  | 'demand-rate'
  | 'maturity-date'
  | 'amount-financed'
  | 'periods-per-year';

/** Steps of funds, deposits and the cost of credit. */
export type SavingsAndCostStepKey =
  | 'net-amount'
  | 'purchase-fee'
  | 'confirmed-shares'
  | 'shares-value'
  | 'refund'
  | 'gross-amount'
  | 'lot-gross'
  | 'lot-fee'
  | 'lot-purchase-value'
  | 'lot-back-end-fee'
  | 'payout'
  | 'income-of-the-day'
  | 'week-income'
  | 'yield'
  | 'deposit-interest'
  | 'simple-interest-rate';
