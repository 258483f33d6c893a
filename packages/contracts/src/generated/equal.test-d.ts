// Generated from the contracts by `npm run generate`. Do not edit.
import type * as z from 'zod/mini';
import type { Proven, Same } from '../same.test-d.js';
import type {
  AccountBindCardInputShape,
  AccountLookUpCardInputShape,
  AccountPrepareBindingInputShape,
  AccountUnbindCardInputShape,
  CardBindingShape,
  CardProductShape,
} from '../account/account-bind.contract.js';
import type {
  AccountListCardsInputShape,
  BoundCardShape,
  BoundCardPageShape,
  QuickPayLimitsShape,
} from '../account/account-cards.contract.js';
import type {
  AccountShape,
  AccountListAccountsInputShape,
  AccountPageShape,
  BalanceShape,
} from '../account/account-home.contract.js';
import type {
  AccountChangeLimitInputShape,
  AccountGetLimitsInputShape,
  AccountLimitShape,
  AccountLimitsShape,
  AccountNameInputShape,
} from '../account/account-limits.contract.js';
import type {
  AccountOpenAccountInputShape,
  AccountSubmitDetailsInputShape,
} from '../account/account-open.contract.js';
import type {
  AccountGetStatementInputShape,
  AccountListTransactionsInputShape,
  AccountStatementShape,
  TransactionShape,
  TransactionPageShape,
} from '../account/account-statement.contract.js';
import type {
  AccountGetTransferInputShape,
  AccountListTransfersInputShape,
  AccountTransferShape,
  AccountTransferInputShape,
  AccountTransferPageShape,
} from '../account/account-transfer.contract.js';
import type {
  IdentityBookVideoInputShape,
  IdentityCancelVideoInputShape,
  IdentityListVideoSlotsInputShape,
  VideoSlotShape,
  VideoSlotPageShape,
} from '../identity/identity-appointment.contract.js';
import type {
  DeviceAssertionShape,
  IdentityResendChallengeInputShape,
  IdentityVerifyChallengeInputShape,
  StepUpShape,
} from '../identity/identity-challenge.contract.js';
import type {
  HandOverShape,
  IdentityCreateHandOverInputShape,
} from '../identity/identity-continue.contract.js';
import type { CustomerShape, IdentityGetCustomerInputShape } from '../identity/identity-customer.contract.js';
import type {
  DeviceShape,
  DeviceKeyShape,
  IdentityRegisterDeviceInputShape,
} from '../identity/identity-device.contract.js';
import type {
  DocumentReadingShape,
  IdentityCreateUploadInputShape,
  IdentityGetUploadInputShape,
  IdentityPutUploadPartInputShape,
  IdentityReadDocumentInputShape,
  SealedReplyShape,
  UploadShape,
} from '../identity/identity-document.contract.js';
import type {
  IdentityFinishLivenessInputShape,
  IdentityStartLivenessInputShape,
  LivenessFrameInputShape,
  LivenessSessionShape,
} from '../identity/identity-face.contract.js';
import type {
  IdentitySetPasswordInputShape,
  PaymentPasswordShape,
} from '../identity/identity-password.contract.js';
import type {
  DataExportShape,
  ErasureShape,
  ErasurePartShape,
  HeldDataShape,
  HeldRecordShape,
  IdentityExportDataInputShape,
  IdentityGetErasureInputShape,
  IdentityRequestErasureInputShape,
  RetentionRuleShape,
} from '../identity/identity-privacy.contract.js';
import type { IdentityAppealInputShape } from '../identity/identity-review.contract.js';
import type {
  IdentityApplicationPageShape,
  IdentityCancelApplicationInputShape,
  IdentityGetApplicationInputShape,
  IdentityGiveConsentsInputShape,
  IdentityListApplicationsInputShape,
  IdentityStartApplicationInputShape,
  IdentitySubmitElementsInputShape,
  IdentitySubmitPhoneInputShape,
} from '../identity/identity-verify.contract.js';
import type {
  DecisionReasonShape,
  LoanAcceptOfferInputShape,
  LoanAppealShape,
  LoanAppealInputShape,
  LoanApplicationShape,
  LoanApplicationPageShape,
  LoanApplyInputShape,
  LoanDecisionShape,
  LoanGetApplicationInputShape,
  LoanListApplicationsInputShape,
  LoanOfferShape,
  LoanWithdrawApplicationInputShape,
} from '../loan/loan-apply.contract.js';
import type {
  LoanDrawInputShape,
  LoanGetDrawInputShape,
  LoanListDrawsInputShape,
  LoanPageShape,
} from '../loan/loan-draw.contract.js';
import type {
  CreditLineShape,
  CreditLinePageShape,
  InvitationShape,
  LoanGetInvitationInputShape,
  LoanListLinesInputShape,
} from '../loan/loan-entry.contract.js';
import type {
  LimitRequestShape,
  LoanGetCertificateInputShape,
  LoanLockLineInputShape,
  LoanRequestLimitInputShape,
  LoanUnlockLineInputShape,
  SettlementCertificateShape,
} from '../loan/loan-home.contract.js';
import type { LoanGetScheduleInputShape, LoanScheduleShape } from '../loan/loan-plan.contract.js';
import type { DrawQuoteShape, LoanQuoteDrawInputShape } from '../loan/loan-quote.contract.js';
import type {
  AllocationShape,
  LoanGetRepaymentInputShape,
  LoanListRepaymentsInputShape,
  LoanQuoteRepaymentInputShape,
  LoanRepayInputShape,
  RepaymentShape,
  RepaymentPageShape,
  RepaymentQuoteShape,
} from '../loan/loan-repay.contract.js';
import type {
  AgreementRefShape,
  DisclosureShape,
  FunderShape,
  LoanShape,
  NextDueShape,
  ScheduleRowShape,
  StatusChangeShape,
} from '../loan/loan.shapes.js';
import type {
  AcceptedDocumentShape,
  AcceptedDocumentInputShape,
  AgreementShape,
  AgreementAcceptanceShape,
  DocumentBlockShape,
  PartnerAcceptAgreementsInputShape,
  PartnerGetAgreementInputShape,
} from '../partner/partner-agreement.contract.js';
import type {
  AuditActorShape,
  AuditEntryShape,
  AuditEntryPageShape,
  AuditFaultShape,
  AuditHeadShape,
  AuditTrailShape,
  PartnerListAuditEntriesInputShape,
  PartnerVerifyAuditTrailInputShape,
} from '../partner/partner-audit.contract.js';
import type {
  PartnerClientPageShape,
  PartnerClientRecordShape,
  PartnerCreateClientInputShape,
  PartnerGetClientInputShape,
  PartnerListClientsInputShape,
  PartnerReplaceClientKeysInputShape,
  PublicJwkShape,
  PublicJwksShape,
} from '../partner/partner-client.contract.js';
import type {
  ConsentShape,
  ConsentPageShape,
  PartnerGetConsentInputShape,
  PartnerGrantConsentInputShape,
  PartnerListConsentsInputShape,
  PartnerWithdrawConsentInputShape,
} from '../partner/partner-consent.contract.js';
import type {
  PartnerGetWebhookDeliveryInputShape,
  PartnerListWebhookDeliveriesInputShape,
  PartnerRedeliverWebhookInputShape,
  WebhookAttemptShape,
  WebhookDeliveryShape,
  WebhookDeliveryPageShape,
} from '../partner/partner-delivery.contract.js';
import type {
  EventDataShape,
  EventPageShape,
  PartnerGetEventInputShape,
  PartnerListEventsInputShape,
  EventShape,
} from '../partner/partner-event.contract.js';
import type { PartnerRedeemHandOverInputShape } from '../partner/partner-hand-over.contract.js';
import type {
  BootstrapReadShape,
  EmbedSessionShape,
  EmbedSessionAccessShape,
  PartnerCreateSessionInputShape,
  PartnerExchangeSessionInputShape,
  PartnerRevokeSessionInputShape,
  SessionRevocationShape,
} from '../partner/partner-session.contract.js';
import type {
  PartnerCreateWebhookEndpointInputShape,
  PartnerDeleteWebhookEndpointInputShape,
  PartnerGetWebhookEndpointInputShape,
  PartnerListWebhookEndpointsInputShape,
  PartnerReplayWebhookEventsInputShape,
  PartnerRotateWebhookSecretInputShape,
  PartnerUpdateWebhookEndpointInputShape,
  WebhookEndpointShape,
  WebhookEndpointPageShape,
  WebhookEndpointWithSecretShape,
  WebhookReplayShape,
} from '../partner/partner-webhook.contract.js';
import type {
  SandboxClockShape,
  SandboxGetClockInputShape,
  SandboxSetClockInputShape,
} from '../sandbox/sandbox-clock.contract.js';
import type {
  CustomerAccountShape,
  CustomerLineShape,
  CustomerLoanShape,
  SandboxCreateCustomerInputShape,
  SandboxCustomerShape,
  SandboxCustomerPageShape,
  SandboxCustomerSummaryShape,
  SandboxGetCustomerInputShape,
  SandboxListCustomersInputShape,
} from '../sandbox/sandbox-customer.contract.js';
import type {
  SandboxAddFaultInputShape,
  SandboxClearFaultsInputShape,
  SandboxFaultShape,
  SandboxFaultCountShape,
  SandboxFaultListShape,
  SandboxListFaultsInputShape,
  SandboxRemoveFaultInputShape,
} from '../sandbox/sandbox-fault.contract.js';
import type {
  LedgerAccountShape,
  LedgerTransferShape,
  SandboxGetLedgerInputShape,
  SandboxLedgerShape,
} from '../sandbox/sandbox-ledger.contract.js';
import type {
  ExercisedOutcomeShape,
  OutcomeCoverageShape,
  SandboxListOutcomesInputShape,
  SandboxResetOutcomesInputShape,
} from '../sandbox/sandbox-outcome.contract.js';
import type {
  NamedPersonaShape,
  PersonaShape,
  PersonaAssessmentShape,
  PersonaDepositShape,
  PersonaHoldingShape,
  PersonaIncomeShape,
  PersonaLineShape,
  PersonaListShape,
  PersonaLoanShape,
  PersonaOutcomesShape,
  PersonaWealthShape,
  SandboxListPersonasInputShape,
} from '../sandbox/sandbox-persona.contract.js';
import type {
  PolicyExplanationShape,
  PolicyRowShape,
  SandboxChangePolicyInputShape,
  SandboxExplainPolicyInputShape,
  SandboxGetPolicyInputShape,
  VerificationPolicyShape,
} from '../sandbox/sandbox-policy.contract.js';
import type {
  LoggedRequestShape,
  RequestPageShape,
  SandboxListRequestsInputShape,
} from '../sandbox/sandbox-request.contract.js';
import type {
  ReviewShape,
  ReviewOpinionShape,
  ReviewPageShape,
  ReviewPictureShape,
  ReviewPictureRefShape,
  SandboxDecideReviewInputShape,
  SandboxGetReviewInputShape,
  SandboxGetReviewPictureInputShape,
  SandboxListReviewsInputShape,
} from '../sandbox/sandbox-review.contract.js';
import type {
  SandboxSimulateInputShape,
  SimulatedTransitionShape,
} from '../sandbox/sandbox-simulate.contract.js';
import type {
  SandboxCreateSnapshotInputShape,
  SandboxDeleteSnapshotInputShape,
  SandboxForkSnapshotInputShape,
  SandboxListSnapshotsInputShape,
  SandboxRestoreSnapshotInputShape,
  SnapshotShape,
  SnapshotForkShape,
  SnapshotPageShape,
  SnapshotRestorationShape,
} from '../sandbox/sandbox-snapshot.contract.js';
import type { SandboxGetStateInputShape, SandboxStateShape } from '../sandbox/sandbox-state.contract.js';
import type {
  LedgerStatementShape,
  SandboxGetStatementInputShape,
} from '../sandbox/sandbox-statement.contract.js';
import type {
  SandboxCreateTransferInputShape,
  SandboxGetTransferInputShape,
  SandboxTransferShape,
} from '../sandbox/sandbox-transfer.contract.js';
import type {
  SandboxAddUnitInputShape,
  SandboxListUnitsInputShape,
  SandboxUnitShape,
  SandboxUnitListShape,
} from '../sandbox/sandbox-unit.contract.js';
import type { EncryptedFieldShape } from '../shared/encrypted-field.js';
import type { IdentityApplicationShape } from '../shared/identity-application.js';
import type {
  IdentityAgreementRefShape,
  IdentityAppointmentShape,
  IdentityDecisionShape,
  IdentityEvidenceShape,
  IdentityPersonShape,
  IdentityResultShape,
  IdentityReviewShape,
  IdentityStepShape,
  IdentityWantedShape,
} from '../shared/identity.shapes.js';
import type {
  ChallengeShape,
  ConfirmedTermsShape,
  ProblemShape,
  ProblemFieldShape,
} from '../shared/problem.js';
import type { MoneyShape, MoneyInputShape, NothingShape, PageShape } from '../shared/scalars.js';
import type {
  AnswerInputShape,
  QuestionShape,
  QuestionOptionShape,
  QuestionnaireShape,
  RiskWarningShape,
  SuitabilityShape,
  SuitabilityAssessmentShape,
  WealthAcknowledgeWarningInputShape,
  WealthAssessInputShape,
  WealthGetQuestionnaireInputShape,
  WealthGetSuitabilityInputShape,
} from '../wealth/wealth-assess.contract.js';
import type {
  WealthListProductsInputShape,
  WealthProductPageShape,
} from '../wealth/wealth-browse.contract.js';
import type {
  DepositShape,
  DepositPageShape,
  DepositQuoteShape,
  WealthGetDepositInputShape,
  WealthListDepositsInputShape,
  WealthOpenDepositInputShape,
  WealthQuoteDepositInputShape,
  WealthSetRenewalInputShape,
} from '../wealth/wealth-deposit.contract.js';
import type {
  FastRedemptionShape,
  FixedTermShape,
  LatestNavShape,
  NavPointShape,
  NavSeriesShape,
  PerformanceShape,
  TradingDayShape,
  TradingDayListShape,
  WealthGetProductInputShape,
  WealthListNavInputShape,
  WealthListTradingDaysInputShape,
  WealthProductShape,
} from '../wealth/wealth-detail.contract.js';
import type {
  EvidenceDocumentShape,
  WealthEvidenceShape,
  WealthGetEvidenceInputShape,
} from '../wealth/wealth-evidence.contract.js';
import type {
  DividendShape,
  DividendPageShape,
  HeldSharesShape,
  HoldingShape,
  HoldingDetailShape,
  HoldingPageShape,
  IncomeCalendarShape,
  IncomeDayShape,
  LotShape,
  WealthGetHoldingInputShape,
  WealthGetSummaryInputShape,
  WealthListDividendsInputShape,
  WealthListHoldingsInputShape,
  WealthListIncomeInputShape,
  WealthSetDividendModeInputShape,
  WealthSummaryShape,
} from '../wealth/wealth-holdings.contract.js';
import type {
  OrderConfirmationShape,
  OrderStatusChangeShape,
  ShownDocumentInputShape,
  WealthCancelOrderInputShape,
  WealthGetOrderInputShape,
  WealthListOrdersInputShape,
  WealthOrderShape,
  WealthOrderInputShape,
  WealthOrderPageShape,
} from '../wealth/wealth-order.contract.js';
import type {
  WealthCreatePlanInputShape,
  WealthEndPlanInputShape,
  WealthListPlansInputShape,
  WealthPausePlanInputShape,
  WealthPlanShape,
  WealthPlanPageShape,
  WealthResumePlanInputShape,
} from '../wealth/wealth-plan.contract.js';
import type {
  LotEstimateShape,
  OrderEstimateShape,
  PlanRhythmShape,
  PlanRhythmInputShape,
  WealthQuoteShape,
  WealthQuoteOrderInputShape,
} from '../wealth/wealth-quote.contract.js';
import type {
  WealthQuoteWithdrawalInputShape,
  WealthWithdrawDepositInputShape,
  WithdrawalQuoteShape,
} from '../wealth/wealth-withdraw-deposit.contract.js';
import type {
  FeeScheduleShape,
  HeadlineFigureShape,
  OrderDatesShape,
  ProductDocumentShape,
  PurchaseFeeStepShape,
  RedemptionFeeStepShape,
  RiskMatchShape,
  WealthAgreementRefShape,
  WealthProductSummaryShape,
} from '../wealth/wealth.shapes.js';
import type {
  Account,
  AccountBindCardInput,
  AccountChangeLimitInput,
  AccountGetLimitsInput,
  AccountGetStatementInput,
  AccountGetTransferInput,
  AccountLimit,
  AccountLimits,
  AccountListAccountsInput,
  AccountListCardsInput,
  AccountListTransactionsInput,
  AccountListTransfersInput,
  AccountLookUpCardInput,
  AccountNameInput,
  AccountOpenAccountInput,
  AccountPage,
  AccountPrepareBindingInput,
  AccountStatement,
  AccountSubmitDetailsInput,
  AccountTransfer,
  AccountTransferInput,
  AccountTransferPage,
  AccountUnbindCardInput,
  Balance,
  BoundCard,
  BoundCardPage,
  CardBinding,
  CardProduct,
  QuickPayLimits,
  Transaction,
  TransactionPage,
} from './account.js';
import type {
  Customer,
  DataExport,
  Device,
  DeviceAssertion,
  DeviceKey,
  DocumentReading,
  Erasure,
  ErasurePart,
  HandOver,
  HeldData,
  HeldRecord,
  IdentityAppealInput,
  IdentityApplicationPage,
  IdentityBookVideoInput,
  IdentityCancelApplicationInput,
  IdentityCancelVideoInput,
  IdentityCreateHandOverInput,
  IdentityCreateUploadInput,
  IdentityExportDataInput,
  IdentityFinishLivenessInput,
  IdentityGetApplicationInput,
  IdentityGetCustomerInput,
  IdentityGetErasureInput,
  IdentityGetUploadInput,
  IdentityGiveConsentsInput,
  IdentityListApplicationsInput,
  IdentityListVideoSlotsInput,
  IdentityPutUploadPartInput,
  IdentityReadDocumentInput,
  IdentityRegisterDeviceInput,
  IdentityRequestErasureInput,
  IdentityResendChallengeInput,
  IdentitySetPasswordInput,
  IdentityStartApplicationInput,
  IdentityStartLivenessInput,
  IdentitySubmitElementsInput,
  IdentitySubmitPhoneInput,
  IdentityVerifyChallengeInput,
  LivenessFrameInput,
  LivenessSession,
  PaymentPassword,
  RetentionRule,
  SealedReply,
  StepUp,
  Upload,
  VideoSlot,
  VideoSlotPage,
} from './identity.js';
import type {
  AgreementRef,
  Allocation,
  CreditLine,
  CreditLinePage,
  DecisionReason,
  Disclosure,
  DrawQuote,
  Funder,
  Invitation,
  LimitRequest,
  Loan,
  LoanAcceptOfferInput,
  LoanAppeal,
  LoanAppealInput,
  LoanApplication,
  LoanApplicationPage,
  LoanApplyInput,
  LoanDecision,
  LoanDrawInput,
  LoanGetApplicationInput,
  LoanGetCertificateInput,
  LoanGetDrawInput,
  LoanGetInvitationInput,
  LoanGetRepaymentInput,
  LoanGetScheduleInput,
  LoanListApplicationsInput,
  LoanListDrawsInput,
  LoanListLinesInput,
  LoanListRepaymentsInput,
  LoanLockLineInput,
  LoanOffer,
  LoanPage,
  LoanQuoteDrawInput,
  LoanQuoteRepaymentInput,
  LoanRepayInput,
  LoanRequestLimitInput,
  LoanSchedule,
  LoanUnlockLineInput,
  LoanWithdrawApplicationInput,
  NextDue,
  Repayment,
  RepaymentPage,
  RepaymentQuote,
  ScheduleRow,
  SettlementCertificate,
  StatusChange,
} from './loan.js';
import type {
  AcceptedDocument,
  AcceptedDocumentInput,
  Agreement,
  AgreementAcceptance,
  AuditActor,
  AuditEntry,
  AuditEntryPage,
  AuditFault,
  AuditHead,
  AuditTrail,
  BootstrapRead,
  Consent,
  ConsentPage,
  DocumentBlock,
  EmbedSession,
  EmbedSessionAccess,
  EventData,
  EventPage,
  PartnerAcceptAgreementsInput,
  PartnerClientPage,
  PartnerClientRecord,
  PartnerCreateClientInput,
  PartnerCreateSessionInput,
  PartnerCreateWebhookEndpointInput,
  PartnerDeleteWebhookEndpointInput,
  PartnerExchangeSessionInput,
  PartnerGetAgreementInput,
  PartnerGetClientInput,
  PartnerGetConsentInput,
  PartnerGetEventInput,
  PartnerGetWebhookDeliveryInput,
  PartnerGetWebhookEndpointInput,
  PartnerGrantConsentInput,
  PartnerListAuditEntriesInput,
  PartnerListClientsInput,
  PartnerListConsentsInput,
  PartnerListEventsInput,
  PartnerListWebhookDeliveriesInput,
  PartnerListWebhookEndpointsInput,
  PartnerRedeemHandOverInput,
  PartnerRedeliverWebhookInput,
  PartnerReplaceClientKeysInput,
  PartnerReplayWebhookEventsInput,
  PartnerRevokeSessionInput,
  PartnerRotateWebhookSecretInput,
  PartnerUpdateWebhookEndpointInput,
  PartnerVerifyAuditTrailInput,
  PartnerWithdrawConsentInput,
  PublicJwk,
  PublicJwks,
  SessionRevocation,
  WdlEvent,
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
  WebhookReplay,
} from './partner.js';
import type {
  CustomerAccount,
  CustomerLine,
  CustomerLoan,
  ExercisedOutcome,
  LedgerAccount,
  LedgerStatement,
  LedgerTransfer,
  LoggedRequest,
  NamedPersona,
  OutcomeCoverage,
  Persona,
  PersonaAssessment,
  PersonaDeposit,
  PersonaHolding,
  PersonaIncome,
  PersonaLine,
  PersonaList,
  PersonaLoan,
  PersonaOutcomes,
  PersonaWealth,
  PolicyExplanation,
  PolicyRow,
  RequestPage,
  Review,
  ReviewOpinion,
  ReviewPage,
  ReviewPicture,
  ReviewPictureRef,
  SandboxAddFaultInput,
  SandboxAddUnitInput,
  SandboxChangePolicyInput,
  SandboxClearFaultsInput,
  SandboxClock,
  SandboxCreateCustomerInput,
  SandboxCreateSnapshotInput,
  SandboxCreateTransferInput,
  SandboxCustomer,
  SandboxCustomerPage,
  SandboxCustomerSummary,
  SandboxDecideReviewInput,
  SandboxDeleteSnapshotInput,
  SandboxExplainPolicyInput,
  SandboxFault,
  SandboxFaultCount,
  SandboxFaultList,
  SandboxForkSnapshotInput,
  SandboxGetClockInput,
  SandboxGetCustomerInput,
  SandboxGetLedgerInput,
  SandboxGetPolicyInput,
  SandboxGetReviewInput,
  SandboxGetReviewPictureInput,
  SandboxGetStateInput,
  SandboxGetStatementInput,
  SandboxGetTransferInput,
  SandboxLedger,
  SandboxListCustomersInput,
  SandboxListFaultsInput,
  SandboxListOutcomesInput,
  SandboxListPersonasInput,
  SandboxListRequestsInput,
  SandboxListReviewsInput,
  SandboxListSnapshotsInput,
  SandboxListUnitsInput,
  SandboxRemoveFaultInput,
  SandboxResetOutcomesInput,
  SandboxRestoreSnapshotInput,
  SandboxSetClockInput,
  SandboxSimulateInput,
  SandboxState,
  SandboxTransfer,
  SandboxUnit,
  SandboxUnitList,
  SimulatedTransition,
  Snapshot,
  SnapshotFork,
  SnapshotPage,
  SnapshotRestoration,
  VerificationPolicy,
} from './sandbox.js';
import type {
  Challenge,
  ConfirmedTerms,
  EncryptedField,
  IdentityAgreementRef,
  IdentityApplication,
  IdentityAppointment,
  IdentityDecision,
  IdentityEvidence,
  IdentityPerson,
  IdentityResult,
  IdentityReview,
  IdentityStep,
  IdentityWanted,
  Money,
  MoneyInput,
  NoInput,
  Page,
  Problem,
  ProblemField,
} from './shared.js';
import type {
  AnswerInput,
  Deposit,
  DepositPage,
  DepositQuote,
  Dividend,
  DividendPage,
  EvidenceDocument,
  FastRedemption,
  FeeSchedule,
  FixedTerm,
  HeadlineFigure,
  HeldShares,
  Holding,
  HoldingDetail,
  HoldingPage,
  IncomeCalendar,
  IncomeDay,
  LatestNav,
  Lot,
  LotEstimate,
  NavPoint,
  NavSeries,
  OrderConfirmation,
  OrderDates,
  OrderEstimate,
  OrderStatusChange,
  Performance,
  PlanRhythm,
  PlanRhythmInput,
  ProductDocument,
  PurchaseFeeStep,
  Question,
  QuestionOption,
  Questionnaire,
  RedemptionFeeStep,
  RiskMatch,
  RiskWarning,
  ShownDocumentInput,
  Suitability,
  SuitabilityAssessment,
  TradingDay,
  TradingDayList,
  WealthAcknowledgeWarningInput,
  WealthAgreementRef,
  WealthAssessInput,
  WealthCancelOrderInput,
  WealthCreatePlanInput,
  WealthEndPlanInput,
  WealthEvidence,
  WealthGetDepositInput,
  WealthGetEvidenceInput,
  WealthGetHoldingInput,
  WealthGetOrderInput,
  WealthGetProductInput,
  WealthGetQuestionnaireInput,
  WealthGetSuitabilityInput,
  WealthGetSummaryInput,
  WealthListDepositsInput,
  WealthListDividendsInput,
  WealthListHoldingsInput,
  WealthListIncomeInput,
  WealthListNavInput,
  WealthListOrdersInput,
  WealthListPlansInput,
  WealthListProductsInput,
  WealthListTradingDaysInput,
  WealthOpenDepositInput,
  WealthOrder,
  WealthOrderInput,
  WealthOrderPage,
  WealthPausePlanInput,
  WealthPlan,
  WealthPlanPage,
  WealthProduct,
  WealthProductPage,
  WealthProductSummary,
  WealthQuote,
  WealthQuoteDepositInput,
  WealthQuoteOrderInput,
  WealthQuoteWithdrawalInput,
  WealthResumePlanInput,
  WealthSetDividendModeInput,
  WealthSetRenewalInput,
  WealthSummary,
  WealthWithdrawDepositInput,
  WithdrawalQuote,
} from './wealth.js';

