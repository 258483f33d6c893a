// Generated from the contracts by `npm run generate`. Do not edit.
import type * as z from 'zod/mini';
import type { Proven, Same } from '../same.test-d.js';
import type {
  AccountListCardsInputShape,
  BoundCardShape,
  BoundCardPageShape,
} from '../account/account-bind.contract.js';
import type {
  AccountShape,
  AccountListAccountsInputShape,
  AccountListTransactionsInputShape,
  AccountPageShape,
  BalanceShape,
  TransactionShape,
  TransactionPageShape,
} from '../account/account-home.contract.js';
import type {
  IdentityResendChallengeInputShape,
  IdentityVerifyChallengeInputShape,
  StepUpShape,
} from '../identity/identity-challenge.contract.js';
import type { CustomerShape, IdentityGetCustomerInputShape } from '../identity/identity-customer.contract.js';
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
  ConsentShape,
  PartnerGrantConsentInputShape,
  PartnerWithdrawConsentInputShape,
} from '../partner/partner-consent.contract.js';
import type {
  EventDataShape,
  EventPageShape,
  PartnerListEventsInputShape,
  EventShape,
} from '../partner/partner-event.contract.js';
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
  WebhookEndpointShape,
} from '../partner/partner-webhook.contract.js';
import type {
  SandboxClockShape,
  SandboxGetClockInputShape,
  SandboxSetClockInputShape,
} from '../sandbox/sandbox-clock.contract.js';
import type {
  SandboxAddFaultInputShape,
  SandboxClearFaultsInputShape,
  SandboxFaultShape,
  SandboxFaultCountShape,
} from '../sandbox/sandbox-fault.contract.js';
import type {
  LedgerAccountShape,
  LedgerTransferShape,
  SandboxGetLedgerInputShape,
  SandboxLedgerShape,
} from '../sandbox/sandbox-ledger.contract.js';
import type {
  SandboxSimulateInputShape,
  SimulatedTransitionShape,
} from '../sandbox/sandbox-simulate.contract.js';
import type { ChallengeShape, ProblemShape, ProblemFieldShape } from '../shared/problem.js';
import type { MoneyShape, MoneyInputShape, NothingShape, PageShape } from '../shared/scalars.js';
import type {
  Account,
  AccountListAccountsInput,
  AccountListCardsInput,
  AccountListTransactionsInput,
  AccountPage,
  Balance,
  BoundCard,
  BoundCardPage,
  Transaction,
  TransactionPage,
} from './account.js';
import type {
  Customer,
  IdentityGetCustomerInput,
  IdentityResendChallengeInput,
  IdentityVerifyChallengeInput,
  StepUp,
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
  BootstrapRead,
  Consent,
  DocumentBlock,
  EmbedSession,
  EmbedSessionAccess,
  EventData,
  EventPage,
  PartnerAcceptAgreementsInput,
  PartnerCreateSessionInput,
  PartnerCreateWebhookEndpointInput,
  PartnerExchangeSessionInput,
  PartnerGetAgreementInput,
  PartnerGrantConsentInput,
  PartnerListEventsInput,
  PartnerRevokeSessionInput,
  PartnerWithdrawConsentInput,
  SessionRevocation,
  WdlEvent,
  WebhookEndpoint,
} from './partner.js';
import type {
  LedgerAccount,
  LedgerTransfer,
  SandboxAddFaultInput,
  SandboxClearFaultsInput,
  SandboxClock,
  SandboxFault,
  SandboxFaultCount,
  SandboxGetClockInput,
  SandboxGetLedgerInput,
  SandboxLedger,
  SandboxSetClockInput,
  SandboxSimulateInput,
  SimulatedTransition,
} from './sandbox.js';
import type { Challenge, Money, MoneyInput, NoInput, Page, Problem, ProblemField } from './shared.js';

