import type { NavPoint, TradingDay, WealthProduct } from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent } from '../screen/flow-runner.js';

/** Ranges of time that a chart can show, the shortest first. */
export const ranges = ['ONE_MONTH', 'THREE_MONTHS', 'ONE_YEAR', 'THREE_YEARS', 'SINCE_INCEPTION'] as const;

/** A range of time. */
export type DetailRange = (typeof ranges)[number];

/** What the chart of a money fund shows; that of every other product shows its unit value. */
export type DetailSeries = 'yield' | 'income';

/** Something that is read behind what is shown: on its way, there, or not to be had. */
export type Reading<T> = 'reading' | 'failed' | readonly T[];

/** State of a product's page; plain values only. */
export interface DetailState {
  readonly step: 'loading' | 'failed' | 'ready';
  readonly product?: WealthProduct;
  /** Unit values of the whole life, oldest first. */
  readonly nav: Reading<NavPoint>;
  /** The calendar from today on. */
  readonly days: Reading<TradingDay>;
  /** Range that was chosen; without one a year, or the whole life of a younger product. */
  readonly range?: DetailRange;
  readonly series: DetailSeries;
  /** Whether the figures of the chart are shown as a table too. */
  readonly table: boolean;
  /** Amount of the worked example, as typed; never rewritten while typing. */
  readonly amountText: string;
  /** The screen orders nothing: it waits for nothing else. */
  readonly work?: never;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** Everything that can happen. */
export type DetailEvent =
  | RunnerEvent
  | { readonly type: 'loaded'; readonly product: WealthProduct }
  | { readonly type: 'nav-wanted' }
  | { readonly type: 'nav-read'; readonly nav: Reading<NavPoint> }
  | { readonly type: 'days-wanted' }
  | { readonly type: 'days-read'; readonly days: Reading<TradingDay> }
  | { readonly type: 'range-chosen'; readonly range: DetailRange }
  | { readonly type: 'series-chosen'; readonly series: DetailSeries }
  | { readonly type: 'table-toggled' }
  | { readonly type: 'amount-typed'; readonly text: string };

/** Nothing known yet; the example begins with 10,000 yuan. */
export const startDetail: DetailState = {
  step: 'loading',
  nav: 'reading',
  days: 'reading',
  series: 'yield',
  table: false,
  amountText: '10,000.00',
};

const deposits: readonly string[] = ['TERM_DEPOSIT', 'LARGE_CD'];

/** Tells whether a product is a deposit: it has a rate, and no unit value. */
export const isDeposit = ({ kind }: WealthProduct): boolean => deposits.includes(kind);

/** Tells whether a product is a money fund: its unit value stays, its yield is what moves. */
export const isMoneyFund = ({ kind }: WealthProduct): boolean => kind === 'MONEY_FUND';

/** Gives what a product did over a range; undefined where it is younger. */
export const performanceOf = ({ performance }: WealthProduct, wanted: string) =>
  performance.find(({ range, value }) => range === wanted && value !== null);

/** Lists the ranges that a product is old enough for. */
export const rangesOf = (product: WealthProduct): readonly DetailRange[] =>
  ranges.filter((range) => performanceOf(product, range) !== undefined);

/** Gives the range to show: the chosen one, else a year, else the whole life. */
export const rangeOf = ({ product, range }: DetailState): DetailRange => {
  if (range !== undefined) return range;
  return product !== undefined && performanceOf(product, 'ONE_YEAR') !== undefined
    ? 'ONE_YEAR'
    : 'SINCE_INCEPTION';
};

/** What a customer can do with a product at present. */
export type Purchase = 'buy' | 'subscribe' | 'deposit' | 'closed';

/** Says what a customer can do with a product at present. */
export const purchaseOf = (product: WealthProduct): Purchase => {
  if (product.status === 'SUBSCRIBING') return 'subscribe';
  if (product.status !== 'OPEN') return 'closed';
  return isDeposit(product) ? 'deposit' : 'buy';
};

/** Takes the product that was read. */
export const loaded = (product: WealthProduct, before: DetailState = startDetail): DetailState => {
  const { problem: _, ...known } = before;
  return { ...known, step: 'ready', product };
};
