export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { Renewal } from '../wealth/deposit-renewal.js';
export type { WealthClient } from '../wealth/wealth.client.js';
export {
  amountToQuote,
  availableOf,
  canonicalAmount,
  readBuyAmount,
  type BuyAmount,
  type BuyAmountProblem,
} from '../wealth/wealth-buy.amount.js';
export {
  runDeposit,
  type DepositSession,
  type DepositSurroundings,
} from '../wealth/wealth-deposit.effects.js';
export type { DepositWish } from '../wealth/wealth-deposit.first.js';
export { reduceDeposit } from '../wealth/wealth-deposit.flow.js';
export { resumedDeposit } from '../wealth/wealth-deposit.loaded.js';
export {
  startDeposit,
  type DepositErrors,
  type DepositEvent,
  type DepositLoadedEvent,
  type DepositObstacle,
  type DepositState,
  type DepositStep,
  type DepositWork,
} from '../wealth/wealth-deposit.state.js';
