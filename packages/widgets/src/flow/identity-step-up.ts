export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export {
  runStepUp,
  type StepUpSession,
  type StepUpSurroundings,
} from '../identity/identity-step-up.effects.js';
export { canSubmit, reduceStepUp } from '../identity/identity-step-up.flow.js';
export type { AssertionRequest, StepUpPorts } from '../identity/identity-step-up.ports.js';
export {
  startStepUp,
  type StepUpEvent,
  type StepUpMethod,
  type StepUpState,
  type StepUpStep,
  type StepUpWork,
} from '../identity/identity-step-up.state.js';
