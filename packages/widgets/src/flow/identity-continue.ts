export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { VerifyClient } from '../provider/verify.client.js';
export {
  redeemCode,
  startArrival,
  type ArrivalState,
  type ArrivalSurroundings,
  type RedeemHandOver,
} from '../identity/identity-continue.arrival.js';
export {
  runContinue,
  type ContinueSession,
  type ContinueSurroundings,
} from '../identity/identity-continue.effects.js';
export { reduceContinue } from '../identity/identity-continue.flow.js';
export {
  startContinue,
  type ContinueEvent,
  type ContinueState,
  type ContinueStep,
  type ContinueWork,
  type ShownLink,
} from '../identity/identity-continue.state.js';
export { qrDrawing, type QrDrawing } from '../identity/qr-path.js';
