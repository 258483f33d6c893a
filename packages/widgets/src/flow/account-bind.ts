export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { VerifyClient } from '../provider/verify.client.js';
export { cardError, checkedBind, phoneError, productError } from '../account/account-bind.check.js';
export { runBind, type BindSession, type BindSurroundings } from '../account/account-bind.effects.js';
export type { BindWish } from '../account/account-bind.first.js';
export { reduceBind } from '../account/account-bind.flow.js';
export { resumedBind } from '../account/account-bind.loaded.js';
export {
  startBind,
  type BindErrors,
  type BindEvent,
  type BindField,
  type BindLoadedEvent,
  type BindState,
  type BindStep,
  type BindWork,
  type CardProblem,
  type KnownProduct,
  type NumberError,
  type PhoneProblem,
} from '../account/account-bind.state.js';
