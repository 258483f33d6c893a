import type { BoundCard } from '@weidongli/contracts/account';
import type { Challenge } from '@weidongli/contracts';
import type {
  LoanQuoteRepaymentInput,
  Loan,
  LoanSchedule,
  Repayment,
  RepaymentQuote,
} from '@weidongli/contracts/loan';
import { addFen, toFen } from '@weidongli/finance';
import type { FlowProblem } from './flow-problem.js';
import { readPart, type PartBounds, type PartProblem } from './loan-repay.amount.js';

/** What is paid back: what is due, a part ahead of time, or all of it. */
export type RepayChoice = LoanQuoteRepaymentInput['kind'];

/** What a part repayment changes: the instalments, or their number. */
export type Recalculation = NonNullable<LoanQuoteRepaymentInput['recalculation']>;

/** Where the customer is: choosing, checking a part repayment, waiting for the money to move, or at the result. */
export type RepayStep =
  'loading' | 'unavailable' | 'choose' | 'confirm' | 'progress' | 'unknown' | 'done' | 'failed';

/** What is being waited for; a second press meanwhile does nothing. */
export type RepayWork = 'quote' | 'repay' | 'verify' | 'resend' | 'query' | 'refresh';

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
  readonly code: string;
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
  | { readonly type: 'loaded'; readonly reads: RepayReads }
  | { readonly type: 'load-failed'; readonly problem: FlowProblem }
  | { readonly type: 'reload' }
  | { readonly type: 'chosen'; readonly choice: RepayChoice }
  | { readonly type: 'amount-typed'; readonly text: string }
  | { readonly type: 'recalculation-chosen'; readonly recalculation: Recalculation }
  | { readonly type: 'card-chosen'; readonly cardId: string }
  | { readonly type: 'next' }
  | { readonly type: 'quoted'; readonly quote: RepaymentQuote }
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
  code: '',
};

type Optional = 'challenge' | 'repayment' | 'work' | 'problem';

/** Copies a state without some of its optional members. */
const without = (state: RepayState, ...names: readonly Optional[]): RepayState =>
  Object.fromEntries(
    Object.entries(state).filter(([name]) => !names.some((left) => left === name)),
  ) as unknown as RepayState;

/** Gives the quote of what is chosen now. */
export const chosenQuote = ({ choice, quotes }: RepayState): RepaymentQuote | undefined =>
  choice === undefined ? undefined : quotes[choice];

/** Gives the card that pays. */
export const payingCard = ({ cards, cardId }: RepayState): BoundCard | undefined =>
  cards.find(({ id }) => id === cardId) ?? cards[0];

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedRepay = (state: RepayState): RepayState => without(state, 'work', 'problem');

/** Lists what can be paid: what is due comes first, and a part ahead of time only while nothing is overdue. */
export const choicesOf = ({ loan }: RepayState): readonly RepayChoice[] => {
  if (loan === undefined) return [];
  if (loan.status === 'OVERDUE' || loan.daysPastDue > 0) return ['DUE', 'FULL'];
  return toFen(loan.overdueAmount) > 0n ? ['DUE', 'PARTIAL', 'FULL'] : ['FULL', 'PARTIAL'];
};

const withoutPart = ({ PARTIAL: _, ...quotes }: RepayState['quotes']): RepayState['quotes'] => quotes;

const open: readonly string[] = ['ACTIVE', 'OVERDUE'];
const lost: readonly string[] = ['FAILED', 'REVERSED'];

const withRepayment = (state: RepayState, repayment: Repayment): RepayState => {
  const step =
    repayment.status === 'SUCCEEDED' ? 'done' : lost.includes(repayment.status) ? 'failed' : 'progress';
  return { ...without(state, 'work', 'problem', 'challenge'), code: '', step, repayment };
};

const pastChoice: readonly RepayStep[] = ['progress', 'unknown', 'done', 'failed'];

const loaded = (state: RepayState, { loan, plan, cards, quotes, inProgress }: RepayReads): RepayState => {
  // The customer went on meanwhile: what was ordered counts, not what was read before.
  if (state.work !== undefined && state.work !== 'refresh') return state;
  // Why the bank was asked again must stay to be read.
  const known = {
    ...(state.work === 'refresh' ? without(state, 'work') : without(state, 'work', 'problem')),
    loan,
    plan,
    cards,
  };
  // A result stays until the customer leaves it; a quote of a part belongs to what was typed.
  if (pastChoice.includes(state.step)) return known;
  if (inProgress !== undefined) return withRepayment(known, inProgress);
  if (!open.includes(loan.status) || cards.length === 0)
    return { ...without(known, 'challenge', 'problem'), code: '', step: 'unavailable' };
  const part = state.quotes.PARTIAL;
  const keep = state.step === 'confirm' && part !== undefined;
  // A code that was sent counts for the quote that was on the screen.
  const fresh = state.challenge === undefined ? quotes : { ...quotes, ...state.quotes };
  const next: RepayState = {
    ...known,
    quotes: keep ? { ...fresh, PARTIAL: part } : fresh,
    step: keep ? 'confirm' : 'choose',
  };
  return state.choice === undefined || choicesOf(next).includes(state.choice) ? next : dropChoice(next);
};

const dropChoice = ({ choice: _, ...rest }: RepayState): RepayState => rest;

/** Problems after which the figures on the screen no longer hold. */
const outdated: readonly string[] = [
  'quote-expired',
  'payoff-amount-changed',
  'invalid-state',
  'loan-overdue',
];
const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'unauthenticated',
  'insufficient-funds',
];

