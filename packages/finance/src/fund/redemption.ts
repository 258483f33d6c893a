import { daysBetween } from '../calendar-date.js';
import type { LocalDate } from '../calendar-date.js';
import { powerOfTen } from '../decimal.js';
import { FinanceError } from '../finance-error.js';
import type { Fen } from '../money.js';
import { RATE_ONE } from '../rate.js';
import type { Rate } from '../rate.js';
import { requireRate } from '../require-amount.js';
import { roundHalfUp } from '../rounding.js';
import { NAV_DECIMALS, requireNav, requireShares } from './share.js';
import type { Nav, Shares } from './share.js';

/** Shares confirmed on one day. */
export interface FundLot {
  readonly confirmDate: LocalDate;
  /** More than 0. */
  readonly shares: Shares;
  /** Value per share at the purchase; needed where a back-end fee is charged. */
  readonly nav?: Nav;
}

/** One step of a fee table by days held; it holds from its bound up to the next. */
export interface HoldingTier {
  /** First day of holding the step holds for, 0 or more. */
  readonly fromDays: number;
  readonly rate: Rate;
}

/** The terms of a redemption. */
export interface RedemptionTerms {
  /** What is held; the lots confirmed first go first. */
  readonly lots: readonly FundLot[];
  /** Shares to redeem, more than 0 and at most those held. */
  readonly shares: Shares;
  readonly nav: Nav;
  /** Day whose value counts; the day of confirmation counts as held, this day does not. */
  readonly date: LocalDate;
  /** Redemption fee by days held, ascending from 0; default none. */
  readonly fees?: readonly HoldingTier[];
  /** Back-end purchase fee by days held, ascending from 0, on the lot's value at purchase; default none. */
  readonly backEndFees?: readonly HoldingTier[];
}

/** What one lot gives to a redemption. */
export interface RedeemedLot {
  readonly confirmDate: LocalDate;
  readonly shares: Shares;
  readonly daysHeld: number;
  readonly gross: Fen;
  readonly feeRate: Rate;
  readonly fee: Fen;
  readonly backEndRate: Rate;
  readonly backEndFee: Fen;
  /** Value per share at the purchase, where known. */
  readonly nav?: Nav;
}

/** A redemption: `gross` − `fee` − `backEndFee` = `payout`. */
export interface Redemption {
  readonly gross: Fen;
  readonly fee: Fen;
  readonly backEndFee: Fen;
  readonly payout: Fen;
  readonly redeemed: readonly RedeemedLot[];
  /** What is held afterwards. */
  readonly lots: readonly FundLot[];
}

/**
 * Computes a redemption: gross = shares × net asset value, fee by the days each lot was held, first in first out.
 *
 * The gross amount is rounded half-up once; the lots share it so that they add up to it. Each lot's fee is rounded
 * half-up on its rounded gross amount.
 *
 * @throws {FinanceError} `out-of-range` - A term is out of its range. `out-of-order` - A lot is confirmed after the
 * redemption, or a fee table does not ascend from 0. `too-large` - More shares are redeemed than held.
 */
export function redeemFund(terms: RedemptionTerms): Redemption {
  requireNav(terms.nav);
  requireShares(terms.shares);
  const taken = takeFirst(terms);
  let before: Shares = 0n;
  const redeemed = taken.map((lot) => {
    const gross = valueOf(before + lot.shares, terms.nav) - valueOf(before, terms.nav);
    before += lot.shares;
    return redeemLot(terms, lot, gross);
  });
  const gross = valueOf(terms.shares, terms.nav);
  const fee = redeemed.reduce((sum, lot) => sum + lot.fee, 0n);
  const backEndFee = redeemed.reduce((sum, lot) => sum + lot.backEndFee, 0n);
  const payout = gross - fee - backEndFee;
  if (payout < 0n)
    throw new FinanceError('fees', 'out-of-range', 'The fees must not exceed the amount redeemed.');
  return { gross, fee, backEndFee, payout, redeemed, lots: leftAfter(terms.lots, taken) };
}

