// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Money, MoneyInput, Page } from './shared.js';

/** What the customer says when applying for a line. */
export interface LoanApplyInput {
  /** Product, as in the invitation. */
  readonly product: 'consumer';
  /** Consent to the query of the credit report, `cns_…`; used up by the application. */
  readonly consentId: string;
  /** How the customer earns a living. */
  readonly employment: 'EMPLOYED' | 'SELF_EMPLOYED' | 'FARMING' | 'RETIRED' | 'OTHER';
  /** Where the customer works, in the customer's own words; plain text, 1 to 60 characters. */
  readonly workplace?: string | undefined;
  /** Income of a usual month. */
  readonly monthlyIncome: MoneyInput;
}

/** A reason for a decision, in words and with what can be done about it. */
export interface DecisionReason {
  /** Reason code: `R01` to `R15` limits, `P01` to `P15` speaks for the customer in the same matter. */
  readonly code: string;
  /** Which way it works: for the customer, or against the amount or the approval. */
  readonly effect: 'POSITIVE' | 'LIMITING' | (string & Record<never, never>);
  /** The reason, for the customer. */
  readonly text: string;
  /** What the customer can do. */
  readonly advice: string;
}

/** The bank's decision. A score is never part of it. */
export interface LoanDecision {
  /** What was decided. */
  readonly outcome: 'APPROVED' | 'DECLINED' | 'REFERRED' | (string & Record<never, never>);
  /** Says that no person took part; the customer may ask for one (PIPL art. 24). */
  readonly automated: boolean;
  /**
   * Main reasons, at most four: what speaks for the customer first, and in each part the weightiest first. Empty while
   * a person still has to look.
   */
  readonly reasons: readonly DecisionReason[];
  /** When. */
  readonly decidedAt: string;
}

/** A line on offer. */
export interface LoanOffer {
  /** Limit. */
  readonly limit: Money;
  /** Daily rate. */
  readonly dailyRate: string;
  /** Simple annual rate. */
  readonly annualRate: string;
  /** Days of a year for the annual rate. */
  readonly yearBasis: number;
  /** Numbers of monthly instalments on offer. */
  readonly tenors: readonly number[];
  /** Who lends. */
  readonly funders: readonly Funder[];
  /** Last day on which it can be accepted. */
  readonly validUntil: string;
  /** Documents to accept with it. */
  readonly agreements: readonly AgreementRef[];
}

/** An objection to a decision; a person looks at it. */
export interface LoanAppeal {
  /** State. */
  readonly status: 'OPEN' | 'UPHELD' | 'REJECTED' | (string & Record<never, never>);
  /** When it was made. */
  readonly submittedAt: string;
  /** By when it will be answered. */
  readonly answerBy: string;
}

/** An application for a line 授信申请. */
export interface LoanApplication {
  /** Id, `cap_…`. */
  readonly id: string;
  /** Product. */
  readonly product: 'consumer' | 'sme' | 'car' | 'instalment' | (string & Record<never, never>);
  /** State. */
  readonly status:
    | 'SUBMITTED'
    | 'UNDER_REVIEW'
    | 'REFERRED'
    | 'APPROVED'
    | 'DECLINED'
    | 'ACCEPTED'
    | 'OFFER_EXPIRED'
    | 'WITHDRAWN'
    | (string & Record<never, never>);
  /** By when a decision is expected: ten minutes for an automated one, two days for one by a person. */
  readonly decisionBy: string;
  /** The decision; null while there is none. */
  readonly decision: LoanDecision | null;
  /** The offer, while it can be accepted; else null. */
  readonly offer: LoanOffer | null;
  /** The objection; null when there is none. */
  readonly appeal: LoanAppeal | null;
  /** Says that the customer may object now. */
  readonly appealable: boolean;
  /** Line that came of it; null before. */
  readonly lineId: string | null;
  /** When it was made. */
  readonly createdAt: string;
  /** Every change of state, oldest first. */
  readonly statusHistory: readonly StatusChange[];
  /** Grows by one with each change. */
  readonly version: number;
}

/** Names an application. */
export interface LoanGetApplicationInput {
  /** Application, `cap_…`. */
  readonly applicationId: string;
}

/** Lists applications, newest first. */
export interface LoanListApplicationsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Applications of the customer, newest first. */
export interface LoanApplicationPage {
  /** Items of this page. */
  readonly data: readonly LoanApplication[];
  /** Where to go on. */
  readonly page: Page;
}

