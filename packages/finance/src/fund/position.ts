import { powerOfTen, scaledToText } from '../decimal.js';
import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { requireAmount } from '../require-amount.js';
import { roundHalfUp } from '../rounding.js';
import { valueOf } from './redemption.js';
import { requireShares } from './share.js';
import type { Nav, Shares } from './share.js';

/** What a holder has in one fund, at moving-average cost. Start it at {@link EMPTY_POSITION}. */
export interface FundPosition {
  readonly shares: Shares;
  /** What the shares held have cost, fees included. */
  readonly costBasis: Fen;
  /** Profit or loss of everything sold so far. */
  readonly realised: Fen;
}

/** A position before its first purchase. */
export const EMPTY_POSITION: FundPosition = { shares: 0n, costBasis: 0n, realised: 0n };

/**
 * Adds a purchase to a position.
 *
 * @param cost - Amount paid, fee included.
 * @throws {FinanceError} `out-of-range` or `too-large`.
 */
export function addPurchase(position: FundPosition, shares: Shares, cost: Fen): FundPosition {
  requireShares(shares);
  requireAmount('cost', cost);
  return { ...position, shares: position.shares + shares, costBasis: position.costBasis + cost };
}

/**
 * Takes a redemption from a position: cost leaves pro rata (moving average), half-up to the fen; the last share takes
 * all that is left.
 *
 * @param payout - Amount received, fees deducted.
 * @throws {FinanceError} `too-large` - More shares are sold than held. `out-of-range`.
 */
export function subtractRedemption(position: FundPosition, shares: Shares, payout: Fen): FundPosition {
  requireShares(shares);
  requireAmount('payout', payout);
  if (shares > position.shares) {
    throw new FinanceError('shares', 'too-large', 'There are fewer shares than are to be redeemed.');
  }
  const cost = roundHalfUp(position.costBasis * shares, position.shares);
  return {
    shares: position.shares - shares,
    costBasis: position.costBasis - cost,
    realised: position.realised + payout - cost,
  };
}

/**
 * Computes the average cost of a share in yuan, half-up to four decimals and scaled by 1e4.
 *
 * @returns `undefined` where nothing is held.
 */
export function averageCost({ shares, costBasis }: FundPosition): bigint | undefined {
  return shares === 0n ? undefined : roundHalfUp(costBasis * powerOfTen(4), shares);
}

/**
 * Computes the profit or loss that selling at a value would bring before fees.
 *
 * @throws {FinanceError} `out-of-range` - The value per share is 0 or less.
 */
export function unrealisedProfit({ shares, costBasis }: FundPosition, nav: Nav): Fen {
  return valueOf(shares, nav) - costBasis;
}

/**
 * Computes profit or loss as a fraction of cost, half-up to nine decimals.
 *
 * @returns `undefined` where nothing was paid for what is held.
 * @throws {FinanceError} `out-of-range` - The value per share is 0 or less.
 */
export function profitRate(position: FundPosition, nav: Nav): Rate | undefined {
  const { costBasis } = position;
  return costBasis === 0n ? undefined : roundHalfUp(unrealisedProfit(position, nav) * RATE_ONE, costBasis);
}

/** Writes an average cost as {@link averageCost} gives it, with four decimals. */
export function averageCostToDecimal(cost: bigint): string {
  return scaledToText(cost, 4);
}
