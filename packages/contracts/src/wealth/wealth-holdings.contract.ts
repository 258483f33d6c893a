import * as z from 'zod/mini';
import type {
  DividendPage,
  Holding,
  HoldingDetail,
  HoldingPage,
  IncomeCalendar,
  WealthGetHoldingInput,
  WealthGetSummaryInput,
  WealthListDividendsInput,
  WealthListHoldingsInput,
  WealthListIncomeInput,
  WealthSetDividendModeInput,
  WealthSummary,
} from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyShape, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { largePaging } from './wealth-browse.contract.js';
import {
  change,
  dividendMode,
  perUnit,
  productKind,
  riskLevel,
  shares,
  wealthCode,
} from './wealth.shapes.js';

/** Units of a holding. */
export const HeldSharesShape = shape(
  'HeldShares',
  z.object({
    /** All units. */
    total: shares(),
    /** Units that can be sold. */
    available: shares(),
    /** Units that a redemption on its way holds. */
    frozen: shares(),
  }),
);

/** A position in one product. */
export const HoldingShape = shape(
  'Holding',
  z.object({
    /** Product. */
    code: wealthCode(),
    /** Its name. */
    name: text(60),
    /** Kind. */
    kind: productKind(),
    /** Risk level. */
    riskLevel: riskLevel(),
    /** Units. */
    shares: HeldSharesShape,
    /** Latest unit value. */
    nav: perUnit(),
    /** Its day. */
    navDate: localDate(),
    /** Units × unit value. */
    marketValue: MoneyShape,
    /** What was paid for the units that are held, fees included, by moving average. */
    costBasis: MoneyShape,
    /** Cost of one unit; null when none is held. */
    averageCost: z.nullable(perUnit()),
    /** Value less cost. Negative where it lost. */
    unrealisedProfit: MoneyShape,
    /** Profit of units that were sold. */
    realisedProfit: MoneyShape,
    /** Everything gained or lost since the first purchase: change of value, sales, dividends. */
    cumulativeIncome: MoneyShape,
    /** Gained or lost on the latest day with a unit value. */
    latestIncome: MoneyShape,
    /** Day of `latestIncome`. */
    latestIncomeDate: localDate(),
    /** Unrealised profit by cost, a fraction; null without cost. */
    profitRate: z.nullable(change()),
    /** What happens with a dividend; null where there is none. */
    dividendMode: z.nullable(dividendMode()),
  }),
);

/** Units that were confirmed together; fees by days held count from its day. */
export const LotShape = shape(
  'Lot',
  z.object({
    /** Day of the confirmation. */
    confirmDate: localDate(),
    /** Units that are left of it. */
    shares: shares(),
    /** Calendar days held by now. */
    daysHeld: z.int(),
  }),
);

/** A position with its lots. */
export const HoldingDetailShape = shape(
  'HoldingDetail',
  z.object({
    /** The position. */
    holding: HoldingShape,
    /** Lots, the oldest first: they are sold in this order. */
    lots: z.array(LotShape),
    /** Money-weighted return a year since the first purchase, a fraction; null within the first 30 days. */
    annualReturn: z.nullable(change()),
  }),
);

/** Names a position. */
export const WealthGetHoldingInputShape = shape(
  'WealthGetHoldingInput',
  z.strictObject({
    /** Product. */
    code: wealthCode(),
  }),
);

/** Lists positions, the largest value first. */
export const WealthListHoldingsInputShape = shape(
  'WealthListHoldingsInput',
  z.strictObject({ ...largePaging }),
);

/** Positions, the largest value first. */
export const HoldingPageShape = shape('HoldingPage', pageOf(HoldingShape));

/** Nothing to send. */
export const WealthGetSummaryInputShape = shape('WealthGetSummaryInput', z.strictObject({}));

/** Everything that the customer has invested. */
export const WealthSummaryShape = shape(
  'WealthSummary',
  z.object({
    /** Positions and deposits together. */
    total: MoneyShape,
    /** Positions in funds and wealth products. */
    holdings: MoneyShape,
    /** Deposits, principal only. */
    deposits: MoneyShape,
    /** Money of purchases that are not confirmed. */
    inProgressBuys: MoneyShape,
    /** Number of orders on their way. */
    inProgressOrders: z.int(),
    /** Number of positions. */
    positions: z.int(),
    /** Gained or lost on the latest day with unit values. */
    latestIncome: MoneyShape,
    /** That day; null without positions. */
    latestIncomeDate: z.nullable(localDate()),
    /** Everything gained or lost since the first purchase. */
    cumulativeIncome: MoneyShape,
    /** The same as in `wealth.getSuitability`: whether the risk type counts. */
    suitability: openEnum(['NONE', 'VALID', 'EXPIRED']),
    /** Moment to which it is true. */
    asOf: instant(),
  }),
);

