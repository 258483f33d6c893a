export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { VerifyClient } from '../provider/verify.client.js';
export type { SecureInput, SecureInputKind } from '../screen/secure-input.js';
export {
  runPassword,
  type PasswordSession,
  type PasswordSurroundings,
} from '../identity/identity-password.effects.js';
export { reducePassword } from '../identity/identity-password.flow.js';
export { resumedPassword } from '../identity/identity-password.loaded.js';
export {
  startPassword,
  type PasswordErrors,
  type PasswordEvent,
  type PasswordLoadedEvent,
  type PasswordProblem,
  type PasswordState,
  type PasswordStep,
  type PasswordWork,
} from '../identity/identity-password.state.js';
