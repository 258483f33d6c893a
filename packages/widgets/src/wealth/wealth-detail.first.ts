import type { DetailEvent } from './wealth-detail.state.js';
import type { WealthClient } from './wealth.client.js';

/** Reads a product. */
export const readProduct = async (
  client: WealthClient,
  code: string,
): Promise<Extract<DetailEvent, { type: 'loaded' }>> => ({
  type: 'loaded',
  product: await client.wealth.getProduct({ code }),
});