/**
 * Computes the value of shares, half-up to the fen.
 *
 * @throws {FinanceError} `out-of-range` - The value per share is 0 or less.
 */
export function valueOf(shares: Shares, nav: Nav): Fen {
  return roundHalfUp(shares * requireNav(nav), powerOfTen(NAV_DECIMALS));
}

/**
 * Takes shares from lots, those confirmed first first, and returns what is left.
 *
 * @throws {FinanceError} `too-large` - There are fewer shares. `out-of-range` - Nothing is taken, or a lot is empty.
 */
export function takeFromLots(lots: readonly FundLot[], shares: Shares): FundLot[] {
  return leftAfter(lots, takeFirst({ lots, shares: requireShares(shares) }));
}

function redeemLot(terms: RedemptionTerms, lot: FundLot, gross: Fen): RedeemedLot {
  const daysHeld = daysBetween(lot.confirmDate, terms.date);
  if (daysHeld < 0) {
    throw new FinanceError('lots', 'out-of-order', 'A lot must be confirmed on or before the redemption.');
  }
  const feeRate = rateForDays(terms.fees ?? [], daysHeld, 'fees');
  const backEndRate = rateForDays(terms.backEndFees ?? [], daysHeld, 'backEndFees');
  return {
    confirmDate: lot.confirmDate,
    shares: lot.shares,
    daysHeld,
    gross,
    feeRate,
    fee: roundHalfUp(gross * feeRate, RATE_ONE),
    backEndRate,
    backEndFee:
      backEndRate === 0n ? 0n : roundHalfUp(valueOf(lot.shares, purchaseNav(lot)) * backEndRate, RATE_ONE),
    ...(lot.nav === undefined ? {} : { nav: lot.nav }),
  };
}

function purchaseNav({ nav }: FundLot): Nav {
  if (nav !== undefined) return nav;
  throw new FinanceError(
    'lots',
    'not-found',
    'A back-end fee needs the value per share at which a lot was bought.',
  );
}

function rateForDays(tiers: readonly HoldingTier[], daysHeld: number, argument: string): Rate {
  const ascending = tiers.every((tier, index) => tier.fromDays > (tiers[index - 1]?.fromDays ?? -1));
  if (!ascending || (tiers[0] !== undefined && tiers[0].fromDays !== 0)) {
    throw new FinanceError(argument, 'out-of-order', `"${argument}" must ascend from 0 days.`);
  }
  const rate = tiers.filter((tier) => tier.fromDays <= daysHeld).at(-1)?.rate ?? 0n;
  return requireRate(argument, rate, RATE_ONE);
}

/** Takes shares from the lots in the order of their confirmation; lots of one day keep their order. */
function takeFirst({ lots, shares }: Pick<RedemptionTerms, 'lots' | 'shares'>): FundLot[] {
  const taken: FundLot[] = [];
  let missing = shares;
  for (const lot of inOrder(lots)) {
    if (missing === 0n) break;
    const part = lot.shares < missing ? lot.shares : missing;
    taken.push({ ...lot, shares: part });
    missing -= part;
  }
  if (missing === 0n) return taken;
  throw new FinanceError('shares', 'too-large', 'There are fewer shares than are to be redeemed.');
}

function leftAfter(lots: readonly FundLot[], taken: readonly FundLot[]): FundLot[] {
  return inOrder(lots).flatMap((lot, index) => {
    const shares = lot.shares - (taken[index]?.shares ?? 0n);
    return shares === 0n ? [] : [{ ...lot, shares }];
  });
}

function inOrder(lots: readonly FundLot[]): FundLot[] {
  for (const lot of lots) requireShares(lot.shares);
  return [...lots].sort((a, b) => daysBetween(b.confirmDate, a.confirmDate));
}
