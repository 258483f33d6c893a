export { setMessages, type Message, type MessageChanges } from './i18n/catalogue.js';
export type { LoanClient } from './loan/loan.client.js';
export { LoanDrawElement } from './loan/loan-draw.element.js';
export type {
  LoanDrawCompleteDetail,
  LoanDrawExitDetail,
  LoanDrawStepDetail,
} from './loan/loan-draw.events.js';
export type { LoanDrawMessages } from './loan/loan-draw.messages.js';
export { LoanEntryElement, type LoanEntryCompleteDetail } from './loan/loan-entry.element.js';
export type { LoanEntryMessages } from './loan/loan-entry.messages.js';
export { LoanPlanElement } from './loan/loan-plan.element.js';
export type { LoanPlanMessages } from './loan/loan-plan.messages.js';
export { ProviderElement } from './provider/provider.element.js';
