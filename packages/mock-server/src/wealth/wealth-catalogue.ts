import type { LocalDate } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { ProductStateRecord } from '../engine/records-wealth.js';
import type { TenantConfig } from '../engine/tenant.js';
import { businessDate } from '../engine/time.js';
import { BOND_FUNDS } from './wealth-catalogue.bonds.js';
import { EQUITY_FUNDS, INDEX_FUNDS, MIXED_FUNDS } from './wealth-catalogue.equities.js';
import { generatedProducts } from './wealth-catalogue.generated.js';
import { depositProduct, valueProduct, type BankNames } from './wealth-catalogue.kinds.js';
import { DEPOSITS, MONEY_FUNDS, OPEN_WEALTH_PRODUCTS } from './wealth-catalogue.savings.js';
import { trancheCodes, trancheOf } from './wealth-catalogue.tranches.js';
import type { Product, ProductStatus, ProductTerms } from './wealth-terms.js';
import { cutOffAt } from './wealth-times.js';

export type { Product, ProductStatus, ProductTerms } from './wealth-terms.js';

/** The products of a bank. */
export interface Catalogue {
  /** Returns the terms of a product, whether it is listed or not; `undefined` for a code without one. */
  readonly get: (code: string) => ProductTerms | undefined;
  /** Lists what is listed on a day, by risk level from low to high, then by code. */
  readonly listed: (today: LocalDate) => readonly ProductTerms[];
}

const VALUE_DRAFTS = [
  ...MONEY_FUNDS,
  ...OPEN_WEALTH_PRODUCTS,
  ...BOND_FUNDS,
  ...MIXED_FUNDS,
  ...INDEX_FUNDS,
  ...EQUITY_FUNDS,
];

const catalogues = new WeakMap<TenantConfig, Catalogue>();

/** Returns the catalogue of a tenant: the same products, with the same figures, wherever the tenant runs. */
export const catalogueOf = (tenant: TenantConfig): Catalogue => {
  const known = catalogues.get(tenant);
  if (known !== undefined) return known;
  const made = makeCatalogue(tenant);
  catalogues.set(tenant, made);
  return made;
};

const makeCatalogue = ({
  bankName,
  generatedProducts: count = 0,
  extraProducts = [],
}: TenantConfig): Catalogue => {
  const names: BankNames = { bank: bankName, brand: bankName.replace(/银行$/, '') };
  const made = [
    ...VALUE_DRAFTS.map((draft) => valueProduct(draft, names)),
    ...DEPOSITS.map((draft) => depositProduct(draft, names)),
    ...generatedProducts(count, names),
    ...extraProducts,
  ];
  // One with terms of its own takes the place of another with its code.
  const byCode = new Map(made.map((terms) => [terms.code, terms]));
  const lasting = [...byCode.values()].sort(byRiskThenCode);
  const get = (code: string): ProductTerms | undefined => {
    const found = byCode.get(code) ?? trancheOf(code, names);
    // Kept, so that what was worked out about it is found again.
    if (found !== undefined) byCode.set(code, found);
    return found;
  };
  let list: { readonly today: LocalDate; readonly products: readonly ProductTerms[] } | undefined;
  const listed = (today: LocalDate): readonly ProductTerms[] => {
    if (list?.today !== today) {
      const tranches = trancheCodes(today).flatMap((code) => get(code) ?? []);
      const products = [...lasting, ...tranches].filter((terms) => isListed(terms, today));
      list = { today, products: products.sort(byRiskThenCode) };
    }
    return list.products;
  };
  return { get, listed };
};

/** Returns the place of a product in lists: by risk level, then by code. */
export const placeInList = ({ riskLevel, code }: ProductTerms): string => `${riskLevel}-${code}`;

const byRiskThenCode = (a: ProductTerms, b: ProductTerms): number => {
  if (a.riskLevel !== b.riskLevel) return a.riskLevel < b.riskLevel ? -1 : 1;
  return a.code < b.code ? -1 : 1;
};

const isListed = ({ announced, listedUntil }: ProductTerms, today: LocalDate): boolean =>
  announced <= today && (listedUntil === null || today <= listedUntil);

/** Returns the state that a product has by its dates, or usually. */
const statusByDates = (terms: ProductTerms, now: number): ProductStatus => {
  const { raiseUntil = null, maturityDate = null } = terms.fixedTerm ?? {};
  if (maturityDate !== null && businessDate(now) >= maturityDate) return 'MATURED';
  if (raiseUntil === null) return terms.usualStatus;
  return now < cutOffAt(raiseUntil, terms) ? 'SUBSCRIBING' : 'CLOSED';
};

/** Returns the state of a product, given what the bank has said about it since. What has ended cannot be opened again. */
export const statusWith = (
  terms: ProductTerms,
  said: ProductStateRecord | undefined,
  now: number,
): ProductStatus => {
  const byDates = statusByDates(terms, now);
  if (said === undefined || byDates === 'MATURED') return byDates;
  const { raiseUntil = null } = terms.fixedTerm ?? {};
  return said.status === 'OPEN' && raiseUntil !== null ? byDates : said.status;
};

/** Reads the state of a product. */
export const statusOf = async (ctx: Context, terms: ProductTerms): Promise<ProductStatus> =>
  statusWith(terms, await ctx.get(kinds.productState, terms.code), ctx.now);

/**
 * Reads a product with its present state.
 *
 * @throws {Refusal} `not-found` when there is none, or it is not announced yet.
 */
export const productOf = async (ctx: Context, code: string): Promise<Product> => {
  const terms = catalogueOf(ctx.tenant).get(code);
  if (terms === undefined || terms.announced > businessDate(ctx.now))
    throw refuse('not-found', { detail: 'No product with this code.' });
  return { ...terms, status: await statusOf(ctx, terms) };
};
