import {
  fromFen,
  rateFromDecimal,
  rateToWire,
  simpleAnnualRate,
  subtractFen,
  toFen,
} from '@weidongli/finance';
import type { Money } from '@weidongli/contracts';
import type { CreditLine } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds, type LineRecord } from '../engine/records.js';
import { businessDate, DAY, instant } from '../engine/time.js';
import { NO_HOLDS } from './line.rules.js';
import { valueDateAt } from './loan-quote.rules.js';

/** A line to open. */
export interface LineOpening {
  readonly customerId: string;
  readonly limit: Money;
  /** When, in milliseconds. */
  readonly at: number;
}

/** Opens a line: its record, and its limit as a ledger limit. */
export const openLine = (ctx: Context, { customerId, limit, at }: LineOpening): LineRecord => {
  const id = ctx.newId('cln');
  const { terms } = ctx.tenant;
  const line: LineRecord = {
    ...terms,
    ...{ id, customerId, limit, product: 'consumer', status: 'ACTIVE', suspension: null, holds: NO_HOLDS },
    method: 'EQUAL_PRINCIPAL',
    annualRate: rateToWire(simpleAnnualRate(rateFromDecimal(terms.dailyRate), terms.yearBasis)),
    validUntil: businessDate(ctx.now + 365 * DAY),
    createdAt: instant(at),
    version: 1,
  };
  ctx.put(kinds.line, id, line);
  const account = { currency: 'CNY_LIMIT', flag: 'debitsMustNotExceedCredits' } as const;
  ctx.open({ id: `line/${id}/available`, ...account });
  ctx.open({ id: `line/${id}/used`, ...account });
  moveLimit(ctx, id, toFen(limit), at);
  return line;
};

/** Grants more limit, or with a negative amount takes some back that is not used. */
export const moveLimit = (ctx: Context, lineId: string, amount: bigint, at = ctx.now): void => {
  if (amount === 0n) return;
  const [bank, line] = ['bank/limits', `line/${lineId}/available`] as const;
  ctx.transfer({
    ...(amount > 0n
      ? { debit: bank, credit: line, amount }
      : { debit: line, credit: bank, amount: subtractFen(0n, amount) }),
    ...{ currency: 'CNY_LIMIT', state: 'POSTED', reference: lineId, at },
    purpose: amount > 0n ? 'LIMIT_GRANTED' : 'LIMIT_LOWERED',
  });
};

/** Shows a line with what the ledger says of it. */
export const publicLine = async (line: LineRecord, ctx: Context): Promise<CreditLine> => {
  const available = await ctx.ledger(`line/${line.id}/available`);
  const used = await ctx.ledger(`line/${line.id}/used`);
  return {
    ...line,
    available: fromFen(availableCredit(available)),
    outstanding: fromFen(subtractFen(used.creditsPosted, used.debitsPosted)),
    valueDate: valueDateAt(ctx.now),
    version: line.version - 1 + available.version,
  };
};
