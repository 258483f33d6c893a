export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { VerifyClient } from '../provider/verify.client.js';
export {
  runAccountHome,
  type AccountHomeSession,
  type AccountHomeSurroundings,
} from '../account/account-home.effects.js';
export { reduceAccountHome } from '../account/account-home.flow.js';
export { resumedAccountHome } from '../account/account-home.loaded.js';
export {
  pageOf,
  shownAccount,
  startAccountHome,
  type AccountErrors,
  type AccountHomeEvent,
  type AccountHomeState,
  type AccountLoadedEvent,
  type AccountNews,
  type AccountOrder,
  type AccountPageName,
  type AccountStep,
  type AccountWork,
  type LimitProblem,
  type LimitWindow,
  type MonthRead,
  type TransferDirection,
  type TransferProblem,
} from '../account/account-home.state.js';
