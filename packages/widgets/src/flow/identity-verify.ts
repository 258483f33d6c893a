export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export { countStep, type PartWay, type StepCount } from '../screen/application-part.js';
export type { VerifyClient } from '../provider/verify.client.js';
export { checkedElements, checkedPhone, groupIdNumber } from '../identity/identity-verify.check.js';
export {
  runVerify,
  type VerifySession,
  type VerifySurroundings,
} from '../identity/identity-verify.effects.js';
export type { VerifyMode, VerifyWish } from '../identity/identity-verify.first.js';
export { reduceVerify } from '../identity/identity-verify.flow.js';
export {
  faceDocument,
  mayCancel,
  presentStep,
  resumedVerify,
  startVerify,
  stepOf,
  type FaceAnswer,
  type IdNumberError,
  type PhoneError,
  type VerifyEntries,
  type VerifyErrors,
  type VerifyEvent,
  type VerifyState,
  type VerifyStep,
  type VerifyWork,
} from '../identity/identity-verify.state.js';
