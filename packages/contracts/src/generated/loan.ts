// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Money, MoneyInput, Page } from './shared.js';

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
  /** Principal, interest and fee together. */
  readonly total: Money;
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
  readonly kind: 'LOAN_CONTRACT' | 'DEBIT_MANDATE' | (string & Record<never, never>);
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
  /** Next instalment; null when nothing is due any more or the money has not arrived. */
  readonly nextDue: NextDue | null;
  /** Digest of the loan contract that was accepted. */
  readonly contractSha256: string;
  /** When the customer confirmed. */
  readonly createdAt: string;
  /** When the money arrived; null before. */
  readonly disbursedAt: string | null;
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
   * Lists the credit lines of the customer.
   *
   * `GET /v1/loan/lines`, for a customer’s session, scope `loan:read`.
   */
  readonly listLines: Operation<LoanListLinesInput, CreditLinePage, 'customer'>;
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
   * @throws {WdlError} `not-found`, `quote-expired`, `invalid-state`, `insufficient-credit`, `line-suspended`, `purpose-prohibited`, `agreement-version-changed`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
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
};
