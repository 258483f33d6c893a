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
export type { ScreenClient } from './provider/screen.client.js';
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
export type { WealthClient } from './wealth/wealth.client.js';
export { WealthAssessElement } from './wealth/wealth-assess.element.js';
export type { WealthAssessCompleteDetail, WealthAssessStepDetail } from './wealth/wealth-assess.events.js';
export type { WealthAssessMessages } from './wealth/wealth-assess.messages.js';
export { WealthBrowseElement } from './wealth/wealth-browse.element.js';
export type { WealthBrowseSelectDetail, WealthBrowseStepDetail } from './wealth/wealth-browse.events.js';
export type { WealthBrowseMessages } from './wealth/wealth-browse.messages.js';
export { WealthBuyElement } from './wealth/wealth-buy.element.js';
export type {
  WealthBuyAssessDetail,
  WealthBuyBrowseDetail,
  WealthBuyCompleteDetail,
  WealthBuyExitDetail,
  WealthBuyStepDetail,
} from './wealth/wealth-buy.events.js';
export type { WealthBuyMessages } from './wealth/wealth-buy.messages.js';
export { WealthDepositElement } from './wealth/wealth-deposit.element.js';
export type {
  WealthDepositCompleteDetail,
  WealthDepositExitDetail,
  WealthDepositStepDetail,
} from './wealth/wealth-deposit.events.js';
export type { WealthDepositMessages } from './wealth/wealth-deposit.messages.js';
export { WealthDetailElement } from './wealth/wealth-detail.element.js';
export type { WealthDetailProductDetail } from './wealth/wealth-detail.events.js';
export type { WealthDetailMessages } from './wealth/wealth-detail.messages.js';
export { WealthHoldingsElement } from './wealth/wealth-holdings.element.js';
export type {
  WealthHoldingsDepositDetail,
  WealthHoldingsProductDetail,
  WealthHoldingsStepDetail,
} from './wealth/wealth-holdings.events.js';
export type { WealthHoldingsMessages } from './wealth/wealth-holdings.messages.js';
export { WealthPlanElement } from './wealth/wealth-plan.element.js';
export type {
  WealthPlanAssessDetail,
  WealthPlanChangeDetail,
  WealthPlanCompleteDetail,
  WealthPlanExitDetail,
  WealthPlanStepDetail,
} from './wealth/wealth-plan.events.js';
export type { WealthPlanMessages } from './wealth/wealth-plan.messages.js';
export { WealthRedeemElement } from './wealth/wealth-redeem.element.js';
export type {
  WealthRedeemCompleteDetail,
  WealthRedeemExitDetail,
  WealthRedeemStepDetail,
} from './wealth/wealth-redeem.events.js';
export type { WealthRedeemMessages } from './wealth/wealth-redeem.messages.js';
export { WealthWithdrawDepositElement } from './wealth/wealth-withdraw-deposit.element.js';
export type {
  WealthWithdrawDepositCompleteDetail,
  WealthWithdrawDepositExitDetail,
  WealthWithdrawDepositStepDetail,
} from './wealth/wealth-withdraw-deposit.events.js';
export type { WealthWithdrawDepositMessages } from './wealth/wealth-withdraw-deposit.messages.js';
