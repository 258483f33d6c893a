import {
  addFen,
  feeForAmount,
  fromFen,
  isMultipleOf,
  navAfter,
  navToDecimal,
  purchaseFund,
  rateFromDecimal,
  rateToWire,
  redeemFund,
  sharesFromDecimal,
  sharesToDecimal,
  subtractFen,
  toFen,
  valueOf,
  type Fen,
  type FrontEndFee,
  type FundLot,
  type HoldingTier,
  type LocalDate,
  type Nav,
  type Rate,
  type Shares,
} from '@weidongli/finance';
import type { ProblemCode, ProblemField } from '@weidongli/contracts';
import type { FeeSchedule, OrderEstimate, WealthQuoteOrderInput } from '@weidongli/contracts/wealth';
import { businessDate, MINUTE, readInstant } from '../engine/time.js';
import { FIRST_NAV, latestNav } from './wealth-market.js';
import type { Product } from './wealth-terms.js';

/** How long a quote counts at most, in milliseconds. */
export const QUOTE_LIFE = 15 * MINUTE;

/** Tells whether a side puts money in. */
export const isPurchase = (side: string): boolean => side === 'BUY' || side === 'PLAN';

/** Kinds of products that are opened as deposits and not ordered. */
const DEPOSITS: readonly string[] = ['TERM_DEPOSIT', 'LARGE_CD'];

/** Tells whether a product is traded by orders, and not opened as a deposit. */
export const isOrdered = ({ kind }: Pick<Product, 'kind'>): boolean => !DEPOSITS.includes(kind);

/** Returns when a quote made now stops counting: after 15 minutes, and never past the moment until which it can be cancelled. */
export const quoteExpiry = (now: number, lastMoment: string): number =>
  Math.min(now + QUOTE_LIFE, readInstant(lastMoment) ?? now);

/** Days of a month that every month has, and days of a week on which the market is open. */
const LAST_DAY = { MONTHLY: 28, WEEKLY: 5, BIWEEKLY: 5 } as const;

/** Finds members that a side needs and does not have, or has and does not take. */
export const faultsOfQuote = (input: WealthQuoteOrderInput): readonly ProblemField[] => {
  const { side, amount, shares, rhythm } = input;
  const buys = isPurchase(side);
  const faults = [
    { pointer: '/amount', wrong: buys !== (amount !== undefined), message: 'A purchase names an amount.' },
    { pointer: '/shares', wrong: buys === (shares !== undefined), message: 'A redemption names units.' },
    {
      pointer: '/rhythm',
      wrong: (side === 'PLAN') !== (rhythm !== undefined),
      message: 'A plan, and only a plan, names a rhythm.',
    },
    {
      pointer: '/rhythm/day',
      wrong: rhythm !== undefined && rhythm.day > LAST_DAY[rhythm.frequency],
      message: 'Use a weekday from 1 to 5, or a day of the month from 1 to 28.',
    },
  ];
  return faults.flatMap(({ pointer, wrong, message }) => (wrong ? [{ pointer, message }] : []));
};

/** Says why a side of a product cannot be traded on a trade date; `undefined` when it can. */
export const refuseTrade = (
  { status, fixedTerm }: Pick<Product, 'status' | 'fixedTerm'>,
  side: string,
  tradeDate: LocalDate,
): ProblemCode | undefined => {
  const raising = fixedTerm?.raiseUntil ?? null;
  const open =
    side === 'BUY'
      ? status === 'OPEN' || (status === 'SUBSCRIBING' && (raising === null || tradeDate <= raising))
      : side === 'PLAN'
        ? status === 'OPEN'
        : // What was lent for a fixed time comes back at its end.
          ['OPEN', 'SUSPENDED_BUY'].includes(status) && fixedTerm === null;
  return open ? undefined : 'trading-suspended';
};

/** Most that can be invested at once where a product has no bound, fen: what it may be worth can still be written then. */
const MOST: Fen = 10_000_000_000_000n;

/** Says why an amount cannot be invested; `undefined` when it can. */
export const refuseAmount = (
  { minBuy, stepBuy, maxBuy }: Pick<Product, 'minBuy' | 'stepBuy' | 'maxBuy'>,
  amount: Fen,
): ProblemCode | undefined => {
  if (amount < toFen(minBuy) || amount > (maxBuy === null ? MOST : toFen(maxBuy)))
    return 'amount-out-of-range';
  return isMultipleOf(amount, toFen(stepBuy)) ? undefined : 'amount-out-of-range';
};