/** Accepts an offer. */
export interface LoanAcceptOfferInput {
  /** Application, `cap_…`. */
  readonly applicationId: string;
  /** Acceptance of the offer's documents; its subject is the application. */
  readonly acceptanceId: string;
}

/** Takes an application back, or declines its offer; as easy as accepting. */
export interface LoanWithdrawApplicationInput {
  /** Application, `cap_…`. */
  readonly applicationId: string;
}

/** Objects to a decision. */
export interface LoanAppealInput {
  /** Application, `cap_…`. */
  readonly applicationId: string;
  /** What the bank should know, in the customer's own words; plain text, 1 to 500 characters. */
  readonly statement: string;
}

/** The customer's order to lend. Send it with the idempotency key `draw-<quoteId>`: a quote can be drawn once. */
export interface LoanDrawInput {
  /** Quote that was shown. */
  readonly quoteId: string;
  /** What the money is for; never property, shares or other investments. */
  readonly purpose: 'DAILY_CONSUMPTION' | 'EDUCATION' | 'MEDICAL' | 'RENOVATION' | 'TRAVEL';
  /** Bound card that receives the money. */
  readonly cardId: string;
  /** Acceptance of the quote's documents. */
  readonly acceptanceId: string;
}

/** Names a draw. */
export interface LoanGetDrawInput {
  /** Loan, `loa_…`. */
  readonly drawId: string;
}

