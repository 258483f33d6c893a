import { fromFen } from '@weidongli/finance/money';
import type { Account } from '@weidongli/contracts/account';
import type { FlowProblem } from '../screen/flow-problem.js';
import { isStray, notBooked, type Outcomes } from '../screen/outcomes.js';
import { without } from '../screen/without.js';
import { changedLimit, chosenCard, readLimit, readTransfer } from './account-home.amount.js';
import { loaded } from './account-home.loaded.js';
import { monthOf } from './account-home.month.js';
import {
  pageOf,
  shownAccount,
  type AccountHomeEvent,
  type AccountHomeState,
  type AccountNews,
  type AccountOrder,
  type AccountPageName,
  type AccountWork,
} from './account-home.state.js';

/** Problems after which the code sheet closes: another try needs another code. */
const closing: readonly string[] = [
  'attempts-exhausted',
  'otp-context-mismatch',
  'otp-expired',
  'unauthenticated',
];

/** Problems after which everything is read again: it is not what the screen shows. */
const changed: readonly string[] = [
  'account-not-empty',
  'account-restricted',
  'balance-cap-exceeded',
  'idempotency-key-reused',
  'insufficient-funds',
  'invalid-state',
  'not-found',
];

/** Problem of an order that the bank may or may not have obeyed, and that its own records now tell of. */
const unanswered: FlowProblem = { code: 'unanswered', recovery: 'retry', outcomeUnknown: false };

/** Pages that need nothing of the account: what they tell of has happened, or they read for themselves. */
const selfContained: readonly AccountPageName[] = ['done', 'closed', 'statement'];

/** Work that only reads: the customer may go on meanwhile. */
const reading: readonly (AccountWork | undefined)[] = [undefined, 'read', 'statement', 'more'];

/** Starts to read what the page that is shown lacks, if it lacks anything. */
const completed = (state: AccountHomeState): AccountHomeState => {
  if (state.step !== 'ready' || !reading.includes(state.work) || state.accountId === undefined) return state;
  const page = pageOf(state);
  if (!selfContained.includes(page) && state.limits === undefined) return { ...state, work: 'read' };
  if (page === 'statement' && state.read?.month !== state.month) return { ...state, work: 'statement' };
  return state;
};

const cleared = (state: AccountHomeState): AccountHomeState => ({
  ...without(state, 'problem', 'news', 'window', 'challenge'),
  errors: {},
});

const orders = (state: AccountHomeState, order: AccountOrder): AccountHomeState => ({
  ...without(state, 'problem', 'news'),
  ...{ errors: {}, order, work: 'order' },
});

const failed = (state: AccountHomeState, problem: FlowProblem): AccountHomeState => {
  const { code } = problem;
  const next = { ...without(state, 'work'), problem };
  const isOrder = state.work === 'order' || state.work === 'verify';
  if (isOrder && changed.includes(code)) return { ...without(next, 'challenge'), work: 'read' };
  return closing.includes(code) ? without(next, 'challenge') : next;
};

/** Takes that no reply came. Money is asked about; of anything else the bank's records tell whether it was done. */
const unknown = (state: AccountHomeState): AccountHomeState => {
  const next = without(state, 'challenge', 'problem');
  return state.order?.kind === 'transfer'
    ? { ...next, step: 'unknown', work: 'query' }
    : { ...next, problem: unanswered, work: 'read' };
};

const accountChanged = (state: AccountHomeState, account: Account): AccountHomeState => ({
  ...told(state, account.status === 'FROZEN' ? 'frozen' : 'unfrozen'),
  accounts: state.accounts.map((one) => (one.id === account.id ? account : one)),
});

const told = (state: AccountHomeState, news: AccountNews): AccountHomeState => ({
  ...without(state, 'work', 'problem', 'challenge', 'order', 'window'),
  news,
});

