import type { Holding, WealthOrder } from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import { without } from '../screen/without.js';
import {
  type DividendMode,
  isReading,
  loaded,
  placeOf,
  readingOf,
  type HoldingsEvent,
  type HoldingsPlace,
  type HoldingsRead,
  type HoldingsState,
  type Listed,
} from './wealth-holdings.state.js';

/** Goes on from an earlier state; what was under way is asked for anew. */
export const resumedHoldings = (state: HoldingsState): HoldingsState =>
  without(state, 'work', 'problem', 'asked', 'choice');

/** Problems after which the page is read again: what it shows is not how things are. Why stays to be read. */
const outdated: readonly string[] = ['after-cut-off', 'invalid-state'];

/** Asks for what the present page shows. */
const reading = (state: HoldingsState, cursor?: string): HoldingsState => {
  const work = readingOf(state, cursor);
  return work === undefined ? without(state, 'work') : { ...state, work };
};

/** Finds an order among those that have been read. */
const knownOrder = (state: HoldingsState, id: string | undefined): WealthOrder | undefined =>
  [
    ...(state.orders?.data ?? []),
    ...(state.positionOrders?.data ?? []),
    ...(state.home?.underWay ?? []),
    ...(state.order === undefined ? [] : [state.order]),
  ].find((order) => order.id === id);

/** Drops what belongs to another position, order or list than the one that is shown. */
const fitting = (state: HoldingsState, before: HoldingsPlace): HoldingsState => {
  const { page, id } = placeOf(state);
  switch (page) {
    case 'position':
      return state.position?.holding.code === id
        ? state
        : { ...without(state, 'position', 'positionOrders'), allLots: false };
    case 'income':
      return state.income?.code === id ? state : without(state, 'income', 'day');
    case 'orders':
      return before.page === 'orders' && before.id === id ? state : without(state, 'orders');
    case 'order': {
      const order = knownOrder(state, id);
      return order === undefined ? without(state, 'order') : { ...state, order };
    }
    default:
      return state;
  }
};

/** Shows a page: at once what is known of it, and asks for what is new. */
const entered = (state: HoldingsState, trail: readonly HoldingsPlace[]): HoldingsState => {
  const clear = without(state, 'problem', 'news', 'asked', 'choice', 'work');
  const next = fitting({ ...clear, trail }, placeOf(state));
  // The first reading comes before that of any page; it asks for the page then.
  return state.step === 'ready' ? reading(next) : next;
};

const opened = (state: HoldingsState, place: HoldingsPlace): HoldingsState => {
  const { page, id } = placeOf(state);
  if (place.page === 'home') return entered(state, [place]);
  return place.page === page && place.id === id ? state : entered(state, [...state.trail, place]);
};

/** Shows another page in place of the present one. */
const replaced = (state: HoldingsState, place: HoldingsPlace): HoldingsState =>
  entered(state, [...state.trail.slice(0, -1), place]);

/** Goes back to a page as it was left. */
const back = (state: HoldingsState): HoldingsState => {
  const trail = state.trail.slice(0, -1);
  if (trail.length === 0) return state;
  const next = entered(state, trail);
  return isKnown(next) ? without(next, 'work') : next;
};

const isKnown = (state: HoldingsState): boolean => {
  const { page, id } = placeOf(state);
  switch (page) {
    case 'position':
      return state.positionOrders !== undefined;
    case 'income':
      return state.income?.month === state.month;
    case 'orders':
      return state.orders !== undefined;
    case 'dividends':
      return state.dividends !== undefined;
    case 'order':
      return state.order?.id === id;
    case 'home':
      return true;
  }
};

/** Puts what was read after what is there, when it is the rest of it. */
const joined = <T>(known: Listed<T> | undefined, read: Listed<T>, work: string): Listed<T> => {
  const isRest = known !== undefined && known.next !== null && work.endsWith(` ${known.next}`);
  return isRest ? { data: [...known.data, ...read.data], next: read.next } : read;
};

const readFor = (state: HoldingsState, event: HoldingsRead): HoldingsState => {
  const { page } = placeOf(state);
  const known = outdated.includes(state.problem?.code ?? '') ? state : without(state, 'problem');
  const done = without(known, 'work');
  switch (event.type) {
    case 'position-read': {
      const { positionOrders: before } = state;
      return { ...done, position: event.position, positionOrders: joined(before, event.orders, event.work) };
    }
    case 'income-read':
      return { ...done, income: event.income };
    case 'orders-read':
      return page === 'position'
        ? { ...done, positionOrders: joined(state.positionOrders, event.orders, event.work) }
        : { ...done, orders: joined(state.orders, event.orders, event.work) };
    case 'order-read':
      return { ...done, order: event.order };
    case 'dividends-read':
      return { ...done, dividends: joined(state.dividends, event.dividends, event.work) };
  }
};

const failed = (state: HoldingsState, problem: FlowProblem): HoldingsState => {
  const next = { ...without(state, 'work'), problem };
  if (isReading(state)) return next;
  return outdated.includes(problem.code) ? reading(without(next, 'asked', 'choice')) : next;
};

const modeOf = ({ dividendMode: mode }: Holding): DividendMode | undefined =>
  (['CASH', 'REINVEST'] as const).find((one) => one === mode);

