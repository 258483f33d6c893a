import type { Deposit } from '@weidongli/contracts/wealth';
import type { ErrorLike } from '../screen/flow-runner.js';
import type { WealthClient } from './wealth.client.js';
import type { WithdrawLoadedEvent } from './wealth-withdraw-deposit.state.js';

/** Reads a deposit; undefined when the customer has none with this id. */
const find = async ({ wealth }: WealthClient, depositId: string): Promise<Deposit | undefined> => {
  try {
    return await wealth.getDeposit({ depositId });
  } catch (error) {
    if ((error as ErrorLike).code === 'not-found') return undefined;
    throw error;
  }
};

/** Reads what the first step shows: the deposit, and of its product how much must stay. */
export const readWithdraw = async (client: WealthClient, depositId: string): Promise<WithdrawLoadedEvent> => {
  const deposit = await find(client, depositId);
  const product = deposit === undefined ? undefined : await client.wealth.getProduct({ code: deposit.code });
  return { type: 'loaded', deposit, product, now: client.bankNow() };
};