const opened = (
  state: AccountHomeState,
  { page, direction = state.direction }: Extract<AccountHomeEvent, { type: 'page-opened' }>,
): AccountHomeState => {
  const trail: AccountHomeState['trail'] =
    page === 'home' ? ['home'] : pageOf(state) === page ? state.trail : [...state.trail, page];
  const shown = { ...cleared(state), trail };
  switch (page) {
    case 'transfer':
      // Read anew, so that the balance, and what was moved before, are those of now.
      return { ...without(shown, 'limits'), direction, amountText: '' };
    case 'limits':
    case 'manage':
      return without(shown, 'limits');
    case 'statement':
      return { ...without(shown, 'read'), month: monthOf(state.today) };
    default:
      return shown;
  }
};

const back = (state: AccountHomeState): AccountHomeState => {
  const page = pageOf(state);
  // What was ordered is over: the way back leads to the account as it is now.
  if (page === 'done' || page === 'closed') return { ...cleared(state), trail: ['home'], work: 'read' };
  return state.trail.length > 1 ? { ...cleared(state), trail: state.trail.slice(0, -1) } : state;
};

/** Outcomes, and the work that each belongs to; one that comes at another time is of something long given up. */
const outcomes: Outcomes<AccountHomeEvent['type'], AccountWork> = {
  'account-changed': ['freeze', 'order', 'verify'],
  'limit-changed': ['order', 'verify'],
  transferred: ['order', 'verify', 'query'],
  closed: ['order', 'verify'],
  unbound: ['order', 'verify'],
  challenged: ['order', 'verify'],
  'order-unknown': ['order', 'verify'],
  'not-found': ['query'],
  'month-read': ['statement'],
  'more-read': ['more'],
  failed: ['read', 'statement', 'more', 'freeze', 'order', 'verify', 'query'],
};

const read = (state: AccountHomeState, event: AccountHomeEvent): AccountHomeState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event);
    case 'load-failed':
      return { ...state, step: state.step === 'loading' ? 'failed' : state.step, problem: event.problem };
    case 'failed':
      return failed(state, event.problem);
    case 'month-read':
      // Another month was chosen meanwhile: it is read next.
      return event.read.month === state.month
        ? { ...without(state, 'work', 'problem'), read: event.read }
        : without(state, 'work');
    case 'more-read': {
      const { movements, nextCursor } = event;
      const all = { movements: [...(state.read?.movements ?? []), ...movements], nextCursor };
      const next = without(state, 'work', 'problem');
      return state.read === undefined ? next : { ...next, read: { ...state.read, ...all } };
    }
    default:
      return undefined;
  }
};

const done = (state: AccountHomeState, event: AccountHomeEvent): AccountHomeState | undefined => {
  switch (event.type) {
    case 'challenged':
      return { ...without(state, 'work', 'problem'), challenge: event.challenge };
    case 'order-unknown':
      return unknown(state);
    case 'transferred':
      return {
        ...without(state, 'work', 'problem', 'challenge'),
        ...{ step: 'ready', trail: ['home', 'done'], amountText: '', doneAt: event.bookedAt },
      };
    case 'not-found':
      return { ...without(state, 'work'), step: 'ready', problem: notBooked };
    case 'account-changed':
      return accountChanged(state, event.account);
    case 'limit-changed':
      return { ...told(state, 'limit-changed'), limits: event.limits, limitText: '', accounts: grown(state) };
    case 'closed':
      return { ...without(state, 'work', 'problem', 'challenge'), trail: ['closed'] };
    case 'unbound':
      return { ...told(state, 'unbound'), cards: state.cards.filter(({ id }) => id !== event.cardId) };
    default:
      return undefined;
  }
};

/** A limit is a change of the account: its version, which keys of orders hold, has grown. */
const grown = ({ accounts, accountId }: AccountHomeState): readonly Account[] =>
  accounts.map((one) => (one.id === accountId ? { ...one, version: one.version + 1 } : one));

