import type { DrawState } from './loan-draw.state.js';
import { formatMoney, toFen } from '@weidongli/finance/money';

/** Shows the amount of the quote, `8,000.00`. */
export const principalOf = ({ quote }: DrawState): string =>
  quote === undefined ? '' : formatMoney(toFen(quote.principal));
