import { fromFen, navToDecimal, sharesToDecimal, type Nav } from '@weidongli/finance';
import type { Context } from '../engine/context.js';
import { priorityOf } from '../engine/end-of-day.js';
import { kinds } from '../engine/records.js';
import type { DividendRecord, PortfolioRecord, PositionRecord } from '../engine/records-wealth.js';
import { instant } from '../engine/time.js';
import { catalogueOf } from './wealth-catalogue.js';
import { earliest, nextEarning, type DividendFigures } from './wealth-day.rules.js';
import { creditAt } from './wealth-times.js';

/** What has come into a position. */
export interface Holder {
  readonly customerId: string;
  readonly code: string;
  /** Day from which the units count. */
  readonly date: string;
}

/** Plans the close of the first day on which what a customer holds gives something; nothing where it never does. */
export const planClose = async (ctx: Context, { customerId, code, date }: Holder): Promise<void> => {
  const terms = catalogueOf(ctx.tenant).get(code);
  const first = terms === undefined ? undefined : nextEarning(terms, date);
  if (first === undefined) return;
  const known = await ctx.get(kinds.portfolio, customerId);
  const codes = new Set(known?.codes).add(code);
  const nextClose = earliest([known?.nextClose, first]);
  if (known?.nextClose === nextClose && known.codes.length === codes.size) return;
  keepPortfolio(ctx, { customerId, codes: [...codes], nextClose }, known?.nextClose);
};

/** Keeps a portfolio, and schedules its close where that is another day than before. */
export const keepPortfolio = (ctx: Context, portfolio: PortfolioRecord, before?: string | null): void => {
  const { customerId, nextClose } = portfolio;
  ctx.put(kinds.portfolio, customerId, portfolio);
  if (nextClose === null || nextClose === before) return;
  ctx.schedule('wealth.close-day', customerId, creditAt(nextClose) - ctx.now, priorityOf('dividends'));
};

/** A dividend of a position as it is booked. */
export interface PaidDividend extends DividendFigures {
  readonly name: string;
  readonly perUnit: Nav;
  /** Record date. */
  readonly date: string;
}

/** Makes the record of a dividend. */
export const dividendRecord = (
  ctx: Context,
  { customerId, code }: PositionRecord,
  { name, perUnit, date, units, amount, reinvested }: PaidDividend,
  at = ctx.now,
): DividendRecord => ({
  ...{ id: ctx.newId('wdv', at), customerId, code, name, recordDate: date },
  perUnit: navToDecimal(perUnit),
  shares: sharesToDecimal(units),
  amount: fromFen(amount),
  mode: reinvested === 0n ? 'CASH' : 'REINVEST',
  reinvestedShares: reinvested === 0n ? null : sharesToDecimal(reinvested),
  paidAt: instant(at),
});