const failed = (state: RepayState, problem: FlowProblem): RepayState => {
  const next = { ...without(state, 'work'), problem };
  const { code } = problem;
  if (code === 'otp-incorrect' || code === 'otp-expired') return { ...next, code: '' };
  if (closing.includes(code)) return { ...without(next, 'challenge'), code: '' };
  if (!outdated.includes(code) || (state.step !== 'choose' && state.step !== 'confirm')) return next;
  return { ...without(next, 'challenge'), code: '', quotes: {}, step: 'choose', work: 'refresh' };
};

/** Gives the bounds of a part repayment, from the quotes that stand beside the choices. */
export const partBounds = ({ quotes: { DUE, FULL } }: RepayState): PartBounds | undefined => {
  if (FULL === undefined) return undefined;
  const { interest, penalty, fee } = FULL.allocation;
  const duePrincipal = DUE === undefined ? 0n : toFen(DUE.allocation.principal);
  const parts = [interest, penalty, fee].map(toFen);
  return { least: addFen(...parts, duePrincipal), all: toFen(FULL.amount) };
};

const checkedPart = (state: RepayState): RepayErrors => {
  const reading = readPart(state.amountText, partBounds(state));
  return {
    ...(reading.ok ? {} : { amount: reading.problem }),
    ...(state.recalculation === undefined ? { recalculation: 'missing' } : {}),
  };
};

const next = (state: RepayState): RepayState => {
  const clear = without(state, 'problem');
  if (state.step === 'confirm') return { ...clear, work: 'repay' };
  if (state.choice === undefined) return { ...clear, errors: { choice: 'missing' } };
  if (state.choice !== 'PARTIAL')
    return { ...clear, errors: {}, work: chosenQuote(state) === undefined ? 'quote' : 'repay' };
  const errors = checkedPart(state);
  return { ...clear, errors, ...(Object.keys(errors).length === 0 ? { work: 'quote' as const } : {}) };
};

const quoted = (state: RepayState, quote: RepaymentQuote): RepayState =>
  state.choice === undefined
    ? without(state, 'work')
    : {
        ...without(state, 'work', 'problem'),
        quotes: { ...state.quotes, [state.choice]: quote },
        errors: {},
        step: state.choice === 'PARTIAL' ? 'confirm' : 'choose',
      };

const chosen = (state: RepayState, choice: RepayChoice): RepayState => {
  const clear = { ...without(state, 'problem'), choice, errors: {} };
  // The figure of the choice stands on the screen before the button that pays it can be pressed.
  return choice !== 'PARTIAL' && state.quotes[choice] === undefined ? { ...clear, work: 'quote' } : clear;
};

const choose = (state: RepayState, event: RepayEvent): RepayState => {
  switch (event.type) {
    case 'chosen':
      return chosen(state, event.choice);
    case 'amount-typed': {
      const { amount: _, ...errors } = state.errors;
      const quotes = withoutPart(state.quotes);
      return { ...without(state, 'problem'), amountText: event.text, errors, quotes };
    }
    case 'recalculation-chosen': {
      const { recalculation: _, ...errors } = state.errors;
      const quotes = withoutPart(state.quotes);
      return { ...without(state, 'problem'), recalculation: event.recalculation, errors, quotes };
    }
    default:
      return state;
  }
};

const pay = (state: RepayState, event: RepayEvent): RepayState => {
  switch (event.type) {
    case 'card-chosen':
      return { ...without(state, 'problem'), cardId: event.cardId };
    case 'next':
      return state.challenge === undefined ? next(state) : state;
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
    case 'challenge-closed':
      // The sheet also closes by itself, when the tries are used up: what was said then stays.
      return state.challenge === undefined ? state : { ...without(state, 'challenge', 'problem'), code: '' };
    default:
      return state.step === 'choose' && state.challenge === undefined ? choose(state, event) : state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Partial<Record<RepayEvent['type'], readonly RepayWork[]>> = {
  quoted: ['quote'],
  challenged: ['repay', 'verify'],
  resent: ['resend'],
  'order-unknown': ['repay', 'verify'],
  'not-found': ['query'],
};

const answered = (state: RepayState, event: RepayEvent): RepayState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event.reads);
    case 'load-failed':
      if (state.work !== undefined && state.work !== 'refresh') return state;
      return {
        ...without(state, 'work', 'challenge'),
        code: '',
        step: state.step === 'loading' ? 'unavailable' : state.step,
        problem: event.problem,
      };
    case 'quoted':
      return quoted(state, event.quote);
    case 'challenged':
    case 'resent':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge, code: '' };
    case 'failed':
      return failed(state, event.problem);
    case 'order-unknown':
      // Money may be on its way: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'challenge', 'problem'), code: '', step: 'unknown', work: 'query' };
    case 'not-found':
      return notBooked(state);
    case 'repayment-read':
      return withRepayment(state, event.repayment);
    case 'loan-read':
      return { ...state, loan: event.loan };
    default:
      return undefined;
  }
};

const notBooked = (state: RepayState): RepayState => ({
  ...without(state, 'work', 'challenge'),
  step: state.choice === 'PARTIAL' ? 'confirm' : 'choose',
  problem: { code: 'not-booked', recovery: 'retry', outcomeUnknown: false },
});

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceRepay = (state: RepayState, event: RepayEvent): RepayState => {
  const awaited = outcomes[event.type];
  if (awaited !== undefined && !awaited.some((work) => work === state.work)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: RepayState, event: RepayEvent): RepayState => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
    case 'query':
      return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
    case 'again':
      return state.step === 'failed'
        ? { ...without(state, 'repayment', 'problem'), quotes: {}, step: 'loading' }
        : state;
    case 'back':
      return state.step === 'confirm'
        ? { ...without(state, 'challenge', 'problem'), code: '', step: 'choose' }
        : state;
    default:
      return state.step === 'choose' || state.step === 'confirm' ? pay(state, event) : state;
  }
};
