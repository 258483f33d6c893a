import type { LocalDate } from '@weidongli/finance';
import type { Money } from '@weidongli/contracts';
import type { WealthProduct } from '@weidongli/contracts/wealth';
import type { WalkTerms } from './wealth-market.walk.js';

/** Kinds of products that the bank has. */
export type ProductKind =
  | 'MONEY_FUND'
  | 'BOND_FUND'
  | 'MIXED_FUND'
  | 'EQUITY_FUND'
  | 'INDEX_FUND'
  | 'BANK_WMP'
  | 'TERM_DEPOSIT'
  | 'LARGE_CD';

/** States of a product. */
export type ProductStatus = 'SUBSCRIBING' | 'OPEN' | 'SUSPENDED_BUY' | 'SUSPENDED_ALL' | 'CLOSED' | 'MATURED';

/** What a product pays out once a year. */
export interface DividendRule {
  /** `MM-DD`: it is paid on this day or on the next trading day. */
  readonly monthDay: string;
  /** Ten-thousandths of a yuan for one unit. It is left out where the unit value would fall below 1.0000. */
  readonly perUnit: number;
  /** Years without a dividend. */
  readonly skipped: readonly number[];
}

/** How the value of a product moves. */
export interface MarketTerms {
  /** Unit value with all dividends added; of a money fund its yield a year. */
  readonly walk: WalkTerms;
  readonly dividend: DividendRule | null;
}

/** Members that stand on the wire as they stand in the catalogue. */
type Shown = Pick<
  WealthProduct,
  | 'code'
  | 'name'
  | 'manager'
  | 'custodian'
  | 'invests'
  | 'inceptionDate'
  | 'minBuy'
  | 'stepBuy'
  | 'maxBuy'
  | 'minHold'
  | 'confirmDays'
  | 'redeemSettleDays'
  | 'cutOff'
  | 'fees'
  | 'fixedTerm'
  | 'planAllowed'
  | 'insured'
>;

/** A product as the catalogue has it: everything about it that no clock and no customer changes. */
export interface ProductTerms extends Shown {
  readonly kind: ProductKind;
  readonly riskLevel: 'R1' | 'R2' | 'R3' | 'R4' | 'R5';
  /** State unless its dates or the bank say otherwise. */
  readonly usualStatus: 'OPEN' | 'SUSPENDED_BUY' | 'SUSPENDED_ALL' | 'CLOSED';
  /** Months that the money is bound. */
  readonly lockMonths: number;
  readonly dividendModes: readonly ('REINVEST' | 'CASH')[];
  /** Most that a customer may take out at once on a day; null where that is not offered. */
  readonly fastRedemption: { readonly perDay: Money } | null;
  /** Benchmark 业绩比较基准 of a wealth product, a fraction a year, which is no promise; null for others. */
  readonly benchmark: string | null;
  /** Money that may come in altogether; null without bound. */
  readonly quota: Money | null;
  /** First day on which anybody hears of it. */
  readonly announced: LocalDate;
  /** Last day on which it is listed; null without end. */
  readonly listedUntil: LocalDate | null;
  /** How its value moves; null for deposits. */
  readonly market: MarketTerms | null;
}

/** A product with its present state. */
export interface Product extends ProductTerms {
  readonly status: ProductStatus;
}
