export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { LoanClient } from '../loan/loan.client.js';
export {
  checkedForm,
  checkedStatement,
  employments,
  type ApplyEmployment,
  type ApplyErrors,
  type ApplyForm,
} from '../loan/loan-apply.check.js';
export { runApply, type ApplySession, type ApplySurroundings } from '../loan/loan-apply.effects.js';
export { reduceApply } from '../loan/loan-apply.flow.js';
export {
  isInvited,
  isObjecting,
  mayStartAgain,
  resumedApply,
  startApply,
  type ApplyEvent,
  type ApplyState,
  type ApplyStep,
  type ApplyWork,
} from '../loan/loan-apply.state.js';
export {
  statementLimit,
  textProblem,
  tidyText,
  workplaceLimit,
  type TextProblem,
} from '../loan/loan-apply.text.js';
