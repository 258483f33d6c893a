/**
 * Steps of the end of a business day in their fixed order; the place is the priority of a job among those of one moment.
 * Steps of features that are not built yet keep their place, so that the order never changes under what is.
 */
export const END_OF_DAY = [
  'accrue-interest',
  'mark-due',
  'auto-debit',
  'overdue-and-penalty',
  'limit-refresh',
  'nav-strike',
  'confirm-orders',
  'dividends',
  'joint-loan-split',
  'reconciliation-file',
  'statements',
  'invitation-refresh',
  'review-queue',
] as const;

/** A step of the end of a business day. */
export type EndOfDayStep = (typeof END_OF_DAY)[number];

/** Priority of a job that belongs to no step: it comes after the end-of-day steps of the same moment. */
export const DURING_THE_DAY = 50;

/** Returns the priority of a step, 1 to 13. */
export const priorityOf = (step: EndOfDayStep): number => END_OF_DAY.indexOf(step) + 1;