/** Lists the customer's draws, newest first. */
export interface LoanListDrawsInput {
  /** `IN_PROGRESS`: confirmed, money not there yet. `OPEN`: money there, not settled. Absent: all. */
  readonly state?: 'IN_PROGRESS' | 'OPEN' | undefined;
  /** Only the draw of this quote. */
  readonly quoteId?: string | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Draws of the customer, newest first. */
export interface LoanPage {
  /** Items of this page. */
  readonly data: readonly Loan[];
  /** Where to go on. */
  readonly page: Page;
}

/** Asks whether the customer may see a product at all. */
export interface LoanGetInvitationInput {
  /** Product asked about. */
  readonly product: 'consumer' | 'sme' | 'car' | 'instalment';
}

/** An invitation 白名单邀请. Without one the answer is 404 `not-invited`, and it never says why. */
export interface Invitation {
  /** Id, `inv_…`. */
  readonly id: string;
  /** Product. */
  readonly product: 'consumer' | 'sme' | 'car' | 'instalment' | (string & Record<never, never>);
  /** State. */
  readonly status: 'ELIGIBLE' | 'OPENED' | 'EXPIRED' | 'WITHDRAWN' | (string & Record<never, never>);
  /** Last day on which it counts. */
  readonly validUntil: string;
  /** Authorisation of the credit-report query that an application needs; a consent of its own, never ticked beforehand. */
  readonly consentDocument: AgreementRef;
}

/** Lists the customer's credit lines. */
export interface LoanListLinesInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** A credit line 授信额度. */
export interface CreditLine {
  /** Id, `cln_…`. */
  readonly id: string;
  /** Product. */
  readonly product: 'consumer' | 'sme' | 'car' | 'instalment' | (string & Record<never, never>);
  /** State. */
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED' | 'EXPIRED' | (string & Record<never, never>);
  /** Why it is suspended; null while it is not. `CUSTOMER_LOCK` is the customer's own doing and can be undone. */
  readonly suspension: 'CUSTOMER_LOCK' | 'OVERDUE' | 'BANK' | (string & Record<never, never>) | null;
  /** Most that may be owed at once. */
  readonly limit: Money;
  /** What can be drawn now: limit − principal outstanding − holds. */
  readonly available: Money;
  /** Principal outstanding. */
  readonly outstanding: Money;
  /** Smallest draw. */
  readonly minDraw: Money;
  /** A draw is a multiple of this. */
  readonly drawStep: Money;
  /** Numbers of monthly instalments on offer. */
  readonly tenors: readonly number[];
  /** How principal is repaid. */
  readonly method: 'EQUAL_PRINCIPAL' | (string & Record<never, never>);
  /** Daily rate. */
  readonly dailyRate: string;
  /** Simple annual rate: daily rate × year basis. */
  readonly annualRate: string;
  /** Days of a year for the annual rate. */
  readonly yearBasis: number;
  /** Purposes that may be named; the first is preset. */
  readonly purposes: readonly (
    'DAILY_CONSUMPTION' | 'EDUCATION' | 'MEDICAL' | 'RENOVATION' | 'TRAVEL' | (string & Record<never, never>)
  )[];
  /** Who lends. */
  readonly funders: readonly Funder[];
  /** Value date of a quote made now: a preview of the plan starts here. */
  readonly valueDate: string;
  /** Last day on which the line can be drawn. */
  readonly validUntil: string;
  /** When it was opened. */
  readonly createdAt: string;
  /** Grows by one with each change. */
  readonly version: number;
}

/** Credit lines of the customer. */
export interface CreditLinePage {
  /** Items of this page. */
  readonly data: readonly CreditLine[];
  /** Where to go on. */
  readonly page: Page;
}

/** Locks a line. */
export interface LoanLockLineInput {
  /** Line, `cln_…`. */
  readonly lineId: string;
}

/** Unlocks a line. */
export interface LoanUnlockLineInput {
  /** Line, `cln_…`. */
  readonly lineId: string;
}

/** Asks for another limit, higher or lower. */
export interface LoanRequestLimitInput {
  /** Line, `cln_…`. */
  readonly lineId: string;
  /** Limit wanted. */
  readonly limit: MoneyInput;
}

/** A request for another limit. */
export interface LimitRequest {
  /** Id, `lrq_…`. */
  readonly id: string;
  /** Line. */
  readonly lineId: string;
  /** Limit asked for. */
  readonly requested: Money;
  /** What was decided. */
  readonly outcome: 'APPROVED' | 'DECLINED' | (string & Record<never, never>);
  /** Limit that holds now. */
  readonly limit: Money;
  /** When it was decided. */
  readonly decidedAt: string;
}

/** Names the loan whose certificate is wanted. */
export interface LoanGetCertificateInput {
  /** Loan, `loa_…`. */
  readonly drawId: string;
}

/** A settlement certificate 结清证明. */
export interface SettlementCertificate {
  /** Number of the certificate. */
  readonly number: string;
  /** Loan. */
  readonly drawId: string;
  /** Number of the loan. */
  readonly loanNumber: string;
  /** Bank that certifies. */
  readonly lender: string;
  /** Borrower, masked. */
  readonly nameMasked: string;
  /** Amount that was borrowed. */
  readonly principal: Money;
  /** Day on which the money was paid out. */
  readonly disbursedOn: string;
  /** Day on which the loan was settled. */
  readonly settledOn: string;
  /** When the certificate was issued. */
  readonly issuedAt: string;
  /** Digest of everything above, against changes. */
  readonly sha256: string;
}

/** Names the draw whose plan is wanted. */
export interface LoanGetScheduleInput {
  /** Loan, `loa_…`. */
  readonly drawId: string;
}

/** The repayment plan 还款计划 of a loan. */
export interface LoanSchedule {
  /** Loan. */
  readonly drawId: string;
  /** Version of the plan; grows with each prepayment. */
  readonly version: number;
  /** Business date on which it was read. */
  readonly asOf: string;
  /** Daily rate. */
  readonly dailyRate: string;
  /** Card that is debited, masked. */
  readonly cardMasked: string;
  /** Days after the due date within which payment counts as in time. */
  readonly graceDays: number;
  /** Rows, first due first. */
  readonly rows: readonly ScheduleRow[];
  /** Principal of all rows. */
  readonly totalPrincipal: Money;
  /** Interest of all rows. */
  readonly totalInterest: Money;
  /** Everything to be repaid. */
  readonly totalRepayment: Money;
  /** Principal still owed. */
  readonly outstandingPrincipal: Money;
  /** Penalty interest so far. */
  readonly totalPenalty: Money;
  /** What has been paid so far. */
  readonly totalPaid: Money;
}

/** What the customer wants to borrow. */
export interface LoanQuoteDrawInput {
  /** Line to draw on. */
  readonly lineId: string;
  /** Amount wanted. */
  readonly principal: MoneyInput;
  /** Number of monthly instalments, one of the line's `tenors`. */
  readonly tenor: number;
}

/** A quote 试算: what a draw would cost. What is shown here is what is booked. */
export interface DrawQuote {
  /** Id, `lqt_…`; a quote can be drawn once. */
  readonly id: string;
  /** Line. */
  readonly lineId: string;
  /** Amount to be borrowed. */
  readonly principal: Money;
  /** Number of instalments. */
  readonly tenor: number;
  /** How principal is repaid. */
  readonly method: 'EQUAL_PRINCIPAL' | (string & Record<never, never>);
  /** First day that bears interest. */
  readonly valueDate: string;
  /** The plan. */
  readonly schedule: readonly ScheduleRow[];
  /** What it costs. */
  readonly disclosure: Disclosure;
  /** Documents to accept before the draw. */
  readonly agreements: readonly AgreementRef[];
  /** When it was made. */
  readonly createdAt: string;
  /** When it stops counting: 15 minutes, and never past the value date. */
  readonly expiresAt: string;
}

/** What the customer wants to pay back. */
export interface LoanQuoteRepaymentInput {
  /** Loan, `loa_…`. */
  readonly drawId: string;
  /** `DUE`: everything due by today, with penalty. `PARTIAL`: an amount ahead of time. `FULL`: everything owed today. */
  readonly kind: 'DUE' | 'PARTIAL' | 'FULL';
  /** Amount for `PARTIAL`, interest to date included; absent else. */
  readonly amount?: MoneyInput | undefined;
  /**
   * What a partial prepayment changes.
   * @defaultValue REDUCE_INSTALMENT
   */
  readonly recalculation?: 'REDUCE_INSTALMENT' | 'REDUCE_TERM' | undefined;
}

/** How an amount is divided. */
export interface Allocation {
  /** Penalty interest. */
  readonly penalty: Money;
  /** Fees. */
  readonly fee: Money;
  /** Interest. */
  readonly interest: Money;
  /** Principal. */
  readonly principal: Money;
}

/** A repayment, worked out but not paid. */
export interface RepaymentQuote {
  /** Id, `rpq_…`; it can be paid once. */
  readonly id: string;
  /** Loan. */
  readonly drawId: string;
  /** What is paid back. */
  readonly kind: 'DUE' | 'PARTIAL' | 'FULL' | (string & Record<never, never>);
  /** What a partial prepayment changes. */
  readonly recalculation: 'REDUCE_INSTALMENT' | 'REDUCE_TERM' | (string & Record<never, never>);
  /** What is taken from the card. */
  readonly amount: Money;
  /** How it is divided. */
  readonly allocation: Allocation;
  /** Business date it is worked out for. */
  readonly asOf: string;
  /** First day whose interest is in it; null when none is. */
  readonly interestFrom: string | null;
  /** Days whose interest is in it. */
  readonly interestDays: number;
  /** Principal still owed afterwards. */
  readonly outstandingPrincipal: Money;
  /** Interest still to come without it. */
  readonly interestBefore: Money;
  /** Interest still to come with it. */
  readonly interestAfter: Money;
  /** The plan afterwards. */
  readonly scheduleAfter: readonly ScheduleRow[];
  /** When it stops counting: 15 minutes, and never past its business date. */
  readonly expiresAt: string;
}

/** The customer's order to pay back. Send it with the idempotency key `repay-<quoteId>`. */
export interface LoanRepayInput {
  /** Quote that was shown. */
  readonly quoteId: string;
  /** Bound card that pays. */
  readonly cardId: string;
}

/** A repayment 还款. */
export interface Repayment {
  /** Id, `rpm_…`. */
  readonly id: string;
  /** Loan. */
  readonly drawId: string;
  /** Quote that was paid; null for an automatic debit. */
  readonly quoteId: string | null;
  /** What was paid back. */
  readonly kind: 'DUE' | 'PARTIAL' | 'FULL' | 'AUTO_DEBIT' | (string & Record<never, never>);
  /** Amount. */
  readonly amount: Money;
  /** How it is divided. */
  readonly allocation: Allocation;
  /** State; UNKNOWN is resolved by a query, never by paying again. */
  readonly status:
    'PROCESSING' | 'SUCCEEDED' | 'FAILED' | 'UNKNOWN' | 'REVERSED' | (string & Record<never, never>);
  /** Why it failed; null else. */
  readonly failure: 'INSUFFICIENT_FUNDS' | 'CARD_DECLINED' | (string & Record<never, never>) | null;
  /** Card that pays, masked. */
  readonly cardMasked: string;
  /** When it was ordered. */
  readonly createdAt: string;
  /** When the money was there; null before. */
  readonly succeededAt: string | null;
  /** Every change of state, oldest first. */
  readonly statusHistory: readonly StatusChange[];
  /** Grows by one with each change. */
  readonly version: number;
}

/** Names a repayment. */
export interface LoanGetRepaymentInput {
  /** Repayment, `rpm_…`. */
  readonly repaymentId: string;
}

/** Lists repayments, newest first. */
export interface LoanListRepaymentsInput {
  /** Only of this loan. */
  readonly drawId?: string | undefined;
  /** Only the one of this quote. */
  readonly quoteId?: string | undefined;
  /** `IN_PROGRESS`: ordered, outcome not known yet. Absent: all. */
  readonly state?: 'IN_PROGRESS' | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Repayments of the customer, newest first. */
export interface RepaymentPage {
  /** Items of this page. */
  readonly data: readonly Repayment[];
  /** Where to go on. */
  readonly page: Page;
}

/** One instalment of a repayment plan. Amounts are exact; the rows add up to the totals. */
export interface ScheduleRow {
  /** Number of the instalment, from 1. */
  readonly n: number;
  /** First day that bears interest in this row. */
  readonly periodStart: string;
  /** Day on which the row is due; it bears no interest in this row. */
  readonly dueDate: string;
  /** Days that bear interest. */
  readonly days: number;
  /** Principal outstanding during the period. */
  readonly openingPrincipal: Money;
  /** Principal that this row repays. */
  readonly principal: Money;
  /** Interest of the period. */
  readonly interest: Money;
  /** Fees of the row. */
  readonly fee: Money;
  /** Penalty interest that has come on top; `0.00` in a quote. */
  readonly penalty: Money;
  /** Principal, interest, fee and penalty together. */
  readonly total: Money;
  /** What has been paid of `total`. */
  readonly paid: Money;
  /** Principal outstanding afterwards. */
  readonly closingPrincipal: Money;
  /** State of the row. */
  readonly status:
    'PENDING' | 'DUE' | 'PARTIAL' | 'PAID' | 'OVERDUE' | 'GRACE' | 'WAIVED' | (string & Record<never, never>);
}

/** A party that puts up part of the money. */
export interface Funder {
  /** Name as it stands in the contract. */
  readonly name: string;
  /** Share of the principal, a fraction. */
  readonly share: string;
}

/** What a credit costs, in the figures that every credit screen must show (PBoC Announcement [2021] No. 3). */
export interface Disclosure {
  /** Simple annual rate 年化利率（单利）: daily rate × year basis. */
  readonly annualRate: string;
  /** How `annualRate` is made. */
  readonly annualRateMethod: 'SIMPLE' | (string & Record<never, never>);
  /** Daily rate. */
  readonly dailyRate: string;
  /** Days of a year for the annual rate. */
  readonly yearBasis: number;
  /** All-in annual cost 综合年化成本（IRR）: XIRR of all dated cash flows on 365 days. */
  readonly allInAnnualCost: string;
  /** Everything to be repaid. */
  readonly totalRepayment: Money;
  /** Interest of all rows. */
  readonly totalInterest: Money;
  /** Fees of all kinds; zero is shown too. */
  readonly totalFees: Money;
  /** Daily rate on overdue principal; it replaces the normal one. */
  readonly penaltyDailyRate: string;
  /** What repaying early costs. */
  readonly prepayment: 'ANY_TIME_NO_FEE' | (string & Record<never, never>);
  /** Days after the due date within which payment counts as in time. */
  readonly graceDays: number;
  /** Who lends. */
  readonly funders: readonly Funder[];
}

/** A document that must be accepted, as listed with a quote. */
export interface AgreementRef {
  /** Id, `agr_…`; read it with `partner.getAgreement`. */
  readonly id: string;
  /** Kind of document. */
  readonly kind:
    | 'LOAN_CONTRACT'
    | 'DEBIT_MANDATE'
    | 'LINE_CONTRACT'
    | 'CREDIT_REPORT_AUTHORISATION'
    | (string & Record<never, never>);
  /** Title as shown. */
  readonly title: string;
  /** Version of the text. */
  readonly version: string;
  /** Digest of the content; accepting repeats it. */
  readonly sha256: string;
}

/** A change of state. */
export interface StatusChange {
  /** State before; null at the start. */
  readonly from: string | null;
  /** State after. */
  readonly to: string;
  /** When it happened. */
  readonly at: string;
}

/** A loan 借据: one draw on a line. */
export interface Loan {
  /** Id, `loa_…`. */
  readonly id: string;
  /** Number for people, as it stands on the contract: sixteen digits. */
  readonly number: string;
  /** Quote that was drawn. */
  readonly quoteId: string;
  /** Line that was used. */
  readonly lineId: string;
  /** Product. */
  readonly product: 'consumer' | 'sme' | 'car' | 'instalment' | (string & Record<never, never>);
  /** Amount borrowed. */
  readonly principal: Money;
  /** Number of monthly instalments. */
  readonly tenor: number;
  /** How principal is repaid. */
  readonly method: 'EQUAL_PRINCIPAL' | (string & Record<never, never>);
  /** What the money is for. */
  readonly purpose:
    'DAILY_CONSUMPTION' | 'EDUCATION' | 'MEDICAL' | 'RENOVATION' | 'TRAVEL' | (string & Record<never, never>);
  /** State; UNKNOWN outcomes stay in DISBURSING with `needsReconciliation`. */
  readonly status:
    | 'CREATED'
    | 'APPROVED'
    | 'REJECTED'
    | 'DISBURSING'
    | 'DISBURSEMENT_FAILED'
    | 'ACTIVE'
    | 'OVERDUE'
    | 'SETTLED'
    | 'CHARGED_OFF'
    | 'REVERSED'
    | (string & Record<never, never>);
  /** Says that the paying bank has not answered in time: the bank queries, it never sends twice. */
  readonly needsReconciliation: boolean;
  /** Bound card that receives the money, masked: `999999******2600`. */
  readonly cardMasked: string;
  /** What it costs. */
  readonly disclosure: Disclosure;
  /** Principal still owed. */
  readonly outstandingPrincipal: Money;
  /** Everything due by today that has not been paid, penalty included. */
  readonly overdueAmount: Money;
  /** Days since the oldest unpaid due date; 0 when nothing is overdue. */
  readonly daysPastDue: number;
  /** Next instalment; null when nothing is due any more or the money has not arrived. */
  readonly nextDue: NextDue | null;
  /** Loan contract that was accepted, `agr_…`; read it with `partner.getAgreement`. */
  readonly contractId: string;
  /** Digest of the loan contract that was accepted. */
  readonly contractSha256: string;
  /** When the customer confirmed. */
  readonly createdAt: string;
  /** When the money arrived; null before. */
  readonly disbursedAt: string | null;
  /** When everything had been paid back; null before. */
  readonly settledAt: string | null;
  /** First day that bears interest. */
  readonly valueDate: string;
  /** Every change of state, oldest first. */
  readonly statusHistory: readonly StatusChange[];
  /** Grows by one with each change; orders events. */
  readonly version: number;
}

/** The next instalment. */
export interface NextDue {
  /** Day on which it is due. */
  readonly date: string;
  /** What is due. */
  readonly amount: Money;
}

/** Operations of the feature `loan` by method name. */
export type LoanOperations = {
  /**
   * Reads the invitation of the customer for a product.
   *
   * `GET /v1/loan/invitation`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-invited`
   */
  readonly getInvitation: Operation<LoanGetInvitationInput, Invitation, 'customer'>;
  /**
   * Applies for a line. The decision follows within ten minutes on the bank's clock.
   *
   * `POST /v1/loan/applications`, for a customer’s session, scope `loan:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-invited`, `not-found`, `consent-required`, `invalid-state`
   */
  readonly apply: Operation<LoanApplyInput, LoanApplication, 'customer'>;
  /**
   * Reads an application.
   *
   * `GET /v1/loan/applications/{applicationId}`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getApplication: Operation<LoanGetApplicationInput, LoanApplication, 'customer'>;
  /**
   * Lists applications.
   *
   * `GET /v1/loan/applications`, for a customer’s session, scope `loan:read`.
   */
  readonly listApplications: Operation<LoanListApplicationsInput, LoanApplicationPage, 'customer'>;
  /**
   * Accepts an offer and opens the line.
   *
   * `POST /v1/loan/applications/{applicationId}/accept`, for a customer’s session, scope `loan:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `agreement-version-changed`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly acceptOffer: Operation<LoanAcceptOfferInput, LoanApplication, 'customer'>;
  /**
   * Withdraws an application or declines its offer.
   *
   * `POST /v1/loan/applications/{applicationId}/withdraw`, for a customer’s session, scope `loan:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly withdrawApplication: Operation<LoanWithdrawApplicationInput, LoanApplication, 'customer'>;
  /**
   * Objects to an automated decision; a person answers within two days on the bank's clock.
   *
   * `POST /v1/loan/applications/{applicationId}/appeals`, for a customer’s session, scope `loan:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly appeal: Operation<LoanAppealInput, LoanApplication, 'customer'>;
  /**
   * Lists the credit lines of the customer.
   *
   * `GET /v1/loan/lines`, for a customer’s session, scope `loan:read`.
   */
  readonly listLines: Operation<LoanListLinesInput, CreditLinePage, 'customer'>;
  /**
   * Locks a line at once: nothing can be drawn until it is unlocked. Loans run on.
   *
   * `POST /v1/loan/lines/{lineId}/lock`, for a customer’s session, scope `loan:write`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly lockLine: Operation<LoanLockLineInput, CreditLine, 'customer'>;
  /**
   * Unlocks a line that the customer locked.
   *
   * `POST /v1/loan/lines/{lineId}/unlock`, for a customer’s session, scope `loan:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly unlockLine: Operation<LoanUnlockLineInput, CreditLine, 'customer'>;
  /**
   * Asks for another limit; a lower one is granted at once.
   *
   * `POST /v1/loan/lines/{lineId}/limit-requests`, for a customer’s session, scope `loan:write`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `amount-out-of-range`
   */
  readonly requestLimit: Operation<LoanRequestLimitInput, LimitRequest, 'customer'>;
  /**
   * Quotes a draw; books nothing.
   *
   * `POST /v1/loan/draw-quotes`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-found`, `amount-out-of-range`, `tenor-not-allowed`, `insufficient-credit`, `line-suspended`
   */
  readonly quoteDraw: Operation<LoanQuoteDrawInput, DrawQuote, 'customer'>;
  /**
   * Draws on a line. Safe to repeat with the same key; the money arrives within 40 seconds, see `loan.disbursed`.
   *
   * `POST /v1/loan/draws`, for a customer’s session, scope `loan:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `quote-expired`, `invalid-state`, `account-class-not-eligible`, `insufficient-credit`, `line-suspended`, `purpose-prohibited`, `agreement-version-changed`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly draw: Operation<LoanDrawInput, Loan, 'customer'>;
  /**
   * Reads a draw.
   *
   * `GET /v1/loan/draws/{drawId}`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getDraw: Operation<LoanGetDrawInput, Loan, 'customer'>;
  /**
   * Lists draws.
   *
   * `GET /v1/loan/draws`, for a customer’s session, scope `loan:read`.
   */
  readonly listDraws: Operation<LoanListDrawsInput, LoanPage, 'customer'>;
  /**
   * Reads the plan of a loan.
   *
   * `GET /v1/loan/draws/{drawId}/schedule`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getSchedule: Operation<LoanGetScheduleInput, LoanSchedule, 'customer'>;
  /**
   * Works out a repayment; books nothing.
   *
   * `POST /v1/loan/repayment-quotes`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `amount-out-of-range`, `loan-overdue`
   */
  readonly quoteRepayment: Operation<LoanQuoteRepaymentInput, RepaymentQuote, 'customer'>;
  /**
   * Pays back. Safe to repeat with the same key.
   *
   * `POST /v1/loan/repayments`, for a customer’s session, scope `loan:write`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `quote-expired`, `invalid-state`, `payoff-amount-changed`, `insufficient-funds`, `account-restricted`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly repay: Operation<LoanRepayInput, Repayment, 'customer'>;
  /**
   * Reads a repayment.
   *
   * `GET /v1/loan/repayments/{repaymentId}`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getRepayment: Operation<LoanGetRepaymentInput, Repayment, 'customer'>;
  /**
   * Lists repayments.
   *
   * `GET /v1/loan/repayments`, for a customer’s session, scope `loan:read`.
   */
  readonly listRepayments: Operation<LoanListRepaymentsInput, RepaymentPage, 'customer'>;
  /**
   * Reads the certificate of a settled loan.
   *
   * `GET /v1/loan/draws/{drawId}/settlement-certificate`, for a customer’s session, scope `loan:read`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly getCertificate: Operation<LoanGetCertificateInput, SettlementCertificate, 'customer'>;
};
