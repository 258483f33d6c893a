import type { Deposit } from '@weidongli/contracts/wealth';
import { underWayOnly, type HomeReads } from './wealth-holdings.state.js';
import type { WealthClient } from './wealth.client.js';

/** Positions of the first page: more than a screen shows, few enough to come at once. */
const firstPage = 40;
/** Most orders and deposits of a page. */
const most = 100;

/** Reads every deposit that runs: hardly anybody has more than one page of them. */
const allDeposits = async ({ wealth }: WealthClient): Promise<readonly Deposit[]> => {
  const deposits: Deposit[] = [];
  let next: string | null = null;
  do {
    const cursor: { cursor?: string } = next === null ? {} : { cursor: next };
    const { data, page } = await wealth.listDeposits({ state: 'ACTIVE', limit: most, ...cursor });
    deposits.push(...data);
    next = page.nextCursor;
  } while (next !== null);
  return deposits;
};

/** Reads what the first page shows: the sum, the largest positions, orders under way and deposits. */
export const readHoldings = async (client: WealthClient): Promise<HomeReads> => {
  const { wealth } = client;
  const [summary, { data: holdings, page }, underWay, deposits] = await Promise.all([
    wealth.getSummary(),
    wealth.listHoldings({ limit: firstPage }),
    wealth.listOrders({ state: underWayOnly, limit: most }),
    allDeposits(client),
  ]);
  return { summary, holdings, next: page.nextCursor, underWay: underWay.data, deposits };
};
