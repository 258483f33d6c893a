import type { LocalDate } from '../calendar-date.js';
import type { Fen } from '../money.js';
import type { DebtComponent } from './debt-parts.js';
import type { Recalculation } from './servicing-rules.js';

interface Dated {
  /** Unique within the loan; a reversal refers to it. */
  readonly id: string;
  /** Business date; never before that of an earlier event. */
  readonly date: LocalDate;
}

/**
 * Money from the borrower for what is due; what is left follows the product's future-instalment rule. `OVERDUE` and
 * `AUTO_DEBIT` are booked alike and only named differently.
 */
export interface RepaymentEvent extends Dated {
  readonly type: 'SCHEDULED' | 'OVERDUE' | 'AUTO_DEBIT';
  /** More than 0. */
  readonly amount: Fen;
}

/** Money beyond what is due: dues first, then interest to the day, then principal. */
export interface PartialPrepaymentEvent extends Dated {
  readonly type: 'EARLY_PARTIAL';
  readonly amount: Fen;
  /** Default `REDUCE_INSTALMENT`. */
  readonly recalc?: Recalculation;
}

/** Settlement of everything that is owed on the day. */
export interface FullPrepaymentEvent extends Dated {
  readonly type: 'EARLY_FULL';
  /** At least the pay-off amount of the day; default exactly that. */
  readonly amount?: Fen;
}

/** A fee or, with `penalty`, a penalty of fixed amount; due with the instalment that covers `dueDate`. */
export interface ChargeEvent extends Dated {
  readonly type: 'CHARGE';
  readonly amount: Fen;
  /** Default the date of the event. */
  readonly dueDate?: LocalDate;
  readonly penalty?: boolean;
}

/** The lender gives up penalty, fee or interest that is owed, the oldest instalment first. */
export interface WaiverEvent extends Dated {
  readonly type: 'WAIVER';
  readonly component: Exclude<DebtComponent, 'PRINCIPAL'>;
  /** At most what is owed of the component; default all of it. */
  readonly amount?: Fen;
}

/**
 * Money back from the seller: it reduces principal that is not due yet, from the last instalment backwards, and returns
 * the paid interest in proportion to the principal refunded.
 */
export interface RefundEvent extends Dated {
  readonly type: 'REFUND';
  readonly amount: Fen;
}

/** Undoes an earlier event as if it had never been booked; everything after it is aged again. */
export interface ReversalEvent extends Dated {
  readonly type: 'REVERSAL';
  readonly eventId: string;
}

/** The lender writes the debt off: nothing accrues any more, what comes in is a recovery. */
export interface WriteOffEvent extends Dated {
  readonly type: 'WRITE_OFF';
}

/** Something that happens to a loan after the payout. */
export type LoanEvent =
  | RepaymentEvent
  | PartialPrepaymentEvent
  | FullPrepaymentEvent
  | ChargeEvent
  | WaiverEvent
  | RefundEvent
  | ReversalEvent
  | WriteOffEvent;
