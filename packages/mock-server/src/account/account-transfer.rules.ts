import { toFen, type Fen } from '@weidongli/finance';
import type { ProblemCode } from '@weidongli/contracts';
import type { QuickPayLimits } from '@weidongli/contracts/account';
import type { WindowLimits } from '../engine/limit-windows.js';
import type { AccountRecord, CardRecord } from '../engine/records.js';

/** What is asked of a transfer between an account and a bound card. */
export interface TransferWish {
  readonly account: Pick<AccountRecord, 'status'>;
  readonly card: Pick<CardRecord, 'status' | 'quickPay'>;
  readonly direction: 'IN' | 'OUT';
  /** Fen. */
  readonly amount: Fen;
}

/** Why a transfer cannot be made; the limits of windows and the money come after it. */
export interface TransferRefusal {
  readonly code: Extract<ProblemCode, 'invalid-state' | 'amount-out-of-range' | 'account-restricted'>;
  readonly detail: string;
}

/** Says why a transfer cannot be made at all; nothing when it can. A frozen account may receive. */
export const refuseTransfer = ({
  account,
  card,
  direction,
  amount,
}: TransferWish): TransferRefusal | undefined => {
  const { quickPay = null } = card;
  if (card.status !== 'ACTIVE' || quickPay === null)
    return { code: 'invalid-state', detail: 'The card has no quick-pay agreement that counts.' };
  if (account.status === 'CLOSED' || (direction === 'OUT' && account.status !== 'ACTIVE'))
    return { code: 'account-restricted', detail: `The account is ${account.status}.` };
  const { amount: most } = quickPay.perTransaction;
  if (amount <= 0n || amount > toFen(quickPay.perTransaction))
    return { code: 'amount-out-of-range', detail: `Move more than 0.00 and at most ${most}.` };
  return undefined;
};

/** Reads the windows of a quick-pay agreement. */
export const quickPayWindows = ({ perDay, perMonth }: QuickPayLimits): WindowLimits => ({
  DAY: toFen(perDay),
  MONTH: toFen(perMonth),
});
