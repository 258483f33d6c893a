export { flowProblem, type FlowProblem, type ProblemRecovery } from '../loan/flow-problem.js';
export type { LoanClient } from '../loan/loan.client.js';
export { readPart, type PartBounds, type PartProblem, type PartReading } from '../loan/loan-repay.amount.js';
export { runRepay, type RepaySession, type RepaySurroundings } from '../loan/loan-repay.effects.js';
export {
  choicesOf,
  chosenQuote,
  partBounds,
  payingCard,
  reduceRepay,
  resumedRepay,
  startRepay,
  type Recalculation,
  type RepayChoice,
  type RepayErrors,
  type RepayEvent,
  type RepayReads,
  type RepayState,
  type RepayStep,
  type RepayWork,
} from '../loan/loan-repay.flow.js';
export { explainPenalty, explainQuote, type FormulaLine } from '../loan/loan-repay.formula.js';