/** Compiles only while each interface is exactly the type of its shape. */
export interface Proofs {
  readonly AcceptedDocument: Proven<Same<AcceptedDocument, z.infer<typeof AcceptedDocumentShape>>>;
  readonly AcceptedDocumentInput: Proven<
    Same<AcceptedDocumentInput, z.infer<typeof AcceptedDocumentInputShape>>
  >;
  readonly Account: Proven<Same<Account, z.infer<typeof AccountShape>>>;
  readonly AccountListAccountsInput: Proven<
    Same<AccountListAccountsInput, z.infer<typeof AccountListAccountsInputShape>>
  >;
  readonly AccountListCardsInput: Proven<
    Same<AccountListCardsInput, z.infer<typeof AccountListCardsInputShape>>
  >;
  readonly AccountListTransactionsInput: Proven<
    Same<AccountListTransactionsInput, z.infer<typeof AccountListTransactionsInputShape>>
  >;
  readonly AccountPage: Proven<Same<AccountPage, z.infer<typeof AccountPageShape>>>;
  readonly Agreement: Proven<Same<Agreement, z.infer<typeof AgreementShape>>>;
  readonly AgreementAcceptance: Proven<Same<AgreementAcceptance, z.infer<typeof AgreementAcceptanceShape>>>;
  readonly AgreementRef: Proven<Same<AgreementRef, z.infer<typeof AgreementRefShape>>>;
  readonly Allocation: Proven<Same<Allocation, z.infer<typeof AllocationShape>>>;
  readonly Balance: Proven<Same<Balance, z.infer<typeof BalanceShape>>>;
  readonly BootstrapRead: Proven<Same<BootstrapRead, z.infer<typeof BootstrapReadShape>>>;
  readonly BoundCard: Proven<Same<BoundCard, z.infer<typeof BoundCardShape>>>;
  readonly BoundCardPage: Proven<Same<BoundCardPage, z.infer<typeof BoundCardPageShape>>>;
  readonly Challenge: Proven<Same<Challenge, z.infer<typeof ChallengeShape>>>;
  readonly Consent: Proven<Same<Consent, z.infer<typeof ConsentShape>>>;
  readonly CreditLine: Proven<Same<CreditLine, z.infer<typeof CreditLineShape>>>;
  readonly CreditLinePage: Proven<Same<CreditLinePage, z.infer<typeof CreditLinePageShape>>>;
  readonly Customer: Proven<Same<Customer, z.infer<typeof CustomerShape>>>;
  readonly DecisionReason: Proven<Same<DecisionReason, z.infer<typeof DecisionReasonShape>>>;
  readonly Disclosure: Proven<Same<Disclosure, z.infer<typeof DisclosureShape>>>;
  readonly DocumentBlock: Proven<Same<DocumentBlock, z.infer<typeof DocumentBlockShape>>>;
  readonly DrawQuote: Proven<Same<DrawQuote, z.infer<typeof DrawQuoteShape>>>;
  readonly EmbedSession: Proven<Same<EmbedSession, z.infer<typeof EmbedSessionShape>>>;
  readonly EmbedSessionAccess: Proven<Same<EmbedSessionAccess, z.infer<typeof EmbedSessionAccessShape>>>;
  readonly EventData: Proven<Same<EventData, z.infer<typeof EventDataShape>>>;
  readonly EventPage: Proven<Same<EventPage, z.infer<typeof EventPageShape>>>;
  readonly Funder: Proven<Same<Funder, z.infer<typeof FunderShape>>>;
  readonly IdentityGetCustomerInput: Proven<
    Same<IdentityGetCustomerInput, z.infer<typeof IdentityGetCustomerInputShape>>
  >;
  readonly IdentityResendChallengeInput: Proven<
    Same<IdentityResendChallengeInput, z.infer<typeof IdentityResendChallengeInputShape>>
  >;
  readonly IdentityVerifyChallengeInput: Proven<
    Same<IdentityVerifyChallengeInput, z.infer<typeof IdentityVerifyChallengeInputShape>>
  >;
  readonly Invitation: Proven<Same<Invitation, z.infer<typeof InvitationShape>>>;
  readonly LedgerAccount: Proven<Same<LedgerAccount, z.infer<typeof LedgerAccountShape>>>;
  readonly LedgerTransfer: Proven<Same<LedgerTransfer, z.infer<typeof LedgerTransferShape>>>;
  readonly LimitRequest: Proven<Same<LimitRequest, z.infer<typeof LimitRequestShape>>>;
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
  readonly Money: Proven<Same<Money, z.infer<typeof MoneyShape>>>;
  readonly MoneyInput: Proven<Same<MoneyInput, z.infer<typeof MoneyInputShape>>>;
  readonly NextDue: Proven<Same<NextDue, z.infer<typeof NextDueShape>>>;
  readonly NoInput: Proven<Same<NoInput, z.infer<typeof NothingShape>>>;
  readonly Page: Proven<Same<Page, z.infer<typeof PageShape>>>;
  readonly PartnerAcceptAgreementsInput: Proven<
    Same<PartnerAcceptAgreementsInput, z.infer<typeof PartnerAcceptAgreementsInputShape>>
  >;
  readonly PartnerCreateSessionInput: Proven<
    Same<PartnerCreateSessionInput, z.infer<typeof PartnerCreateSessionInputShape>>
  >;
  readonly PartnerCreateWebhookEndpointInput: Proven<
    Same<PartnerCreateWebhookEndpointInput, z.infer<typeof PartnerCreateWebhookEndpointInputShape>>
  >;
  readonly PartnerExchangeSessionInput: Proven<
    Same<PartnerExchangeSessionInput, z.infer<typeof PartnerExchangeSessionInputShape>>
  >;
  readonly PartnerGetAgreementInput: Proven<
    Same<PartnerGetAgreementInput, z.infer<typeof PartnerGetAgreementInputShape>>
  >;
  readonly PartnerGrantConsentInput: Proven<
    Same<PartnerGrantConsentInput, z.infer<typeof PartnerGrantConsentInputShape>>
  >;
  readonly PartnerListEventsInput: Proven<
    Same<PartnerListEventsInput, z.infer<typeof PartnerListEventsInputShape>>
  >;
  readonly PartnerRevokeSessionInput: Proven<
    Same<PartnerRevokeSessionInput, z.infer<typeof PartnerRevokeSessionInputShape>>
  >;
  readonly PartnerWithdrawConsentInput: Proven<
    Same<PartnerWithdrawConsentInput, z.infer<typeof PartnerWithdrawConsentInputShape>>
  >;
  readonly Problem: Proven<Same<Problem, z.infer<typeof ProblemShape>>>;
  readonly ProblemField: Proven<Same<ProblemField, z.infer<typeof ProblemFieldShape>>>;
  readonly Repayment: Proven<Same<Repayment, z.infer<typeof RepaymentShape>>>;
  readonly RepaymentPage: Proven<Same<RepaymentPage, z.infer<typeof RepaymentPageShape>>>;
  readonly RepaymentQuote: Proven<Same<RepaymentQuote, z.infer<typeof RepaymentQuoteShape>>>;
  readonly SandboxAddFaultInput: Proven<
    Same<SandboxAddFaultInput, z.infer<typeof SandboxAddFaultInputShape>>
  >;
  readonly SandboxClearFaultsInput: Proven<
    Same<SandboxClearFaultsInput, z.infer<typeof SandboxClearFaultsInputShape>>
  >;
  readonly SandboxClock: Proven<Same<SandboxClock, z.infer<typeof SandboxClockShape>>>;
  readonly SandboxFault: Proven<Same<SandboxFault, z.infer<typeof SandboxFaultShape>>>;
  readonly SandboxFaultCount: Proven<Same<SandboxFaultCount, z.infer<typeof SandboxFaultCountShape>>>;
  readonly SandboxGetClockInput: Proven<
    Same<SandboxGetClockInput, z.infer<typeof SandboxGetClockInputShape>>
  >;
  readonly SandboxGetLedgerInput: Proven<
    Same<SandboxGetLedgerInput, z.infer<typeof SandboxGetLedgerInputShape>>
  >;
  readonly SandboxLedger: Proven<Same<SandboxLedger, z.infer<typeof SandboxLedgerShape>>>;
  readonly SandboxSetClockInput: Proven<
    Same<SandboxSetClockInput, z.infer<typeof SandboxSetClockInputShape>>
  >;
  readonly SandboxSimulateInput: Proven<
    Same<SandboxSimulateInput, z.infer<typeof SandboxSimulateInputShape>>
  >;
  readonly ScheduleRow: Proven<Same<ScheduleRow, z.infer<typeof ScheduleRowShape>>>;
  readonly SessionRevocation: Proven<Same<SessionRevocation, z.infer<typeof SessionRevocationShape>>>;
  readonly SettlementCertificate: Proven<
    Same<SettlementCertificate, z.infer<typeof SettlementCertificateShape>>
  >;
  readonly SimulatedTransition: Proven<Same<SimulatedTransition, z.infer<typeof SimulatedTransitionShape>>>;
  readonly StatusChange: Proven<Same<StatusChange, z.infer<typeof StatusChangeShape>>>;
  readonly StepUp: Proven<Same<StepUp, z.infer<typeof StepUpShape>>>;
  readonly Transaction: Proven<Same<Transaction, z.infer<typeof TransactionShape>>>;
  readonly TransactionPage: Proven<Same<TransactionPage, z.infer<typeof TransactionPageShape>>>;
  readonly WdlEvent: Proven<Same<WdlEvent, z.infer<typeof EventShape>>>;
  readonly WebhookEndpoint: Proven<Same<WebhookEndpoint, z.infer<typeof WebhookEndpointShape>>>;
}
