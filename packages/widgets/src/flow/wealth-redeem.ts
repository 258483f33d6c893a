export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { WealthClient } from '../wealth/wealth.client.js';
export { runRedeem, type RedeemSession, type RedeemSurroundings } from '../wealth/wealth-redeem.effects.js';
export { feeSteps, shortHeld, type FeeStep, type ShortHeld } from '../wealth/wealth-redeem.fees.js';
export { reduceRedeem } from '../wealth/wealth-redeem.flow.js';
export {
  canonicalShares,
  fastSplit,
  sharesProblem,
  wantedShares,
  type FastSplit,
} from '../wealth/wealth-redeem.shares.js';
export {
  obstacleOf,
  resumedRedeem,
  startRedeem,
  type RedeemErrors,
  type RedeemEvent,
  type RedeemObstacle,
  type RedeemReads,
  type RedeemSide,
  type RedeemState,
  type RedeemStep,
  type RedeemWork,
  type SharesProblem,
} from '../wealth/wealth-redeem.state.js';
