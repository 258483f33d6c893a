export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { WealthClient } from '../wealth/wealth.client.js';
export type { AssessAnswers } from '../wealth/wealth-assess.answers.js';
export { runAssess, type AssessSession, type AssessSurroundings } from '../wealth/wealth-assess.effects.js';
export { reduceAssess } from '../wealth/wealth-assess.flow.js';
export { resumedAssess } from '../wealth/wealth-assess.loaded.js';
export {
  questionsOf,
  startAssess,
  type AssessEvent,
  type AssessLoadedEvent,
  type AssessState,
  type AssessStep,
  type AssessWork,
} from '../wealth/wealth-assess.state.js';