/** Compiles only while each interface is exactly the type of its shape. */
export interface Proofs {
  readonly AcceptedDocument: Proven<Same<AcceptedDocument, z.infer<typeof AcceptedDocumentShape>>>;
  readonly AcceptedDocumentInput: Proven<
    Same<AcceptedDocumentInput, z.infer<typeof AcceptedDocumentInputShape>>
  >;
  readonly Account: Proven<Same<Account, z.infer<typeof AccountShape>>>;
  readonly AccountBindCardInput: Proven<
    Same<AccountBindCardInput, z.infer<typeof AccountBindCardInputShape>>
  >;
  readonly AccountChangeLimitInput: Proven<
    Same<AccountChangeLimitInput, z.infer<typeof AccountChangeLimitInputShape>>
  >;
  readonly AccountGetLimitsInput: Proven<
    Same<AccountGetLimitsInput, z.infer<typeof AccountGetLimitsInputShape>>
  >;
  readonly AccountGetStatementInput: Proven<
    Same<AccountGetStatementInput, z.infer<typeof AccountGetStatementInputShape>>
  >;
  readonly AccountGetTransferInput: Proven<
    Same<AccountGetTransferInput, z.infer<typeof AccountGetTransferInputShape>>
  >;
  readonly AccountLimit: Proven<Same<AccountLimit, z.infer<typeof AccountLimitShape>>>;
  readonly AccountLimits: Proven<Same<AccountLimits, z.infer<typeof AccountLimitsShape>>>;
  readonly AccountListAccountsInput: Proven<
    Same<AccountListAccountsInput, z.infer<typeof AccountListAccountsInputShape>>
  >;
  readonly AccountListCardsInput: Proven<
    Same<AccountListCardsInput, z.infer<typeof AccountListCardsInputShape>>
  >;
  readonly AccountListTransactionsInput: Proven<
    Same<AccountListTransactionsInput, z.infer<typeof AccountListTransactionsInputShape>>
  >;
  readonly AccountListTransfersInput: Proven<
    Same<AccountListTransfersInput, z.infer<typeof AccountListTransfersInputShape>>
  >;
  readonly AccountLookUpCardInput: Proven<
    Same<AccountLookUpCardInput, z.infer<typeof AccountLookUpCardInputShape>>
  >;
  readonly AccountNameInput: Proven<Same<AccountNameInput, z.infer<typeof AccountNameInputShape>>>;
  readonly AccountOpenAccountInput: Proven<
    Same<AccountOpenAccountInput, z.infer<typeof AccountOpenAccountInputShape>>
  >;
  readonly AccountPage: Proven<Same<AccountPage, z.infer<typeof AccountPageShape>>>;
  readonly AccountPrepareBindingInput: Proven<
    Same<AccountPrepareBindingInput, z.infer<typeof AccountPrepareBindingInputShape>>
  >;
  readonly AccountStatement: Proven<Same<AccountStatement, z.infer<typeof AccountStatementShape>>>;
  readonly AccountSubmitDetailsInput: Proven<
    Same<AccountSubmitDetailsInput, z.infer<typeof AccountSubmitDetailsInputShape>>
  >;
  readonly AccountTransfer: Proven<Same<AccountTransfer, z.infer<typeof AccountTransferShape>>>;
  readonly AccountTransferInput: Proven<
    Same<AccountTransferInput, z.infer<typeof AccountTransferInputShape>>
  >;
  readonly AccountTransferPage: Proven<Same<AccountTransferPage, z.infer<typeof AccountTransferPageShape>>>;
  readonly AccountUnbindCardInput: Proven<
    Same<AccountUnbindCardInput, z.infer<typeof AccountUnbindCardInputShape>>
  >;
  readonly Agreement: Proven<Same<Agreement, z.infer<typeof AgreementShape>>>;
  readonly AgreementAcceptance: Proven<Same<AgreementAcceptance, z.infer<typeof AgreementAcceptanceShape>>>;
  readonly AgreementRef: Proven<Same<AgreementRef, z.infer<typeof AgreementRefShape>>>;
  readonly Allocation: Proven<Same<Allocation, z.infer<typeof AllocationShape>>>;
  readonly AnswerInput: Proven<Same<AnswerInput, z.infer<typeof AnswerInputShape>>>;
  readonly AuditActor: Proven<Same<AuditActor, z.infer<typeof AuditActorShape>>>;
  readonly AuditEntry: Proven<Same<AuditEntry, z.infer<typeof AuditEntryShape>>>;
  readonly AuditEntryPage: Proven<Same<AuditEntryPage, z.infer<typeof AuditEntryPageShape>>>;
  readonly AuditFault: Proven<Same<AuditFault, z.infer<typeof AuditFaultShape>>>;
  readonly AuditHead: Proven<Same<AuditHead, z.infer<typeof AuditHeadShape>>>;
  readonly AuditTrail: Proven<Same<AuditTrail, z.infer<typeof AuditTrailShape>>>;
  readonly Balance: Proven<Same<Balance, z.infer<typeof BalanceShape>>>;
  readonly BootstrapRead: Proven<Same<BootstrapRead, z.infer<typeof BootstrapReadShape>>>;
  readonly BoundCard: Proven<Same<BoundCard, z.infer<typeof BoundCardShape>>>;
  readonly BoundCardPage: Proven<Same<BoundCardPage, z.infer<typeof BoundCardPageShape>>>;
  readonly CardBinding: Proven<Same<CardBinding, z.infer<typeof CardBindingShape>>>;
  readonly CardProduct: Proven<Same<CardProduct, z.infer<typeof CardProductShape>>>;
  readonly Challenge: Proven<Same<Challenge, z.infer<typeof ChallengeShape>>>;
  readonly ConfirmedTerms: Proven<Same<ConfirmedTerms, z.infer<typeof ConfirmedTermsShape>>>;
  readonly Consent: Proven<Same<Consent, z.infer<typeof ConsentShape>>>;
  readonly ConsentPage: Proven<Same<ConsentPage, z.infer<typeof ConsentPageShape>>>;
  readonly CreditLine: Proven<Same<CreditLine, z.infer<typeof CreditLineShape>>>;
  readonly CreditLinePage: Proven<Same<CreditLinePage, z.infer<typeof CreditLinePageShape>>>;
  readonly Customer: Proven<Same<Customer, z.infer<typeof CustomerShape>>>;
  readonly CustomerAccount: Proven<Same<CustomerAccount, z.infer<typeof CustomerAccountShape>>>;
  readonly CustomerLine: Proven<Same<CustomerLine, z.infer<typeof CustomerLineShape>>>;
  readonly CustomerLoan: Proven<Same<CustomerLoan, z.infer<typeof CustomerLoanShape>>>;
  readonly DataExport: Proven<Same<DataExport, z.infer<typeof DataExportShape>>>;
  readonly DecisionReason: Proven<Same<DecisionReason, z.infer<typeof DecisionReasonShape>>>;
  readonly Deposit: Proven<Same<Deposit, z.infer<typeof DepositShape>>>;
  readonly DepositPage: Proven<Same<DepositPage, z.infer<typeof DepositPageShape>>>;
  readonly DepositQuote: Proven<Same<DepositQuote, z.infer<typeof DepositQuoteShape>>>;
  readonly Device: Proven<Same<Device, z.infer<typeof DeviceShape>>>;
  readonly DeviceAssertion: Proven<Same<DeviceAssertion, z.infer<typeof DeviceAssertionShape>>>;
  readonly DeviceKey: Proven<Same<DeviceKey, z.infer<typeof DeviceKeyShape>>>;
  readonly Disclosure: Proven<Same<Disclosure, z.infer<typeof DisclosureShape>>>;
  readonly Dividend: Proven<Same<Dividend, z.infer<typeof DividendShape>>>;
  readonly DividendPage: Proven<Same<DividendPage, z.infer<typeof DividendPageShape>>>;
  readonly DocumentBlock: Proven<Same<DocumentBlock, z.infer<typeof DocumentBlockShape>>>;
  readonly DocumentReading: Proven<Same<DocumentReading, z.infer<typeof DocumentReadingShape>>>;
  readonly DrawQuote: Proven<Same<DrawQuote, z.infer<typeof DrawQuoteShape>>>;
  readonly EmbedSession: Proven<Same<EmbedSession, z.infer<typeof EmbedSessionShape>>>;
  readonly EmbedSessionAccess: Proven<Same<EmbedSessionAccess, z.infer<typeof EmbedSessionAccessShape>>>;
  readonly EncryptedField: Proven<Same<EncryptedField, z.infer<typeof EncryptedFieldShape>>>;
  readonly Erasure: Proven<Same<Erasure, z.infer<typeof ErasureShape>>>;
  readonly ErasurePart: Proven<Same<ErasurePart, z.infer<typeof ErasurePartShape>>>;
  readonly EventData: Proven<Same<EventData, z.infer<typeof EventDataShape>>>;
  readonly EventPage: Proven<Same<EventPage, z.infer<typeof EventPageShape>>>;
  readonly EvidenceDocument: Proven<Same<EvidenceDocument, z.infer<typeof EvidenceDocumentShape>>>;
  readonly ExercisedOutcome: Proven<Same<ExercisedOutcome, z.infer<typeof ExercisedOutcomeShape>>>;
  readonly FastRedemption: Proven<Same<FastRedemption, z.infer<typeof FastRedemptionShape>>>;
  readonly FeeSchedule: Proven<Same<FeeSchedule, z.infer<typeof FeeScheduleShape>>>;
  readonly FixedTerm: Proven<Same<FixedTerm, z.infer<typeof FixedTermShape>>>;
  readonly Funder: Proven<Same<Funder, z.infer<typeof FunderShape>>>;
  readonly HandOver: Proven<Same<HandOver, z.infer<typeof HandOverShape>>>;
  readonly HeadlineFigure: Proven<Same<HeadlineFigure, z.infer<typeof HeadlineFigureShape>>>;
  readonly HeldData: Proven<Same<HeldData, z.infer<typeof HeldDataShape>>>;
  readonly HeldRecord: Proven<Same<HeldRecord, z.infer<typeof HeldRecordShape>>>;
  readonly HeldShares: Proven<Same<HeldShares, z.infer<typeof HeldSharesShape>>>;
  readonly Holding: Proven<Same<Holding, z.infer<typeof HoldingShape>>>;
  readonly HoldingDetail: Proven<Same<HoldingDetail, z.infer<typeof HoldingDetailShape>>>;
  readonly HoldingPage: Proven<Same<HoldingPage, z.infer<typeof HoldingPageShape>>>;
  readonly IdentityAgreementRef: Proven<
    Same<IdentityAgreementRef, z.infer<typeof IdentityAgreementRefShape>>
  >;
  readonly IdentityAppealInput: Proven<Same<IdentityAppealInput, z.infer<typeof IdentityAppealInputShape>>>;
  readonly IdentityApplication: Proven<Same<IdentityApplication, z.infer<typeof IdentityApplicationShape>>>;
  readonly IdentityApplicationPage: Proven<
    Same<IdentityApplicationPage, z.infer<typeof IdentityApplicationPageShape>>
  >;
  readonly IdentityAppointment: Proven<Same<IdentityAppointment, z.infer<typeof IdentityAppointmentShape>>>;
  readonly IdentityBookVideoInput: Proven<
    Same<IdentityBookVideoInput, z.infer<typeof IdentityBookVideoInputShape>>
  >;
  readonly IdentityCancelApplicationInput: Proven<
    Same<IdentityCancelApplicationInput, z.infer<typeof IdentityCancelApplicationInputShape>>
  >;
  readonly IdentityCancelVideoInput: Proven<
    Same<IdentityCancelVideoInput, z.infer<typeof IdentityCancelVideoInputShape>>
  >;
  readonly IdentityCreateHandOverInput: Proven<
    Same<IdentityCreateHandOverInput, z.infer<typeof IdentityCreateHandOverInputShape>>
  >;
  readonly IdentityCreateUploadInput: Proven<
    Same<IdentityCreateUploadInput, z.infer<typeof IdentityCreateUploadInputShape>>
  >;
  readonly IdentityDecision: Proven<Same<IdentityDecision, z.infer<typeof IdentityDecisionShape>>>;
  readonly IdentityEvidence: Proven<Same<IdentityEvidence, z.infer<typeof IdentityEvidenceShape>>>;
  readonly IdentityExportDataInput: Proven<
    Same<IdentityExportDataInput, z.infer<typeof IdentityExportDataInputShape>>
  >;
  readonly IdentityFinishLivenessInput: Proven<
    Same<IdentityFinishLivenessInput, z.infer<typeof IdentityFinishLivenessInputShape>>
  >;
  readonly IdentityGetApplicationInput: Proven<
    Same<IdentityGetApplicationInput, z.infer<typeof IdentityGetApplicationInputShape>>
  >;
  readonly IdentityGetCustomerInput: Proven<
    Same<IdentityGetCustomerInput, z.infer<typeof IdentityGetCustomerInputShape>>
  >;
  readonly IdentityGetErasureInput: Proven<
    Same<IdentityGetErasureInput, z.infer<typeof IdentityGetErasureInputShape>>
  >;
  readonly IdentityGetUploadInput: Proven<
    Same<IdentityGetUploadInput, z.infer<typeof IdentityGetUploadInputShape>>
  >;
  readonly IdentityGiveConsentsInput: Proven<
    Same<IdentityGiveConsentsInput, z.infer<typeof IdentityGiveConsentsInputShape>>
  >;
  readonly IdentityListApplicationsInput: Proven<
    Same<IdentityListApplicationsInput, z.infer<typeof IdentityListApplicationsInputShape>>
  >;
  readonly IdentityListVideoSlotsInput: Proven<
    Same<IdentityListVideoSlotsInput, z.infer<typeof IdentityListVideoSlotsInputShape>>
  >;
  readonly IdentityPerson: Proven<Same<IdentityPerson, z.infer<typeof IdentityPersonShape>>>;
  readonly IdentityPutUploadPartInput: Proven<
    Same<IdentityPutUploadPartInput, z.infer<typeof IdentityPutUploadPartInputShape>>
  >;
  readonly IdentityReadDocumentInput: Proven<
    Same<IdentityReadDocumentInput, z.infer<typeof IdentityReadDocumentInputShape>>
  >;
  readonly IdentityRegisterDeviceInput: Proven<
    Same<IdentityRegisterDeviceInput, z.infer<typeof IdentityRegisterDeviceInputShape>>
  >;
  readonly IdentityRequestErasureInput: Proven<
    Same<IdentityRequestErasureInput, z.infer<typeof IdentityRequestErasureInputShape>>
  >;
  readonly IdentityResendChallengeInput: Proven<
    Same<IdentityResendChallengeInput, z.infer<typeof IdentityResendChallengeInputShape>>
  >;
  readonly IdentityResult: Proven<Same<IdentityResult, z.infer<typeof IdentityResultShape>>>;
  readonly IdentityReview: Proven<Same<IdentityReview, z.infer<typeof IdentityReviewShape>>>;
  readonly IdentitySetPasswordInput: Proven<
    Same<IdentitySetPasswordInput, z.infer<typeof IdentitySetPasswordInputShape>>
  >;
  readonly IdentityStartApplicationInput: Proven<
    Same<IdentityStartApplicationInput, z.infer<typeof IdentityStartApplicationInputShape>>
  >;
  readonly IdentityStartLivenessInput: Proven<
    Same<IdentityStartLivenessInput, z.infer<typeof IdentityStartLivenessInputShape>>
  >;
  readonly IdentityStep: Proven<Same<IdentityStep, z.infer<typeof IdentityStepShape>>>;
  readonly IdentitySubmitElementsInput: Proven<
    Same<IdentitySubmitElementsInput, z.infer<typeof IdentitySubmitElementsInputShape>>
  >;
  readonly IdentitySubmitPhoneInput: Proven<
    Same<IdentitySubmitPhoneInput, z.infer<typeof IdentitySubmitPhoneInputShape>>
  >;
  readonly IdentityVerifyChallengeInput: Proven<
    Same<IdentityVerifyChallengeInput, z.infer<typeof IdentityVerifyChallengeInputShape>>
  >;
  readonly IdentityWanted: Proven<Same<IdentityWanted, z.infer<typeof IdentityWantedShape>>>;
  readonly IncomeCalendar: Proven<Same<IncomeCalendar, z.infer<typeof IncomeCalendarShape>>>;
  readonly IncomeDay: Proven<Same<IncomeDay, z.infer<typeof IncomeDayShape>>>;
  readonly Invitation: Proven<Same<Invitation, z.infer<typeof InvitationShape>>>;
  readonly LatestNav: Proven<Same<LatestNav, z.infer<typeof LatestNavShape>>>;
  readonly LedgerAccount: Proven<Same<LedgerAccount, z.infer<typeof LedgerAccountShape>>>;
  readonly LedgerStatement: Proven<Same<LedgerStatement, z.infer<typeof LedgerStatementShape>>>;
  readonly LedgerTransfer: Proven<Same<LedgerTransfer, z.infer<typeof LedgerTransferShape>>>;
  readonly LimitRequest: Proven<Same<LimitRequest, z.infer<typeof LimitRequestShape>>>;
  readonly LivenessFrameInput: Proven<Same<LivenessFrameInput, z.infer<typeof LivenessFrameInputShape>>>;
  readonly LivenessSession: Proven<Same<LivenessSession, z.infer<typeof LivenessSessionShape>>>;
  readonly Loan: Proven<Same<Loan, z.infer<typeof LoanShape>>>;
  readonly LoanAcceptOfferInput: Proven<
    Same<LoanAcceptOfferInput, z.infer<typeof LoanAcceptOfferInputShape>>
  >;
  readonly LoanAppeal: Proven<Same<LoanAppeal, z.infer<typeof LoanAppealShape>>>;
  readonly LoanAppealInput: Proven<Same<LoanAppealInput, z.infer<typeof LoanAppealInputShape>>>;
  readonly LoanApplication: Proven<Same<LoanApplication, z.infer<typeof LoanApplicationShape>>>;
  readonly LoanApplicationPage: Proven<Same<LoanApplicationPage, z.infer<typeof LoanApplicationPageShape>>>;
  readonly LoanApplyInput: Proven<Same<LoanApplyInput, z.infer<typeof LoanApplyInputShape>>>;
  readonly LoanDecision: Proven<Same<LoanDecision, z.infer<typeof LoanDecisionShape>>>;
  readonly LoanDrawInput: Proven<Same<LoanDrawInput, z.infer<typeof LoanDrawInputShape>>>;
  readonly LoanGetApplicationInput: Proven<
    Same<LoanGetApplicationInput, z.infer<typeof LoanGetApplicationInputShape>>
  >;
  readonly LoanGetCertificateInput: Proven<
    Same<LoanGetCertificateInput, z.infer<typeof LoanGetCertificateInputShape>>
  >;
  readonly LoanGetDrawInput: Proven<Same<LoanGetDrawInput, z.infer<typeof LoanGetDrawInputShape>>>;
  readonly LoanGetInvitationInput: Proven<
    Same<LoanGetInvitationInput, z.infer<typeof LoanGetInvitationInputShape>>
  >;
  readonly LoanGetRepaymentInput: Proven<
    Same<LoanGetRepaymentInput, z.infer<typeof LoanGetRepaymentInputShape>>
  >;
  readonly LoanGetScheduleInput: Proven<
    Same<LoanGetScheduleInput, z.infer<typeof LoanGetScheduleInputShape>>
  >;
  readonly LoanListApplicationsInput: Proven<
    Same<LoanListApplicationsInput, z.infer<typeof LoanListApplicationsInputShape>>
  >;
  readonly LoanListDrawsInput: Proven<Same<LoanListDrawsInput, z.infer<typeof LoanListDrawsInputShape>>>;
  readonly LoanListLinesInput: Proven<Same<LoanListLinesInput, z.infer<typeof LoanListLinesInputShape>>>;
  readonly LoanListRepaymentsInput: Proven<
    Same<LoanListRepaymentsInput, z.infer<typeof LoanListRepaymentsInputShape>>
  >;
  readonly LoanLockLineInput: Proven<Same<LoanLockLineInput, z.infer<typeof LoanLockLineInputShape>>>;
  readonly LoanOffer: Proven<Same<LoanOffer, z.infer<typeof LoanOfferShape>>>;
  readonly LoanPage: Proven<Same<LoanPage, z.infer<typeof LoanPageShape>>>;
  readonly LoanQuoteDrawInput: Proven<Same<LoanQuoteDrawInput, z.infer<typeof LoanQuoteDrawInputShape>>>;
  readonly LoanQuoteRepaymentInput: Proven<
    Same<LoanQuoteRepaymentInput, z.infer<typeof LoanQuoteRepaymentInputShape>>
  >;
  readonly LoanRepayInput: Proven<Same<LoanRepayInput, z.infer<typeof LoanRepayInputShape>>>;
  readonly LoanRequestLimitInput: Proven<
    Same<LoanRequestLimitInput, z.infer<typeof LoanRequestLimitInputShape>>
  >;
  readonly LoanSchedule: Proven<Same<LoanSchedule, z.infer<typeof LoanScheduleShape>>>;
  readonly LoanUnlockLineInput: Proven<Same<LoanUnlockLineInput, z.infer<typeof LoanUnlockLineInputShape>>>;
  readonly LoanWithdrawApplicationInput: Proven<
    Same<LoanWithdrawApplicationInput, z.infer<typeof LoanWithdrawApplicationInputShape>>
  >;
  readonly LoggedRequest: Proven<Same<LoggedRequest, z.infer<typeof LoggedRequestShape>>>;
  readonly Lot: Proven<Same<Lot, z.infer<typeof LotShape>>>;
  readonly LotEstimate: Proven<Same<LotEstimate, z.infer<typeof LotEstimateShape>>>;
  readonly Money: Proven<Same<Money, z.infer<typeof MoneyShape>>>;
  readonly MoneyInput: Proven<Same<MoneyInput, z.infer<typeof MoneyInputShape>>>;
  readonly NamedPersona: Proven<Same<NamedPersona, z.infer<typeof NamedPersonaShape>>>;
  readonly NavPoint: Proven<Same<NavPoint, z.infer<typeof NavPointShape>>>;
  readonly NavSeries: Proven<Same<NavSeries, z.infer<typeof NavSeriesShape>>>;
  readonly NextDue: Proven<Same<NextDue, z.infer<typeof NextDueShape>>>;
  readonly NoInput: Proven<Same<NoInput, z.infer<typeof NothingShape>>>;
  readonly OrderConfirmation: Proven<Same<OrderConfirmation, z.infer<typeof OrderConfirmationShape>>>;
  readonly OrderDates: Proven<Same<OrderDates, z.infer<typeof OrderDatesShape>>>;
  readonly OrderEstimate: Proven<Same<OrderEstimate, z.infer<typeof OrderEstimateShape>>>;
  readonly OrderStatusChange: Proven<Same<OrderStatusChange, z.infer<typeof OrderStatusChangeShape>>>;
  readonly OutcomeCoverage: Proven<Same<OutcomeCoverage, z.infer<typeof OutcomeCoverageShape>>>;
  readonly Page: Proven<Same<Page, z.infer<typeof PageShape>>>;
  readonly PartnerAcceptAgreementsInput: Proven<
    Same<PartnerAcceptAgreementsInput, z.infer<typeof PartnerAcceptAgreementsInputShape>>
  >;
  readonly PartnerClientPage: Proven<Same<PartnerClientPage, z.infer<typeof PartnerClientPageShape>>>;
  readonly PartnerClientRecord: Proven<Same<PartnerClientRecord, z.infer<typeof PartnerClientRecordShape>>>;
  readonly PartnerCreateClientInput: Proven<
    Same<PartnerCreateClientInput, z.infer<typeof PartnerCreateClientInputShape>>
  >;
  readonly PartnerCreateSessionInput: Proven<
    Same<PartnerCreateSessionInput, z.infer<typeof PartnerCreateSessionInputShape>>
  >;
  readonly PartnerCreateWebhookEndpointInput: Proven<
    Same<PartnerCreateWebhookEndpointInput, z.infer<typeof PartnerCreateWebhookEndpointInputShape>>
  >;
  readonly PartnerDeleteWebhookEndpointInput: Proven<
    Same<PartnerDeleteWebhookEndpointInput, z.infer<typeof PartnerDeleteWebhookEndpointInputShape>>
  >;
  readonly PartnerExchangeSessionInput: Proven<
    Same<PartnerExchangeSessionInput, z.infer<typeof PartnerExchangeSessionInputShape>>
  >;
  readonly PartnerGetAgreementInput: Proven<
    Same<PartnerGetAgreementInput, z.infer<typeof PartnerGetAgreementInputShape>>
  >;
  readonly PartnerGetClientInput: Proven<
    Same<PartnerGetClientInput, z.infer<typeof PartnerGetClientInputShape>>
  >;
  readonly PartnerGetConsentInput: Proven<
    Same<PartnerGetConsentInput, z.infer<typeof PartnerGetConsentInputShape>>
  >;
  readonly PartnerGetEventInput: Proven<
    Same<PartnerGetEventInput, z.infer<typeof PartnerGetEventInputShape>>
  >;
  readonly PartnerGetWebhookDeliveryInput: Proven<
    Same<PartnerGetWebhookDeliveryInput, z.infer<typeof PartnerGetWebhookDeliveryInputShape>>
  >;
  readonly PartnerGetWebhookEndpointInput: Proven<
    Same<PartnerGetWebhookEndpointInput, z.infer<typeof PartnerGetWebhookEndpointInputShape>>
  >;
  readonly PartnerGrantConsentInput: Proven<
    Same<PartnerGrantConsentInput, z.infer<typeof PartnerGrantConsentInputShape>>
  >;
  readonly PartnerListAuditEntriesInput: Proven<
    Same<PartnerListAuditEntriesInput, z.infer<typeof PartnerListAuditEntriesInputShape>>
  >;
  readonly PartnerListClientsInput: Proven<
    Same<PartnerListClientsInput, z.infer<typeof PartnerListClientsInputShape>>
  >;
  readonly PartnerListConsentsInput: Proven<
    Same<PartnerListConsentsInput, z.infer<typeof PartnerListConsentsInputShape>>
  >;
  readonly PartnerListEventsInput: Proven<
    Same<PartnerListEventsInput, z.infer<typeof PartnerListEventsInputShape>>
  >;
  readonly PartnerListWebhookDeliveriesInput: Proven<
    Same<PartnerListWebhookDeliveriesInput, z.infer<typeof PartnerListWebhookDeliveriesInputShape>>
  >;
  readonly PartnerListWebhookEndpointsInput: Proven<
    Same<PartnerListWebhookEndpointsInput, z.infer<typeof PartnerListWebhookEndpointsInputShape>>
  >;
  readonly PartnerRedeemHandOverInput: Proven<
    Same<PartnerRedeemHandOverInput, z.infer<typeof PartnerRedeemHandOverInputShape>>
  >;
  readonly PartnerRedeliverWebhookInput: Proven<
    Same<PartnerRedeliverWebhookInput, z.infer<typeof PartnerRedeliverWebhookInputShape>>
  >;
  readonly PartnerReplaceClientKeysInput: Proven<
    Same<PartnerReplaceClientKeysInput, z.infer<typeof PartnerReplaceClientKeysInputShape>>
  >;
  readonly PartnerReplayWebhookEventsInput: Proven<
    Same<PartnerReplayWebhookEventsInput, z.infer<typeof PartnerReplayWebhookEventsInputShape>>
  >;
  readonly PartnerRevokeSessionInput: Proven<
    Same<PartnerRevokeSessionInput, z.infer<typeof PartnerRevokeSessionInputShape>>
  >;
  readonly PartnerRotateWebhookSecretInput: Proven<
    Same<PartnerRotateWebhookSecretInput, z.infer<typeof PartnerRotateWebhookSecretInputShape>>
  >;
  readonly PartnerUpdateWebhookEndpointInput: Proven<
    Same<PartnerUpdateWebhookEndpointInput, z.infer<typeof PartnerUpdateWebhookEndpointInputShape>>
  >;
  readonly PartnerVerifyAuditTrailInput: Proven<
    Same<PartnerVerifyAuditTrailInput, z.infer<typeof PartnerVerifyAuditTrailInputShape>>
  >;
  readonly PartnerWithdrawConsentInput: Proven<
    Same<PartnerWithdrawConsentInput, z.infer<typeof PartnerWithdrawConsentInputShape>>
  >;
  readonly PaymentPassword: Proven<Same<PaymentPassword, z.infer<typeof PaymentPasswordShape>>>;
  readonly Performance: Proven<Same<Performance, z.infer<typeof PerformanceShape>>>;
  readonly Persona: Proven<Same<Persona, z.infer<typeof PersonaShape>>>;
  readonly PersonaAssessment: Proven<Same<PersonaAssessment, z.infer<typeof PersonaAssessmentShape>>>;
  readonly PersonaDeposit: Proven<Same<PersonaDeposit, z.infer<typeof PersonaDepositShape>>>;
  readonly PersonaHolding: Proven<Same<PersonaHolding, z.infer<typeof PersonaHoldingShape>>>;
  readonly PersonaIncome: Proven<Same<PersonaIncome, z.infer<typeof PersonaIncomeShape>>>;
  readonly PersonaLine: Proven<Same<PersonaLine, z.infer<typeof PersonaLineShape>>>;
  readonly PersonaList: Proven<Same<PersonaList, z.infer<typeof PersonaListShape>>>;
  readonly PersonaLoan: Proven<Same<PersonaLoan, z.infer<typeof PersonaLoanShape>>>;
  readonly PersonaOutcomes: Proven<Same<PersonaOutcomes, z.infer<typeof PersonaOutcomesShape>>>;
  readonly PersonaWealth: Proven<Same<PersonaWealth, z.infer<typeof PersonaWealthShape>>>;
  readonly PlanRhythm: Proven<Same<PlanRhythm, z.infer<typeof PlanRhythmShape>>>;
  readonly PlanRhythmInput: Proven<Same<PlanRhythmInput, z.infer<typeof PlanRhythmInputShape>>>;
  readonly PolicyExplanation: Proven<Same<PolicyExplanation, z.infer<typeof PolicyExplanationShape>>>;
  readonly PolicyRow: Proven<Same<PolicyRow, z.infer<typeof PolicyRowShape>>>;
  readonly Problem: Proven<Same<Problem, z.infer<typeof ProblemShape>>>;
  readonly ProblemField: Proven<Same<ProblemField, z.infer<typeof ProblemFieldShape>>>;
  readonly ProductDocument: Proven<Same<ProductDocument, z.infer<typeof ProductDocumentShape>>>;
  readonly PublicJwk: Proven<Same<PublicJwk, z.infer<typeof PublicJwkShape>>>;
  readonly PublicJwks: Proven<Same<PublicJwks, z.infer<typeof PublicJwksShape>>>;
  readonly PurchaseFeeStep: Proven<Same<PurchaseFeeStep, z.infer<typeof PurchaseFeeStepShape>>>;
  readonly Question: Proven<Same<Question, z.infer<typeof QuestionShape>>>;
  readonly QuestionOption: Proven<Same<QuestionOption, z.infer<typeof QuestionOptionShape>>>;
  readonly Questionnaire: Proven<Same<Questionnaire, z.infer<typeof QuestionnaireShape>>>;
  readonly QuickPayLimits: Proven<Same<QuickPayLimits, z.infer<typeof QuickPayLimitsShape>>>;
  readonly RedemptionFeeStep: Proven<Same<RedemptionFeeStep, z.infer<typeof RedemptionFeeStepShape>>>;
  readonly Repayment: Proven<Same<Repayment, z.infer<typeof RepaymentShape>>>;
  readonly RepaymentPage: Proven<Same<RepaymentPage, z.infer<typeof RepaymentPageShape>>>;
  readonly RepaymentQuote: Proven<Same<RepaymentQuote, z.infer<typeof RepaymentQuoteShape>>>;
  readonly RequestPage: Proven<Same<RequestPage, z.infer<typeof RequestPageShape>>>;
  readonly RetentionRule: Proven<Same<RetentionRule, z.infer<typeof RetentionRuleShape>>>;
  readonly Review: Proven<Same<Review, z.infer<typeof ReviewShape>>>;
  readonly ReviewOpinion: Proven<Same<ReviewOpinion, z.infer<typeof ReviewOpinionShape>>>;
  readonly ReviewPage: Proven<Same<ReviewPage, z.infer<typeof ReviewPageShape>>>;
  readonly ReviewPicture: Proven<Same<ReviewPicture, z.infer<typeof ReviewPictureShape>>>;
  readonly ReviewPictureRef: Proven<Same<ReviewPictureRef, z.infer<typeof ReviewPictureRefShape>>>;
  readonly RiskMatch: Proven<Same<RiskMatch, z.infer<typeof RiskMatchShape>>>;
  readonly RiskWarning: Proven<Same<RiskWarning, z.infer<typeof RiskWarningShape>>>;
  readonly SandboxAddFaultInput: Proven<
    Same<SandboxAddFaultInput, z.infer<typeof SandboxAddFaultInputShape>>
  >;
  readonly SandboxAddUnitInput: Proven<Same<SandboxAddUnitInput, z.infer<typeof SandboxAddUnitInputShape>>>;
  readonly SandboxChangePolicyInput: Proven<
    Same<SandboxChangePolicyInput, z.infer<typeof SandboxChangePolicyInputShape>>
  >;
  readonly SandboxClearFaultsInput: Proven<
    Same<SandboxClearFaultsInput, z.infer<typeof SandboxClearFaultsInputShape>>
  >;
  readonly SandboxClock: Proven<Same<SandboxClock, z.infer<typeof SandboxClockShape>>>;
  readonly SandboxCreateCustomerInput: Proven<
    Same<SandboxCreateCustomerInput, z.infer<typeof SandboxCreateCustomerInputShape>>
  >;
  readonly SandboxCreateSnapshotInput: Proven<
    Same<SandboxCreateSnapshotInput, z.infer<typeof SandboxCreateSnapshotInputShape>>
  >;
  readonly SandboxCreateTransferInput: Proven<
    Same<SandboxCreateTransferInput, z.infer<typeof SandboxCreateTransferInputShape>>
  >;
  readonly SandboxCustomer: Proven<Same<SandboxCustomer, z.infer<typeof SandboxCustomerShape>>>;
  readonly SandboxCustomerPage: Proven<Same<SandboxCustomerPage, z.infer<typeof SandboxCustomerPageShape>>>;
  readonly SandboxCustomerSummary: Proven<
    Same<SandboxCustomerSummary, z.infer<typeof SandboxCustomerSummaryShape>>
  >;
  readonly SandboxDecideReviewInput: Proven<
    Same<SandboxDecideReviewInput, z.infer<typeof SandboxDecideReviewInputShape>>
  >;
  readonly SandboxDeleteSnapshotInput: Proven<
    Same<SandboxDeleteSnapshotInput, z.infer<typeof SandboxDeleteSnapshotInputShape>>
  >;
  readonly SandboxExplainPolicyInput: Proven<
    Same<SandboxExplainPolicyInput, z.infer<typeof SandboxExplainPolicyInputShape>>
  >;
  readonly SandboxFault: Proven<Same<SandboxFault, z.infer<typeof SandboxFaultShape>>>;
  readonly SandboxFaultCount: Proven<Same<SandboxFaultCount, z.infer<typeof SandboxFaultCountShape>>>;
  readonly SandboxFaultList: Proven<Same<SandboxFaultList, z.infer<typeof SandboxFaultListShape>>>;
  readonly SandboxForkSnapshotInput: Proven<
    Same<SandboxForkSnapshotInput, z.infer<typeof SandboxForkSnapshotInputShape>>
  >;
  readonly SandboxGetClockInput: Proven<
    Same<SandboxGetClockInput, z.infer<typeof SandboxGetClockInputShape>>
  >;
  readonly SandboxGetCustomerInput: Proven<
    Same<SandboxGetCustomerInput, z.infer<typeof SandboxGetCustomerInputShape>>
  >;
  readonly SandboxGetLedgerInput: Proven<
    Same<SandboxGetLedgerInput, z.infer<typeof SandboxGetLedgerInputShape>>
  >;
  readonly SandboxGetPolicyInput: Proven<
    Same<SandboxGetPolicyInput, z.infer<typeof SandboxGetPolicyInputShape>>
  >;
  readonly SandboxGetReviewInput: Proven<
    Same<SandboxGetReviewInput, z.infer<typeof SandboxGetReviewInputShape>>
  >;
  readonly SandboxGetReviewPictureInput: Proven<
    Same<SandboxGetReviewPictureInput, z.infer<typeof SandboxGetReviewPictureInputShape>>
  >;
  readonly SandboxGetStateInput: Proven<
    Same<SandboxGetStateInput, z.infer<typeof SandboxGetStateInputShape>>
  >;
  readonly SandboxGetStatementInput: Proven<
    Same<SandboxGetStatementInput, z.infer<typeof SandboxGetStatementInputShape>>
  >;
  readonly SandboxGetTransferInput: Proven<
    Same<SandboxGetTransferInput, z.infer<typeof SandboxGetTransferInputShape>>
  >;
  readonly SandboxLedger: Proven<Same<SandboxLedger, z.infer<typeof SandboxLedgerShape>>>;
  readonly SandboxListCustomersInput: Proven<
    Same<SandboxListCustomersInput, z.infer<typeof SandboxListCustomersInputShape>>
  >;
  readonly SandboxListFaultsInput: Proven<
    Same<SandboxListFaultsInput, z.infer<typeof SandboxListFaultsInputShape>>
  >;
  readonly SandboxListOutcomesInput: Proven<
    Same<SandboxListOutcomesInput, z.infer<typeof SandboxListOutcomesInputShape>>
  >;
  readonly SandboxListPersonasInput: Proven<
    Same<SandboxListPersonasInput, z.infer<typeof SandboxListPersonasInputShape>>
  >;
  readonly SandboxListRequestsInput: Proven<
    Same<SandboxListRequestsInput, z.infer<typeof SandboxListRequestsInputShape>>
  >;
  readonly SandboxListReviewsInput: Proven<
    Same<SandboxListReviewsInput, z.infer<typeof SandboxListReviewsInputShape>>
  >;
  readonly SandboxListSnapshotsInput: Proven<
    Same<SandboxListSnapshotsInput, z.infer<typeof SandboxListSnapshotsInputShape>>
  >;
  readonly SandboxListUnitsInput: Proven<
    Same<SandboxListUnitsInput, z.infer<typeof SandboxListUnitsInputShape>>
  >;
  readonly SandboxRemoveFaultInput: Proven<
    Same<SandboxRemoveFaultInput, z.infer<typeof SandboxRemoveFaultInputShape>>
  >;
  readonly SandboxResetOutcomesInput: Proven<
    Same<SandboxResetOutcomesInput, z.infer<typeof SandboxResetOutcomesInputShape>>
  >;
  readonly SandboxRestoreSnapshotInput: Proven<
    Same<SandboxRestoreSnapshotInput, z.infer<typeof SandboxRestoreSnapshotInputShape>>
  >;
  readonly SandboxSetClockInput: Proven<
    Same<SandboxSetClockInput, z.infer<typeof SandboxSetClockInputShape>>
  >;
  readonly SandboxSimulateInput: Proven<
    Same<SandboxSimulateInput, z.infer<typeof SandboxSimulateInputShape>>
  >;
  readonly SandboxState: Proven<Same<SandboxState, z.infer<typeof SandboxStateShape>>>;
  readonly SandboxTransfer: Proven<Same<SandboxTransfer, z.infer<typeof SandboxTransferShape>>>;
  readonly SandboxUnit: Proven<Same<SandboxUnit, z.infer<typeof SandboxUnitShape>>>;
  readonly SandboxUnitList: Proven<Same<SandboxUnitList, z.infer<typeof SandboxUnitListShape>>>;
  readonly ScheduleRow: Proven<Same<ScheduleRow, z.infer<typeof ScheduleRowShape>>>;
  readonly SealedReply: Proven<Same<SealedReply, z.infer<typeof SealedReplyShape>>>;
  readonly SessionRevocation: Proven<Same<SessionRevocation, z.infer<typeof SessionRevocationShape>>>;
  readonly SettlementCertificate: Proven<
    Same<SettlementCertificate, z.infer<typeof SettlementCertificateShape>>
  >;
  readonly ShownDocumentInput: Proven<Same<ShownDocumentInput, z.infer<typeof ShownDocumentInputShape>>>;
  readonly SimulatedTransition: Proven<Same<SimulatedTransition, z.infer<typeof SimulatedTransitionShape>>>;
  readonly Snapshot: Proven<Same<Snapshot, z.infer<typeof SnapshotShape>>>;
  readonly SnapshotFork: Proven<Same<SnapshotFork, z.infer<typeof SnapshotForkShape>>>;
  readonly SnapshotPage: Proven<Same<SnapshotPage, z.infer<typeof SnapshotPageShape>>>;
  readonly SnapshotRestoration: Proven<Same<SnapshotRestoration, z.infer<typeof SnapshotRestorationShape>>>;
  readonly StatusChange: Proven<Same<StatusChange, z.infer<typeof StatusChangeShape>>>;
  readonly StepUp: Proven<Same<StepUp, z.infer<typeof StepUpShape>>>;
  readonly Suitability: Proven<Same<Suitability, z.infer<typeof SuitabilityShape>>>;
  readonly SuitabilityAssessment: Proven<
    Same<SuitabilityAssessment, z.infer<typeof SuitabilityAssessmentShape>>
  >;
  readonly TradingDay: Proven<Same<TradingDay, z.infer<typeof TradingDayShape>>>;
  readonly TradingDayList: Proven<Same<TradingDayList, z.infer<typeof TradingDayListShape>>>;
  readonly Transaction: Proven<Same<Transaction, z.infer<typeof TransactionShape>>>;
  readonly TransactionPage: Proven<Same<TransactionPage, z.infer<typeof TransactionPageShape>>>;
  readonly Upload: Proven<Same<Upload, z.infer<typeof UploadShape>>>;
  readonly VerificationPolicy: Proven<Same<VerificationPolicy, z.infer<typeof VerificationPolicyShape>>>;
  readonly VideoSlot: Proven<Same<VideoSlot, z.infer<typeof VideoSlotShape>>>;
  readonly VideoSlotPage: Proven<Same<VideoSlotPage, z.infer<typeof VideoSlotPageShape>>>;
  readonly WdlEvent: Proven<Same<WdlEvent, z.infer<typeof EventShape>>>;
  readonly WealthAcknowledgeWarningInput: Proven<
    Same<WealthAcknowledgeWarningInput, z.infer<typeof WealthAcknowledgeWarningInputShape>>
  >;
  readonly WealthAgreementRef: Proven<Same<WealthAgreementRef, z.infer<typeof WealthAgreementRefShape>>>;
  readonly WealthAssessInput: Proven<Same<WealthAssessInput, z.infer<typeof WealthAssessInputShape>>>;
  readonly WealthCancelOrderInput: Proven<
    Same<WealthCancelOrderInput, z.infer<typeof WealthCancelOrderInputShape>>
  >;
  readonly WealthCreatePlanInput: Proven<
    Same<WealthCreatePlanInput, z.infer<typeof WealthCreatePlanInputShape>>
  >;
  readonly WealthEndPlanInput: Proven<Same<WealthEndPlanInput, z.infer<typeof WealthEndPlanInputShape>>>;
  readonly WealthEvidence: Proven<Same<WealthEvidence, z.infer<typeof WealthEvidenceShape>>>;
  readonly WealthGetDepositInput: Proven<
    Same<WealthGetDepositInput, z.infer<typeof WealthGetDepositInputShape>>
  >;
  readonly WealthGetEvidenceInput: Proven<
    Same<WealthGetEvidenceInput, z.infer<typeof WealthGetEvidenceInputShape>>
  >;
  readonly WealthGetHoldingInput: Proven<
    Same<WealthGetHoldingInput, z.infer<typeof WealthGetHoldingInputShape>>
  >;
  readonly WealthGetOrderInput: Proven<Same<WealthGetOrderInput, z.infer<typeof WealthGetOrderInputShape>>>;
  readonly WealthGetProductInput: Proven<
    Same<WealthGetProductInput, z.infer<typeof WealthGetProductInputShape>>
  >;
  readonly WealthGetQuestionnaireInput: Proven<
    Same<WealthGetQuestionnaireInput, z.infer<typeof WealthGetQuestionnaireInputShape>>
  >;
  readonly WealthGetSuitabilityInput: Proven<
    Same<WealthGetSuitabilityInput, z.infer<typeof WealthGetSuitabilityInputShape>>
  >;
  readonly WealthGetSummaryInput: Proven<
    Same<WealthGetSummaryInput, z.infer<typeof WealthGetSummaryInputShape>>
  >;
  readonly WealthListDepositsInput: Proven<
    Same<WealthListDepositsInput, z.infer<typeof WealthListDepositsInputShape>>
  >;
  readonly WealthListDividendsInput: Proven<
    Same<WealthListDividendsInput, z.infer<typeof WealthListDividendsInputShape>>
  >;
  readonly WealthListHoldingsInput: Proven<
    Same<WealthListHoldingsInput, z.infer<typeof WealthListHoldingsInputShape>>
  >;
  readonly WealthListIncomeInput: Proven<
    Same<WealthListIncomeInput, z.infer<typeof WealthListIncomeInputShape>>
  >;
  readonly WealthListNavInput: Proven<Same<WealthListNavInput, z.infer<typeof WealthListNavInputShape>>>;
  readonly WealthListOrdersInput: Proven<
    Same<WealthListOrdersInput, z.infer<typeof WealthListOrdersInputShape>>
  >;
  readonly WealthListPlansInput: Proven<
    Same<WealthListPlansInput, z.infer<typeof WealthListPlansInputShape>>
  >;
  readonly WealthListProductsInput: Proven<
    Same<WealthListProductsInput, z.infer<typeof WealthListProductsInputShape>>
  >;
  readonly WealthListTradingDaysInput: Proven<
    Same<WealthListTradingDaysInput, z.infer<typeof WealthListTradingDaysInputShape>>
  >;
  readonly WealthOpenDepositInput: Proven<
    Same<WealthOpenDepositInput, z.infer<typeof WealthOpenDepositInputShape>>
  >;
  readonly WealthOrder: Proven<Same<WealthOrder, z.infer<typeof WealthOrderShape>>>;
  readonly WealthOrderInput: Proven<Same<WealthOrderInput, z.infer<typeof WealthOrderInputShape>>>;
  readonly WealthOrderPage: Proven<Same<WealthOrderPage, z.infer<typeof WealthOrderPageShape>>>;
  readonly WealthPausePlanInput: Proven<
    Same<WealthPausePlanInput, z.infer<typeof WealthPausePlanInputShape>>
  >;
  readonly WealthPlan: Proven<Same<WealthPlan, z.infer<typeof WealthPlanShape>>>;
  readonly WealthPlanPage: Proven<Same<WealthPlanPage, z.infer<typeof WealthPlanPageShape>>>;
  readonly WealthProduct: Proven<Same<WealthProduct, z.infer<typeof WealthProductShape>>>;
  readonly WealthProductPage: Proven<Same<WealthProductPage, z.infer<typeof WealthProductPageShape>>>;
  readonly WealthProductSummary: Proven<
    Same<WealthProductSummary, z.infer<typeof WealthProductSummaryShape>>
  >;
  readonly WealthQuote: Proven<Same<WealthQuote, z.infer<typeof WealthQuoteShape>>>;
  readonly WealthQuoteDepositInput: Proven<
    Same<WealthQuoteDepositInput, z.infer<typeof WealthQuoteDepositInputShape>>
  >;
  readonly WealthQuoteOrderInput: Proven<
    Same<WealthQuoteOrderInput, z.infer<typeof WealthQuoteOrderInputShape>>
  >;
  readonly WealthQuoteWithdrawalInput: Proven<
    Same<WealthQuoteWithdrawalInput, z.infer<typeof WealthQuoteWithdrawalInputShape>>
  >;
  readonly WealthResumePlanInput: Proven<
    Same<WealthResumePlanInput, z.infer<typeof WealthResumePlanInputShape>>
  >;
  readonly WealthSetDividendModeInput: Proven<
    Same<WealthSetDividendModeInput, z.infer<typeof WealthSetDividendModeInputShape>>
  >;
  readonly WealthSetRenewalInput: Proven<
    Same<WealthSetRenewalInput, z.infer<typeof WealthSetRenewalInputShape>>
  >;
  readonly WealthSummary: Proven<Same<WealthSummary, z.infer<typeof WealthSummaryShape>>>;
  readonly WealthWithdrawDepositInput: Proven<
    Same<WealthWithdrawDepositInput, z.infer<typeof WealthWithdrawDepositInputShape>>
  >;
  readonly WebhookAttempt: Proven<Same<WebhookAttempt, z.infer<typeof WebhookAttemptShape>>>;
  readonly WebhookDelivery: Proven<Same<WebhookDelivery, z.infer<typeof WebhookDeliveryShape>>>;
  readonly WebhookDeliveryPage: Proven<Same<WebhookDeliveryPage, z.infer<typeof WebhookDeliveryPageShape>>>;
  readonly WebhookEndpoint: Proven<Same<WebhookEndpoint, z.infer<typeof WebhookEndpointShape>>>;
  readonly WebhookEndpointPage: Proven<Same<WebhookEndpointPage, z.infer<typeof WebhookEndpointPageShape>>>;
  readonly WebhookEndpointWithSecret: Proven<
    Same<WebhookEndpointWithSecret, z.infer<typeof WebhookEndpointWithSecretShape>>
  >;
  readonly WebhookReplay: Proven<Same<WebhookReplay, z.infer<typeof WebhookReplayShape>>>;
  readonly WithdrawalQuote: Proven<Same<WithdrawalQuote, z.infer<typeof WithdrawalQuoteShape>>>;
}
