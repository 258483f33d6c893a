export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { VerifyClient } from '../provider/verify.client.js';
export type { TextProblem } from '../screen/own-words.js';
export {
  runReview,
  type ReviewSession,
  type ReviewSurroundings,
} from '../identity/identity-review.effects.js';
export { reduceReview } from '../identity/identity-review.flow.js';
export {
  canObject,
  startReview,
  statementLimit,
  type ReviewEvent,
  type ReviewState,
  type ReviewStep,
  type ReviewWork,
} from '../identity/identity-review.state.js';
