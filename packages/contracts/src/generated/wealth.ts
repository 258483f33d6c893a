// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { Money, MoneyInput, Page } from './shared.js';

/** An answer that can be chosen. */
export interface QuestionOption {
  /** Name of the option within its question. */
  readonly id: string;
  /** Text. */
  readonly text: string;
}

/** A question about money, experience, or what a loss would mean. */
export interface Question {
  /** Name of the question. */
  readonly id: string;
  /** Text. */
  readonly text: string;
  /** `SINGLE`: one option. `MULTI`: one or more. */
  readonly kind: 'SINGLE' | 'MULTI' | (string & Record<never, never>);
  /** Options. */
  readonly options: readonly QuestionOption[];
}

/** The questionnaire about risk 风险测评问卷. Points are the bank’s and are not told. */
export interface Questionnaire {
  /** Version; the answers name it. */
  readonly version: string;
  /** Questions in their order. */
  readonly questions: readonly Question[];
  /** Digest of the questions; part of the evidence. */
  readonly sha256: string;
  /** Times that the customer may still answer today. */
  readonly attemptsLeftToday: number;
  /** Times that the customer may still answer within twelve months. */
  readonly attemptsLeft: number;
  /** From when the customer may answer again; null when that is now. */
  readonly nextAttemptAt: string | null;
}

/** The answers to one question. */
export interface AnswerInput {
  /** Question. */
  readonly questionId: string;
  /** Options chosen: exactly one unless the question takes more. */
  readonly optionIds: readonly string[];
}

/** The customer’s answers. */
export interface WealthAssessInput {
  /** Version that was answered. */
  readonly version: string;
  /** One for every question. */
  readonly answers: readonly AnswerInput[];
  /** Seconds from the first question to the last answer, for the evidence. */
  readonly seconds?: number | undefined;
}

/** What the answers say. */
export interface SuitabilityAssessment {
  /** Id, `sui_…`. */
  readonly id: string;
  /** Risk type 风险承受能力. */
  readonly level: 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | (string & Record<never, never>);
  /** Says that it is the lowest type 最低类别, which may buy R1 only and cannot insist on more. */
  readonly lowest: boolean;
  /** Highest risk level that may be bought without a warning. */
  readonly maxRisk: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | (string & Record<never, never>);
  /** Version of the questionnaire. */
  readonly version: string;
  /** Why it is this type, the weightiest first. */
  readonly reasons: readonly (
    | 'AGE'
    | 'SHORT_HORIZON'
    | 'LONG_HORIZON'
    | 'NO_LOSS_WANTED'
    | 'SMALL_LOSS_BEARABLE'
    | 'LARGE_LOSS_BEARABLE'
    | 'LITTLE_EXPERIENCE'
    | 'MUCH_EXPERIENCE'
    | 'INCOME_STEADY'
    | 'INCOME_UNSTEADY'
    | 'DEBT_HIGH'
    | (string & Record<never, never>)
  )[];
  /** Digest of the answers with their version. */
  readonly answersSha256: string;
  /** When it was made. */
  readonly assessedAt: string;
  /** When it stops counting: twelve months later. */
  readonly validUntil: string;
}

/** Where the customer stands. */
export interface Suitability {
  /** `NONE`: never answered. `VALID`. `EXPIRED`: older than twelve months. */
  readonly status: 'NONE' | 'VALID' | 'EXPIRED' | (string & Record<never, never>);
  /** The latest assessment; null without one. */
  readonly assessment: SuitabilityAssessment | null;
  /** Times that the customer may still answer today. */
  readonly attemptsLeftToday: number;
  /** Times that the customer may still answer within twelve months. */
  readonly attemptsLeft: number;
}

/** Nothing to send. */
export type WealthGetQuestionnaireInput = Readonly<Record<string, never>>;

/** Nothing to send. */
export type WealthGetSuitabilityInput = Readonly<Record<string, never>>;

/** Says that the customer has read the warning about a product that is riskier than their type. */
export interface WealthAcknowledgeWarningInput {
  /** Product. */
  readonly code: string;
  /** Acceptance of the quote’s documents, the warning among them. */
  readonly acceptanceId: string;
}

/** A warning that was read, and the day to think. */
export interface RiskWarning {
  /** Id, `wrw_…`. */
  readonly id: string;
  /** Product. */
  readonly code: string;
  /** When it was read. */
  readonly acknowledgedAt: string;
  /** From when the product can be bought: 24 hours later. */
  readonly coolOffUntil: string;
  /** When it stops counting: 30 days later. */
  readonly validUntil: string;
}

