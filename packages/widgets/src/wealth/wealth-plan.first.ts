import { isCardFor } from '../screen/card-for.js';
import type { WealthClient } from './wealth.client.js';
import type { PlanEvent } from './wealth-plan.state.js';

/** Most plans that are listed. */
const most = 100;

/** Reads what the first step shows: the plans, and what a new one needs when a product is named. */
export const readPlans = async (
  client: WealthClient,
  code: string,
): Promise<Extract<PlanEvent, { type: 'loaded' }>> => {
  const [plans, product, cards] = await Promise.all([
    client.wealth.listPlans({ limit: most }),
    code === '' ? undefined : client.wealth.getProduct({ code }),
    client.account.listCards(),
  ]);
  const usable = cards.data.filter(isCardFor('INVEST'));
  return { type: 'loaded', reads: { plans: plans.data, product, cards: usable } };
};
