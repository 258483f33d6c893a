import { formatMoney, toFen } from '@weidongli/finance/money';
import type { BoundCard } from '@weidongli/contracts/account';
import type { AmountRow } from '../kit/amount-list.element.js';
import type { AccountHomeMessages } from './account-home.messages.js';

/** Lists what the quick-pay agreement of a card allows. */
export const quickPayRows = (
  { perTransaction, perDay, perMonth }: NonNullable<BoundCard['quickPay']>,
  t: AccountHomeMessages,
): readonly AmountRow[] => [
  { label: t.perTransaction, value: t.money(formatMoney(toFen(perTransaction))) },
  { label: t.perDay, value: t.money(formatMoney(toFen(perDay))) },
  { label: t.perMonth, value: t.money(formatMoney(toFen(perMonth))) },
];
