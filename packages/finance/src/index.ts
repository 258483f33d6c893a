export { accrue, post, settle } from './accrual.js';
export type { AccrualRegister, Posting, Settlement } from './accrual.js';
export { addFen, floorToMultiple, isMultipleOf, lesserFen, subtractFen } from './fen-sums.js';
export { allInAnnualCost, loanFlows } from './all-in-cost.js';
export type { DatedFee } from './all-in-cost.js';
export { simpleAnnualRate } from './annual-rate.js';
export { addDays, addMonths, daysBetween, isLocalDate } from './calendar-date.js';
export type { LocalDate } from './calendar-date.js';
export { equalPrincipalSchedule } from './equal-principal.js';
export type { EqualPrincipalTerms } from './equal-principal.js';
export { explainAllInCost, explainAnnualRate } from './explain-rate.js';
export { explainInstalment, explainInterest } from './explain-schedule.js';
export type {
  Explanation,
  ExplanationInput,
  ExplanationInputName,
  ExplanationStep,
  ExplanationStepKey,
  ExplanationUnit,
  FormulaId,
} from './explanation.js';
export { parseMoneyInput } from './money-input.js';
export type { MoneyInput, MoneyInputProblem } from './money-input.js';
export { fenFromDecimal, formatMoney, fromFen, toFen } from './money.js';
export type { Fen, Money } from './money.js';
export { formatPercent, formatPercentExact, rateFromDecimal, rateToDecimal, rateToWire } from './rate.js';
export type { Rate } from './rate.js';
export { roundHalfUp } from './rounding.js';
export { scheduleToWire } from './schedule.js';
export type {
  RepaymentMethod,
  Schedule,
  ScheduleRow,
  ScheduleRowWire,
  ScheduleTotals,
  ScheduleWire,
} from './schedule.js';
export { xirr, xirrSolutions } from './xirr.js';
export type { DatedFlow, XirrOptions } from './xirr.js';

// Servicing
export { FinanceError } from './finance-error.js';
export type { FinanceErrorCode } from './finance-error.js';
export { DEFAULT_ORDER, allocate } from './servicing/allocation.js';
export type { Allocation, AllocationLine, AllocationStyle, OwedRow } from './servicing/allocation.js';
export { addParts, subtractParts, sumParts, totalOf, withTotal } from './servicing/debt-parts.js';
export type { DebtComponent, DebtParts, DebtTotal } from './servicing/debt-parts.js';
export {
  explainAllocation,
  explainInterestSaved,
  explainPayoff,
  explainPenalty,
} from './servicing/explain-servicing.js';
export type { AccrualSegment, AccrualTrail, LedgerRow, LoanLedger, Prepayment } from './servicing/ledger.js';
export type {
  ChargeEvent,
  FullPrepaymentEvent,
  LoanEvent,
  PartialPrepaymentEvent,
  RefundEvent,
  RepaymentEvent,
  ReversalEvent,
  WaiverEvent,
  WriteOffEvent,
} from './servicing/loan-event.js';
export type {
  InstalmentStatus,
  LoanState,
  LoanStep,
  ServicedRow,
  ServicingStatus,
} from './servicing/loan-state.js';
export { payoffQuote, repaymentQuote } from './servicing/quotes.js';
export type { PayoffQuote, RepaymentQuote, RepaymentRequest } from './servicing/quotes.js';
export { applyLoanEvent, loanStateOn, openLoan, replayLoan } from './servicing/service-loan.js';
export { DEFAULT_SERVICING_RULES, penaltyDailyRate, servicingRules } from './servicing/servicing-rules.js';
export type { FutureInstalmentRule, Recalculation, ServicingRules } from './servicing/servicing-rules.js';
export {
  allocationToWire,
  debtToWire,
  loanStateToWire,
  payoffQuoteToWire,
  repaymentQuoteToWire,
} from './servicing/servicing-wire.js';
export type {
  AllocationLineWire,
  DebtTotalWire,
  LoanStateWire,
  PayoffQuoteWire,
  RepaymentQuoteWire,
  ServicedRowWire,
} from './servicing/servicing-wire.js';
export type {
  PaymentKind,
  PlannedEvent,
  PlannedLoanState,
  PlannedLoanTerms,
  PlannedRowState,
  RecalculationRules,
} from './planned/planned-loan.js';
export { replayPlannedLoan } from './planned/replay-planned.js';
// End of servicing

