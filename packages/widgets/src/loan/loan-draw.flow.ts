import type { BoundCard } from '@weidongli/contracts/account';
import type { Challenge } from '@weidongli/contracts';
import type { CreditLine, DrawQuote, Loan, LoanDrawInput } from '@weidongli/contracts/loan';
import type { FlowProblem } from './flow-problem.js';
import { readAmount, type AmountProblem } from './loan-draw.amount.js';

/** What a loan is for. */
export type DrawPurpose = LoanDrawInput['purpose'];

/** Where the customer is: choosing, checking, waiting for the money, or looking at the result. */
export type DrawStep =
  'loading' | 'unavailable' | 'amount' | 'confirm' | 'progress' | 'unknown' | 'done' | 'failed';

/** What is being waited for; a second press meanwhile does nothing. */
export type DrawWork = 'quote' | 'draw' | 'verify' | 'resend' | 'query';

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
  readonly code: string;
  readonly loan?: Loan;
  readonly work?: DrawWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** Everything that can happen. */
export type DrawEvent =
  | {
      readonly type: 'loaded';
      readonly line: CreditLine | undefined;
      readonly card: BoundCard | undefined;
      readonly inProgress: Loan | undefined;
    }
  | { readonly type: 'load-failed'; readonly problem: FlowProblem }
  | { readonly type: 'reload' }
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'tenor-chosen'; readonly tenor: number }
  | { readonly type: 'next' }
  | { readonly type: 'quoted'; readonly quote: DrawQuote }
  | { readonly type: 'purpose-chosen'; readonly purpose: DrawPurpose }
  | { readonly type: 'consent-changed'; readonly consent: boolean }
  | { readonly type: 'confirm' }
  | { readonly type: 'challenged'; readonly challenge: Challenge }
  | { readonly type: 'code-typed'; readonly code: string }
  | { readonly type: 'code-submitted' }
  | { readonly type: 'resend' }
  | { readonly type: 'resent'; readonly challenge: Challenge }
  | { readonly type: 'challenge-closed' }
  | { readonly type: 'failed'; readonly problem: FlowProblem }
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
  code: '',
};

type Optional = 'line' | 'card' | 'tenor' | 'quote' | 'challenge' | 'loan' | 'work' | 'problem';

/** Copies a state without some of its optional members. */
const without = (state: DrawState, ...names: readonly Optional[]): DrawState =>
  Object.fromEntries(
    Object.entries(state).filter(([name]) => !names.some((left) => left === name)),
  ) as unknown as DrawState;

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedDraw = (state: DrawState): DrawState => without(state, 'work', 'problem');

const landed: readonly string[] = ['ACTIVE', 'OVERDUE', 'SETTLED'];
const lost: readonly string[] = ['REJECTED', 'DISBURSEMENT_FAILED', 'REVERSED'];

const withLoan = (state: DrawState, loan: Loan): DrawState => {
  const step = landed.includes(loan.status) ? 'done' : lost.includes(loan.status) ? 'failed' : 'progress';
  return { ...without(state, 'work', 'problem', 'challenge'), code: '', step, loan };
};

const checked = (state: DrawState): DrawErrors => {
  if (state.line === undefined) return {};
  const amount = readAmount(state.amountText, state.line);
  return {
    ...(amount.ok ? {} : { amount: amount.problem }),
    ...(state.tenor === undefined ? { tenor: 'missing' } : {}),
  };
};

const failed = (state: DrawState, problem: FlowProblem): DrawState => {
  const next = { ...without(state, 'work'), problem };
  switch (problem.code) {
    case 'otp-incorrect':
    case 'otp-expired':
      return { ...next, code: '' };
    case 'attempts-exhausted':
    case 'otp-context-mismatch':
      return { ...without(next, 'challenge'), code: '' };
    case 'quote-expired':
    case 'agreement-version-changed':
      return { ...without(next, 'challenge', 'quote'), code: '', consent: false, step: 'amount' };
    default:
      return next;
  }
};

