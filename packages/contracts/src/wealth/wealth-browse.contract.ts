import * as z from 'zod/mini';
import type { WealthListProductsInput, WealthProductPage } from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { pageOf } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { WealthProductSummaryShape } from './wealth.shapes.js';

/** Members of a list that may be fetched in large pages: catalogues and holdings, of which a screen wants all. */
export const largePaging = {
  /** Most items wanted, 1 to 500. @defaultValue 50 */
  limit: z.optional(z.int().check(z.gte(1), z.lte(500))),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(200))),
};

/** Lists the products of the bank, the least risky first. */
export const WealthListProductsInputShape = shape(
  'WealthListProductsInput',
  z.strictObject({
    /** Only those of this kind. */
    kind: z.optional(
      z.enum([
        'MONEY_FUND',
        'BOND_FUND',
        'MIXED_FUND',
        'EQUITY_FUND',
        'INDEX_FUND',
        'BANK_WMP',
        'TERM_DEPOSIT',
        'LARGE_CD',
      ]),
    ),
    ...largePaging,
  }),
);

/** Products, by risk level from low to high, then by code. */
export const WealthProductPageShape = shape('WealthProductPage', pageOf(WealthProductSummaryShape));

/** Lists the products. Search and filters work on the whole list, which is small enough to hold. */
export const listProducts: Operation<WealthListProductsInput, WealthProductPage> = operation({
  id: 'wealth.listProducts',
  summary: 'List the investment products and deposits',
  method: 'GET',
  path: '/v1/wealth/products',
  actor: 'customer',
  level: 'A1',
  scope: 'products:read',
  numericQuery: ['limit'],
  input: WealthListProductsInputShape,
  output: WealthProductPageShape,
});
