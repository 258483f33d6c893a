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
export type { VerifyClient } from './provider/verify.client.js';
export { setCapturePorts, type CapturePorts } from './capture/capture-ports.js';
export { setSecureInput, type SecureInput } from './screen/secure-input.js';
export { IdentityVerifyElement } from './identity/identity-verify.element.js';
export type {
  IdentityVerifyCompleteDetail,
  IdentityVerifyExitDetail,
  IdentityVerifyStepDetail,
} from './identity/identity-verify.events.js';
export type { IdentityVerifyMessages } from './identity/identity-verify.messages.js';
export { IdentityDocumentElement } from './identity/identity-document.element.js';
export type {
  IdentityDocumentCompleteDetail,
  IdentityDocumentStepDetail,
} from './identity/identity-document.events.js';
export type { IdentityDocumentMessages } from './identity/identity-document.messages.js';
export { IdentityFaceElement } from './identity/identity-face.element.js';
export type { IdentityFaceCompleteDetail, IdentityFaceStepDetail } from './identity/identity-face.events.js';
export type { IdentityFaceMessages } from './identity/identity-face.messages.js';
export { IdentityReviewElement } from './identity/identity-review.element.js';
export type {
  IdentityReviewCompleteDetail,
  IdentityReviewExitDetail,
  IdentityReviewStepDetail,
} from './identity/identity-review.events.js';
export type { IdentityReviewMessages } from './identity/identity-review.messages.js';
export { IdentityAppointmentElement } from './identity/identity-appointment.element.js';
export type {
  IdentityAppointmentCompleteDetail,
  IdentityAppointmentExitDetail,
  IdentityAppointmentStepDetail,
} from './identity/identity-appointment.events.js';
export type { IdentityAppointmentMessages } from './identity/identity-appointment.messages.js';
export { IdentityContinueElement } from './identity/identity-continue.element.js';
export type {
  IdentityContinueCompleteDetail,
  IdentityContinueStepDetail,
} from './identity/identity-continue.events.js';
export type { IdentityContinueMessages } from './identity/identity-continue.messages.js';
export { IdentityPasswordElement } from './identity/identity-password.element.js';
export type {
  IdentityPasswordCompleteDetail,
  IdentityPasswordStepDetail,
} from './identity/identity-password.events.js';
export type { IdentityPasswordMessages } from './identity/identity-password.messages.js';
export { AccountOpenElement } from './account/account-open.element.js';
export type {
  AccountOpenCompleteDetail,
  AccountOpenExitDetail,
  AccountOpenNextDetail,
  AccountOpenStepDetail,
} from './account/account-open.events.js';
export type { AccountOpenMessages } from './account/account-open.messages.js';
export { AccountBindElement } from './account/account-bind.element.js';
export type {
  AccountBindCompleteDetail,
  AccountBindExitDetail,
  AccountBindStepDetail,
} from './account/account-bind.events.js';
export type { AccountBindMessages } from './account/account-bind.messages.js';
export { AccountHomeElement } from './account/account-home.element.js';
export type {
  AccountHomeCompleteDetail,
  AccountHomeOpenDetail,
  AccountHomeStepDetail,
} from './account/account-home.events.js';
export type { AccountHomeMessages } from './account/account-home.messages.js';
export type { ApplicationChangedDetail, ApplicationWayDetail } from './screen/application-part.js';
