import type { WealthQuote } from '@weidongli/contracts/wealth';
import type { Entered } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { loaded, withOrder } from './wealth-redeem.loaded.js';
import { fastSplit, partText, sharesProblem, wantedShares } from './wealth-redeem.shares.js';
import type {
  RedeemErrors,
  RedeemEvent,
  RedeemSide,
  RedeemState,
  RedeemWork,
} from './wealth-redeem.state.js';

/** Problems for which the bank quotes anew: the order would count for other dates, or the figures are old. */
const outdated: readonly string[] = ['after-cut-off', 'quote-expired'];

/** Problems after which position and product are read again: they are not what the screen shows. */
const changed: readonly string[] = [
  'shares-not-available',
  'fast-redeem-limit',
  'trading-suspended',
  'invalid-state',
];

const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'otp-expired',
  'unauthenticated',
];

/** Drops what belongs to figures that no longer hold. */
const unquoted = (state: RedeemState): RedeemState => without(state, 'quote', 'before', 'problem');

const failed = (state: RedeemState, problem: FlowProblem): RedeemState => {
  const next = { ...without(state, 'work'), problem };
  const { code } = problem;
  const isEntering = state.step === 'choose' || state.step === 'confirm';
  if (isEntering && outdated.includes(code) && state.quote !== undefined)
    return { ...without(next, 'challenge'), before: state.quote, work: 'requote' };
  if (isEntering && changed.includes(code))
    return { ...without(next, 'challenge', 'quote', 'before'), step: 'choose', work: 'refresh' };
  return closing.includes(code) ? without(next, 'challenge') : next;
};

const checked = (state: RedeemState): RedeemErrors => {
  const shares = sharesProblem(state);
  return {
    ...(shares === undefined ? {} : { shares }),
    ...(state.side === undefined ? { side: 'missing' } : {}),
  };
};

const next = (state: RedeemState): RedeemState => {
  const clear = without(state, 'problem');
  if (state.step === 'confirm') return { ...without(clear, 'before'), work: 'order' };
  const errors = checked(state);
  if (Object.keys(errors).length > 0) return { ...clear, errors };
  return state.quote === undefined
    ? { ...clear, errors, work: 'quote' }
    : { ...clear, errors, step: 'confirm' };
};

const isOfInput = (state: RedeemState, side: string, shares: string | null): boolean =>
  side === state.side && shares === wantedShares(state);

/** Takes a quote: the one that was waited for, or one that was asked for while the customer was typing. */
const quoted = (state: RedeemState, quote: WealthQuote): RedeemState => {
  if (!isOfInput(state, quote.side, quote.shares)) return state;
  if (state.work === 'quote')
    return { ...without(state, 'work', 'problem'), errors: {}, quote, step: 'confirm' };
  // The days of before say why the bank has quoted anew.
  if (state.work === 'requote') return { ...without(state, 'work', 'problem'), quote, step: 'confirm' };
  if (state.step !== 'choose' || state.work !== undefined) return state;
  return { ...without(state, 'problem'), quote };
};

/** Takes typed units; those of a part that was chosen are typed for the customer. */
const typed = (state: RedeemState, sharesText: string, parts?: number): RedeemState => {
  const { shares: _, ...errors } = state.errors;
  const next = { ...state, sharesText, errors };
  const { quote } = state;
  // A field that is left writes the same units in full: what was worked out for them still holds.
  if (quote !== undefined && isOfInput(next, quote.side, quote.shares) && parts === undefined) return next;
  return { ...without(unquoted(next), 'parts', 'rest'), ...(parts === undefined ? {} : { parts }) };
};

const sideChosen = (state: RedeemState, side: RedeemSide): RedeemState => {
  const { side: _, ...errors } = state.errors;
  const { shares, ...others } = errors;
  // A cap that another way does not have is no mistake any more.
  const left = shares === 'above-fast' ? others : errors;
  return { ...without(unquoted(state), 'rest'), side, errors: left };
};

/** Redeems at once up to the cap, and keeps what is left for a normal redemption afterwards. */
const splitChosen = (state: RedeemState): RedeemState => {
  const split = fastSplit(state);
  return split === undefined
    ? state
    : { ...sideChosen(typed(state, split.now), 'FAST_REDEEM'), rest: split.rest };
};

