import { MINUS_SIGN, scaledToText, toDisplay } from '../decimal.js';
import type { Explanation, ExplanationInput, ExplanationStep } from '../explanation.js';
import { formatMoney } from '../money.js';
import { formatPercent, formatPercentExact } from '../rate.js';
import { dailyFundIncome, sevenDayYieldSimple } from './money-fund.js';
import type { IncomePerTenThousand } from './money-fund.js';
import { purchaseFund } from './purchase.js';
import type { Purchase, PurchaseTerms } from './purchase.js';
import { redeemFund, valueOf } from './redemption.js';
import type { RedeemedLot, RedemptionTerms } from './redemption.js';
import { navToDecimal, sharesToDecimal } from './share.js';
import type { Shares } from './share.js';

/**
 * Explains a purchase: net amount, fee and shares, each from the rounded step before.
 *
 * @throws {FinanceError} As {@link purchaseFund}.
 */
export function explainPurchase(terms: PurchaseTerms): Explanation {
  const purchase = purchaseFund(terms);
  const amount = formatMoney(terms.amount);
  const net = formatMoney(purchase.netAmount);
  return {
    formula: 'fund-purchase',
    inputs: [
      { name: 'amount', value: amount, unit: 'CNY' },
      ...feeInputs(terms),
      { name: 'net-asset-value', value: navToDecimal(terms.nav), unit: 'CNY-per-share' },
    ],
    steps: [
      netStep(terms, net),
      {
        key: 'purchase-fee',
        expression: `${amount} ${MINUS_SIGN} ${net}`,
        value: formatMoney(purchase.fee),
        rounding: 'exact',
      },
      ...shareSteps(terms, purchase),
    ],
    result: { value: showShares(purchase.shares), unit: 'shares' },
  };
}

/**
 * Explains a redemption lot by lot.
 *
 * @throws {FinanceError} As {@link redeemFund}.
 */
export function explainRedemption(terms: RedemptionTerms): Explanation {
  const { gross, payout, redeemed } = redeemFund(terms);
  const nav = navToDecimal(terms.nav);
  const fees = redeemed.flatMap((lot) => [lot.fee, lot.backEndFee]).filter((fee) => fee !== 0n);
  const value = formatMoney(payout);
  return {
    formula: 'fund-redemption',
    inputs: [
      { name: 'shares', value: showShares(terms.shares), unit: 'shares' },
      { name: 'net-asset-value', value: nav, unit: 'CNY-per-share' },
      { name: 'date', value: terms.date, unit: 'date' },
    ],
    steps: [
      {
        key: 'gross-amount',
        expression: `${showShares(terms.shares)} × ${nav}`,
        value: formatMoney(gross),
        rounding: 'half-up',
      },
      ...redeemed.flatMap((lot, index) => lotSteps(terms, redeemed, lot, index)),
      {
        key: 'payout',
        expression: [gross, ...fees].map(formatMoney).join(` ${MINUS_SIGN} `),
        value,
        rounding: 'exact',
      },
    ],
    result: { value, unit: 'CNY' },
  };
}

/**
 * Explains a holder's income of one day from a money fund.
 *
 * @throws {FinanceError} As {@link dailyFundIncome}.
 */
export function explainFundIncome(shares: Shares, perTenThousand: IncomePerTenThousand): Explanation {
  const value = formatMoney(dailyFundIncome(shares, perTenThousand));
  const income = showIncome(perTenThousand);
  return {
    formula: 'fund-income-day',
    inputs: [
      { name: 'shares', value: showShares(shares), unit: 'shares' },
      { name: 'income-per-10,000', value: income, unit: 'CNY-per-10,000-shares' },
    ],
    steps: [
      {
        key: 'income-of-the-day',
        expression: `${showShares(shares)} × ${income} ÷ 10,000`,
        value,
        rounding: 'half-up',
      },
    ],
    result: { value, unit: 'CNY' },
  };
}

/**
 * Explains the simple seven-day annualised yield, shown with three decimals of a percent.
 *
 * @throws {FinanceError} As {@link sevenDayYieldSimple}.
 */
