import {
  explainPurchase,
  feeForAmount,
  navFromDecimal,
  purchaseFund,
  type FeeTier,
} from '@weidongli/finance';
import { rateFromDecimal, toFen } from '@weidongli/finance/money';
import type { WealthProduct } from '@weidongli/contracts/wealth';

/** Value of a unit while a product is raised. */
const raisedAt = '1.0000';

const tiersOf = ({ fees }: WealthProduct): readonly FeeTier[] =>
  (fees?.purchase ?? []).map(({ from, rate, flat }) => ({
    from: toFen(from),
    fee:
      flat === null
        ? { kind: 'rate', rate: rateFromDecimal(rate ?? '0') }
        : { kind: 'flat', amount: toFen(flat) },
  }));

const termsOf = (product: WealthProduct, amount: bigint) => {
  const tiers = tiersOf(product);
  return {
    amount,
    nav: navFromDecimal(product.latest?.nav ?? raisedAt),
    ...(tiers.length === 0 ? {} : { fee: feeForAmount(tiers, amount) }),
  };
};

/** Gives the fee of a purchase, in fen. */
export const feeOf = (product: WealthProduct, amount: bigint): bigint =>
  purchaseFund(termsOf(product, amount)).fee;

/** Tells how the fee of an amount is charged: by a rate, flat, or not at all. */
export const feeKind = (product: WealthProduct, amount: bigint): 'rate' | 'flat' | 'none' =>
  termsOf(product, amount).fee?.kind ?? 'none';

/** Explains a purchase at the latest unit value, step by step; undefined for an amount that the fee would eat. */
export const explainFee = (product: WealthProduct, amount: bigint) => {
  try {
    return explainPurchase(termsOf(product, amount));
  } catch {
    return undefined;
  }
};
