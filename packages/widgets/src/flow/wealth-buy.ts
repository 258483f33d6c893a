export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export { isCancelable, stepOfOrder, type OrderStep } from '../wealth/order-state.js';
export { riskObstacle, type RiskObstacle } from '../wealth/risk-obstacle.js';
export type { WealthClient } from '../wealth/wealth.client.js';
export { availableOf, canonicalAmount, readBuyAmount, type BuyAmount } from '../wealth/wealth-buy.amount.js';
export { runBuy, type BuySession, type BuySurroundings } from '../wealth/wealth-buy.effects.js';
export type { BuyWish } from '../wealth/wealth-buy.first.js';
export { reduceBuy } from '../wealth/wealth-buy.flow.js';
export { resumedBuy } from '../wealth/wealth-buy.loaded.js';
export {
  startBuy,
  type BuyAmountProblem,
  type BuyErrors,
  type BuyEvent,
  type BuyLoadedEvent,
  type BuyObstacle,
  type BuyState,
  type BuyStep,
  type BuyWork,
} from '../wealth/wealth-buy.state.js';
