import type { VerifyClient } from '../provider/verify.client.js';
import { businessDate } from '../screen/show-date.js';
import type { AccountLoadedEvent } from './account-home.state.js';

/** Movements that are read with an account; a transfer without a reply is looked for among as many. */
export const newest = 10;

/**
 * Reads what the pages show: accounts, cards, and of one account its newest movements and its limits.
 *
 * @param wanted - Account that is shown; without it, or when it is gone, the first one.
 */
export const readAccountHome = async (
  client: VerifyClient,
  wanted: string | undefined,
): Promise<AccountLoadedEvent> => {
  const { account } = client;
  const [{ data: accounts }, { data: cards }] = await Promise.all([
    account.listAccounts(),
    account.listCards(),
  ]);
  const accountId = (accounts.find(({ id }) => id === wanted) ?? accounts[0])?.id;
  const today = businessDate(new Date(client.bankNow()).toISOString());
  if (accountId === undefined)
    return { type: 'loaded', accounts, cards, accountId, recent: [], limits: undefined, today };
  const [{ data: recent }, limits] = await Promise.all([
    account.listTransactions({ accountId, limit: newest }),
    account.getLimits({ accountId }),
  ]);
  return { type: 'loaded', accounts, cards, accountId, recent, limits, today };
};