/** Lists the products of the bank, the least risky first. */
export interface WealthListProductsInput {
  /** Only those of this kind. */
  readonly kind?:
    | 'MONEY_FUND'
    | 'BOND_FUND'
    | 'MIXED_FUND'
    | 'EQUITY_FUND'
    | 'INDEX_FUND'
    | 'BANK_WMP'
    | 'TERM_DEPOSIT'
    | 'LARGE_CD'
    | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Products, by risk level from low to high, then by code. */
export interface WealthProductPage {
  /** Items of this page. */
  readonly data: readonly WealthProductSummary[];
  /** Where to go on. */
  readonly page: Page;
}

/** Asks what a deposit would bring. */
export interface WealthQuoteDepositInput {
  /** Product of kind `TERM_DEPOSIT` or `LARGE_CD`. */
  readonly code: string;
  /** Money to deposit. */
  readonly amount: MoneyInput;
  /** What happens at maturity. */
  readonly renewal: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST';
}

/** What a deposit would bring. */
export interface DepositQuote {
  /** Id, `dqt_…`. It can be opened once. */
  readonly id: string;
  /** Product. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Money to deposit. */
  readonly amount: Money;
  /** Rate a year. */
  readonly annualRate: string;
  /** Rate a year for what is taken out early. */
  readonly earlyRate: string;
  /** First day that bears interest. */
  readonly startDate: string;
  /** Day on which it matures. */
  readonly maturityDate: string;
  /** What happens then. */
  readonly renewal: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST' | (string & Record<never, never>);
  /** Interest at maturity. */
  readonly interest: Money;
  /** Interest if everything were taken out half-way. */
  readonly interestIfHalfway: Money;
  /** Half-way day that `interestIfHalfway` is of. */
  readonly halfwayDate: string;
  /** Deposits of the customer at the bank with this one, as far as insurance covers them. */
  readonly insured: Money;
  /** Documents that must be accepted. */
  readonly agreements: readonly WealthAgreementRef[];
  /** Until when it counts: 15 minutes, and never past its start date. */
  readonly expiresAt: string;
}

/** The customer's order. Send it with the idempotency key `deposit-<quoteId>`. */
export interface WealthOpenDepositInput {
  /** Quote that was shown. */
  readonly quoteId: string;
  /** Bound card that pays and receives the money at maturity. */
  readonly cardId: string;
  /** Acceptance of the quote's documents. */
  readonly acceptanceId: string;
}

/** A deposit 存款. */
export interface Deposit {
  /** Id, `dep_…`. */
  readonly id: string;
  /** Quote that was opened; null for one that was renewed. */
  readonly quoteId: string | null;
  /** Product. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Kind. */
  readonly kind:
    | 'MONEY_FUND'
    | 'BOND_FUND'
    | 'MIXED_FUND'
    | 'EQUITY_FUND'
    | 'INDEX_FUND'
    | 'BANK_WMP'
    | 'TERM_DEPOSIT'
    | 'LARGE_CD'
    | (string & Record<never, never>);
  /** Money that is deposited now. */
  readonly principal: Money;
  /** Rate a year to maturity. */
  readonly annualRate: string;
  /** Rate a year for what is taken out early. */
  readonly earlyRate: string;
  /** First day that bears interest. */
  readonly startDate: string;
  /** Day on which it matures. */
  readonly maturityDate: string;
  /** What happens then. */
  readonly renewal: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST' | (string & Record<never, never>);
  /** Interest at maturity of what is deposited now. */
  readonly interestAtMaturity: Money;
  /** Interest paid so far, for parts that were taken out and at maturity. */
  readonly interestPaid: Money;
  /** State; `RENEWED`: went on as the deposit `renewedAs`. */
  readonly status: 'ACTIVE' | 'MATURED' | 'EARLY_WITHDRAWN' | 'RENEWED' | (string & Record<never, never>);
  /** Deposit that it went on as; null for others. */
  readonly renewedAs: string | null;
  /** Card that paid and receives, masked. */
  readonly cardMasked: string;
  /** When it was opened. */
  readonly createdAt: string;
  /** When everything had been paid out or renewed; null before. */
  readonly endedAt: string | null;
  /** Grows by one with each change. */
  readonly version: number;
}

/** Names a deposit. */
export interface WealthGetDepositInput {
  /** Deposit, `dep_…`. */
  readonly depositId: string;
}

/** Lists the customer's deposits, newest first. */
export interface WealthListDepositsInput {
  /** `ACTIVE`: only those that run. Absent: all. */
  readonly state?: 'ACTIVE' | undefined;
  /** Only the deposit of this quote. */
  readonly quoteId?: string | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Deposits, newest first. */
export interface DepositPage {
  /** Items of this page. */
  readonly data: readonly Deposit[];
  /** Where to go on. */
  readonly page: Page;
}

/** Says what happens at maturity. */
export interface WealthSetRenewalInput {
  /** Deposit, `dep_…`. */
  readonly depositId: string;
  /** What happens at maturity. */
  readonly renewal: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST';
}

/** Change of the unit value over a range, dividends included. */
export interface Performance {
  /** Range. */
  readonly range:
    | 'ONE_MONTH'
    | 'THREE_MONTHS'
    | 'ONE_YEAR'
    | 'THREE_YEARS'
    | 'SINCE_INCEPTION'
    | (string & Record<never, never>);
  /** Change as a fraction; null where the product is younger than the range. */
  readonly value: string | null;
  /** Largest fall from a high to a later low within the range, 0 or more. */
  readonly maxDrawdown: string | null;
}

/** The latest unit value. */
export interface LatestNav {
  /** Trading day that it is of. */
  readonly date: string;
  /** Unit value 单位净值. */
  readonly nav: string;
  /** Change against the trading day before. */
  readonly dayChange: string;
  /** Income of the day per 10,000 units 万份收益; null where it is no money fund. */
  readonly incomePer10k: string | null;
  /** Seven-day annualised yield 七日年化; null where it is no money fund. */
  readonly sevenDayYield: string | null;
}

/** Selling at once 快赎: money in minutes, without the income of the day. */
export interface FastRedemption {
  /** Most that one customer may take on one day from one product. */
  readonly perDay: Money;
  /** What the customer may still take today. */
  readonly leftToday: Money;
}

/** Terms of a deposit or of a wealth product with fixed days. */
export interface FixedTerm {
  /** Months that the money is bound. */
  readonly months: number;
  /** Rate a year of a deposit, or benchmark of a wealth product, which is no promise. */
  readonly annualRate: string;
  /** Rate a year for what is taken out early; null where nothing can be. */
  readonly earlyRate: string | null;
  /** End of the days for subscription; null where there is none. */
  readonly raiseUntil: string | null;
  /** First day that bears income; null where it is the day of the purchase. */
  readonly valueDate: string | null;
  /** Day on which the money comes back; null where it counts from the purchase. */
  readonly maturityDate: string | null;
}

/** A product with everything that a customer should know before buying. */
export interface WealthProduct {
  /** Code, six digits. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** Kind. */
  readonly kind:
    | 'MONEY_FUND'
    | 'BOND_FUND'
    | 'MIXED_FUND'
    | 'EQUITY_FUND'
    | 'INDEX_FUND'
    | 'BANK_WMP'
    | 'TERM_DEPOSIT'
    | 'LARGE_CD'
    | (string & Record<never, never>);
  /** Who manages it; the bank itself for deposits. */
  readonly manager: string;
  /** Who keeps its assets; null for deposits. */
  readonly custodian: string | null;
  /** Risk level: the higher one of the manager’s and the bank’s. */
  readonly riskLevel: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | (string & Record<never, never>);
  /** State. */
  readonly status:
    | 'SUBSCRIBING'
    | 'OPEN'
    | 'SUSPENDED_BUY'
    | 'SUSPENDED_ALL'
    | 'CLOSED'
    | 'MATURED'
    | (string & Record<never, never>);
  /** What it buys, in a sentence. */
  readonly invests: string;
  /** The figure to show first. */
  readonly headline: HeadlineFigure;
  /** Latest unit value; null for deposits. */
  readonly latest: LatestNav | null;
  /** First day with a unit value; null for deposits. */
  readonly inceptionDate: string | null;
  /** Changes over ranges, the shortest first; empty for deposits. */
  readonly performance: readonly Performance[];
  /** Smallest purchase. */
  readonly minBuy: Money;
  /** Purchases are multiples of this. */
  readonly stepBuy: Money;
  /** Most that one purchase may be; null without bound. */
  readonly maxBuy: Money | null;
  /** Units that must stay when not all is sold; null for deposits. */
  readonly minHold: string | null;
  /** Trading days from T to the confirmation. */
  readonly confirmDays: number;
  /** Trading days from T to the money of a redemption. */
  readonly redeemSettleDays: number;
  /** Time of day, `HH:mm`, before which an order counts for the same trading day. */
  readonly cutOff: string;
  /** What it costs; null for deposits, which cost nothing. */
  readonly fees: FeeSchedule | null;
  /** Selling at once; null where it is not offered. */
  readonly fastRedemption: FastRedemption | null;
  /** What can happen with a dividend; empty where there is none. */
  readonly dividendModes: readonly ('REINVEST' | 'CASH' | (string & Record<never, never>))[];
  /** Terms with fixed days; null for funds. */
  readonly fixedTerm: FixedTerm | null;
  /** Whether a plan may buy it regularly. */
  readonly planAllowed: boolean;
  /** Whether deposit insurance covers it, up to 500,000.00 for each customer of a bank. */
  readonly insured: boolean;
  /** Documents. */
  readonly documents: readonly ProductDocument[];
  /** Moment to which the figures are true. */
  readonly asOf: string;
}

/** Names a product. */
export interface WealthGetProductInput {
  /** Code, six digits. */
  readonly code: string;
}

/** Asks for unit values. */
export interface WealthListNavInput {
  /** Code, six digits. */
  readonly code: string;
  /**
   * First day.
   * @defaultValue the first one of the product
   */
  readonly from?: string | undefined;
  /**
   * Last day.
   * @defaultValue the latest that is known
   */
  readonly to?: string | undefined;
}

/** The unit value of one day. */
export interface NavPoint {
  /** Day: trading days, for money funds every day. */
  readonly date: string;
  /** Unit value. */
  readonly nav: string;
  /** Unit value with all dividends added 累计净值. */
  readonly accumulatedNav: string;
  /** Income per 10,000 units; only of money funds. */
  readonly incomePer10k?: string | undefined;
  /** Seven-day annualised yield; only of money funds, from the seventh day on. */
  readonly sevenDayYield?: string | undefined;
}

/** Unit values of a product, oldest first. */
export interface NavSeries {
  /** Code. */
  readonly code: string;
  /** Unit values. */
  readonly data: readonly NavPoint[];
}

/** Asks for trading days. */
export interface WealthListTradingDaysInput {
  /** First day. */
  readonly from: string;
  /** Last day, at most 400 days later. */
  readonly to: string;
}

/** One day of the calendar. */
export interface TradingDay {
  /** Day. */
  readonly date: string;
  /** Whether exchanges and fund registrars work. */
  readonly trading: boolean;
  /** Says that the holidays of its year are not announced yet. */
  readonly provisional: boolean;
}

/** Days of the calendar. */
export interface TradingDayList {
  /** Every day of the range, oldest first. */
  readonly data: readonly TradingDay[];
}

/** Names the order whose evidence is wanted. */
export interface WealthGetEvidenceInput {
  /** Order, `wor_…`. */
  readonly orderId: string;
}

/** A document that the order rests on. */
export interface EvidenceDocument {
  /** Document, `agr_…`. */
  readonly agreementId: string;
  /** Title. */
  readonly title: string;
  /** Version. */
  readonly version: string;
  /** Digest of what could be read. */
  readonly sha256: string;
  /** Seconds that it was on the screen, as the page told; null when it told nothing. */
  readonly seconds: number | null;
}

/** What a sale rests on 销售可回溯记录: what was shown, in which version, and what the customer had answered. */
export interface WealthEvidence {
  /** Order. */
  readonly orderId: string;
  /** Assessment that counted, `sui_…`. */
  readonly assessmentId: string | null;
  /** Risk type at the time. */
  readonly investorLevel: 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | (string & Record<never, never>) | null;
  /** Risk level of the product at the time. */
  readonly riskLevel: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | (string & Record<never, never>);
  /** Digest of the answers. */
  readonly answersSha256: string | null;
  /** Warning that was read; null where none was needed. */
  readonly warningId: string | null;
  /** Acceptance, `acp_…`; null where there were no documents. */
  readonly acceptanceId: string | null;
  /** Documents. */
  readonly documents: readonly EvidenceDocument[];
  /** When the quote was shown. */
  readonly quotedAt: string;
  /** When the customer ordered. */
  readonly orderedAt: string;
  /** Digest of everything above, against changes. */
  readonly sha256: string;
}

/** Units of a holding. */
export interface HeldShares {
  /** All units. */
  readonly total: string;
  /** Units that can be sold. */
  readonly available: string;
  /** Units that a redemption on its way holds. */
  readonly frozen: string;
}

/** A position in one product. */
export interface Holding {
  /** Product. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Kind. */
  readonly kind:
    | 'MONEY_FUND'
    | 'BOND_FUND'
    | 'MIXED_FUND'
    | 'EQUITY_FUND'
    | 'INDEX_FUND'
    | 'BANK_WMP'
    | 'TERM_DEPOSIT'
    | 'LARGE_CD'
    | (string & Record<never, never>);
  /** Risk level. */
  readonly riskLevel: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | (string & Record<never, never>);
  /** Units. */
  readonly shares: HeldShares;
  /** Latest unit value. */
  readonly nav: string;
  /** Its day. */
  readonly navDate: string;
  /** Units × unit value. */
  readonly marketValue: Money;
  /** What was paid for the units that are held, fees included, by moving average. */
  readonly costBasis: Money;
  /** Cost of one unit; null when none is held. */
  readonly averageCost: string | null;
  /** Value less cost. Negative where it lost. */
  readonly unrealisedProfit: Money;
  /** Profit of units that were sold. */
  readonly realisedProfit: Money;
  /** Everything gained or lost since the first purchase: change of value, sales, dividends. */
  readonly cumulativeIncome: Money;
  /** Gained or lost on the latest day with a unit value. */
  readonly latestIncome: Money;
  /** Day of `latestIncome`. */
  readonly latestIncomeDate: string;
  /** Unrealised profit by cost, a fraction; null without cost. */
  readonly profitRate: string | null;
  /** What happens with a dividend; null where there is none. */
  readonly dividendMode: 'REINVEST' | 'CASH' | (string & Record<never, never>) | null;
}

/** Units that were confirmed together; fees by days held count from its day. */
export interface Lot {
  /** Day of the confirmation. */
  readonly confirmDate: string;
  /** Units that are left of it. */
  readonly shares: string;
  /** Calendar days held by now. */
  readonly daysHeld: number;
}

/** A position with its lots. */
export interface HoldingDetail {
  /** The position. */
  readonly holding: Holding;
  /** Lots, the oldest first: they are sold in this order. */
  readonly lots: readonly Lot[];
  /** Money-weighted return a year since the first purchase, a fraction; null within the first 30 days. */
  readonly annualReturn: string | null;
}

/** Names a position. */
export interface WealthGetHoldingInput {
  /** Product. */
  readonly code: string;
}

/** Lists positions, the largest value first. */
export interface WealthListHoldingsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Positions, the largest value first. */
export interface HoldingPage {
  /** Items of this page. */
  readonly data: readonly Holding[];
  /** Where to go on. */
  readonly page: Page;
}

/** Nothing to send. */
export type WealthGetSummaryInput = Readonly<Record<string, never>>;

/** Everything that the customer has invested. */
export interface WealthSummary {
  /** Positions and deposits together. */
  readonly total: Money;
  /** Positions in funds and wealth products. */
  readonly holdings: Money;
  /** Deposits, principal only. */
  readonly deposits: Money;
  /** Money of purchases that are not confirmed. */
  readonly inProgressBuys: Money;
  /** Number of orders on their way. */
  readonly inProgressOrders: number;
  /** Number of positions. */
  readonly positions: number;
  /** Gained or lost on the latest day with unit values. */
  readonly latestIncome: Money;
  /** That day; null without positions. */
  readonly latestIncomeDate: string | null;
  /** Everything gained or lost since the first purchase. */
  readonly cumulativeIncome: Money;
  /** The same as in `wealth.getSuitability`: whether the risk type counts. */
  readonly suitability: 'NONE' | 'VALID' | 'EXPIRED' | (string & Record<never, never>);
  /** Moment to which it is true. */
  readonly asOf: string;
}

/** Asks for the income of days. */
export interface WealthListIncomeInput {
  /** First day. */
  readonly from: string;
  /** Last day, at most 366 days later. */
  readonly to: string;
  /** Only of this product. */
  readonly code?: string | undefined;
}

/** Income of one day. */
export interface IncomeDay {
  /** Day. */
  readonly date: string;
  /** Gained or lost. */
  readonly income: Money;
}

/** Days with income, oldest first; days without are left out. */
export interface IncomeCalendar {
  /** Days. */
  readonly data: readonly IncomeDay[];
  /** All of them together. */
  readonly total: Money;
}

/** Lists dividends, newest first. */
export interface WealthListDividendsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** A dividend 分红. */
export interface Dividend {
  /** Id, `wdv_…`. */
  readonly id: string;
  /** Product. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Day that the fund paid for: who held units then has it. */
  readonly recordDate: string;
  /** Money per unit. */
  readonly perUnit: string;
  /** Units that counted. */
  readonly shares: string;
  /** Money. */
  readonly amount: Money;
  /** What happened with it. */
  readonly mode: 'REINVEST' | 'CASH' | (string & Record<never, never>);
  /** Units that it bought; null when it was paid out. */
  readonly reinvestedShares: string | null;
  /** When. */
  readonly paidAt: string;
}

/** Dividends, newest first. */
export interface DividendPage {
  /** Items of this page. */
  readonly data: readonly Dividend[];
  /** Where to go on. */
  readonly page: Page;
}

/** Says what happens with the dividends of a position. */
export interface WealthSetDividendModeInput {
  /** Product. */
  readonly code: string;
  /** `REINVEST` buys units, `CASH` pays out. */
  readonly mode: 'REINVEST' | 'CASH';
}

/** A document that was on the screen, and for how long. */
export interface ShownDocumentInput {
  /** Document, `agr_…`. */
  readonly agreementId: string;
  /** Seconds that it was on the screen; 0 when it was not opened. */
  readonly seconds: number;
}

/** The customer's order. Send it with the idempotency key `order-<quoteId>`: a quote can be ordered once. */
export interface WealthOrderInput {
  /** Quote that was shown, of a purchase or a redemption. */
  readonly quoteId: string;
  /** Bound card that pays, or receives the money. */
  readonly cardId: string;
  /** Acceptance of the quote's documents; left out where it has none. */
  readonly acceptanceId?: string | undefined;
  /** Documents that were on the screen, for the evidence. */
  readonly shown?: readonly ShownDocumentInput[] | undefined;
}

/** What was confirmed. */
export interface OrderConfirmation {
  /** Unit value that counts. */
  readonly nav: string;
  /** Its day, the trade date. */
  readonly navDate: string;
  /** Units that came or went. */
  readonly shares: string;
  /** Purchase: money that bought units. Redemption: what they were worth. */
  readonly net: Money;
  /** Fee. */
  readonly fee: Money;
  /** Purchase: money that came back, of a part that was not confirmed. Redemption: money that arrives. */
  readonly paidOut: Money;
  /** When it was confirmed. */
  readonly confirmedAt: string;
}

/** A change of state of an order. */
export interface OrderStatusChange {
  /** State before; null at the start. */
  readonly from: string | null;
  /** State after. */
  readonly to: string;
  /** When it happened. */
  readonly at: string;
}

/** An order 交易申请. */
export interface WealthOrder {
  /** Id, `wor_…`. */
  readonly id: string;
  /** Number for people: sixteen digits. */
  readonly number: string;
  /** What it is: `SUBSCRIBE` while a product is raised, `PLAN` when a plan ordered it, `MATURITY` when a product ended. */
  readonly side:
    'BUY' | 'SUBSCRIBE' | 'PLAN' | 'REDEEM' | 'FAST_REDEEM' | 'MATURITY' | (string & Record<never, never>);
  /** Product. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Quote that was ordered; null for an order of a plan or of the bank. */
  readonly quoteId: string | null;
  /** Plan that ordered it; null for others. */
  readonly planId: string | null;
  /** Money invested; null for a redemption. */
  readonly amount: Money | null;
  /** Units sold; null for a purchase. */
  readonly shares: string | null;
  /**
   * State. `SUBMITTED`: can be cancelled. `ACCEPTED`: past the cut-off. `CONFIRMED`, `PARTIALLY_CONFIRMED`: units are there, or gone.
   * `SETTLED`: the money of a redemption has arrived. `DELAYED`: a large redemption waits for its next trade date.
   */
  readonly status:
    | 'SUBMITTED'
    | 'CANCELLED'
    | 'ACCEPTED'
    | 'DELAYED'
    | 'CONFIRMED'
    | 'PARTIALLY_CONFIRMED'
    | 'FAILED'
    | 'REJECTED'
    | 'SETTLED'
    | (string & Record<never, never>);
  /** Why it failed or was rejected; null for others. */
  readonly failure:
    | 'QUOTA_EXHAUSTED'
    | 'REGISTRAR_REFUSED'
    | 'TRADING_SUSPENDED'
    | 'INSUFFICIENT_FUNDS'
    | 'ACCOUNT_RESTRICTED'
    | 'SUITABILITY'
    | (string & Record<never, never>)
    | null;
  /** Card that pays or receives, masked. */
  readonly cardMasked: string;
  /** Days of the order. */
  readonly dates: OrderDates;
  /** What was confirmed; null before. */
  readonly confirmation: OrderConfirmation | null;
  /** When the customer ordered. */
  readonly createdAt: string;
  /** Every change of state, oldest first. */
  readonly statusHistory: readonly OrderStatusChange[];
  /** Grows by one with each change; orders events. */
  readonly version: number;
}

/** Names an order. */
export interface WealthGetOrderInput {
  /** Order, `wor_…`. */
  readonly orderId: string;
}

/** Names the order to cancel. */
export interface WealthCancelOrderInput {
  /** Order, `wor_…`. */
  readonly orderId: string;
}

/** Lists the customer's orders, newest first. */
export interface WealthListOrdersInput {
  /** `IN_PROGRESS`: not confirmed, or its money has not arrived. Absent: all. */
  readonly state?: 'IN_PROGRESS' | undefined;
  /** Only orders of this product; not together with `state`. */
  readonly code?: string | undefined;
  /** Only the order of this quote. */
  readonly quoteId?: string | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Orders, newest first. */
export interface WealthOrderPage {
  /** Items of this page. */
  readonly data: readonly WealthOrder[];
  /** Where to go on. */
  readonly page: Page;
}

/** The customer's order to buy regularly. Send it with the idempotency key `plan-<quoteId>`. */
export interface WealthCreatePlanInput {
  /** Quote of side `PLAN` that was shown. */
  readonly quoteId: string;
  /** Bound card that pays. */
  readonly cardId: string;
  /** Acceptance of the quote's documents. */
  readonly acceptanceId: string;
  /** Documents that were on the screen, for the evidence. */
  readonly shown?: readonly ShownDocumentInput[] | undefined;
}

/** A plan that buys regularly 定投. */
export interface WealthPlan {
  /** Id, `wpl_…`. */
  readonly id: string;
  /** Quote that it was made of. */
  readonly quoteId: string;
  /** Product. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Money of each purchase. */
  readonly amount: Money;
  /** Rhythm. */
  readonly rhythm: PlanRhythm;
  /** State; `SUSPENDED` by the bank: three purchases in a row failed, or the risk type does not count any more. */
  readonly status: 'ACTIVE' | 'PAUSED' | 'SUSPENDED' | 'ENDED' | (string & Record<never, never>);
  /** Why the bank suspended it; null for others. */
  readonly suspension: 'PAYMENT_FAILED' | 'SUITABILITY' | 'PRODUCT' | (string & Record<never, never>) | null;
  /** Card that pays, masked. */
  readonly cardMasked: string;
  /** Next day on which it buys; null when it does not. */
  readonly nextDate: string | null;
  /** Purchases that were ordered. */
  readonly purchases: number;
  /** Purchases in a row that failed. */
  readonly failures: number;
  /** Money invested so far. */
  readonly invested: Money;
  /** When it was made. */
  readonly createdAt: string;
  /** Grows by one with each change. */
  readonly version: number;
}

/** Lists the customer's plans, newest first. */
export interface WealthListPlansInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Plans, newest first. */
export interface WealthPlanPage {
  /** Items of this page. */
  readonly data: readonly WealthPlan[];
  /** Where to go on. */
  readonly page: Page;
}

/** Names the plan to pause. */
export interface WealthPausePlanInput {
  /** Plan, `wpl_…`. */
  readonly planId: string;
}

/** Names the plan to resume. */
export interface WealthResumePlanInput {
  /** Plan, `wpl_…`. */
  readonly planId: string;
}

/** Names the plan to end. */
export interface WealthEndPlanInput {
  /** Plan, `wpl_…`. */
  readonly planId: string;
}

/** How often a plan buys. */
export interface PlanRhythmInput {
  /** Every week, every second week, or every month. */
  readonly frequency: 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY';
  /** Weekday 1 (Monday) to 5, or day of the month 1 to 28. */
  readonly day: number;
}

/** How often a plan buys. */
export interface PlanRhythm {
  /** Every week, every second week, or every month. */
  readonly frequency: 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY' | (string & Record<never, never>);
  /** Weekday 1 (Monday) to 5, or day of the month 1 to 28. */
  readonly day: number;
}

/** Asks what an order would cost and when it would count. A purchase and a plan name an amount, a redemption names units. */
export interface WealthQuoteOrderInput {
  /** What is wanted: buy, sell, sell with the money at once, or a plan that buys regularly. */
  readonly side: 'BUY' | 'REDEEM' | 'FAST_REDEEM' | 'PLAN';
  /** Product. */
  readonly code: string;
  /** Money to invest; with `BUY` and `PLAN`. */
  readonly amount?: MoneyInput | undefined;
  /** Units to sell; with `REDEEM` and `FAST_REDEEM`. */
  readonly shares?: string | undefined;
  /** Rhythm of the plan; with `PLAN`. */
  readonly rhythm?: PlanRhythmInput | undefined;
}

/** The fee of a quote with the way to it. Estimates rest on the latest unit value; the one of the trade date counts. */
export interface OrderEstimate {
  /** Unit value that the estimate rests on. */
  readonly nav: string;
  /** Day of that unit value. */
  readonly navDate: string;
  /** Fee rate; null where the fee is flat or differs by lot. */
  readonly feeRate: string | null;
  /** Fee. */
  readonly fee: Money;
  /** Purchase: money that buys units. Redemption: what the units are worth before the fee. */
  readonly net: Money;
  /** Units that come or go. */
  readonly shares: string;
  /** Redemption: money that would arrive; null for a purchase. */
  readonly payout: Money | null;
  /** Redemption: what each lot pays, the oldest first; empty for a purchase. */
  readonly lots: readonly LotEstimate[];
  /** What the investment would be worth if the unit value fell by 10 % until it counts: purchase value, or payout. */
  readonly ifMarketFalls: Money;
  /** The same if it rose by 10 %. */
  readonly ifMarketRises: Money;
}

/** What one lot pays in a redemption. */
export interface LotEstimate {
  /** Day on which the lot was confirmed. */
  readonly confirmDate: string;
  /** Calendar days held until the trade date. */
  readonly daysHeld: number;
  /** Units sold from it. */
  readonly shares: string;
  /** Fee rate by days held. */
  readonly feeRate: string;
  /** Fee. */
  readonly fee: Money;
}

/** What an order would cost and when it would count. */
export interface WealthQuote {
  /** Id, `wqt_…`. It can be ordered once. */
  readonly id: string;
  /** What is wanted. */
  readonly side: 'BUY' | 'REDEEM' | 'FAST_REDEEM' | 'PLAN' | (string & Record<never, never>);
  /** Product. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Money to invest; null for a redemption. */
  readonly amount: Money | null;
  /** Units to sell; null for a purchase. */
  readonly shares: string | null;
  /** Rhythm of the plan; null for an order. */
  readonly rhythm: PlanRhythm | null;
  /** The next days on which the plan would buy, at most three; empty for an order. */
  readonly planDates: readonly string[];
  /** Days of the order; of the first purchase of a plan. */
  readonly dates: OrderDates;
  /** Figures at the latest unit value. */
  readonly estimate: OrderEstimate;
  /** How far the customer’s type and the product fit. */
  readonly riskMatch: RiskMatch;
  /** Documents that must be accepted; empty for a redemption. */
  readonly agreements: readonly WealthAgreementRef[];
  /** Smallest amount of units that may stay; null where all or nothing is left. */
  readonly minHold: string | null;
  /** Until when it counts: 15 minutes, and never past the cut-off of its trade date. */
  readonly expiresAt: string;
}

/** Asks what taking out would pay. */
export interface WealthQuoteWithdrawalInput {
  /** Deposit, `dep_…`. */
  readonly depositId: string;
  /**
   * Part of the principal.
   * @defaultValue all of it
   */
  readonly amount?: MoneyInput | undefined;
}

/** What taking money out of a deposit pays, and what is lost by it. */
export interface WithdrawalQuote {
  /** Id, `wdq_…`. It can be used once. */
  readonly id: string;
  /** Deposit. */
  readonly depositId: string;
  /** Day that it is of. */
  readonly date: string;
  /** Part of the principal that is taken out. */
  readonly principal: Money;
  /** Whether it comes before maturity, at the rate `earlyRate`. */
  readonly early: boolean;
  /** Rate a year that counts for it. */
  readonly rate: string;
  /** Days that bear interest. */
  readonly days: number;
  /** Interest that is paid. */
  readonly interest: Money;
  /** Interest that the same money would bring by staying to maturity. */
  readonly interestIfStayed: Money;
  /** Interest that is given up: the difference of the two, 0.00 or more. */
  readonly interestLost: Money;
  /** Principal and interest. */
  readonly payout: Money;
  /** What stays deposited. */
  readonly remaining: Money;
  /** Until when it counts: 15 minutes, and never past its day. */
  readonly expiresAt: string;
}

/** The customer's order. Send it with the idempotency key `withdraw-<quoteId>`. */
export interface WealthWithdrawDepositInput {
  /** Deposit, `dep_…`. */
  readonly depositId: string;
  /** Quote that was shown. */
  readonly quoteId: string;
}

/** The figure that a product is shown with in a list. */
export interface HeadlineFigure {
  /**
   * What it is: seven-day annualised yield 七日年化, change over a year 近一年, change since inception, a fixed rate a year, or the
   * benchmark of a wealth product 业绩比较基准, which is no promise.
   */
  readonly kind:
    | 'SEVEN_DAY_YIELD'
    | 'ONE_YEAR'
    | 'SINCE_INCEPTION'
    | 'FIXED_RATE'
    | 'BENCHMARK'
    | (string & Record<never, never>);
  /** A fraction. */
  readonly value: string;
}

/** A product in a list. */
export interface WealthProductSummary {
  /** Code, six digits. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** Kind. */
  readonly kind:
    | 'MONEY_FUND'
    | 'BOND_FUND'
    | 'MIXED_FUND'
    | 'EQUITY_FUND'
    | 'INDEX_FUND'
    | 'BANK_WMP'
    | 'TERM_DEPOSIT'
    | 'LARGE_CD'
    | (string & Record<never, never>);
  /** Risk level: the higher one of the manager’s and the bank’s. */
  readonly riskLevel: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | (string & Record<never, never>);
  /** State. */
  readonly status:
    | 'SUBSCRIBING'
    | 'OPEN'
    | 'SUSPENDED_BUY'
    | 'SUSPENDED_ALL'
    | 'CLOSED'
    | 'MATURED'
    | (string & Record<never, never>);
  /** Smallest first purchase. */
  readonly minBuy: Money;
  /** The figure to show. */
  readonly headline: HeadlineFigure;
  /** Months that the money is bound; 0 when it can be taken out on any trading day. */
  readonly lockMonths: number;
}

/** One step of the purchase fee. Exactly one of `rate` and `flat` is set. */
export interface PurchaseFeeStep {
  /** Smallest amount of this step. */
  readonly from: Money;
  /** Fee as a fraction of the net amount, discount included; null where it is flat. */
  readonly rate: string | null;
  /** Flat fee; null where it is a rate. */
  readonly flat: Money | null;
}

/** One step of the redemption fee. */
export interface RedemptionFeeStep {
  /** Calendar days held from which this step counts. */
  readonly fromDays: number;
  /** Fee as a fraction of what the units are worth. */
  readonly rate: string;
}

/** What a fund or wealth product costs. */
export interface FeeSchedule {
  /** Purchase fee by amount, the smallest step first; empty means none. */
  readonly purchase: readonly PurchaseFeeStep[];
  /** Redemption fee by days held, the shortest first; empty means none. */
  readonly redemption: readonly RedemptionFeeStep[];
  /** Management fee a year, taken inside the unit value. */
  readonly management: string;
  /** Custody fee a year, taken inside the unit value. */
  readonly custody: string;
  /** Sales service fee a year, taken inside the unit value. */
  readonly sales: string;
}

/** A document about a product, to be read by anyone. */
export interface ProductDocument {
  /** Kind of document. */
  readonly kind:
    'KEY_FACTS' | 'PROSPECTUS' | 'CONTRACT' | 'RISK_DISCLOSURE' | 'NOTICE' | (string & Record<never, never>);
  /** Title. */
  readonly title: string;
  /** Version of the text. */
  readonly version: string;
  /** Paragraphs, top to bottom. Text only. */
  readonly paragraphs: readonly string[];
}

/** How far a customer’s risk type and a product fit. */
export interface RiskMatch {
  /**
   * `MATCH`: may buy. `OVER_LEVEL`: riskier than the customer’s type, possible after a warning and a day to think. `FORBIDDEN`: cannot
   * be bought. `NOT_ASSESSED`, `EXPIRED`: the questionnaire comes first.
   */
  readonly status:
    'MATCH' | 'OVER_LEVEL' | 'FORBIDDEN' | 'NOT_ASSESSED' | 'EXPIRED' | (string & Record<never, never>);
  /** The customer’s risk type; null when there is none that counts. */
  readonly investorLevel: 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | (string & Record<never, never>) | null;
  /** Risk level of the product. */
  readonly riskLevel: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | (string & Record<never, never>);
  /** Why it is forbidden or needs a warning; null when it fits. */
  readonly reason:
    | 'OVER_LEVEL'
    | 'LOWEST_TYPE'
    | 'AGE_65'
    | 'UNDER_AGE'
    | 'WEALTH_PRODUCT'
    | 'NO_ASSESSMENT'
    | 'EXPIRED'
    | (string & Record<never, never>)
    | null;
  /** Warning that the customer has read, `wrw_…`; null before. */
  readonly warningId: string | null;
  /** When the day to think is over; null without a warning. */
  readonly coolOffUntil: string | null;
}

/** Kinds of documents that come with an order. */
export interface WealthAgreementRef {
  /** Id, `agr_…`; read it with `partner.getAgreement`. */
  readonly id: string;
  /** Kind of document. */
  readonly kind:
    | 'WEALTH_CONTRACT'
    | 'WEALTH_KEY_FACTS'
    | 'RISK_DISCLOSURE'
    | 'RISK_WARNING'
    | 'ELDER_NOTICE'
    | 'DEPOSIT_CONTRACT'
    | 'DEBIT_MANDATE'
    | (string & Record<never, never>);
  /** Title as shown. */
  readonly title: string;
  /** Version of the text. */
  readonly version: string;
  /** Digest of the content; accepting repeats it. */
  readonly sha256: string;
}

/** The days of an order, from the trading calendar. */
export interface OrderDates {
  /** Trade date T 交易日: its unit value counts. */
  readonly tradeDate: string;
  /** Day on which the units are confirmed. */
  readonly confirmDate: string;
  /** Day from which income is seen and the units can be sold; for a redemption the day on which the money arrives. */
  readonly settleDate: string;
  /** Until when the order can be cancelled. */
  readonly cancelUntil: string;
  /** Says that the calendar of a year on the way is not announced yet, so that a date may move. */
  readonly provisional: boolean;
}

/** Operations of the feature `wealth` by method name. */
export type WealthOperations = {
  /**
   * Lists the products. Search and filters work on the whole list, which is small enough to hold.
   *
   * `GET /v1/wealth/products`, for a customer’s session, scope `products:read`.
   */
  readonly listProducts: Operation<WealthListProductsInput, WealthProductPage, 'customer'>;
  /**
   * Reads a product.
   *
   * `GET /v1/wealth/products/{code}`, for a customer’s session, scope `products:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getProduct: Operation<WealthGetProductInput, WealthProduct, 'customer'>;
  /**
   * Lists the unit values of a product.
   *
   * `GET /v1/wealth/products/{code}/nav`, for a customer’s session, scope `products:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly listNav: Operation<WealthListNavInput, NavSeries, 'customer'>;
  /**
   * Lists days with what the market does on them.
   *
   * `GET /v1/wealth/trading-days`, for a customer’s session, scope `products:read`.
   */
  readonly listTradingDays: Operation<WealthListTradingDaysInput, TradingDayList, 'customer'>;
  /**
   * Reads the questionnaire.
   *
   * `GET /v1/wealth/questionnaire`, for a customer’s session, scope `wealth:read`.
   */
  readonly getQuestionnaire: Operation<WealthGetQuestionnaireInput, Questionnaire, 'customer'>;
  /**
   * Answers the questionnaire: at most twice a day and eight times in twelve months.
   *
   * `POST /v1/wealth/assessments`, for a customer’s session, scope `wealth:trade`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `attempts-exhausted`, `agreement-version-changed`, `not-eligible`
   */
  readonly assess: Operation<WealthAssessInput, SuitabilityAssessment, 'customer'>;
  /**
   * Reads where the customer stands.
   *
   * `GET /v1/wealth/assessments/current`, for a customer’s session, scope `wealth:read`.
   */
  readonly getSuitability: Operation<WealthGetSuitabilityInput, Suitability, 'customer'>;
  /**
   * Records that a warning was read; the day to think begins.
   *
   * `POST /v1/wealth/risk-warnings`, for a customer’s session, scope `wealth:trade`. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `risk-mismatch`, `suitability-required`, `suitability-expired`, `invalid-state`
   */
  readonly acknowledgeWarning: Operation<WealthAcknowledgeWarningInput, RiskWarning, 'customer'>;
  /**
   * Quotes an order: fee by formula, dates from the trading calendar, and whether the product fits the customer.
   *
   * `POST /v1/wealth/quotes`, for a customer’s session, scope `wealth:read`.
   *
   * @throws {WdlError} `not-found`, `amount-out-of-range`, `shares-not-available`, `fast-redeem-limit`, `trading-suspended`, `not-eligible`
   */
  readonly quoteOrder: Operation<WealthQuoteOrderInput, WealthQuote, 'customer'>;
  /**
   * Orders what was quoted. Safe to repeat with the same key.
   *
   * `POST /v1/wealth/orders`, for a customer’s session, scope `wealth:trade`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `quote-expired`, `after-cut-off`, `invalid-state`, `insufficient-funds`, `account-restricted`, `account-class-not-eligible`, `shares-not-available`, `fast-redeem-limit`, `quota-exhausted`, `trading-suspended`, `suitability-required`, `suitability-expired`, `risk-mismatch`, `cool-off-pending`, `not-eligible`, `agreement-version-changed`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly order: Operation<WealthOrderInput, WealthOrder, 'customer'>;
  /**
   * Reads an order.
   *
   * `GET /v1/wealth/orders/{orderId}`, for a customer’s session, scope `wealth:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getOrder: Operation<WealthGetOrderInput, WealthOrder, 'customer'>;
  /**
   * Lists orders.
   *
   * `GET /v1/wealth/orders`, for a customer’s session, scope `wealth:read`.
   */
  readonly listOrders: Operation<WealthListOrdersInput, WealthOrderPage, 'customer'>;
  /**
   * Cancels an order before the cut-off of its trade date; the money comes back at once.
   *
   * `POST /v1/wealth/orders/{orderId}/cancel`, for a customer’s session, scope `wealth:trade`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `after-cut-off`
   */
  readonly cancelOrder: Operation<WealthCancelOrderInput, WealthOrder, 'customer'>;
  /**
   * Reads what the sale of an order rests on.
   *
   * `GET /v1/wealth/orders/{orderId}/evidence`, for a customer’s session, scope `wealth:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getEvidence: Operation<WealthGetEvidenceInput, WealthEvidence, 'customer'>;
  /**
   * Starts a plan. Each purchase is an order of its own, on the first trading day from its day on.
   *
   * `POST /v1/wealth/plans`, for a customer’s session, scope `wealth:trade`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `quote-expired`, `invalid-state`, `account-restricted`, `account-class-not-eligible`, `trading-suspended`, `suitability-required`, `suitability-expired`, `risk-mismatch`, `cool-off-pending`, `not-eligible`, `agreement-version-changed`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly createPlan: Operation<WealthCreatePlanInput, WealthPlan, 'customer'>;
  /**
   * Lists plans.
   *
   * `GET /v1/wealth/plans`, for a customer’s session, scope `wealth:read`.
   */
  readonly listPlans: Operation<WealthListPlansInput, WealthPlanPage, 'customer'>;
  /**
   * Pauses a plan: nothing is bought until it is resumed.
   *
   * `POST /v1/wealth/plans/{planId}/pause`, for a customer’s session, scope `wealth:trade`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly pausePlan: Operation<WealthPausePlanInput, WealthPlan, 'customer'>;
  /**
   * Resumes a plan from its next day on; what was missed is not bought later.
   *
   * `POST /v1/wealth/plans/{planId}/resume`, for a customer’s session, scope `wealth:trade`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`, `suitability-required`, `suitability-expired`, `risk-mismatch`
   */
  readonly resumePlan: Operation<WealthResumePlanInput, WealthPlan, 'customer'>;
  /**
   * Ends a plan. What it has bought stays.
   *
   * `POST /v1/wealth/plans/{planId}/end`, for a customer’s session, scope `wealth:trade`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly endPlan: Operation<WealthEndPlanInput, WealthPlan, 'customer'>;
  /**
   * Lists positions.
   *
   * `GET /v1/wealth/holdings`, for a customer’s session, scope `wealth:read`.
   */
  readonly listHoldings: Operation<WealthListHoldingsInput, HoldingPage, 'customer'>;
  /**
   * Reads a position with its lots.
   *
   * `GET /v1/wealth/holdings/{code}`, for a customer’s session, scope `wealth:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getHolding: Operation<WealthGetHoldingInput, HoldingDetail, 'customer'>;
  /**
   * Reads everything that is invested in one figure.
   *
   * `GET /v1/wealth/summary`, for a customer’s session, scope `wealth:read`.
   */
  readonly getSummary: Operation<WealthGetSummaryInput, WealthSummary, 'customer'>;
  /**
   * Lists income by day.
   *
   * `GET /v1/wealth/income`, for a customer’s session, scope `wealth:read`.
   */
  readonly listIncome: Operation<WealthListIncomeInput, IncomeCalendar, 'customer'>;
  /**
   * Lists dividends.
   *
   * `GET /v1/wealth/dividends`, for a customer’s session, scope `wealth:read`.
   */
  readonly listDividends: Operation<WealthListDividendsInput, DividendPage, 'customer'>;
  /**
   * Changes what happens with dividends.
   *
   * `POST /v1/wealth/holdings/{code}/dividend-mode`, for a customer’s session, scope `wealth:trade`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly setDividendMode: Operation<WealthSetDividendModeInput, Holding, 'customer'>;
  /**
   * Quotes a deposit.
   *
   * `POST /v1/wealth/deposit-quotes`, for a customer’s session, scope `wealth:read`.
   *
   * @throws {WdlError} `not-found`, `amount-out-of-range`, `trading-suspended`
   */
  readonly quoteDeposit: Operation<WealthQuoteDepositInput, DepositQuote, 'customer'>;
  /**
   * Opens a deposit. Safe to repeat with the same key.
   *
   * `POST /v1/wealth/deposits`, for a customer’s session, scope `wealth:trade`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `quote-expired`, `invalid-state`, `insufficient-funds`, `account-restricted`, `account-class-not-eligible`, `quota-exhausted`, `trading-suspended`, `agreement-version-changed`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly openDeposit: Operation<WealthOpenDepositInput, Deposit, 'customer'>;
  /**
   * Reads a deposit.
   *
   * `GET /v1/wealth/deposits/{depositId}`, for a customer’s session, scope `wealth:read`.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getDeposit: Operation<WealthGetDepositInput, Deposit, 'customer'>;
  /**
   * Lists deposits.
   *
   * `GET /v1/wealth/deposits`, for a customer’s session, scope `wealth:read`.
   */
  readonly listDeposits: Operation<WealthListDepositsInput, DepositPage, 'customer'>;
  /**
   * Changes what happens at maturity, until the day before.
   *
   * `POST /v1/wealth/deposits/{depositId}/renewal`, for a customer’s session, scope `wealth:trade`.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly setRenewal: Operation<WealthSetRenewalInput, Deposit, 'customer'>;
  /**
   * Quotes taking money out of a deposit.
   *
   * `POST /v1/wealth/withdrawal-quotes`, for a customer’s session, scope `wealth:read`.
   *
   * @throws {WdlError} `not-found`, `amount-out-of-range`, `invalid-state`
   */
  readonly quoteWithdrawal: Operation<WealthQuoteWithdrawalInput, WithdrawalQuote, 'customer'>;
  /**
   * Takes money out of a deposit; it arrives at once. Safe to repeat with the same key.
   *
   * `POST /v1/wealth/deposits/{depositId}/withdraw`, for a customer’s session, scope `wealth:trade`. Carries an idempotency key, so a repeat is harmless. Asks for a second factor.
   *
   * @throws {WdlError} `not-found`, `quote-expired`, `invalid-state`, `step-up-required`, `otp-context-mismatch`, `otp-expired`
   */
  readonly withdrawDeposit: Operation<WealthWithdrawDepositInput, Deposit, 'customer'>;
};
