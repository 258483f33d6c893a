import { formatMoney, toFen } from '@weidongli/finance/money';
import type { Transaction } from '@weidongli/contracts/account';

/** Minus sign of typography, as wide as a plus. */
const minus = '\u2212';

/** Shows what a movement adds or takes: `+2,600.00`, `−320.00`. */
export const showMovement = ({ direction, amount }: Pick<Transaction, 'direction' | 'amount'>): string =>
  `${direction === 'CREDIT' ? '+' : minus}${formatMoney(toFen(amount))}`;