/** Works out the next state. While something is ordered, everything but its outcome is ignored: a double press is one. */
export const reduceAccountHome = (state: AccountHomeState, event: AccountHomeEvent): AccountHomeState => {
  if (isStray(outcomes, event, state)) return state;
  const answered = read(state, event) ?? done(state, event);
  if (answered !== undefined) return answered;
  return reading.includes(state.work) ? completed(acted(state, event)) : state;
};

/** Actions of the customer. */
const acted = (state: AccountHomeState, event: AccountHomeEvent): AccountHomeState => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'failed' ? 'loading' : state.step };
    case 'retry':
      return without(state, 'problem');
    case 'query':
      return state.step === 'unknown' ? { ...without(state, 'problem'), work: 'query' } : state;
    case 'page-opened':
      return opened(state, event);
    case 'back':
      return state.step === 'unknown' ? state : back(state);
    case 'account-chosen':
      return event.accountId === state.accountId
        ? state
        : {
            ...without(cleared(state), 'limits', 'read'),
            ...{ accountId: event.accountId, recent: [], work: 'read' },
          };
    case 'month-chosen':
      return { ...without(state, 'read', 'problem'), month: event.month };
    case 'more':
      return state.read === undefined || state.read.nextCursor === null
        ? state
        : { ...without(state, 'problem'), work: 'more' };
    case 'confirmed':
      return state.challenge === undefined ? state : { ...without(state, 'problem'), work: 'verify' };
    case 'challenge-closed':
      // The sheet also closes by itself, when the proof is too old: what was said then stays.
      return state.challenge === undefined ? state : without(state, 'challenge', 'problem');
    case 'unbind':
      return orders(state, { kind: 'unbind', cardId: event.cardId });
    default: {
      const account = shownAccount(state);
      return account === undefined ? state : onAccount(typed(state, event), event, account);
    }
  }
};

/** Takes what is typed and chosen. */
const typed = (state: AccountHomeState, event: AccountHomeEvent): AccountHomeState => {
  switch (event.type) {
    case 'card-chosen':
      return { ...without(state, 'problem'), cardId: event.cardId, errors: {} };
    case 'amount-typed':
      return { ...without(state, 'problem'), amountText: event.text, errors: {} };
    case 'limit-opened':
      return { ...cleared(state), window: event.window, limitText: '' };
    case 'limit-dropped':
      return cleared(state);
    case 'limit-typed':
      return { ...without(state, 'problem'), limitText: event.text, errors: {} };
    default:
      return state;
  }
};

const onAccount = (
  state: AccountHomeState,
  { type }: AccountHomeEvent,
  { id: accountId, version, status }: Account,
): AccountHomeState => {
  switch (type) {
    case 'freeze':
      return status === 'FROZEN' ? state : { ...without(state, 'problem', 'news'), work: 'freeze' };
    case 'unfreeze':
      return orders(state, { kind: 'unfreeze', accountId, version });
    case 'close':
      return orders(state, { kind: 'close', accountId, version });
    case 'transfer-submitted': {
      const card = chosenCard(state);
      const amount = readTransfer(state);
      if (card === undefined) return state;
      if (!amount.ok) return { ...without(state, 'problem'), errors: { amount: amount.problem } };
      const known = state.recent.map(({ id }) => id);
      const { direction } = state;
      const sum = fromFen(amount.fen);
      return orders(state, {
        ...{ kind: 'transfer', accountId, cardId: card.id, direction, amount: sum, version, known },
      });
    }
    case 'limit-submitted': {
      const limit = changedLimit(state);
      const own = readLimit(state);
      if (limit === undefined || state.window === undefined) return state;
      if (!own.ok) return { ...without(state, 'problem'), errors: { limit: own.problem } };
      const { window } = state;
      return orders(state, { kind: 'limit', accountId, window, own: fromFen(own.fen), version });
    }
    default:
      return state;
  }
};