const modeChanged = (state: HoldingsState, holding: Holding): HoldingsState => {
  const { position, home } = state;
  const news = modeOf(holding);
  return {
    ...without(state, 'work', 'problem', 'asked', 'choice'),
    ...(position === undefined ? {} : { position: { ...position, holding } }),
    ...(home === undefined
      ? {}
      : {
          home: {
            ...home,
            holdings: home.holdings.map((one) => (one.code === holding.code ? holding : one)),
          },
        }),
    ...(news === undefined ? {} : { news }),
  };
};

/** Puts an order in its new state into every list that has it. */
const orderCancelled = (state: HoldingsState, order: WealthOrder): HoldingsState => {
  const inList = (list: Listed<WealthOrder>): Listed<WealthOrder> => ({
    ...list,
    data: list.data.map((one) => (one.id === order.id ? order : one)),
  });
  const { orders, positionOrders } = state;
  return {
    ...without(state, 'work', 'problem', 'asked'),
    order,
    ...(orders === undefined ? {} : { orders: inList(orders) }),
    ...(positionOrders === undefined ? {} : { positionOrders: inList(positionOrders) }),
  };
};

const restLoaded = (
  state: HoldingsState,
  holdings: readonly Holding[],
  next: string | null,
): HoldingsState => {
  const { home } = state;
  return home === undefined
    ? state
    : { ...state, home: { ...home, holdings: [...home.holdings, ...holdings], next } };
};

/** Takes outcomes; undefined for what the customer does. One of work that was given up changes nothing. */
const answered = (state: HoldingsState, event: HoldingsEvent): HoldingsState | undefined => {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event.reads);
    case 'load-failed':
      return { ...state, step: state.step === 'loading' ? 'failed' : state.step, problem: event.problem };
    case 'rest-loaded':
      return restLoaded(state, event.holdings, event.next);
    case 'rest-failed':
      return { ...state, restFailed: true };
    case 'position-read':
    case 'income-read':
    case 'orders-read':
    case 'order-read':
    case 'dividends-read':
      return event.work === state.work ? readFor(state, event) : state;
    case 'mode-changed':
      return state.work === 'mode' ? modeChanged(state, event.holding) : state;
    case 'order-cancelled':
      return state.work === 'cancel' ? orderCancelled(state, event.order) : state;
    case 'failed':
      return state.work === undefined ? state : failed(state, event.problem);
    default:
      return undefined;
  }
};

/** Works out the next state. While something is changed, all but its outcome is ignored: a double press is one. */
export const reduceHoldings = (state: HoldingsState, event: HoldingsEvent): HoldingsState => {
  const isBusy = state.work !== undefined && !isReading(state);
  return answered(state, event) ?? (isBusy ? state : (moved(state, event) ?? asked(state, event)));
};

/** Where the customer goes, and what is shown there. */
const moved = (state: HoldingsState, event: HoldingsEvent): HoldingsState | undefined => {
  switch (event.type) {
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'failed' ? 'loading' : state.step };
    case 'page-opened':
      return opened(state, { page: event.page, id: event.id });
    case 'tab-chosen':
      return replaced(state, { page: event.page, id: event.id });
    case 'product-chosen':
      // The arrow keys choose as they go: the question stays until it is closed.
      return { ...replaced(state, { page: 'income', id: event.code }), asked: 'product' };
    case 'back':
      return back(state);
    case 'read-again':
      return reading(without(state, 'problem'));
    case 'rest-wanted':
      return { ...state, restFailed: false };
    case 'more-wanted': {
      const { page } = placeOf(state);
      const list = { position: state.positionOrders, dividends: state.dividends, orders: state.orders };
      const next = page === 'position' || page === 'dividends' || page === 'orders' ? list[page]?.next : null;
      return typeof next === 'string' ? reading(without(state, 'problem'), next) : state;
    }
    case 'month-chosen':
      return reading({ ...without(state, 'problem', 'day'), month: event.month });
    default:
      return undefined;
  }
};

/** What the customer does on the page that is shown. */
const asked = (state: HoldingsState, event: HoldingsEvent): HoldingsState => {
  switch (event.type) {
    case 'hidden-toggled':
      return { ...state, hidden: !state.hidden };
    case 'lots-opened':
      return { ...state, allLots: true };
    case 'day-chosen':
      return { ...state, day: event.day };
    case 'form-chosen':
      return { ...state, asList: event.asList };
    case 'asked':
      return { ...without(state, 'problem', 'news', 'choice'), asked: event.question };
    case 'question-closed':
      return state.asked === undefined ? state : without(state, 'asked', 'choice', 'problem');
    case 'mode-chosen':
      return state.asked === 'mode' ? { ...without(state, 'problem'), choice: event.mode } : state;
    case 'mode-confirmed': {
      const { choice, position } = state;
      const isNew = choice !== undefined && choice !== position?.holding.dividendMode;
      return isNew
        ? { ...without(state, 'problem'), work: 'mode' }
        : without(state, 'asked', 'choice', 'problem');
    }
    case 'cancel-confirmed':
      return state.order?.status === 'SUBMITTED' ? { ...without(state, 'problem'), work: 'cancel' } : state;
    default:
      return state;
  }
};
