import { without } from '../screen/without.js';
import { loaded, type DetailEvent, type DetailState } from './wealth-detail.state.js';

/** Works out the next state. A product that was read stays on the screen when it cannot be read again. */
export const reduceDetail = (state: DetailState, event: DetailEvent): DetailState => {
  switch (event.type) {
    case 'loaded':
      return loaded(event.product, state);
    case 'reload':
      return { ...without(state, 'problem'), step: state.product === undefined ? 'loading' : 'ready' };
    case 'load-failed':
      return { ...state, step: state.product === undefined ? 'failed' : 'ready', problem: event.problem };
    case 'nav-wanted':
      return { ...state, nav: 'reading' };
    case 'nav-read':
      return { ...state, nav: event.nav };
    case 'days-wanted':
      return { ...state, days: 'reading' };
    case 'days-read':
      return { ...state, days: event.days };
    case 'range-chosen':
      return { ...state, range: event.range };
    case 'series-chosen':
      return { ...state, series: event.series };
    case 'table-toggled':
      return { ...state, table: !state.table };
    case 'amount-typed':
      return { ...state, amountText: event.text };
    default:
      return state;
  }
};