const loaded = (state: DrawState, event: Extract<DrawEvent, { type: 'loaded' }>): DrawState => {
  const { line, card, inProgress } = event;
  const known = {
    ...state,
    ...(line === undefined ? {} : { line }),
    ...(card === undefined ? {} : { card }),
  };
  if (inProgress !== undefined) return withLoan(known, inProgress);
  if (line?.status !== 'ACTIVE' || card === undefined)
    return { ...without(known, 'work', 'problem'), step: 'unavailable' };
  // A second load, after an error, keeps the screen and everything typed on it.
  return {
    ...without(known, 'work', 'problem'),
    step: state.step === 'loading' || state.step === 'unavailable' ? 'amount' : state.step,
  };
};

const back = (state: DrawState): DrawState =>
  state.step === 'confirm' && state.work === undefined
    ? { ...without(state, 'quote', 'problem', 'challenge'), code: '', consent: false, step: 'amount' }
    : state;

const choose = (state: DrawState, event: DrawEvent): DrawState => {
  switch (event.type) {
    case 'amount-typed': {
      const { amount: _, ...errors } = state.errors;
      return { ...without(state, 'problem'), amountText: event.text, errors };
    }
    case 'tenor-chosen': {
      const { tenor: _, ...errors } = state.errors;
      return { ...without(state, 'problem'), tenor: event.tenor, errors };
    }
    case 'next': {
      const errors = checked(state);
      const sound = Object.keys(errors).length === 0;
      return { ...without(state, 'problem'), errors, ...(sound ? { work: 'quote' as const } : {}) };
    }
    case 'quoted':
      return {
        ...without(state, 'work', 'problem'),
        quote: event.quote,
        consent: false,
        errors: {},
        step: 'confirm',
      };
    default:
      return state;
  }
};

const confirm = (state: DrawState, event: DrawEvent): DrawState => {
  switch (event.type) {
    case 'purpose-chosen':
      return { ...state, purpose: event.purpose };
    case 'consent-changed':
      return { ...without(state, 'problem'), consent: event.consent, errors: {} };
    case 'confirm':
      if (!state.consent) return { ...state, errors: { consent: 'missing' } };
      return { ...without(state, 'problem'), errors: {}, work: 'draw' };
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge, code: '' };
    case 'code-typed':
      return { ...without(state, 'problem'), code: event.code };
    case 'code-submitted':
      return state.challenge !== undefined && state.code.length === state.challenge.length
        ? { ...without(state, 'problem'), work: 'verify' }
        : state;
    case 'resend':
      return state.challenge === undefined
        ? state
        : { ...without(state, 'problem'), work: 'resend', code: '' };
    case 'resent':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge, code: '' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the tries are used up: what was said then stays.
      return state.challenge === undefined ? state : { ...without(state, 'challenge', 'problem'), code: '' };
    default:
      return state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Partial<Record<DrawEvent['type'], readonly DrawWork[]>> = {
  quoted: ['quote'],
  challenged: ['draw', 'verify'],
  resent: ['resend'],
  'order-unknown': ['draw', 'verify'],
  'not-found': ['query'],
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceDraw = (state: DrawState, event: DrawEvent): DrawState => {
  const awaited = outcomes[event.type];
  if (awaited !== undefined && !awaited.some((work) => work === state.work)) return state;
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed':
      return {
        ...without(state, 'work'),
        step: state.step === 'loading' ? 'unavailable' : state.step,
        problem: event.problem,
      };
    case 'failed':
      return failed(state, event.problem);
    case 'order-unknown':
      // Money may be on its way: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'challenge', 'problem'), code: '', step: 'unknown', work: 'query' };
    case 'loan-read':
      return withLoan(state, event.loan);
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: 'confirm',
        problem: { code: 'not-booked', recovery: 'retry', outcomeUnknown: false },
      };
    case 'quoted':
      return choose(state, event);
    case 'challenged':
    case 'resent':
      return confirm(state, event);
    default:
      return state.work === undefined ? acted(state, event) : state;
  }
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: DrawState, event: DrawEvent): DrawState => {
  if (event.type === 'back') return back(state);
  if (event.type === 'reload')
    return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
  if (event.type === 'query')
    return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
  if (state.step === 'amount') return choose(state, event);
  if (state.step === 'confirm') return confirm(state, event);
  return state;
};
