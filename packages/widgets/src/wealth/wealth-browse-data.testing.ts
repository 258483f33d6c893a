import type { WealthProductSummary } from '@weidongli/contracts/wealth';
import type { WealthClient } from './wealth.client.js';

const kinds = ['MONEY_FUND', 'BOND_FUND', 'MIXED_FUND', 'INDEX_FUND', 'TERM_DEPOSIT', 'LARGE_CD'] as const;
const locks = [0, 0, 12, 36] as const;

/** Makes a catalogue in the order of the bank: by risk, then by code. Every figure follows from the place in the list. */
export const makeProducts = (count: number): readonly WealthProductSummary[] =>
  Array.from({ length: count }, (_, index): WealthProductSummary => {
    const part = Math.floor((index * 5) / count) + 1;
    const fallen = index % 3 === 0 ? '-' : '';
    return {
      code: String(100_000 + index),
      name: `合成产品${index.toString(36).toUpperCase()}号`,
      kind: kinds[index % kinds.length] ?? 'MONEY_FUND',
      riskLevel: `R${String(part)}`,
      status: 'OPEN',
      minBuy: { amount: `${['1', '100', '10000', '200000'][index % 4] ?? '1'}.00`, currency: 'CNY' },
      headline: { kind: 'ONE_YEAR', value: `${fallen}0.${String((index * 7919) % 10_000).padStart(6, '0')}` },
      lockMonths: locks[index % locks.length] ?? 0,
    };
  });

/** A client whose catalogue is another one. */
export interface Catalogue {
  readonly client: WealthClient;
  /** Sizes of the pages that were asked for. */
  readonly asked: number[];
  /** Pages beyond the first that fail before one comes. */
  failures: number;
}

/** Puts another catalogue in place of the bank's; all else is the bank's. */
export const withCatalogue = (client: WealthClient, products: readonly WealthProductSummary[]): Catalogue => {
  const listProducts: WealthClient['wealth']['listProducts'] = (input = {}) => {
    const { limit = 50, cursor } = input;
    catalogue.asked.push(limit);
    if (cursor !== undefined && catalogue.failures > 0) {
      catalogue.failures -= 1;
      return Promise.reject(new Error('No line to the bank.'));
    }
    const from = Number(cursor ?? '0');
    const to = from + limit;
    const nextCursor = to < products.length ? String(to) : null;
    return Promise.resolve({ data: products.slice(from, to), page: { nextCursor } });
  };
  const catalogue: Catalogue = {
    client: { ...client, wealth: { ...client.wealth, listProducts } },
    asked: [],
    failures: 0,
  };
  return catalogue;
};
