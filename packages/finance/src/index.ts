export { accrue, post, settle } from './accrual.js';
export type { AccrualRegister, Posting, Settlement } from './accrual.js';
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
export type { DatedFlow } from './xirr.js';