// Day counts, cost of credit, funds, deposits, calendar, capital numerals
export { aprAnnexI } from './apr/annex-i.js';
export type { AnnexITerms, AnnexTimeBasis } from './apr/annex-i.js';
export { aprAppendixJ } from './apr/appendix-j.js';
export type { AppendixJTerms } from './apr/appendix-j.js';
export { explainAprAnnexI, explainAprAppendixJ } from './apr/explain-apr.js';
export { addTradingDays, addWorkingDays, isWeekend, tradeDate } from './calendar/business-calendar.js';
export type { BusinessCalendar, CalendarDate, OrderTime } from './calendar/business-calendar.js';
export { formatCapital } from './capital-numeral.js';
export type { CapitalOptions } from './capital-numeral.js';
export { euCreditFraction, ukCreditFraction } from './day-count/consumer-credit.js';
export type { CreditPeriod, UkCreditOptions } from './day-count/consumer-credit.js';
export { dayCountFraction } from './day-count/day-count.js';
export type { DayCount } from './day-count/day-count.js';
export { periodsPerYear, unitPeriodsBetween } from './day-count/unit-periods.js';
export type { UnitPeriod, UnitPeriods } from './day-count/unit-periods.js';
export {
  yearFractionToDecimal,
  yearFractionToNumber,
  yearFractionToText,
} from './day-count/year-fraction.js';
export type { FractionPart, YearFraction } from './day-count/year-fraction.js';
export { explainTimeDeposit } from './deposit/explain-deposit.js';
export { withdrawTimeDeposit } from './deposit/time-deposit.js';
export type { DepositInterestPart, DepositPayout, TimeDeposit } from './deposit/time-deposit.js';
export {
  explainFundIncome,
  explainPurchase,
  explainRedemption,
  explainSevenDayYield,
} from './fund/explain-fund.js';
export { addToNewestLot, followHolding, incomeOfDays, sharesOfLots, sharesOn } from './fund/holding.js';
export type { HoldingChange, HoldingDay, ValuedDay } from './fund/holding.js';
export {
  dailyFundIncome,
  incomePerTenThousand,
  incomeToDecimal,
  sevenDayYieldCompound,
  sevenDayYieldSimple,
} from './fund/money-fund.js';
export type { IncomePerTenThousand } from './fund/money-fund.js';
export { confirmPartly, navAfter } from './fund/partial.js';
export type { PartialConfirmation } from './fund/partial.js';
export { accumulatedNav, compoundIncome, fundPerformance, maxDrawdown } from './fund/performance.js';
export type { ValuePoint } from './fund/performance.js';
export {
  EMPTY_POSITION,
  addPurchase,
  averageCost,
  averageCostToDecimal,
  profitRate,
  subtractRedemption,
  unrealisedProfit,
} from './fund/position.js';
export type { FundPosition } from './fund/position.js';
export { discountFee, feeForAmount, purchaseFund } from './fund/purchase.js';
export type { FeeTier, FrontEndFee, Purchase, PurchaseTerms } from './fund/purchase.js';
export { redeemFund, takeFromLots, valueOf } from './fund/redemption.js';
export type { FundLot, HoldingTier, RedeemedLot, Redemption, RedemptionTerms } from './fund/redemption.js';
export { parseSharesInput, partOfShares, sharesLeft } from './fund/share-input.js';
export type { SharesInput } from './fund/share-input.js';
export { navFromDecimal, navToDecimal, sharesFromDecimal, sharesToDecimal } from './fund/share.js';
export type { Nav, Shares } from './fund/share.js';
export { rateFactor } from './rate-factor.js';
export type { RateFactorTerms } from './rate-factor.js';
export { divideRounded, roundHalfEven } from './rounding.js';
export type { RoundingMode } from './rounding.js';
// End of day counts, cost of credit, funds, deposits, calendar, capital numerals

// Schedules
export { annuityInstalment, periodInterest } from './schedule/annuity.js';
export type { PeriodFactor } from './schedule/annuity.js';
export { periodFactor } from './schedule/period-factor.js';
export type { Frequency, InterestBasis, Period } from './schedule/period-factor.js';
export { progressivePlan } from './schedule/progressive-plan.js';
export type { PlanOperation, PlanRow, ProgressiveTerms } from './schedule/progressive-plan.js';
export { adjust as adjustDueDate, duePeriods } from './schedule/due-dates.js';
export type { DueDateRules, HolidayRule } from './schedule/due-dates.js';
export { repaymentSchedule } from './schedule/repayment-schedule.js';
export type { Drawdown, ScheduleTerms } from './schedule/schedule-terms.js';
// End of schedules
