import { FinanceError } from '../finance-error.js';
import { RATE_ONE } from '../rate.js';
import { requireAmount, requireDate } from '../schedule/schedule-terms.js';
import type { PlannedEvent, PlannedLoanTerms } from './planned-loan.js';

/**
 * Checks the terms and events of a planned loan.
 *
 * @throws {FinanceError} A term or an event is out of its range; `argument` names it.
 */
export function requirePlanned(terms: PlannedLoanTerms, events: readonly PlannedEvent[]): void {
  const { instalments, annualRate, downPaymentShare, overdueCharge = 0n, graceOnPrincipal } = terms;
  requireRange('terms.instalments', instalments, 1, 1_200);
  requireRange('terms.graceOnPrincipal', graceOnPrincipal, 0, instalments - 1);
  requireShare('terms.annualRate', annualRate, 10n * RATE_ONE);
  requireShare('terms.downPaymentShare', downPaymentShare, RATE_ONE);
  requireShare('terms.overdueCharge', overdueCharge, RATE_ONE);
  requireAmount('terms.multiple', terms.multiple);
  for (const event of events) {
    requireDate('events.date', event.date);
    if (event.type === 'CHARGE') requireDate('events.dueDate', event.dueDate);
    if ('amount' in event) requireAmount('events.amount', event.amount);
  }
  const first = events.find((event) => event.type === 'PAYMENT' || event.type === 'DRAWDOWN');
  if (first?.type === 'PAYMENT') {
    throw new FinanceError('events', 'out-of-order', 'A loan is drawn before anything is paid.');
  }
  requireServed(terms, events);
}

/** Refuses combinations whose plan nobody here can vouch for, rather than giving a wrong one. */
function requireServed(terms: PlannedLoanTerms, events: readonly PlannedEvent[]): void {
  const follows = terms.recalculation !== undefined;
  const draws = events.filter((event) => event.type === 'DRAWDOWN').length;
  const replans = follows && terms.scheduleType === 'PROGRESSIVE';
  if (draws > 1 && terms.annualRate > 0n && !replans) {
    const message =
      'Later drawdowns of a loan with interest need a progressive plan that follows what is paid.';
    throw new FinanceError('events', 'conflict', message);
  }
  if (follows && events.some((event) => event.type === 'CHARGE')) {
    throw new FinanceError('events', 'conflict', 'A plan that follows what is paid takes no charges.');
  }
  if (follows && terms.downPaymentShare > 0n) {
    const message = 'A plan that follows what is paid has no down payment.';
    throw new FinanceError('terms.downPaymentShare', 'conflict', message);
  }
}

function requireRange(argument: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new FinanceError(
    argument,
    'out-of-range',
    `${argument} must be an integer from ${least} to ${most}.`,
  );
}

function requireShare(argument: string, share: bigint, most: bigint): void {
  if (share >= 0n && share <= most) return;
  throw new FinanceError(argument, 'out-of-range', `${argument} must be from 0 to ${most / RATE_ONE}.`);
}
