/** What the screen loan-plan needs after the plan is shown. */
export { renderTrouble } from '../screen/trouble-view.js';
export { renderSheet } from './loan-plan.sheet.js';
export { runPlan } from './loan-plan.effects.js';
export { loanPlanLaterMessages as messages } from './loan-plan.messages-later.zh-CN.js';
