import type { RunnerEvent } from '../screen/flow-runner.js';
import { without } from '../screen/without.js';
import type { BoundCard } from '@weidongli/contracts/account';
import type { Challenge } from '@weidongli/contracts';
import type { CreditLine, DrawQuote, Loan, LoanDrawInput } from '@weidongli/contracts/loan';
import type { RestoredEvent } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { type AmountProblem } from './loan-draw.amount.js';
import type { StepUpSheetEvent } from '../screen/step-up-sheet.js';

/** What a loan is for. */
export type DrawPurpose = LoanDrawInput['purpose'];

/** Where the customer is: choosing, checking, waiting for the money, or looking at the result. */
export type DrawStep =
  'loading' | 'unavailable' | 'amount' | 'confirm' | 'progress' | 'unknown' | 'done' | 'failed';

/** What is being waited for; a second press meanwhile does nothing. */
export type DrawWork = 'quote' | 'draw' | 'verify' | 'query';

/** What the customer has left out or got wrong on this screen. */
export interface DrawErrors {
  readonly amount?: AmountProblem;
  readonly tenor?: 'missing';
  readonly consent?: 'missing';
}

/** State of a draw; plain values only. */
export interface DrawState {
  readonly step: DrawStep;
  readonly line?: CreditLine;
  readonly card?: BoundCard;
  /** As typed; never rewritten while typing. */
  readonly amountText: string;
  readonly tenor?: number;
  readonly errors: DrawErrors;
  readonly quote?: DrawQuote;
  readonly purpose: DrawPurpose;
  readonly consent: boolean;
  readonly challenge?: Challenge;
  readonly loan?: Loan;
  readonly work?: DrawWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** Everything that can happen. */
export type DrawEvent =
  | StepUpSheetEvent
  | RunnerEvent
  | {
      readonly type: 'loaded';
      readonly line: CreditLine | undefined;
      readonly card: BoundCard | undefined;
      readonly inProgress: Loan | undefined;
    }
  | RestoredEvent
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'tenor-chosen'; readonly tenor: number }
  | { readonly type: 'next' }
  | { readonly type: 'quoted'; readonly quote: DrawQuote }
  | { readonly type: 'purpose-chosen'; readonly purpose: DrawPurpose }
  | { readonly type: 'consent-changed'; readonly consent: boolean }
  | { readonly type: 'confirm' }
  | { readonly type: 'order-unknown' }
  | { readonly type: 'query' }
  | { readonly type: 'not-found' }
  | { readonly type: 'loan-read'; readonly loan: Loan }
  | { readonly type: 'back' };

/** Nothing known yet. */
export const startDraw: DrawState = {
  step: 'loading',
  amountText: '',
  errors: {},
  purpose: 'DAILY_CONSUMPTION',
  consent: false,
};

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedDraw = (state: DrawState): DrawState => without(state, 'work', 'problem');

const landed: readonly string[] = ['ACTIVE', 'OVERDUE', 'SETTLED'];

const lost: readonly string[] = ['REJECTED', 'DISBURSEMENT_FAILED', 'REVERSED'];

/** Shows a loan: on its way, arrived or lost. */
export const withLoan = (state: DrawState, loan: Loan): DrawState => {
  const step = landed.includes(loan.status) ? 'done' : lost.includes(loan.status) ? 'failed' : 'progress';
  return { ...without(state, 'work', 'problem', 'challenge'), step, loan };
};

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (state: DrawState, event: Extract<DrawEvent, { type: 'loaded' }>): DrawState => {
  const { line, card, inProgress } = event;
  const known = {
    ...state,
    ...(line === undefined ? {} : { line }),
    ...(card === undefined ? {} : { card }),
  };
  // What was ordered here stays on the screen until the customer leaves it.
  if (state.loan !== undefined) return without(known, 'work', 'problem');
  if (inProgress !== undefined) return withLoan(known, inProgress);
  if (line?.status !== 'ACTIVE' || card === undefined)
    return { ...without(known, 'work', 'problem'), step: 'unavailable' };
  // A second load, after an error, keeps the screen and everything typed on it.
  return {
    ...without(known, 'work', 'problem'),
    step: state.step === 'loading' || state.step === 'unavailable' ? 'amount' : state.step,
  };
};
