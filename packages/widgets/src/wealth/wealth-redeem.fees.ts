import type { LotEstimate, WealthProduct, WealthQuote } from '@weidongli/contracts/wealth';
import { addDays } from '@weidongli/finance';

/** Units that cost more because they have not been held long: until when, and what comes after. */
export interface ShortHeld {
  /** Days that would have to be reached. */
  readonly days: number;
  /** Fee rate now and from then on, fractions. */
  readonly rate: string;
  readonly nextRate: string;
  /** First trade date on which none of the units costs so much any more. */
  readonly from: string;
}

/** Gives the steps of the redemption fee, the shortest first. */
const tiersOf = ({ fees }: WealthProduct) => fees?.redemption ?? [];

/** Finds the step after the one that a lot is on; undefined on the last one. */
const nextTier = (product: WealthProduct, { daysHeld }: LotEstimate) =>
  tiersOf(product).find(({ fromDays }) => fromDays > daysHeld);

/**
 * Says which units of a quote cost most because they have not been held long.
 *
 * Undefined when none does: the fee is the last one, or it does not fall.
 */
export const shortHeld = ({ estimate }: WealthQuote, product: WealthProduct): ShortHeld | undefined => {
  // Lots are sold oldest first, and the fee falls with the days: the last lot costs most, and for the longest time.
  const lot = estimate.lots.at(-1);
  const next = lot === undefined ? undefined : nextTier(product, lot);
  if (lot === undefined || next === undefined || Number(next.rate) >= Number(lot.feeRate)) return undefined;
  return {
    days: next.fromDays,
    rate: lot.feeRate,
    nextRate: next.rate,
    from: addDays(lot.confirmDate, next.fromDays),
  };
};

/** One step of the redemption fee: up to how many days it counts, or from how many on. */
export interface FeeStep {
  readonly rate: string;
  readonly fromDays: number;
  /** Undefined on the last step. */
  readonly belowDays: number | undefined;
}

/** Lists the steps of the redemption fee, the shortest first. */
export const feeSteps = (product: WealthProduct): readonly FeeStep[] => {
  const tiers = tiersOf(product);
  return tiers.map(({ fromDays, rate }, index) => ({
    fromDays,
    rate,
    belowDays: tiers[index + 1]?.fromDays,
  }));
};
