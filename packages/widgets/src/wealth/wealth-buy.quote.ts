import { formatMoney, toFen } from '@weidongli/finance/money';
import type { BuyState } from './wealth-buy.state.js';

/** Shows the amount of the quote, `10,000.00`. */
export const amountOf = ({ quote }: BuyState): string =>
  quote?.amount === undefined || quote.amount === null ? '' : formatMoney(toFen(quote.amount));
