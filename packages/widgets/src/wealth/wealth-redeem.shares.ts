import { formatMoney } from '@weidongli/finance/money';
import {
  parseSharesInput,
  partOfShares,
  sharesFromDecimal,
  sharesLeft,
  sharesToDecimal,
  type Shares,
} from '@weidongli/finance';
import type { RedeemState, SharesProblem } from './wealth-redeem.state.js';

/** Typed units that can be redeemed, or what is wrong with them. */
export type SharesReading =
  { readonly ok: true; readonly shares: Shares } | { readonly ok: false; readonly problem: SharesProblem };

/** Between what redeemed units lie, in hundredths of a unit. */
export interface SharesBounds {
  /** Units that are free. */
  readonly available: Shares;
  /** What must stay when not all is redeemed; undefined where anything may. */
  readonly minHold: Shares | undefined;
  /** What can still be redeemed at once today; undefined for a normal redemption. */
  readonly fast: Shares | undefined;
}

/** Gives the bounds that hold for the present choice; undefined until the position is known. */
export const sharesBounds = ({ holding, product, side }: RedeemState): SharesBounds | undefined => {
  if (holding === undefined || product === undefined) return undefined;
  const { minHold, fastRedemption } = product;
  // Only money funds are redeemed at once. Their unit is worth 1.00 always, so that the cap in yuan is one in units.
  const fast = side === 'FAST_REDEEM' ? fastRedemption?.leftToday.amount : undefined;
  return {
    available: sharesFromDecimal(holding.holding.shares.available),
    minHold: minHold === null ? undefined : sharesFromDecimal(minHold),
    fast: fast === undefined ? undefined : sharesFromDecimal(fast),
  };
};

/** Reads typed units against what is held. */
export const readShares = (text: string, bounds: SharesBounds): SharesReading => {
  const input = parseSharesInput(text);
  if (!input.ok) return { ok: false, problem: input.reason };
  const { shares } = input;
  const left = sharesLeft(bounds.available, shares);
  if (shares === 0n) return { ok: false, problem: 'zero' };
  if (left < 0n) return { ok: false, problem: 'above-available' };
  if (left > 0n && left < (bounds.minHold ?? 0n)) return { ok: false, problem: 'below-hold' };
  if (bounds.fast !== undefined && shares > bounds.fast) return { ok: false, problem: 'above-fast' };
  return { ok: true, shares };
};

/** Finds what is wrong with the typed units; undefined when they can be redeemed, or while nothing is known. */
export const sharesProblem = (state: RedeemState): SharesProblem | undefined => {
  const bounds = sharesBounds(state);
  if (bounds === undefined) return undefined;
  const reading = readShares(state.sharesText, bounds);
  return reading.ok ? undefined : reading.problem;
};

/** Gives the typed units as the bank takes them, `1000.00`; undefined when they cannot be redeemed as they are. */
export const wantedShares = (state: RedeemState): string | undefined => {
  const bounds = sharesBounds(state);
  const reading = bounds === undefined ? undefined : readShares(state.sharesText, bounds);
  return reading?.ok === true ? sharesToDecimal(reading.shares) : undefined;
};

/** Shows one of several equal parts of what is free, `4,599.10`. */
export const partText = (state: RedeemState, parts: number): string => {
  const { available = 0n } = sharesBounds(state) ?? {};
  return formatMoney(partOfShares(available, parts));
};

/** How an amount above the daily cap is split: what goes at once, and what is left for a normal redemption. */
export interface FastSplit {
  /** Units as shown, `10,000.00`. */
  readonly now: string;
  readonly rest: string;
}

/** Splits typed units at the daily cap; undefined where nothing is left of it, or nothing must be split. */
export const fastSplit = (state: RedeemState): FastSplit | undefined => {
  const fast = sharesBounds({ ...state, side: 'FAST_REDEEM' })?.fast ?? 0n;
  const input = parseSharesInput(state.sharesText);
  return !input.ok || fast === 0n || input.shares <= fast
    ? undefined
    : { now: formatMoney(fast), rest: formatMoney(sharesLeft(input.shares, fast)) };
};

/** Writes typed units in full, `1000` as `1,000.00`; undefined when they cannot be read. */
export const canonicalShares = (text: string): string | undefined => {
  const input = parseSharesInput(text);
  return input.ok ? formatMoney(input.shares) : undefined;
};
