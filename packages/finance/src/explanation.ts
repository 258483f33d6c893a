import type {
  SavingsAndCostFormulaId,
  SavingsAndCostInputName,
  SavingsAndCostStepKey,
  SavingsAndCostUnit,
} from './explanation-names.js';

/** Which formula an explanation shows; widgets hold the words for each. */
export type FormulaId =
  | SavingsAndCostFormulaId
  | 'interest-by-day'
  | 'equal-principal-instalment'
  | 'simple-annual-rate'
  | 'all-in-annual-cost'
  | 'payoff-by-day'
  | 'penalty-by-day'
  | 'repayment-allocation'
  | 'interest-saved';

/** What a displayed value measures. */
export type ExplanationUnit =
  | SavingsAndCostUnit
  | 'CNY'
  | 'percent-per-day'
  | 'percent-per-year'
  | 'days'
  | 'days-per-year'
  | 'instalments'
  | 'date';

/** Which term of the loan an input is. */
export type ExplanationInputName =
  | SavingsAndCostInputName
  | 'principal'
  | 'opening-principal'
  | 'daily-rate'
  | 'days'
  | 'carried-remainder'
  | 'tenor'
  | 'instalment'
  | 'value-date'
  | 'year-basis'
  | 'annual-rate'
  | 'fees'
  | 'date'
  | 'due-date'
  | 'outstanding-principal'
  | 'penalty-rate'
  | 'amount'
  | 'interest-before'
  | 'interest-after';

/** What a step works out. */
export type ExplanationStepKey =
  | SavingsAndCostStepKey
  | 'row-interest'
  | 'total-interest'
  | 'row-principal'
  | 'row-total'
  | 'annual-rate'
  | 'present-value'
  | 'fee-present-value'
  | 'total-present-value'
  | 'interest-to-date'
  | 'payoff-total'
  | 'row-penalty'
  | 'row-penalty-total'
  | 'row-allocation'
  | 'payment-total'
  | 'interest-saved';

/** One figure that goes into a formula, in its displayed form. */
export interface ExplanationInput {
  readonly name: ExplanationInputName;
  readonly value: string;
  readonly unit: ExplanationUnit;
}

/** One line of the working: `expression` = `value` after `rounding`. */
export interface ExplanationStep {
  readonly key: ExplanationStepKey;
  /** Displayed numbers joined by `+ − × ÷ ^ ( )`, for example `"8,000.00 × 0.04% × 30"`. */
  readonly expression: string;
  readonly value: string;
  /** How the expression becomes the value; `half-up` and `down` go to the decimals the value shows. */
  readonly rounding: 'exact' | 'half-up' | 'down';
  /** Number of the instalment the step belongs to. */
  readonly n?: number;
}

/**
 * The working behind one figure, free of language: ids, numbers and expressions only.
 *
 * The last step's value is the result. Values are in displayed form; take amounts for further work from the wire forms.
 */
export interface Explanation {
  readonly formula: FormulaId;
  readonly inputs: readonly ExplanationInput[];
  readonly steps: readonly ExplanationStep[];
  readonly result: { readonly value: string; readonly unit: ExplanationUnit };
}
