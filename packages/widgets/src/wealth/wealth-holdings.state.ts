import type {
  Deposit,
  Dividend,
  Holding,
  HoldingDetail,
  IncomeCalendar,
  WealthOrder,
  WealthSummary,
} from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent } from '../screen/flow-runner.js';
import { without } from '../screen/without.js';

/** What is looked at. Orders and dividends are two tabs of one page. */
export type HoldingsPage = 'home' | 'position' | 'income' | 'orders' | 'order' | 'dividends';

/** A page, and what it is about. */
export interface HoldingsPlace {
  readonly page: HoldingsPage;
  /** Code of a position, id of an order, code of the income's product; for `orders` {@link underWayOnly}. */
  readonly id?: string | undefined;
}

/** Names, as the id of `orders`, only those that are under way. */
export const underWayOnly = 'IN_PROGRESS';

/** Whether there is anything to look at. */
export type HoldingsStep = 'loading' | 'failed' | 'ready';

/** What happens with dividends. */
export type DividendMode = 'REINVEST' | 'CASH';

/** What is being waited for. A page that is read can be left meanwhile; a change cannot. */
export type HoldingsWork = 'mode' | 'cancel' | `read ${string}`;

/** A question over the page. */
export type HoldingsQuestion = 'mode' | 'cancel' | 'product';

/** The part of a list that has been read, newest first. */
export interface Listed<T> {
  readonly data: readonly T[];
  /** Where the rest begins; null at the end. */
  readonly next: string | null;
}

/** Income of the days of a month. */
export interface MonthIncome {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Product; undefined for all. */
  readonly code: string | undefined;
  readonly calendar: IncomeCalendar;
}

/** What the first page shows. */
export interface HomeReads {
  readonly summary: WealthSummary;
  readonly holdings: readonly Holding[];
  /** Where the rest of the holdings begins; null when all are there. */
  readonly next: string | null;
  /** Orders under way, newest first. */
  readonly underWay: readonly WealthOrder[];
  /** Deposits that run. */
  readonly deposits: readonly Deposit[];
}

/** State of what a customer holds; plain values only. */
export interface HoldingsState {
  readonly step: HoldingsStep;
  /** Pages gone through, the present one last; never empty. */
  readonly trail: readonly HoldingsPlace[];
  /** Whether figures are hidden from who stands behind. */
  readonly hidden: boolean;
  readonly home?: HomeReads;
  /** Whether the rest of the holdings could not be read. */
  readonly restFailed: boolean;
  readonly position?: HoldingDetail;
  /** Orders of {@link position}. */
  readonly positionOrders?: Listed<WealthOrder>;
  /** Whether all lots are shown, not only the first ones. */
  readonly allLots: boolean;
  /** Month of the calendar, `YYYY-MM`. */
  readonly month?: string;
  readonly income?: MonthIncome;
  /** Whether the days are listed in place of the calendar. */
  readonly asList: boolean;
  /** Day that was chosen in the calendar. */
  readonly day?: string;
  readonly orders?: Listed<WealthOrder>;
  readonly order?: WealthOrder;
  readonly dividends?: Listed<Dividend>;
  readonly asked?: HoldingsQuestion;
  /** What is chosen, but not confirmed, for dividends. */
  readonly choice?: DividendMode;
  /** What dividends were changed to. */
  readonly news?: DividendMode;
  readonly work?: HoldingsWork;
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** What was read for a page; `work` says for which. */
export type HoldingsRead =
  | {
      readonly type: 'position-read';
      readonly work: string;
      readonly position: HoldingDetail;
      readonly orders: Listed<WealthOrder>;
    }
  | { readonly type: 'income-read'; readonly work: string; readonly income: MonthIncome }
  | { readonly type: 'orders-read'; readonly work: string; readonly orders: Listed<WealthOrder> }
  | { readonly type: 'order-read'; readonly work: string; readonly order: WealthOrder }
  | { readonly type: 'dividends-read'; readonly work: string; readonly dividends: Listed<Dividend> };

/** Everything that can happen. */
export type HoldingsEvent =
  | RunnerEvent
  | HoldingsRead
  | { readonly type: 'loaded'; readonly reads: HomeReads }
  | { readonly type: 'rest-loaded'; readonly holdings: readonly Holding[]; readonly next: string | null }
  | { readonly type: 'rest-failed' }
  | { readonly type: 'rest-wanted' }
  | { readonly type: 'page-opened'; readonly page: HoldingsPage; readonly id?: string | undefined }
  | { readonly type: 'tab-chosen'; readonly page: HoldingsPage; readonly id?: string | undefined }
  | { readonly type: 'back' }
  | { readonly type: 'read-again' }
  | { readonly type: 'more-wanted' }
  | { readonly type: 'hidden-toggled' }
  | { readonly type: 'lots-opened' }
  | { readonly type: 'month-chosen'; readonly month: string }
  | { readonly type: 'day-chosen'; readonly day: string }
  | { readonly type: 'product-chosen'; readonly code: string | undefined }
  | { readonly type: 'form-chosen'; readonly asList: boolean }
  | { readonly type: 'asked'; readonly question: HoldingsQuestion }
  | { readonly type: 'question-closed' }
  | { readonly type: 'mode-chosen'; readonly mode: DividendMode }
  | { readonly type: 'mode-confirmed' }
  | { readonly type: 'mode-changed'; readonly holding: Holding }
  | { readonly type: 'cancel-confirmed' }
  | { readonly type: 'order-cancelled'; readonly order: WealthOrder };

/** Nothing known yet. */
export const startHoldings: HoldingsState = {
  step: 'loading',
  trail: [{ page: 'home' }],
  hidden: false,
  restFailed: false,
  allLots: false,
  asList: false,
};

/** Gives the page that is shown, and what it is about. */
export const placeOf = ({ trail }: HoldingsState): HoldingsPlace => trail.at(-1) ?? { page: 'home' };

/** Names what the present page reads; undefined where the first reading was enough. */
export const readingOf = (state: HoldingsState, cursor = ''): HoldingsWork | undefined => {
  const { page, id = '' } = placeOf(state);
  if (page === 'home') return undefined;
  return `read ${[page, id, page === 'income' ? (state.month ?? '') : '', cursor].join(' ')}`;
};

/** Tells whether a page is being read. */
export const isReading = ({ work }: HoldingsState): boolean => work?.startsWith('read ') === true;

/** Takes what was read for the first page. The page that is open, if it is another one, is read again too. */
export const loaded = (state: HoldingsState, home: HomeReads): HoldingsState => {
  const month =
    state.month ?? (home.summary.latestIncomeDate ?? home.summary.asOf).slice(0, 'YYYY-MM'.length);
  const known: HoldingsState = {
    ...without(state, 'problem'),
    step: 'ready',
    home,
    month,
    restFailed: false,
  };
  if (state.work !== undefined && !isReading(state)) return known;
  const work = readingOf(known);
  return work === undefined ? without(known, 'work') : { ...known, work };
};
