import * as z from 'zod/mini';
import { id, instant, localDate, MoneyShape, openEnum, rate, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** A product code: six digits for funds and the bank's own products alike. */
export const wealthCode = (): z.ZodMiniString =>
  z.string().check(z.regex(/^\d{6}$/, 'Use a product code of six digits.'));

/** Fund units 份额: a decimal string with two decimals. */
export const shares = (): z.ZodMiniString =>
  z.string().check(z.regex(/^(0|[1-9]\d{0,11})\.\d{2}$/, 'Use units with two decimals, such as 9198.20.'));

/** A value per unit, or an income per 10,000 units, in yuan with four decimals. */
export const perUnit = (): z.ZodMiniString =>
  z.string().check(z.regex(/^-?\d{1,4}\.\d{4}$/, 'Use yuan with four decimals, such as 1.0863.'));

/** A change as a fraction, with a sign where it fell: `-0.058800` is −5.88 %. */
export const change = (): z.ZodMiniString =>
  z.string().check(z.regex(/^-?\d{1,3}\.\d{4,9}$/, 'Use a fraction with four to nine decimals.'));

/** Kinds of products. */
export const productKind = () =>
  openEnum([
    'MONEY_FUND',
    'BOND_FUND',
    'MIXED_FUND',
    'EQUITY_FUND',
    'INDEX_FUND',
    'BANK_WMP',
    'TERM_DEPOSIT',
    'LARGE_CD',
  ]);

/** Risk levels of products, from low to high. */
export const riskLevel = () => openEnum(['R1', 'R2', 'R3', 'R4', 'R5']);

/** Risk types of investors, from cautious to bold. */
export const investorLevel = () => openEnum(['C1', 'C2', 'C3', 'C4', 'C5']);

/** What can be bought and sold at present. */
export const productStatus = () =>
  openEnum(['SUBSCRIBING', 'OPEN', 'SUSPENDED_BUY', 'SUSPENDED_ALL', 'CLOSED', 'MATURED']);

/** What happens with a dividend. */
export const dividendMode = () => openEnum(['REINVEST', 'CASH']);

/** The figure that a product is shown with in a list. */
export const HeadlineFigureShape = shape(
  'HeadlineFigure',
  z.object({
    /**
     * What it is: seven-day annualised yield 七日年化, change over a year 近一年, change since inception, a fixed rate a year, or the
     * benchmark of a wealth product 业绩比较基准, which is no promise.
     */
    kind: openEnum(['SEVEN_DAY_YIELD', 'ONE_YEAR', 'SINCE_INCEPTION', 'FIXED_RATE', 'BENCHMARK']),
    /** A fraction. */
    value: change(),
  }),
);

/** A product in a list. */
export const WealthProductSummaryShape = shape(
  'WealthProductSummary',
  z.object({
    /** Code, six digits. */
    code: wealthCode(),
    /** Name. */
    name: text(60),
    /** Kind. */
    kind: productKind(),
    /** Risk level: the higher one of the manager’s and the bank’s. */
    riskLevel: riskLevel(),
    /** State. */
    status: productStatus(),
    /** Smallest first purchase. */
    minBuy: MoneyShape,
    /** The figure to show. */
    headline: HeadlineFigureShape,
    /** Months that the money is bound; 0 when it can be taken out on any trading day. */
    lockMonths: z.int(),
  }),
);

/** One step of the purchase fee. Exactly one of `rate` and `flat` is set. */
export const PurchaseFeeStepShape = shape(
  'PurchaseFeeStep',
  z.object({
    /** Smallest amount of this step. */
    from: MoneyShape,
    /** Fee as a fraction of the net amount, discount included; null where it is flat. */
    rate: z.nullable(rate()),
    /** Flat fee; null where it is a rate. */
    flat: z.nullable(MoneyShape),
  }),
);

/** One step of the redemption fee. */
export const RedemptionFeeStepShape = shape(
  'RedemptionFeeStep',
  z.object({
    /** Calendar days held from which this step counts. */
    fromDays: z.int(),
    /** Fee as a fraction of what the units are worth. */
    rate: rate(),
  }),
);

/** What a fund or wealth product costs. */
export const FeeScheduleShape = shape(
  'FeeSchedule',
  z.object({
    /** Purchase fee by amount, the smallest step first; empty means none. */
    purchase: z.array(PurchaseFeeStepShape),
    /** Redemption fee by days held, the shortest first; empty means none. */
    redemption: z.array(RedemptionFeeStepShape),
    /** Management fee a year, taken inside the unit value. */
    management: rate(),
    /** Custody fee a year, taken inside the unit value. */
    custody: rate(),
    /** Sales service fee a year, taken inside the unit value. */
    sales: rate(),
  }),
);

/** A document about a product, to be read by anyone. */
export const ProductDocumentShape = shape(
  'ProductDocument',
  z.object({
    /** Kind of document. */
    kind: openEnum(['KEY_FACTS', 'PROSPECTUS', 'CONTRACT', 'RISK_DISCLOSURE', 'NOTICE']),
    /** Title. */
    title: text(60),
    /** Version of the text. */
    version: text(20),
    /** Paragraphs, top to bottom. Text only. */
    paragraphs: z.array(z.string()),
  }),
);

/** How far a customer’s risk type and a product fit. */
export const RiskMatchShape = shape(
  'RiskMatch',
  z.object({
    /**
     * `MATCH`: may buy. `OVER_LEVEL`: riskier than the customer’s type, possible after a warning and a day to think. `FORBIDDEN`: cannot
     * be bought. `NOT_ASSESSED`, `EXPIRED`: the questionnaire comes first.
     */
    status: openEnum(['MATCH', 'OVER_LEVEL', 'FORBIDDEN', 'NOT_ASSESSED', 'EXPIRED']),
    /** The customer’s risk type; null when there is none that counts. */
    investorLevel: z.nullable(investorLevel()),
    /** Risk level of the product. */
    riskLevel: riskLevel(),
    /** Why it is forbidden or needs a warning; null when it fits. */
    reason: z.nullable(
      openEnum([
        'OVER_LEVEL',
        'LOWEST_TYPE',
        'AGE_65',
        'UNDER_AGE',
        'WEALTH_PRODUCT',
        'NO_ASSESSMENT',
        'EXPIRED',
      ]),
    ),
    /** Warning that the customer has read, `wrw_…`; null before. */
    warningId: z.nullable(id('wrw')),
    /** When the day to think is over; null without a warning. */
    coolOffUntil: z.nullable(instant()),
  }),
);

/** Kinds of documents that come with an order. */
export const WealthAgreementRefShape = shape(
  'WealthAgreementRef',
  z.object({
    /** Id, `agr_…`; read it with `partner.getAgreement`. */
    id: id('agr'),
    /** Kind of document. */
    kind: openEnum([
      'WEALTH_CONTRACT',
      'WEALTH_KEY_FACTS',
      'RISK_DISCLOSURE',
      'RISK_WARNING',
      'ELDER_NOTICE',
      'DEPOSIT_CONTRACT',
      'DEBIT_MANDATE',
    ]),
    /** Title as shown. */
    title: text(60),
    /** Version of the text. */
    version: text(20),
    /** Digest of the content; accepting repeats it. */
    sha256: sha256(),
  }),
);

/** The days of an order, from the trading calendar. */
export const OrderDatesShape = shape(
  'OrderDates',
  z.object({
    /** Trade date T 交易日: its unit value counts. */
    tradeDate: localDate(),
    /** Day on which the units are confirmed. */
    confirmDate: localDate(),
    /** Day from which income is seen and the units can be sold; for a redemption the day on which the money arrives. */
    settleDate: localDate(),
    /** Until when the order can be cancelled. */
    cancelUntil: instant(),
    /** Says that the calendar of a year on the way is not announced yet, so that a date may move. */
    provisional: z.boolean(),
  }),
);
