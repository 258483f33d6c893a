export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { LoanClient } from '../loan/loan.client.js';
export { canonicalAmount, type AmountProblem } from '../loan/loan-draw.amount.js';
export { runDraw, type DrawSession, type DrawSurroundings } from '../loan/loan-draw.effects.js';
export { reduceDraw } from '../loan/loan-draw.flow.js';
export {
  resumedDraw,
  startDraw,
  type DrawErrors,
  type DrawEvent,
  type DrawPurpose,
  type DrawState,
  type DrawStep,
  type DrawWork,
} from '../loan/loan-draw.state.js';
export { amountProblem, drawFigures, type DrawFigures } from '../loan/loan-draw.figures.js';
export { firstPaymentsOf, type DrawCost } from '../loan/loan-draw.preview.js';
