export { setMessages, type MessageChanges, type ScreenTexts, type Translation } from './i18n/catalogue.js';
export type { Locale } from './i18n/resolve-locale.js';
export { IdentityStepUpElement } from './identity/identity-step-up.element.js';
export type {
  IdentityStepUpCompleteDetail,
  IdentityStepUpStepDetail,
} from './identity/identity-step-up.events.js';
export type { IdentityStepUpMessages } from './identity/identity-step-up.messages.js';
export {
  setStepUpPorts,
  type AssertionRequest,
  type StepUpPorts,
} from './identity/identity-step-up.ports.js';
export type { LoanClient } from './loan/loan.client.js';
export { LoanApplyElement } from './loan/loan-apply.element.js';
export type {
  LoanApplyCompleteDetail,
  LoanApplyExitDetail,
  LoanApplyStepDetail,
} from './loan/loan-apply.events.js';
export type { LoanApplyMessages } from './loan/loan-apply.messages.js';
export { LoanDrawElement } from './loan/loan-draw.element.js';
export type {
  LoanDrawCompleteDetail,
  LoanDrawExitDetail,
  LoanDrawStepDetail,
} from './loan/loan-draw.events.js';
export type { LoanDrawMessages } from './loan/loan-draw.messages.js';
export { LoanEntryElement, type LoanEntryCompleteDetail } from './loan/loan-entry.element.js';
export type { LoanEntryMessages } from './loan/loan-entry.messages.js';
export { LoanHomeElement } from './loan/loan-home.element.js';
export type { LoanHomeOpenDetail, LoanHomeStepDetail } from './loan/loan-home.events.js';
export type { LoanHomeMessages } from './loan/loan-home.messages.js';
export { LoanPlanElement } from './loan/loan-plan.element.js';
export type { LoanPlanMessages } from './loan/loan-plan.messages.js';
export { LoanRepayElement } from './loan/loan-repay.element.js';
export type {
  LoanRepayCompleteDetail,
  LoanRepayExitDetail,
  LoanRepayStepDetail,
} from './loan/loan-repay.events.js';
export type { LoanRepayMessages } from './loan/loan-repay.messages.js';
export { ProviderElement } from './provider/provider.element.js';
export { setDraftStore, type DraftStore } from './screen/draft-store.js';
export type { FlowProblem, ProblemRecovery } from './screen/flow-problem.js';