export function explainSevenDayYield(week: readonly IncomePerTenThousand[]): Explanation {
  const value = formatPercent(sevenDayYieldSimple(week), 3);
  const sum = showIncome(week.reduce((total, income) => total + income, 0n));
  return {
    formula: 'seven-day-yield',
    inputs: week.map((income): ExplanationInput => {
      return { name: 'income-per-10,000', value: showIncome(income), unit: 'CNY-per-10,000-shares' };
    }),
    steps: [
      { key: 'week-income', expression: week.map(showIncome).join(' + '), value: sum, rounding: 'exact' },
      { key: 'yield', expression: `${sum} ÷ 7 × 365 ÷ 10,000`, value, rounding: 'half-up' },
    ],
    result: { value, unit: 'percent-per-year' },
  };
}

function feeInputs({ fee }: PurchaseTerms): ExplanationInput[] {
  if (fee === undefined) return [];
  return fee.kind === 'rate'
    ? [{ name: 'fee-rate', value: formatPercentExact(fee.rate), unit: 'percent-per-year' }]
    : [{ name: 'flat-fee', value: formatMoney(fee.amount), unit: 'CNY' }];
}

function netStep({ amount, fee }: PurchaseTerms, value: string): ExplanationStep {
  const shown = formatMoney(amount);
  if (fee === undefined) return { key: 'net-amount', expression: shown, value, rounding: 'exact' };
  if (fee.kind === 'rate') {
    const expression = `${shown} ÷ (1 + ${formatPercentExact(fee.rate)})`;
    return { key: 'net-amount', expression, value, rounding: 'half-up' };
  }
  const expression = `${shown} ${MINUS_SIGN} ${formatMoney(fee.amount)}`;
  return { key: 'net-amount', expression, value, rounding: 'exact' };
}

function shareSteps(terms: PurchaseTerms, { netAmount, shares, refund }: Purchase): ExplanationStep[] {
  const net = formatMoney(netAmount);
  const nav = navToDecimal(terms.nav);
  const value = showShares(shares);
  if (terms.shareUnit !== 'whole') {
    return [{ key: 'confirmed-shares', expression: `${net} ÷ ${nav}`, value, rounding: 'half-up' }];
  }
  const whole = toDisplay(scaledToText(shares / 100n, 0));
  const worth = formatMoney(valueOf(shares, terms.nav));
  return [
    { key: 'confirmed-shares', expression: `${net} ÷ ${nav}`, value: whole, rounding: 'down' },
    { key: 'shares-value', expression: `${whole} × ${nav}`, value: worth, rounding: 'half-up' },
    {
      key: 'refund',
      expression: `${net} ${MINUS_SIGN} ${worth}`,
      value: formatMoney(refund),
      rounding: 'exact',
    },
    { key: 'confirmed-shares', expression: whole, value, rounding: 'exact' },
  ];
}

/** Shows what one lot gives; each lot is valued together with those before it, so that the lots add up. */
function lotSteps(
  { nav }: RedemptionTerms,
  redeemed: readonly RedeemedLot[],
  lot: RedeemedLot,
  index: number,
): ExplanationStep[] {
  const before = redeemed.slice(0, index).reduce((sum, earlier) => sum + earlier.shares, 0n);
  const upTo = `${showShares(before + lot.shares)} × ${navToDecimal(nav)}`;
  const expression = before === 0n ? upTo : `${upTo} ${MINUS_SIGN} ${formatMoney(valueOf(before, nav))}`;
  const gross = formatMoney(lot.gross);
  const n = index + 1;
  return [
    { key: 'lot-gross', n, expression, value: gross, rounding: 'half-up' },
    {
      key: 'lot-fee',
      n,
      expression: `${gross} × ${formatPercentExact(lot.feeRate)}`,
      value: formatMoney(lot.fee),
      rounding: 'half-up',
    },
    ...backEndSteps(lot, n),
  ];
}

function backEndSteps(lot: RedeemedLot, n: number): ExplanationStep[] {
  const { nav } = lot;
  if (lot.backEndFee === 0n || nav === undefined) return [];
  const worth = formatMoney(valueOf(lot.shares, nav));
  const value = formatMoney(lot.backEndFee);
  return [
    {
      key: 'lot-purchase-value',
      n,
      expression: `${showShares(lot.shares)} × ${navToDecimal(nav)}`,
      value: worth,
      rounding: 'half-up',
    },
    {
      key: 'lot-back-end-fee',
      n,
      expression: `${worth} × ${formatPercentExact(lot.backEndRate)}`,
      value,
      rounding: 'half-up',
    },
  ];
}

function showShares(shares: Shares): string {
  return toDisplay(sharesToDecimal(shares));
}

function showIncome(income: IncomePerTenThousand): string {
  return toDisplay(scaledToText(income, 4));
}
