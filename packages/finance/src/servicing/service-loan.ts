import { daysBetween, isLocalDate } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { FinanceError } from '../finance-error.js';
import type { Schedule } from '../schedule.js';
import { bookEvent } from './apply-event.js';
import { openLedger } from './ledger.js';
import type { LoanLedger } from './ledger.js';
import { advanceLedger } from './ledger-accrual.js';
import type { LoanEvent } from './loan-event.js';
import type { LoanState, LoanStep } from './loan-state.js';
import { presentLedger } from './present-ledger.js';
import { servicingRules } from './servicing-rules.js';
import type { ServicingRules } from './servicing-rules.js';

/**
 * Opens a loan with interest by day on its value date.
 *
 * @param rules - The product's rules; missing ones take {@link DEFAULT_SERVICING_RULES}.
 * @throws {FinanceError} A rule is out of its range.
 */
export function openLoan(schedule: Schedule, rules: Partial<ServicingRules> = {}): LoanState {
  return presentLedger(openLedger(schedule, servicingRules(rules)));
}

/**
 * Applies one event and gives the whole state after it.
 *
 * @throws {FinanceError} The event lies before the state's date, repeats an id, or asks for what cannot be.
 */
export function applyLoanEvent(state: LoanState, event: LoanEvent): LoanStep {
  const { ledger, lines, excess } = bookEvent(state.ledger, event);
  return { event, allocation: lines, excess, state: presentLedger(ledger) };
}

/**
 * Replays dated events over a schedule and gives the state after each. The same input always gives the same states.
 *
 * @throws {FinanceError} As {@link applyLoanEvent}.
 */
export function replayLoan(
  schedule: Schedule,
  rules: Partial<ServicingRules>,
  events: readonly LoanEvent[],
): LoanStep[] {
  let state = openLoan(schedule, rules);
  return events.map((event) => {
    const step = applyLoanEvent(state, event);
    state = step.state;
    return step;
  });
}

/**
 * Looks at a loan on a later date without any event between.
 *
 * @throws {FinanceError} The date does not exist or lies before the state's date.
 */
export function loanStateOn(state: LoanState, date: LocalDate): LoanState {
  return presentLedger(ledgerOn(state, date));
}

/** Brings the books of a state to a date that does not lie before it. */
export function ledgerOn(state: LoanState, date: LocalDate): LoanLedger {
  if (!isLocalDate(date)) {
    throw new FinanceError('date', 'not-a-date', 'The date must exist, written YYYY-MM-DD.');
  }
  if (daysBetween(state.date, date) < 0) {
    throw new FinanceError(
      'date',
      'out-of-order',
      `The loan stands at ${state.date}; ${date} lies before it.`,
    );
  }
  return advanceLedger(state.ledger, date);
}