/** Says why units cannot be sold: more than are free, or too few would stay. */
export const refuseShares = (
  shares: Shares,
  free: Shares,
  minHold: string | null,
): ProblemCode | undefined => {
  if (shares <= 0n || shares > free) return 'shares-not-available';
  const left = subtractFen(free, shares);
  return left > 0n && left < sharesFromDecimal(minHold ?? '0') ? 'shares-not-available' : undefined;
};

/** Finds the fee of a purchase; nothing where the product has none. */
export const purchaseFee = (fees: FeeSchedule | null, amount: Fen): FrontEndFee | undefined => {
  const steps = fees?.purchase ?? [];
  if (steps.length === 0) return undefined;
  const tiers = steps.map(({ from, rate, flat }) => {
    const fee: FrontEndFee =
      flat === null
        ? { kind: 'rate', rate: rateFromDecimal(rate ?? '0') }
        : { kind: 'flat', amount: toFen(flat) };
    return { from: toFen(from), fee };
  });
  return feeForAmount(tiers, amount);
};

/** Returns the redemption fees by days held. */
export const redemptionFees = (fees: FeeSchedule | null): readonly HoldingTier[] =>
  (fees?.redemption ?? []).map(({ fromDays, rate }) => ({ fromDays, rate: rateFromDecimal(rate) }));

/** The unit value that an estimate rests on. */
export interface KnownNav {
  readonly nav: Nav;
  readonly date: LocalDate;
}

/** Returns the latest unit value that is known; that of the first day for a product that has not begun. */
export const knownNav = (product: Product, now: number): KnownNav =>
  latestNav(product, now) ?? { nav: FIRST_NAV, date: businessDate(now) };

/** What the unit value may do until the order counts: a fall and a rise of 10 %. */
const SWING: Rate = rateFromDecimal('0.1');

/** Works out a purchase at a known unit value. */
export const estimatePurchase = (
  fees: FeeSchedule | null,
  amount: Fen,
  { nav, date }: KnownNav,
): OrderEstimate => {
  const fee = purchaseFee(fees, amount);
  const bought = purchaseFund({ amount, nav, ...(fee === undefined ? {} : { fee }) });
  const worth = (change: Rate) => fromFen(valueOf(bought.shares, navAfter(nav, change)));
  return {
    ...{ nav: navToDecimal(nav), navDate: date },
    feeRate: fee?.kind === 'flat' ? null : rateToWire(fee?.rate ?? 0n),
    fee: fromFen(bought.fee),
    net: fromFen(bought.netAmount),
    shares: sharesToDecimal(bought.shares),
    payout: null,
    lots: [],
    ifMarketFalls: worth(-SWING),
    ifMarketRises: worth(SWING),
  };
};

/** What a redemption is worked out from. */
export interface RedemptionQuestion {
  readonly fees: FeeSchedule | null;
  readonly lots: readonly FundLot[];
  readonly shares: Shares;
  /** Day up to which lots count as held: the trade date. */
  readonly date: LocalDate;
}

/** Works out a redemption at a known unit value, lot by lot. */
export const estimateRedemption = (
  { fees, lots, shares, date }: RedemptionQuestion,
  known: KnownNav,
): OrderEstimate => {
  const at = (nav: Nav) => redeemFund({ lots, shares, nav, date, fees: redemptionFees(fees) });
  const sold = at(known.nav);
  const rates = new Set(sold.redeemed.map(({ feeRate }) => feeRate));
  const [rate] = rates;
  return {
    ...{ nav: navToDecimal(known.nav), navDate: known.date },
    feeRate: rate === undefined || rates.size > 1 ? null : rateToWire(rate),
    fee: fromFen(addFen(sold.fee, sold.backEndFee)),
    net: fromFen(sold.gross),
    shares: sharesToDecimal(shares),
    payout: fromFen(sold.payout),
    lots: sold.redeemed.map((lot) => ({
      ...{ confirmDate: lot.confirmDate, daysHeld: lot.daysHeld },
      shares: sharesToDecimal(lot.shares),
      feeRate: rateToWire(lot.feeRate),
      fee: fromFen(lot.fee),
    })),
    ifMarketFalls: fromFen(at(navAfter(known.nav, -SWING)).payout),
    ifMarketRises: fromFen(at(navAfter(known.nav, SWING)).payout),
  };
};