/** Asks for the income of days. */
export const WealthListIncomeInputShape = shape(
  'WealthListIncomeInput',
  z.strictObject({
    /** First day. */
    from: localDate(),
    /** Last day, at most 366 days later. */
    to: localDate(),
    /** Only of this product. */
    code: z.optional(wealthCode()),
  }),
);

/** Income of one day. */
export const IncomeDayShape = shape(
  'IncomeDay',
  z.object({
    /** Day. */
    date: localDate(),
    /** Gained or lost. */
    income: MoneyShape,
  }),
);

/** Days with income, oldest first; days without are left out. */
export const IncomeCalendarShape = shape(
  'IncomeCalendar',
  z.object({
    /** Days. */
    data: z.array(IncomeDayShape),
    /** All of them together. */
    total: MoneyShape,
  }),
);

/** Lists dividends, newest first. */
export const WealthListDividendsInputShape = shape('WealthListDividendsInput', z.strictObject({ ...paging }));

/** A dividend 分红. */
export const DividendShape = shape(
  'Dividend',
  z.object({
    /** Id, `wdv_…`. */
    id: id('wdv'),
    /** Product. */
    code: wealthCode(),
    /** Its name. */
    name: text(60),
    /** Day that the fund paid for: who held units then has it. */
    recordDate: localDate(),
    /** Money per unit. */
    perUnit: perUnit(),
    /** Units that counted. */
    shares: shares(),
    /** Money. */
    amount: MoneyShape,
    /** What happened with it. */
    mode: dividendMode(),
    /** Units that it bought; null when it was paid out. */
    reinvestedShares: z.nullable(shares()),
    /** When. */
    paidAt: instant(),
  }),
);

/** Dividends, newest first. */
export const DividendPageShape = shape('DividendPage', pageOf(DividendShape));

/** Says what happens with the dividends of a position. */
export const WealthSetDividendModeInputShape = shape(
  'WealthSetDividendModeInput',
  z.strictObject({
    /** Product. */
    code: wealthCode(),
    /** `REINVEST` buys units, `CASH` pays out. */
    mode: z.enum(['REINVEST', 'CASH']),
  }),
);

/** Lists positions. */
export const listHoldings: Operation<WealthListHoldingsInput, HoldingPage> = operation({
  id: 'wealth.listHoldings',
  summary: 'List the positions of the customer',
  method: 'GET',
  path: '/v1/wealth/holdings',
  actor: 'customer',
  scope: 'wealth:read',
  numericQuery: ['limit'],
  input: WealthListHoldingsInputShape,
  output: HoldingPageShape,
});

/** Reads a position with its lots. */
export const getHolding: Operation<WealthGetHoldingInput, HoldingDetail> = operation({
  id: 'wealth.getHolding',
  summary: 'Read a position',
  method: 'GET',
  path: '/v1/wealth/holdings/{code}',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthGetHoldingInputShape,
  output: HoldingDetailShape,
  errors: ['not-found'],
});

/** Reads everything that is invested in one figure. */
export const getSummary: Operation<WealthGetSummaryInput, WealthSummary> = operation({
  id: 'wealth.getSummary',
  summary: 'Read what the customer has invested',
  method: 'GET',
  path: '/v1/wealth/summary',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthGetSummaryInputShape,
  output: WealthSummaryShape,
});

/** Lists income by day. */
export const listIncome: Operation<WealthListIncomeInput, IncomeCalendar> = operation({
  id: 'wealth.listIncome',
  summary: 'List the income of days',
  method: 'GET',
  path: '/v1/wealth/income',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthListIncomeInputShape,
  output: IncomeCalendarShape,
});

/** Lists dividends. */
export const listDividends: Operation<WealthListDividendsInput, DividendPage> = operation({
  id: 'wealth.listDividends',
  summary: 'List the dividends of the customer',
  method: 'GET',
  path: '/v1/wealth/dividends',
  actor: 'customer',
  scope: 'wealth:read',
  numericQuery: ['limit'],
  input: WealthListDividendsInputShape,
  output: DividendPageShape,
});

/** Changes what happens with dividends. */
export const setDividendMode: Operation<WealthSetDividendModeInput, Holding> = operation({
  id: 'wealth.setDividendMode',
  summary: 'Choose what happens with dividends',
  method: 'POST',
  path: '/v1/wealth/holdings/{code}/dividend-mode',
  actor: 'customer',
  scope: 'wealth:trade',
  audit: 'MONEY',
  input: WealthSetDividendModeInputShape,
  output: HoldingShape,
  errors: ['not-found', 'invalid-state'],
});
