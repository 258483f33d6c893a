import { isCardFor } from '../screen/card-for.js';
import type { WealthClient } from './wealth.client.js';
import type { DepositLoadedEvent } from './wealth-deposit.state.js';

/** What a deposit is about. */
export interface DepositWish {
  /** Code of the product. */
  readonly code: string;
  /** Amount to begin with, as a decimal string; empty for none. */
  readonly amount: string;
}

/** Most running deposits that are looked through. */
const most = 50;

/** Reads what the first step shows: product, cards with balances, deposits that run. */
export const readDeposit = async (
  { wealth, account }: WealthClient,
  { code, amount }: DepositWish,
): Promise<DepositLoadedEvent> => {
  const [product, cards, accounts, deposits] = await Promise.all([
    wealth.getProduct({ code }),
    account.listCards(),
    account.listAccounts(),
    wealth.listDeposits({ state: 'ACTIVE', limit: most }),
  ]);
  return {
    type: 'loaded',
    product,
    cards: cards.data.filter(isCardFor('INVEST')),
    accounts: accounts.data,
    running: deposits.data.filter((deposit) => deposit.code === code),
    amountText: amount,
  };
};
