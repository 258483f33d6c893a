export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export { riskObstacle, type RiskObstacle } from '../wealth/risk-obstacle.js';
export type { WealthClient } from '../wealth/wealth.client.js';
export { canonicalAmount, type PlanAmountProblem } from '../wealth/wealth-plan.amount.js';
export { daysOf } from '../wealth/wealth-plan.days.js';
export { runPlan, type PlanSession, type PlanSurroundings } from '../wealth/wealth-plan.effects.js';
export { reducePlan } from '../wealth/wealth-plan.flow.js';
export {
  resumedPlan,
  shownPlan,
  startPlan,
  type PlanErrors,
  type PlanEvent,
  type PlanFrequency,
  type PlanNews,
  type PlanReads,
  type PlanState,
  type PlanStep,
  type PlanWish,
  type PlanWork,
} from '../wealth/wealth-plan.state.js';
export { wishOf } from '../wealth/wealth-plan.wish.js';
