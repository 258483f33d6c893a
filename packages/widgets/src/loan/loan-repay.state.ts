import type { RunnerEvent } from '../screen/flow-runner.js';
import { without } from '../screen/without.js';
import type { BoundCard } from '@weidongli/contracts/account';
import type { Challenge } from '@weidongli/contracts';
import type {
  LoanQuoteRepaymentInput,
  Loan,
  LoanSchedule,
  Repayment,
  RepaymentQuote,
} from '@weidongli/contracts/loan';
import { formatMoney, toFen } from '@weidongli/finance/money';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { type PartProblem } from './loan-repay.amount.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';

/** What is paid back: what is due, a part ahead of time, or all of it. */
export type RepayChoice = LoanQuoteRepaymentInput['kind'];

/** What a part repayment changes: the instalments, or their number. */
export type Recalculation = NonNullable<LoanQuoteRepaymentInput['recalculation']>;

/** Where the customer is: choosing, checking a part repayment, waiting for the money to move, or at the result. */
export type RepayStep =
  'loading' | 'unavailable' | 'choose' | 'confirm' | 'progress' | 'unknown' | 'done' | 'failed';

/** What is being waited for; a second press meanwhile does nothing. */
export type RepayWork = 'quote' | 'repay' | 'verify' | 'query' | 'refresh';

/** What the customer has left out or got wrong on this screen. */
export interface RepayErrors {
  readonly choice?: 'missing';
  readonly amount?: PartProblem;
  readonly recalculation?: 'missing';
}

/** State of a repayment; plain values only. */
export interface RepayState {
  readonly step: RepayStep;
  readonly loan?: Loan;
  readonly plan?: LoanSchedule;
  readonly cards: readonly BoundCard[];
  readonly cardId?: string;
  /** Nothing is chosen beforehand. */
  readonly choice?: RepayChoice;
  /** As typed; never rewritten while typing. */
  readonly amountText: string;
  readonly recalculation?: Recalculation;
  readonly errors: RepayErrors;
  /** The bank's quotes; a part repayment has one only for what was last asked. */
  readonly quotes: Partial<Record<RepayChoice, RepaymentQuote>>;
  readonly challenge?: Challenge;
  readonly repayment?: Repayment;
  readonly work?: RepayWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** What the bank said when the screen started, or when it asked again. */
export interface RepayReads {
  readonly loan: Loan;
  readonly plan: LoanSchedule;
  readonly cards: readonly BoundCard[];
  readonly quotes: Partial<Record<RepayChoice, RepaymentQuote>>;
  readonly inProgress: Repayment | undefined;
}

/** Everything that can happen. */
export type RepayEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | { readonly type: 'loaded'; readonly reads: RepayReads }
  | RestoredEvent
  | { readonly type: 'chosen'; readonly choice: RepayChoice }
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'recalculation-chosen'; readonly recalculation: Recalculation }
  | { readonly type: 'card-chosen'; readonly cardId: string }
  | { readonly type: 'next' }
  | { readonly type: 'quoted'; readonly quote: RepaymentQuote }
  | { readonly type: 'order-unknown' }
  | { readonly type: 'query' }
  | { readonly type: 'not-found' }
  | { readonly type: 'repayment-read'; readonly repayment: Repayment }
  | { readonly type: 'loan-read'; readonly loan: Loan }
  | { readonly type: 'again' }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startRepay: RepayState = {
  step: 'loading',
  cards: [],
  amountText: '',
  errors: {},
  quotes: {},
};

/** Gives the quote of what is chosen now. */
export const chosenQuote = ({ choice, quotes }: RepayState): RepaymentQuote | undefined =>
  choice === undefined ? undefined : quotes[choice];

/** Gives the card that pays. */
export const payingCard = ({ cards, cardId }: RepayState): BoundCard | undefined =>
  cards.find(({ id }) => id === cardId) ?? cards[0];

/** Shows the amount that is, was or would have been paid. */
export const amountOf = (state: RepayState): string => {
  const money = state.repayment?.amount ?? chosenQuote(state)?.amount;
  return money === undefined ? '' : formatMoney(toFen(money));
};

/** Gives the last digits of the card that pays. */
export const cardOf = (state: RepayState): string =>
  state.repayment?.cardMasked.slice(-4) ?? payingCard(state)?.last4 ?? '';

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedRepay = (state: RepayState): RepayState => without(state, 'work', 'problem');

/** Lists what can be paid: what is due comes first, and a part ahead of time only while nothing is overdue. */
export const choicesOf = ({ loan }: RepayState): readonly RepayChoice[] => {
  if (loan === undefined) return [];
  if (loan.status === 'OVERDUE' || loan.daysPastDue > 0) return ['DUE', 'FULL'];
  return toFen(loan.overdueAmount) > 0n ? ['DUE', 'PARTIAL', 'FULL'] : ['FULL', 'PARTIAL'];
};
