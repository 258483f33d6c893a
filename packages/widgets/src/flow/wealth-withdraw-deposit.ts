export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { Renewal } from '../wealth/deposit-renewal.js';
export type { WealthClient } from '../wealth/wealth.client.js';
export { canonicalAmount } from '../wealth/wealth-buy.amount.js';
export {
  amountToWithdraw,
  readPart,
  type WithdrawAmount,
  type WithdrawAmountProblem,
  type WithdrawShare,
} from '../wealth/wealth-withdraw-deposit.amount.js';
export {
  runWithdraw,
  type WithdrawSession,
  type WithdrawSurroundings,
} from '../wealth/wealth-withdraw-deposit.effects.js';
export { reduceWithdraw } from '../wealth/wealth-withdraw-deposit.flow.js';
export { allowsPart, resumedWithdraw } from '../wealth/wealth-withdraw-deposit.loaded.js';
export {
  startWithdraw,
  type WithdrawErrors,
  type WithdrawEvent,
  type WithdrawLoadedEvent,
  type WithdrawState,
  type WithdrawStep,
  type WithdrawWork,
} from '../wealth/wealth-withdraw-deposit.state.js';
