import { formatMoney, toFen } from '@weidongli/finance/money';
import type { DrawState } from './loan-draw.state.js';

/** Shows the least and the most that can be drawn. */
export const bounds = (state: DrawState): readonly [string, string] =>
  state.line === undefined
    ? ['', '']
    : [formatMoney(toFen(state.line.minDraw)), formatMoney(toFen(state.line.available))];

/** Shows a lower bound the short way: `500` for `500.00`. */
export const short = (amount: string): string => amount.replace(/\.00$/, '');
