import type { HoldingDetail, WealthOrder } from '@weidongli/contracts/wealth';
import type { ErrorLike } from '../screen/flow-runner.js';
import { isCardFor } from '../screen/card-for.js';
import type { WealthClient } from './wealth.client.js';
import type { RedeemEvent } from './wealth-redeem.state.js';

const sells: readonly string[] = ['REDEEM', 'FAST_REDEEM'];

/** Most orders on their way that are looked through. */
const most = 50;

/** Reads the position; undefined when the customer has none in this product. */
const readHolding = async ({ wealth }: WealthClient, code: string): Promise<HoldingDetail | undefined> => {
  try {
    return await wealth.getHolding({ code });
  } catch (error) {
    if ((error as ErrorLike).code === 'not-found') return undefined;
    throw error;
  }
};

/** Lists the redemptions of a product that are on their way. */
const readOpen = async ({ wealth }: WealthClient, code: string): Promise<readonly WealthOrder[]> => {
  const { data } = await wealth.listOrders({ state: 'IN_PROGRESS', limit: most });
  return data.filter((order) => order.code === code && sells.includes(order.side));
};

/** Reads what the first step shows: product, position, cards and redemptions on their way. */
export const readRedeem = async (
  client: WealthClient,
  code: string,
): Promise<Extract<RedeemEvent, { type: 'loaded' }>> => {
  const [product, holding, cards, open] = await Promise.all([
    client.wealth.getProduct({ code }),
    readHolding(client, code),
    client.account.listCards(),
    readOpen(client, code),
  ]);
  const usable = cards.data.filter(isCardFor('RECEIVE'));
  return { type: 'loaded', reads: { product, holding, cards: usable, open } };
};
