import type { Entered } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { readAmount } from './loan-draw.amount.js';
import {
  type DrawPurpose,
  type DrawWork,
  type DrawErrors,
  type DrawState,
  type DrawEvent,
  withLoan,
  loaded,
} from './loan-draw.state.js';
import { without } from '../screen/without.js';

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
    case 'otp-expired':
    case 'attempts-exhausted':
    case 'otp-context-mismatch':
      return without(next, 'challenge');
    case 'quote-expired':
    case 'agreement-version-changed':
      return { ...without(next, 'challenge', 'quote'), consent: false, step: 'amount' };
    default:
      return next;
  }
};

const back = (state: DrawState): DrawState =>
  state.step === 'confirm' && state.work === undefined
    ? { ...without(state, 'quote', 'problem', 'challenge'), consent: false, step: 'amount' }
    : state;

/** Takes what was entered before a reload, as far as the line still offers it; ticks are never among it. */
const restored = (state: DrawState, { amountText = '', tenor, purpose }: Entered): DrawState => {
  if (state.amountText !== '' || state.tenor !== undefined) return state;
  const offered = state.line?.tenors.find((one) => String(one) === tenor);
  return {
    ...state,
    amountText,
    errors: {},
    ...(offered === undefined ? {} : { tenor: offered }),
    purpose: (state.line?.purposes.find((one) => one === purpose) ?? state.purpose) as DrawPurpose,
  };
};

const choose = (state: DrawState, event: DrawEvent): DrawState => {
  switch (event.type) {
    case 'restored':
      return restored(state, event.entered);
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
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    default:
      return state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<DrawEvent['type'], DrawWork> = {
  quoted: ['quote'],
  challenged: ['draw', 'verify'],
  'order-unknown': ['draw', 'verify'],
  'not-found': ['query'],
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceDraw = (state: DrawState, event: DrawEvent): DrawState => {
  if (isStray(outcomes, event, state)) return state;
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
      return { ...without(state, 'challenge', 'problem'), step: 'unknown', work: 'query' };
    case 'loan-read':
      return withLoan(state, event.loan);
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: 'confirm',
        problem: notBooked,
      };
    case 'quoted':
      return choose(state, event);
    case 'challenged':
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
