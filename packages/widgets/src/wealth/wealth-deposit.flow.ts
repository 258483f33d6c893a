import type { DepositQuote } from '@weidongli/contracts/wealth';
import type { Entered } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { isRenewal } from './deposit-renewal.js';
import { amountToQuote, readBuyAmount } from './wealth-buy.amount.js';
import { loaded, withDeposit } from './wealth-deposit.loaded.js';
import type { DepositErrors, DepositEvent, DepositState, DepositWork } from './wealth-deposit.state.js';

/** Problems after which the code sheet closes: another try needs another code. */
const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'otp-expired',
  'unauthenticated',
];

/** Problems after which amount and documents are begun anew. */
const changed: readonly string[] = [
  'agreement-version-changed',
  'amount-out-of-range',
  'insufficient-funds',
  'trading-suspended',
];

const isOfAmount = (state: DepositState, { amount }: DepositQuote): boolean =>
  amount.amount === amountToQuote(state)?.amount;

const isSending = ({ work }: DepositState): boolean => work === 'order' || work === 'verify';

/** Asks for a new quote in place of one that has expired. Nothing was opened, and nothing is agreed to any more. */
const requoted = (state: DepositState): DepositState => ({
  ...without(state, 'challenge', 'problem'),
  ...(state.quote === undefined ? {} : { before: state.quote }),
  consent: false,
  work: 'quote',
});

/** May have been opened: from here on only questions are asked, nothing is sent again. */
const unknown = (state: DepositState): DepositState => ({
  ...without(state, 'challenge', 'problem'),
  step: 'unknown',
  work: 'query',
});

const failed = (state: DepositState, problem: FlowProblem): DepositState => {
  const { code } = problem;
  const next: DepositState = { ...without(state, 'work'), problem };
  if (isSending(state)) {
    if (code === 'quote-expired') return requoted(state);
    // Used already: by a request whose reply was lost.
    if (code === 'invalid-state') return unknown(state);
    if (code === 'quota-exhausted') return { ...without(next, 'challenge'), step: 'refused' };
  }
  // Without a quote that counts there is nothing to check: the amount is still there.
  const isUnquoted = state.work === 'quote' && state.step === 'confirm';
  if (changed.includes(code) || isUnquoted)
    return { ...without(next, 'challenge', 'quote', 'before'), consent: false, step: 'amount' };
  return closing.includes(code) ? without(next, 'challenge') : next;
};

const checked = (state: DepositState): DepositErrors => {
  const amount = readBuyAmount(state);
  return {
    ...(amount.ok ? {} : { amount: amount.problem }),
    ...(state.renewal === undefined ? { renewal: 'missing' } : {}),
  };
};

/**
 * Takes what was entered before a reload; ticks are never among it. A quote that was being confirmed may have been
 * opened without a reply: then its deposit is shown.
 */
const restored = (state: DepositState, { amountText = '', renewal, quoteId }: Entered): DepositState => {
  const opened = state.running.find((one) => one.quoteId !== null && one.quoteId === quoteId);
  if (opened !== undefined) return withDeposit(state, opened);
  return {
    ...state,
    ...(state.amountText === '' ? { amountText } : {}),
    ...(state.renewal === undefined && isRenewal(renewal) ? { renewal } : {}),
    errors: {},
  };
};

const choose = (state: DepositState, event: DepositEvent): DepositState => {
  switch (event.type) {
    case 'restored':
      return restored(state, event.entered);
    case 'amount-typed': {
      if (event.text === state.amountText) return state;
      const { amount: _, ...errors } = state.errors;
      const typed: DepositState = { ...state, amountText: event.text, errors };
      // A field that is left writes the same amount in full: what was worked out for it still holds.
      const isSame = state.quote !== undefined && isOfAmount(typed, state.quote);
      return isSame ? typed : without(typed, 'problem', 'quote');
    }
    case 'renewal-chosen': {
      const { renewal: _, ...errors } = state.errors;
      return { ...without(state, 'problem'), renewal: event.renewal, errors };
    }
    case 'card-chosen': {
      const card = state.cards.find(({ id }) => id === event.cardId);
      return card === undefined ? state : { ...state, card };
    }
    case 'next': {
      const errors = checked(state);
      const isSound = Object.keys(errors).length === 0;
      return { ...without(state, 'problem', 'before'), errors, ...(isSound ? { work: 'quote' } : {}) };
    }
    default:
      return state;
  }
};

const confirm = (state: DepositState, event: DepositEvent): DepositState => {
  switch (event.type) {
    case 'consent-changed':
      return { ...without(state, 'problem'), consent: event.consent, errors: {} };
    case 'confirm':
      return state.consent
        ? { ...without(state, 'problem'), errors: {}, work: 'order' }
        : { ...state, errors: { consent: 'missing' } };
    case 'expired':
      // While a code is being entered the order itself finds out.
      return state.challenge === undefined ? requoted(state) : state;
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    case 'back':
      return {
        ...without(state, 'problem', 'challenge', 'before'),
        ...{ consent: false, errors: {}, step: 'amount' },
      };
    default:
      return state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<DepositEvent['type'], DepositWork> = {
  quoted: ['quote'],
  challenged: ['order', 'verify'],
  'order-unknown': ['order', 'verify'],
  'not-found': ['query'],
};

const answered = (state: DepositState, event: DepositEvent): DepositState | undefined => {
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
      return unknown(state);
    case 'opened':
      return withDeposit(state, event.deposit);
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: 'confirm',
        problem: notBooked,
      };
    case 'quoted':
      return {
        ...without(state, 'work', 'problem'),
        ...{ quote: event.quote, consent: false, errors: {}, step: 'confirm' },
      };
    case 'previewed':
      // One that came for another amount is late.
      return state.step === 'amount' && isOfAmount(state, event.quote)
        ? { ...state, quote: event.quote }
        : state;
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceDeposit = (state: DepositState, event: DepositEvent): DepositState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: DepositState, event: DepositEvent): DepositState => {
  if (event.type === 'reload')
    return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
  if (event.type === 'query') return state.step === 'unknown' ? unknown(state) : state;
  if (state.step === 'amount') return choose(state, event);
  return state.step === 'confirm' ? confirm(state, event) : state;
};
