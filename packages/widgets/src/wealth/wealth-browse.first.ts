import type { WealthClient } from './wealth.client.js';
import type { WealthProductSummary } from '@weidongli/contracts/wealth';
import type { BrowseEvent } from './wealth-browse.state.js';

/** Products of the first page: more than a screen shows, few enough to come at once. */
const firstPage = 50;

/** Lists what can still be bought, or will be: a product that has come to its end is none to choose. */
export const onSale = (products: readonly WealthProductSummary[]): readonly WealthProductSummary[] =>
  products.filter(({ status }) => status !== 'MATURED');

/** Reads what the first step shows: the customer's risk type and the first page of the catalogue. */
export const readBrowse = async ({
  wealth,
}: WealthClient): Promise<Extract<BrowseEvent, { type: 'loaded' }>> => {
  const [suitability, { data, page }] = await Promise.all([
    wealth.getSuitability(),
    wealth.listProducts({ limit: firstPage }),
  ]);
  return { type: 'loaded', suitability, products: onSale(data), next: page.nextCursor };
};
