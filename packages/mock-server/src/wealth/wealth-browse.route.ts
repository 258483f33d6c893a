import type {
  WealthListProductsInput,
  WealthProductPage,
  WealthProductSummary,
} from '@weidongli/contracts/wealth';
import type { Context } from '../engine/context.js';
import { pageOfAll, type Paged } from '../engine/page.js';
import { kinds } from '../engine/records.js';
import type { ProductStateRecord } from '../engine/records-wealth.js';
import { businessDate } from '../engine/time.js';
import { catalogueOf, placeInList, statusWith, type ProductTerms } from './wealth-catalogue.js';
import { headlineOf } from './wealth-market.figures.js';

/** Products on a page unless the caller says otherwise. */
const PAGE = 50;

/** Lists the products of the bank, by risk level and then by code. */
export const listProducts = async (
  { kind, limit = PAGE, cursor }: WealthListProductsInput,
  ctx: Context,
): Promise<WealthProductPage> => {
  const listed = catalogueOf(ctx.tenant).listed(businessDate(ctx.now));
  const wanted = kind === undefined ? listed : listed.filter((terms) => terms.kind === kind);
  const { data, page }: Paged<ProductTerms> = pageOfAll(ctx, wanted, placeInList, { limit, cursor });
  // A reply only: what decides about an order reads the record of its product.
  const said = await ctx.listAll(kinds.productState.name, 'all', '');
  const states = new Map(said.map(({ id, body }) => [id, body as ProductStateRecord]));
  return { data: data.map((terms) => summary(terms, states.get(terms.code), ctx.now)), page };
};

const summary = (
  terms: ProductTerms,
  said: ProductStateRecord | undefined,
  now: number,
): WealthProductSummary => {
  const { code, name, kind, riskLevel, minBuy, lockMonths } = terms;
  return {
    ...{ code, name, kind, riskLevel, status: statusWith(terms, said, now) },
    ...{ minBuy, headline: headlineOf(terms, now), lockMonths },
  };
};