const isSide = (value: string | undefined): value is RedeemSide =>
  value === 'REDEEM' || value === 'FAST_REDEEM';

/** Takes what was entered before a reload, as far as the product still offers it. Quotes are asked for anew. */
const restored = (state: RedeemState, { sharesText = '', side }: Entered): RedeemState => {
  if (state.sharesText !== '' || (state.side !== undefined && state.product?.fastRedemption !== null))
    return state;
  const offered = isSide(side) && (side === 'REDEEM' || state.product?.fastRedemption !== null);
  return { ...state, sharesText, errors: {}, ...(offered ? { side } : {}) };
};

const choose = (state: RedeemState, event: RedeemEvent): RedeemState => {
  switch (event.type) {
    case 'restored':
      return restored(state, event.entered);
    case 'shares-typed':
      return event.text === state.sharesText ? state : typed(state, event.text);
    case 'part-chosen':
      return typed(state, partText(state, event.parts), event.parts);
    case 'side-chosen':
      return event.side === state.side ? state : sideChosen(state, event.side);
    case 'split-chosen':
      return splitChosen(state);
    case 'estimate-failed':
      return isOfInput(state, event.side, event.shares) ? { ...state, problem: event.problem } : state;
    case 'order-opened':
      return { ...withOrder(state, event.order), looking: true };
    default:
      return state;
  }
};

const redeem = (state: RedeemState, event: RedeemEvent): RedeemState => {
  switch (event.type) {
    case 'card-chosen': {
      const card = state.cards.find(({ id }) => id === event.cardId);
      return card === undefined ? state : { ...without(state, 'problem'), card };
    }
    case 'expired':
      // While a code is being entered the bank decides: the order may still be in time.
      return state.step === 'confirm' && state.challenge === undefined && state.quote !== undefined
        ? { ...without(state, 'problem'), before: state.quote, work: 'requote' }
        : state;
    case 'next':
      return state.challenge === undefined ? next(state) : state;
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    default:
      return state.step === 'choose' ? choose(state, event) : state;
  }
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<RedeemEvent['type'], RedeemWork> = {
  challenged: ['order', 'verify'],
  'order-unknown': ['order', 'verify'],
  'not-found': ['query'],
};

const answered = (state: RedeemState, event: RedeemEvent): RedeemState | undefined => {
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
      // The order may have been taken: from here on only questions are asked, nothing is sent again.
      return { ...without(state, 'challenge', 'problem'), step: 'unknown', work: 'query' };
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: 'confirm',
        problem: notBooked,
      };
    case 'order-read':
      return withOrder(state, event.order);
    default:
      return undefined;
  }
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceRedeem = (state: RedeemState, event: RedeemEvent): RedeemState => {
  if (isStray(outcomes, event, state)) return state;
  return answered(state, event) ?? (state.work === undefined ? acted(state, event) : state);
};

/** Steps after which another redemption can begin. */
const restartable: readonly string[] = ['progress', 'done', 'cancelled', 'failed'];

/** Begins anew after a result; what a split has left is redeemed next. */
const again = (state: RedeemState): RedeemState => ({
  ...without(unquoted(state), 'order', 'parts', 'rest', 'challenge', 'side'),
  step: 'loading',
  looking: false,
  sharesText: state.rest ?? '',
  ...(state.rest === undefined ? {} : { side: 'REDEEM' }),
  errors: {},
});

const back = (state: RedeemState): RedeemState => {
  const clear = without(state, 'challenge', 'problem', 'before');
  if (state.step === 'confirm') return { ...clear, step: 'choose' };
  // What was changed about the order meanwhile is read anew.
  return state.looking && state.order !== undefined
    ? { ...without(clear, 'order'), step: 'loading', looking: false }
    : state;
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: RedeemState, event: RedeemEvent): RedeemState => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'unavailable' ? 'loading' : state.step };
    case 'query':
      return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
    case 'cancel-order':
      return state.step === 'progress' && state.order?.status === 'SUBMITTED'
        ? { ...without(state, 'problem'), work: 'cancel' }
        : state;
    case 'again':
      return restartable.includes(state.step) ? again(state) : state;
    case 'back':
      return back(state);
    default:
      return state.step === 'choose' || state.step === 'confirm' ? redeem(state, event) : state;
  }
};
