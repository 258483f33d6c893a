import { powerOfTen } from '../decimal.js';
import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { requireAmount, requireRate } from '../require-amount.js';
import { roundHalfUp } from '../rounding.js';
import { NAV_DECIMALS, requireNav } from './share.js';
import type { Nav, Shares } from './share.js';

/** A front-end fee: a rate outside the net amount (外扣法), or a flat amount as large purchases pay. */
export type FrontEndFee =
  { readonly kind: 'rate'; readonly rate: Rate } | { readonly kind: 'flat'; readonly amount: Fen };

/** One step of a fee table by amount; it holds from its bound up to the next. */
export interface FeeTier {
  /** First amount the step holds for. */
  readonly from: Fen;
  readonly fee: FrontEndFee;
}

/** The terms of a purchase. */
export interface PurchaseTerms {
  /** Amount paid, more than 0. */
  readonly amount: Fen;
  readonly nav: Nav;
  /** Front-end fee; leave out for back-end fee classes and money funds, which charge nothing at the start. */
  readonly fee?: FrontEndFee;
  /** Exchange-side orders confirm whole shares and refund the rest. Default `hundredth`. */
  readonly shareUnit?: 'hundredth' | 'whole';
}

/** A confirmed purchase: `netAmount` + `fee` = amount. */
export interface Purchase {
  readonly netAmount: Fen;
  readonly fee: Fen;
  readonly shares: Shares;
  /** Paid back because it buys no whole share; 0 where shares have decimals. */
  readonly refund: Fen;
}

/**
 * Computes a fund purchase: net amount = amount ÷ (1 + fee rate), fee = amount − net amount, shares = net amount ÷ net
 * asset value. Each step is rounded half-up to two decimals and goes on from the rounded step before.
 *
 * @throws {FinanceError} `out-of-range` - The amount, the value or the fee is out of its range, or the fee eats the
 * amount. `too-large` - The amount is 10^15 fen or more.
 */
export function purchaseFund({ amount, nav, fee, shareUnit = 'hundredth' }: PurchaseTerms): Purchase {
  requireAmount('amount', amount, 1n);
  requireNav(nav);
  const netAmount = amount - feeOn(amount, fee);
  if (netAmount <= 0n) throw new FinanceError('fee', 'out-of-range', 'The fee must be less than the amount.');
  // Fen and hundredths of a share have two decimals both, so only the decimals of the value count.
  const shares = roundHalfUp(netAmount * powerOfTen(NAV_DECIMALS), nav);
  if (shareUnit === 'hundredth') return { netAmount, fee: amount - netAmount, shares, refund: 0n };
  const whole = (netAmount * powerOfTen(NAV_DECIMALS)) / nav / 100n;
  const paid = roundHalfUp(whole * 100n * nav, powerOfTen(NAV_DECIMALS));
  return { netAmount, fee: amount - netAmount, shares: whole * 100n, refund: netAmount - paid };
}

/**
 * Finds the step of a fee table that holds for an amount.
 *
 * @param tiers - In ascending order; the first starts at or below every amount that may be bought.
 * @throws {FinanceError} `not-found` - No step holds. `out-of-order` - The steps are not ascending.
 */
export function feeForAmount(tiers: readonly FeeTier[], amount: Fen): FrontEndFee {
  if (tiers.some((tier, index) => index > 0 && tier.from <= (tiers[index - 1]?.from ?? 0n))) {
    throw new FinanceError('tiers', 'out-of-order', 'The steps of a fee table must ascend.');
  }
  const tier = tiers.filter((candidate) => candidate.from <= amount).at(-1);
  if (tier !== undefined) return tier.fee;
  throw new FinanceError('tiers', 'not-found', 'No step of the fee table holds for this amount.');
}

/**
 * Lowers a fee rate by a distributor's discount; a flat fee stays.
 *
 * @param keep - The part still paid: 0.1 (`100_000_000n`) for one tenth (一折).
 * @throws {FinanceError} `out-of-range` - The part is not from 0 to 1.
 */
export function discountFee(fee: FrontEndFee, keep: Rate): FrontEndFee {
  requireRate('keep', keep, RATE_ONE);
  return fee.kind === 'flat' ? fee : { kind: 'rate', rate: roundHalfUp(fee.rate * keep, RATE_ONE) };
}

function feeOn(amount: Fen, fee: FrontEndFee | undefined): Fen {
  if (fee === undefined) return 0n;
  if (fee.kind === 'flat') return requireAmount('fee.amount', fee.amount);
  requireRate('fee.rate', fee.rate, RATE_ONE);
  return amount - roundHalfUp(amount * RATE_ONE, RATE_ONE + fee.rate);
}
