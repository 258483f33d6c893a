import type { RepaymentQuote } from '@weidongli/contracts/loan';
import { addFen, toFen } from '@weidongli/finance/money';
import type { Entered } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { readPart, type PartBounds } from './loan-repay.amount.js';
import {
  type Recalculation,
  type RepayChoice,
  type RepayWork,
  type RepayErrors,
  type RepayState,
  type RepayEvent,
  choicesOf,
  chosenQuote,
} from './loan-repay.state.js';
import { without } from '../screen/without.js';
import { withRepayment, loaded } from './loan-repay.loaded.js';

const withoutPart = ({ PARTIAL: _, ...quotes }: RepayState['quotes']): RepayState['quotes'] => quotes;

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
  if (closing.includes(code)) return without(next, 'challenge');
  if (!outdated.includes(code) || (state.step !== 'choose' && state.step !== 'confirm')) return next;
  return { ...without(next, 'challenge'), quotes: {}, step: 'choose', work: 'refresh' };
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

const recalculations: readonly Recalculation[] = ['REDUCE_TERM', 'REDUCE_INSTALMENT'];

/** Takes what was entered before a reload, as far as the loan still allows it. Quotes are the bank's, and asked for anew. */
const restored = (state: RepayState, entered: Entered): RepayState => {
  if (state.choice !== undefined || state.amountText !== '' || state.recalculation !== undefined)
    return state;
  const choice = choicesOf(state).find((one) => one === entered['choice']);
  const recalculation = recalculations.find((one) => one === entered['recalculation']);
  const next = {
    ...state,
    errors: {},
    amountText: entered['amountText'] ?? '',
    ...(recalculation === undefined ? {} : { recalculation }),
  };
  return choice === undefined ? next : chosen(next, choice);
};

const choose = (state: RepayState, event: RepayEvent): RepayState => {
  switch (event.type) {
    case 'restored':
      return restored(state, event.entered);
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
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    default:
      return state.step === 'choose' && state.challenge === undefined ? choose(state, event) : state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<RepayEvent['type'], RepayWork> = {
  quoted: ['quote'],
  challenged: ['repay', 'verify'],
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

        step: state.step === 'loading' ? 'unavailable' : state.step,
        problem: event.problem,
      };
    case 'quoted':
      return quoted(state, event.quote);
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'failed':
      return failed(state, event.problem);
    case 'order-unknown':
      // Money may be on its way: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'challenge', 'problem'), step: 'unknown', work: 'query' };
    case 'not-found':
      return notFound(state);
    case 'repayment-read':
      return withRepayment(state, event.repayment);
    case 'loan-read':
      return { ...state, loan: event.loan };
    default:
      return undefined;
  }
};

const notFound = (state: RepayState): RepayState => ({
  ...without(state, 'work', 'challenge'),
  step: state.choice === 'PARTIAL' ? 'confirm' : 'choose',
  problem: notBooked,
});

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceRepay = (state: RepayState, event: RepayEvent): RepayState => {
  if (isStray(outcomes, event, state)) return state;
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
      return state.step === 'confirm' ? { ...without(state, 'challenge', 'problem'), step: 'choose' } : state;
    default:
      return state.step === 'choose' || state.step === 'confirm' ? pay(state, event) : state;
  }
};
