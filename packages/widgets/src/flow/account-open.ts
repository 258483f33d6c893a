export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { SecureInput, SecureInputKind } from '../screen/secure-input.js';
export type { VerifyClient } from '../provider/verify.client.js';
export { checkedDetails, checkedOpening } from '../account/account-open.check.js';
export { runOpen, type OpenSession, type OpenSurroundings } from '../account/account-open.effects.js';
export type { OpenMode, OpenWish } from '../account/account-open.first.js';
export { reduceOpen } from '../account/account-open.flow.js';
export { resumedOpen, stepOf } from '../account/account-open.loaded.js';
export { occupations, purposes, taxResidencies } from '../account/account-open.options.js';
export {
  hasPassword,
  startOpen,
  type Details,
  type OpenClass,
  type OpenErrors,
  type OpenEvent,
  type OpenField,
  type OpenLoadedEvent,
  type OpenState,
  type OpenStep,
  type OpenWork,
  type PasswordProblem,
} from '../account/account-open.state.js';
