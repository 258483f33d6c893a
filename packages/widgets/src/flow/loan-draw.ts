export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { LoanClient } from '../loan/loan.client.js';
export {
  canonicalAmount,
  readAmount,
  type AmountProblem,
  type AmountReading,
} from '../loan/loan-draw.amount.js';
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
export { previewDraw, previewOfQuote, type DrawPreview } from '../loan/loan-draw.preview.js';
