import type { Context } from './context.js';
import { refuse } from './problem.js';
import { kinds, type AccountCard, type AccountRecord } from './records.js';
import { instant } from './time.js';

/** An account as it is opened. */
export interface NewAccount extends Pick<AccountRecord, 'customerId' | 'class'> {
  /** Last four digits of its number. @defaultValue drawn */
  readonly tail?: string | undefined;
  /** When, milliseconds of the bank's clock. */
  readonly at: number;
}

/** Opens an account with nothing on it, and its account in the ledger. */
export const openAccountRecord = (
  ctx: Context,
  { customerId, class: its, tail, at }: NewAccount,
): AccountRecord => {
  const id = ctx.newId('acc');
  const account: AccountRecord = {
    ...{ id, customerId, class: its, status: 'ACTIVE', openedAt: instant(at), own: {}, changes: 0 },
    accountNumberMasked: `9999 **** **** ${tail ?? ctx.newDigits(4)}`,
  };
  ctx.put(kinds.account, account.id, account);
  ctx.open({ id: `account/${account.id}`, currency: 'CNY', flag: 'debitsMustNotExceedCredits' });
  return account;
};

/** Issues the card of an account, by which loans and investments know it. Only the masked form of the number is kept. */
export const issueCard = (
  ctx: Context,
  { id: accountId, customerId }: Pick<AccountRecord, 'id' | 'customerId'>,
  number: string,
): AccountCard => {
  const card: AccountCard = {
    ...{ id: ctx.newId('crd'), customerId, accountId },
    panMasked: `${number.slice(0, 6)}******${number.slice(-4)}`,
    last4: number.slice(-4),
    ...{ issuer: ctx.tenant.bankName, cardType: 'DEBIT', status: 'ACTIVE', quickPay: null },
  };
  ctx.put(kinds.card, card.id, card);
  return card;
};

/** Accounts that a customer may have: five of a kind are the rule of thumb of the banks. */
const MOST_ACCOUNTS = 5;

/**
 * Requires that the customer may have one more account. Two at once cannot be opened: one application is open at a time.
 *
 * @throws {Refusal} `not-eligible`.
 */
export const requirePlace = async (ctx: Context): Promise<void> => {
  const accounts = await ctx.listAll(kinds.account.name, 'customer', ctx.customerId);
  if (accounts.length >= MOST_ACCOUNTS)
    throw refuse('not-eligible', { detail: `A customer has at most ${MOST_ACCOUNTS} accounts.` });
};
