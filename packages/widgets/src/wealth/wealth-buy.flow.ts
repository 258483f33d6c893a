import type { Entered } from '../screen/draft-keeper.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { noteShown } from './order-state.js';
import { riskObstacle } from './risk-obstacle.js';
import { amountToQuote, readBuyAmount } from './wealth-buy.amount.js';
import { loaded, withOrder } from './wealth-buy.loaded.js';
import type { BuyErrors, BuyEvent, BuyState, BuyWork } from './wealth-buy.state.js';

/** Problems of an order after which everything is read again: something about customer or product has changed. */
export const changedCodes: readonly string[] = [
  'suitability-required',
  'suitability-expired',
  'risk-mismatch',
  'cool-off-pending',
  'trading-suspended',
  'not-eligible',
];

const expiredCodes: readonly string[] = ['after-cut-off', 'quote-expired'];

/** Work that rests on a quote which the customer is checking. */
const checked: readonly (BuyWork | undefined)[] = ['acknowledge', 'order', 'verify'];

const amountErrors = (state: BuyState): BuyErrors => {
  const amount = readBuyAmount(state);
  return amount.ok ? {} : { amount: amount.problem };
};

/** Asks for a new quote in place of one that has expired. Nothing was ordered, and nothing is agreed to any more. */
const requoted = (state: BuyState): BuyState => ({
  ...without(state, 'challenge', 'problem'),
  ...(state.quote === undefined ? {} : { before: state.quote }),
  consent: false,
  work: 'quote',
});

const failed = (state: BuyState, problem: FlowProblem): BuyState => {
  const { code } = problem;
  const next: BuyState = { ...without(state, 'work'), problem };
  if (expiredCodes.includes(code) && checked.includes(state.work)) return requoted(state);
  if (changedCodes.includes(code))
    return { ...without(next, 'challenge', 'quote', 'before', 'problem'), consent: false, step: 'loading' };
  switch (code) {
    case 'quota-exhausted':
      return { ...without(next, 'challenge'), step: 'refused' };
    case 'otp-expired':
    case 'attempts-exhausted':
    case 'otp-context-mismatch':
      return without(next, 'challenge');
    case 'agreement-version-changed':
    case 'insufficient-funds':
    case 'amount-out-of-range':
      return { ...without(next, 'challenge', 'quote', 'before'), consent: false, step: 'amount' };
    default:
      // Without a quote that counts there is nothing to check: the amount is still there.
      return state.work === 'quote' && state.step !== 'amount'
        ? { ...without(next, 'quote', 'before'), step: 'amount' }
        : next;
  }
};

/** Takes what was entered before a reload; ticks are never among it. */
const restored = (state: BuyState, { amountText = '' }: Entered): BuyState =>
  state.amountText === '' ? { ...state, amountText, errors: {} } : state;

/** Takes a quote: the page that it leads to is worked out from it. */
const quoted = (state: BuyState, { quote, now }: Extract<BuyEvent, { type: 'quoted' }>): BuyState => {
  const obstacle = riskObstacle(quote.riskMatch, now);
  const isWarned = obstacle === 'warning';
  return {
    ...without(state, 'work', 'problem'),
    ...{ quote, terms: quote, match: quote.riskMatch, now },
    consent: false,
    errors: {},
    step: obstacle === undefined ? 'confirm' : isWarned ? 'warning' : 'blocked',
  };
};

/** Takes a quote that came while typing; one of another amount is late. */
const previewed = (state: BuyState, { quote, now }: Extract<BuyEvent, { type: 'previewed' }>): BuyState =>
  state.step === 'amount' && quote.amount?.amount === amountToQuote(state)?.amount
    ? { ...state, quote, terms: quote, match: quote.riskMatch, now }
    : state;

