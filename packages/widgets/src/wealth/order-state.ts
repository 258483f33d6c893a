import type { BoundCard } from '@weidongli/contracts/account';
import type { WealthOrder, WealthQuote } from '@weidongli/contracts/wealth';
import type { RunnerState } from '../screen/flow-runner.js';

/** What every flow that orders by a quote keeps; plain values only. */
export interface OrderFlowState extends RunnerState {
  readonly quote?: WealthQuote;
  /** Card that pays, or receives. */
  readonly card?: BoundCard;
  readonly order?: WealthOrder;
  /** Seconds that each document was on the screen, by its id. */
  readonly shown: Readonly<Record<string, number>>;
}

/** A document was on the screen; its seconds add up. */
export interface DocumentShownEvent {
  readonly type: 'document-shown';
  readonly agreementId: string;
  /** Whole seconds. */
  readonly seconds: number;
}

/** Where an order stands. */
export type OrderStep = 'progress' | 'done' | 'cancelled' | 'failed';

const steps: Readonly<Record<string, OrderStep>> = {
  CONFIRMED: 'done',
  PARTIALLY_CONFIRMED: 'done',
  SETTLED: 'done',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
  REJECTED: 'failed',
};

/** Says where an order stands; one in a state that is not known here is under way. */
export const stepOfOrder = ({ status }: WealthOrder): OrderStep => steps[status] ?? 'progress';

/** Tells whether an order can be cancelled at the bank's time, in milliseconds since 1970. */
export const isCancelable = ({ status, dates }: WealthOrder, now: number): boolean =>
  status === 'SUBMITTED' && now < Date.parse(dates.cancelUntil);

/** Notes for how long a document was on the screen. */
export const noteShown = <S extends OrderFlowState>(
  state: S,
  { agreementId, seconds }: DocumentShownEvent,
): S => ({ ...state, shown: { ...state.shown, [agreementId]: (state.shown[agreementId] ?? 0) + seconds } });
