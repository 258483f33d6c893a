import { without } from '../screen/without.js';
import { mostCompared, withPages, type BrowseEvent, type BrowseState } from './wealth-browse.state.js';

/** Fewest products beside each other. */
export const fewestCompared = 2;

const picked = (state: BrowseState, code: string): BrowseState => {
  if (!state.picking) return state;
  const isThere = state.picked.includes(code);
  if (!isThere && state.picked.length >= mostCompared) return state;
  return {
    ...state,
    picked: isThere ? state.picked.filter((other) => other !== code) : [...state.picked, code],
  };
};

const failed = (state: BrowseState, { problem }: Extract<BrowseEvent, { type: 'failed' }>): BrowseState =>
  state.work === undefined ? state : { ...without(state, 'work'), problem };

const compare = (state: BrowseState): BrowseState =>
  state.picked.length < fewestCompared || state.work !== undefined
    ? state
    : { ...without(state, 'problem', 'compared'), page: 'compare', work: 'compare' };

const isAwaited = ({ work, picked: codes }: BrowseState, products: readonly { code: string }[]): boolean =>
  work === 'compare' && products.map(({ code }) => code).join() === codes.join();

/** Works out the next state. What is looked for stays when the catalogue is read again. */
export const reduceBrowse = (state: BrowseState, event: BrowseEvent): BrowseState => {
  switch (event.type) {
    case 'loaded':
      return withPages(
        { ...without(state, 'problem'), step: 'ready', suitability: event.suitability },
        event.products,
        event.next,
      );
    case 'more-loaded':
      return withPages(state, [...state.incoming, ...event.products], event.next);
    case 'rest-failed':
      return state.next === null ? state : { ...state, restFailed: true };
    case 'rest-wanted':
      return { ...state, restFailed: false };
    case 'load-failed':
      return { ...state, step: state.step === 'loading' ? 'failed' : state.step, problem: event.problem };
    case 'reload':
      return { ...without(state, 'problem'), step: state.step === 'failed' ? 'loading' : state.step };
    case 'failed':
      return failed(state, event);
    default:
      return acted(state, event);
  }
};

/** Takes what the customer does on the pages. */
const acted = (state: BrowseState, event: BrowseEvent): BrowseState => {
  switch (event.type) {
    case 'wished':
      return { ...state, wish: { ...state.wish, ...event.wish } };
    case 'picking-started':
      return { ...state, picking: true };
    case 'picking-ended':
      return { ...state, picking: false, picked: [] };
    case 'picked':
      return picked(state, event.code);
    case 'compare':
      return compare(state);
    case 'compared':
      return isAwaited(state, event.products)
        ? { ...without(state, 'work'), compared: event.products }
        : state;
    case 'back':
      if (state.page === 'compare') return { ...without(state, 'work', 'problem'), page: 'list' };
      return state.picking ? { ...state, picking: false, picked: [] } : state;
    default:
      return state;
  }
};