/** Takes what is typed. A quote stays while it is of the same amount: the field writes it in full when it is left. */
const typed = (state: BuyState, amountText: string): BuyState => {
  const next: BuyState = { ...without(state, 'problem'), amountText, errors: {} };
  const isSame = amountToQuote(next)?.amount === state.quote?.amount?.amount;
  return isSame ? next : without(next, 'quote');
};

const choose = (state: BuyState, event: BuyEvent): BuyState => {
  switch (event.type) {
    case 'restored':
      return restored(state, event.entered);
    case 'amount-typed':
      return event.text === state.amountText ? state : typed(state, event.text);
    case 'card-chosen': {
      const card = state.cards.find(({ id }) => id === event.cardId);
      return card === undefined ? state : { ...state, card };
    }
    case 'next': {
      const errors = amountErrors(state);
      const isSound = errors.amount === undefined;
      return { ...without(state, 'problem', 'before'), errors, ...(isSound ? { work: 'quote' } : {}) };
    }
    case 'order-opened':
      return withOrder(state, event.order);
    default:
      return state;
  }
};

/** Starts what needs the consent of this page, or says that it is missing. */
const agreed = (state: BuyState, work: BuyWork): BuyState =>
  state.consent
    ? { ...without(state, 'problem'), errors: {}, work }
    : { ...state, errors: { consent: 'missing' } };

const confirm = (state: BuyState, event: BuyEvent): BuyState => {
  switch (event.type) {
    case 'consent-changed':
      return { ...without(state, 'problem'), consent: event.consent, errors: {} };
    case 'acknowledge':
      return state.step === 'warning' ? agreed(state, 'acknowledge') : state;
    case 'confirm':
      return state.step === 'confirm' ? agreed(state, 'order') : state;
    case 'expired':
      // While a code is being entered the order itself finds out.
      return state.challenge === undefined ? requoted(state) : state;
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    case 'back':
      return {
        ...without(state, 'problem', 'challenge', 'before'),
        consent: false,
        errors: {},
        step: 'amount',
      };
    default:
      return state;
  }
};

const acknowledged = (
  state: BuyState,
  { warning, now }: Extract<BuyEvent, { type: 'acknowledged' }>,
): BuyState => ({
  ...without(state, 'work', 'problem', 'before'),
  ...(state.match === undefined
    ? {}
    : { match: { ...state.match, warningId: warning.id, coolOffUntil: warning.coolOffUntil } }),
  consent: false,
  step: 'blocked',
  now,
});

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<BuyEvent['type'], BuyWork> = {
  quoted: ['quote'],
  acknowledged: ['acknowledge'],
  challenged: ['order', 'verify'],
  'order-unknown': ['order', 'verify'],
  'not-found': ['query'],
};

/** Works out the next state. While work is under way, everything but its outcome is ignored: a double press is one. */
export const reduceBuy = (state: BuyState, event: BuyEvent): BuyState => {
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
    case 'order-read':
      return withOrder(state, event.order, event.now);
    case 'not-found':
      return {
        ...without(state, 'work', 'challenge'),
        step: 'confirm',
        problem: notBooked,
      };
    case 'quoted':
      return quoted(state, event);
    case 'previewed':
      return previewed(state, event);
    case 'acknowledged':
      return acknowledged(state, event);
    case 'challenged':
      return confirm(state, event);
    case 'document-shown':
      return noteShown(state, event);
    default:
      return state.work === undefined ? acted(state, event) : state;
  }
};

/** Actions of the customer on the screen that is shown. */
const acted = (state: BuyState, event: BuyEvent): BuyState => {
  if (event.type === 'reload') {
    const isStanding = state.step === 'unavailable' || state.step === 'blocked';
    return { ...without(state, 'problem'), step: isStanding ? 'loading' : state.step };
  }
  if (event.type === 'query')
    return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
  if (event.type === 'cancel')
    return state.step === 'progress' ? { ...without(state, 'problem'), work: 'cancel' } : state;
  if (state.step === 'amount') return choose(state, event);
  if (state.step === 'confirm' || state.step === 'warning') return confirm(state, event);
  return state;
};
