import { addFen, fromFen, subtractFen } from '@weidongli/finance';
import type { Balance, Transaction } from '@weidongli/contracts/account';
import type { LedgerAccount, LedgerTransfer } from '../engine/ledger.js';

/** Reads the balances of a deposit, which stands on the credit side, from its ledger account. */
export const balanceOf = (account: LedgerAccount): Balance => {
  const booked = subtractFen(account.creditsPosted, account.debitsPosted);
  return {
    available: fromFen(subtractFen(booked, account.debitsPending)),
    ledger: fromFen(booked),
    held: fromFen(account.debitsPending),
  };
};

/** Writes the booked movements of an account, newest first, each with the balance that it left. */
export const movementsOf = (
  accountId: string,
  transfers: readonly LedgerTransfer[],
): readonly Transaction[] => {
  const booked = transfers
    .filter(({ state }) => state === 'POSTED')
    .sort((a, b) => ((a.postedAt ?? '') + a.id < (b.postedAt ?? '') + b.id ? -1 : 1));
  let balance = 0n;
  const rows = booked.map((transfer): Transaction => {
    const credit = transfer.credit === accountId;
    balance = credit ? addFen(balance, transfer.amount) : subtractFen(balance, transfer.amount);
    return {
      id: transfer.id,
      bookedAt: transfer.postedAt ?? transfer.at,
      direction: credit ? 'CREDIT' : 'DEBIT',
      amount: fromFen(transfer.amount),
      purpose: purposeOf(transfer.purpose, credit),
      reference: transfer.reference,
      balanceAfter: fromFen(balance),
      status: 'BOOKED',
    };
  });
  return rows.reverse();
};

/** The ledger has one word for money that goes from one customer to another; who reads a statement wants to know which way. */
const purposeOf = (purpose: string, credit: boolean): string => {
  if (purpose !== 'TRANSFER') return purpose;
  return credit ? 'TRANSFER_IN' : 'TRANSFER_OUT';
};

/** Tells whether a movement was booked from one business date to another; a bound that is left out is none. */
export const isWithin = (
  bookedAt: string,
  { from = '', to = '9999-12-31' }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean => {
  const date = bookedAt.slice(0, 10);
  return date >= from && date <= to;
};
