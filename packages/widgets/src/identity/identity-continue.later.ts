/** What the screen identity-continue needs after its first step; loaded when that can be used. */
export { renderTrouble } from '../screen/trouble-view.js';
export { runContinue } from './identity-continue.effects.js';
export {
  continueProblemText,
  renderLink,
  renderNone,
  renderProblem,
  renderTaken,
} from './identity-continue.link-view.js';
export { identityContinueLaterMessages as messages } from './identity-continue.messages-later.zh-CN.js';
