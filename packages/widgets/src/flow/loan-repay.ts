export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { LoanClient } from '../loan/loan.client.js';
export type { PartProblem } from '../loan/loan-repay.amount.js';
export { partLimits, partProblem, type PartLimits } from '../loan/loan-repay.part.js';
export { runRepay, type RepaySession, type RepaySurroundings } from '../loan/loan-repay.effects.js';
export { reduceRepay } from '../loan/loan-repay.flow.js';
export {
  choicesOf,
  chosenQuote,
  payingCard,
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
} from '../loan/loan-repay.state.js';
export { explainPenalty, explainQuote, type FormulaLine } from '../loan/loan-repay.formula.js';
