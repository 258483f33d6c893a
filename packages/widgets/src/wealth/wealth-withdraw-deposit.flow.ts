import type { WithdrawalQuote } from '@weidongli/contracts/wealth';
import type { Entered } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { amountToWithdraw, isOfChoice, readPart } from './wealth-withdraw-deposit.amount.js';
import { allowsPart, loaded } from './wealth-withdraw-deposit.loaded.js';
import type {
  WithdrawErrors,
  WithdrawEvent,
  WithdrawState,
  WithdrawWork,
} from './wealth-withdraw-deposit.state.js';

/** Problems after which the code sheet closes: another try needs another code. */
const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'otp-expired',
  'unauthenticated',
];

/** Problems after which the deposit is read again: it is not what the screen shows. */
const changed: readonly string[] = ['amount-out-of-range', 'invalid-state', 'not-found'];

/** Asks for a new quote in place of one that has expired. Nothing was taken out. */
const requoted = (state: WithdrawState): WithdrawState => ({
  ...without(state, 'challenge', 'problem'),
  ...(state.quote === undefined ? {} : { before: state.quote }),
  work: 'quote',
});

/** May have been taken out: from here on only questions are asked, nothing is sent again. */
const unknown = (state: WithdrawState): WithdrawState => ({
  ...without(state, 'challenge', 'problem'),
  step: 'unknown',
  work: 'query',
});

const failed = (state: WithdrawState, problem: FlowProblem): WithdrawState => {
  const { code } = problem;
  const next: WithdrawState = { ...without(state, 'work'), problem };
  if (state.work === 'order' || state.work === 'verify') {
    if (code === 'quote-expired') return requoted(state);
    // Used already, by a request whose reply was lost; or the deposit has ended.
    if (code === 'invalid-state') return unknown(state);
  }
  const isChanged = changed.includes(code) && state.work !== 'refresh';
  // Without a quote that counts there is nothing to check: the choice is still there.
  const back: WithdrawState =
    state.step === 'confirm' && (isChanged || state.work === 'quote')
      ? { ...without(next, 'challenge', 'quote', 'before'), step: 'choose' }
      : next;
  if (isChanged) return { ...without(back, 'challenge', 'quote'), work: 'refresh' };
  return closing.includes(code) ? without(back, 'challenge') : back;
};

const checked = (state: WithdrawState): WithdrawErrors => {
  if (state.share === undefined) return { share: 'missing' };
  if (state.share === 'ALL') return {};
  const part = readPart(state);
  return part.ok ? {} : { amount: part.problem };
};

/** Takes a quote: the one that was waited for, or one that was asked for while the customer was choosing. */
const quoted = (state: WithdrawState, quote: WithdrawalQuote): WithdrawState => {
  if (!isOfChoice(state, quote)) return state;
  if (state.work === 'quote')
    return { ...without(state, 'work', 'problem'), errors: {}, quote, step: 'confirm' };
  return state.step === 'choose' && state.work === undefined
    ? { ...without(state, 'problem'), quote }
    : state;
};

/** Takes what was entered before a reload, as far as the deposit still allows it. */
const restored = (state: WithdrawState, { share, amountText = '' }: Entered): WithdrawState => {
  const isFree = state.share === undefined && (share === 'ALL' || (share === 'PART' && allowsPart(state)));
  return isFree ? { ...state, share, amountText } : state;
};

const look = (state: WithdrawState, event: WithdrawEvent): WithdrawState => {
  switch (event.type) {
    case 'take-out':
      return { ...without(state, 'problem', 'renewal'), step: 'choose', renewed: false };
    case 'renewal-chosen':
      return { ...without(state, 'problem'), renewal: event.renewal };
    case 'renewal-dropped':
      return without(state, 'renewal');
    case 'renewal-saved':
      return state.renewal === undefined || state.renewal === state.deposit?.renewal
        ? without(state, 'renewal')
        : { ...without(state, 'problem'), renewed: false, work: 'renew' };
    default:
      return state;
  }
};

const choose = (state: WithdrawState, event: WithdrawEvent): WithdrawState => {
  switch (event.type) {
    case 'share-chosen':
      return event.share === state.share
        ? state
        : { ...without(state, 'quote', 'problem'), share: event.share, errors: {} };
    case 'amount-typed': {
      if (event.text === state.amountText) return state;
      const next = { ...state, amountText: event.text, errors: {} };
      // A field that is left writes the same amount in full: what was worked out for it still holds.
      const isSame = state.quote !== undefined && isOfChoice(next, state.quote);
      return isSame ? next : without(next, 'quote', 'problem');
    }
    case 'next': {
      const errors = checked(state);
      const isSound = Object.keys(errors).length === 0;
      return { ...without(state, 'problem', 'before'), errors, ...(isSound ? { work: 'quote' } : {}) };
    }
    case 'estimate-failed':
      // One that comes for another amount is late.
      return event.wish === amountToWithdraw(state)?.amount ? { ...state, problem: event.problem } : state;
    case 'back':
      return { ...without(state, 'problem', 'quote'), errors: {}, step: 'deposit' };
    default:
      return state;
  }
};

const confirm = (state: WithdrawState, event: WithdrawEvent): WithdrawState => {
  switch (event.type) {
    case 'confirm':
      return state.challenge === undefined ? { ...without(state, 'problem'), work: 'order' } : state;
    case 'expired':
      // While a code is being entered the withdrawal itself finds out.
      return state.challenge === undefined ? requoted(state) : state;
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    case 'back':
      return { ...without(state, 'problem', 'challenge', 'before'), step: 'choose' };
    default:
      return state;
  }
};

/** Says, after a query, that nothing was taken out; a deposit that has ended meanwhile shows its end. */
const notFound = (state: WithdrawState): WithdrawState => {
  const next = without(state, 'work', 'challenge');
  return state.deposit?.status === 'ACTIVE'
    ? {
        ...next,
        step: 'confirm',
        problem: notBooked,
      }
    : { ...without(next, 'quote', 'before'), step: 'ended' };
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<WithdrawEvent['type'], WithdrawWork> = {
  challenged: ['order', 'verify'],
  'order-unknown': ['order', 'verify'],
  'deposit-read': ['query'],
  'not-found': ['query'],
  'renewal-set': ['renew'],
};

const answered = (state: WithdrawState, event: WithdrawEvent): WithdrawState | undefined => {
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
    case 'quoted':
      return quoted(state, event.quote);
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'order-unknown':
      return unknown(state);
    case 'withdrawn':
      return {
        ...without(state, 'work', 'problem', 'challenge', 'before'),
        ...{ step: 'done', deposit: event.deposit },
      };
    case 'deposit-read':
      return { ...state, deposit: event.deposit };
    case 'not-found':
      return notFound(state);
    case 'renewal-set':
      return {
        ...without(state, 'work', 'problem', 'renewal'),
        ...{ deposit: event.deposit, renewed: true },
      };
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceWithdraw = (state: WithdrawState, event: WithdrawEvent): WithdrawState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: WithdrawState, event: WithdrawEvent): WithdrawState => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
    case 'query':
      return state.step === 'unknown' ? unknown(state) : state;
    case 'restored':
      return state.step === 'deposit' || state.step === 'choose' ? restored(state, event.entered) : state;
    default:
  }
  if (state.step === 'deposit') return look(state, event);
  if (state.step === 'choose') return choose(state, event);
  return state.step === 'confirm' ? confirm(state, event) : state;
};
