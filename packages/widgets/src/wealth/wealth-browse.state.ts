import type { Suitability, WealthProduct, WealthProductSummary } from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { RunnerEvent } from '../screen/flow-runner.js';

/** What is looked at. */
export type BrowsePage = 'list' | 'compare';

/** Kinds to choose from; deposits of both kinds are one choice. */
export const kindChoices = [
  'ALL',
  'MONEY_FUND',
  'BOND_FUND',
  'MIXED_FUND',
  'EQUITY_FUND',
  'INDEX_FUND',
  'BANK_WMP',
  'DEPOSIT',
] as const;

/** A choice of kinds. */
export type KindChoice = (typeof kindChoices)[number];

/** Order of the list: risk from low to high as the bank sends it, figure from high to low, or smallest purchase first. */
export type SortBy = 'risk' | 'headline' | 'minimum';

/** Largest first purchase that is wanted: any, 100 yuan, 10,000 yuan. */
export type MinimumChoice = 'any' | 'hundred' | 'ten-thousand';

/** How long the money may be bound: however long, not at all, or at most a year. */
export type LockChoice = 'any' | 'none' | 'year';

/** What the customer looks for. */
export interface BrowseWish {
  /** As typed; never rewritten while typing. */
  readonly words: string;
  readonly kind: KindChoice;
  readonly sort: SortBy;
  /** Risk levels; none means all. */
  readonly risks: readonly string[];
  /** Only what the customer's risk type may buy. */
  readonly suitable: boolean;
  readonly minimum: MinimumChoice;
  readonly lock: LockChoice;
}

/** State of the catalogue; plain values only. */
export interface BrowseState {
  readonly step: 'loading' | 'failed' | 'ready';
  readonly page: BrowsePage;
  readonly suitability?: Suitability;
  /** What is listed, in the order of the bank. */
  readonly products: readonly WealthProductSummary[];
  /** Pages read so far; while a catalogue is read again, the old one is shown until this is as long. */
  readonly incoming: readonly WealthProductSummary[];
  /** Page that comes next; null when all is read. */
  readonly next: string | null;
  /** Whether the rest could not be read. */
  readonly restFailed: boolean;
  readonly wish: BrowseWish;
  /** Whether products are being picked for a comparison. */
  readonly picking: boolean;
  /** Codes of the products to compare, as they were picked. */
  readonly picked: readonly string[];
  /** Products that are compared, once they are read. */
  readonly compared?: readonly WealthProduct[];
  /** What is being waited for. */
  readonly work?: 'compare';
  /** What last went wrong; cleared by the next attempt. */
  readonly problem?: FlowProblem;
}

/** Everything that can happen. */
export type BrowseEvent =
  | RunnerEvent
  | {
      readonly type: 'loaded';
      readonly suitability: Suitability;
      readonly products: readonly WealthProductSummary[];
      readonly next: string | null;
    }
  | {
      readonly type: 'more-loaded';
      readonly products: readonly WealthProductSummary[];
      readonly next: string | null;
    }
  | { readonly type: 'rest-failed' }
  | { readonly type: 'rest-wanted' }
  | { readonly type: 'wished'; readonly wish: Partial<BrowseWish> }
  | { readonly type: 'picking-started' }
  | { readonly type: 'picking-ended' }
  | { readonly type: 'picked'; readonly code: string }
  | { readonly type: 'compare' }
  | { readonly type: 'compared'; readonly products: readonly WealthProduct[] }
  | { readonly type: 'back' };

/** Looks for everything, the least risky first. */
export const anyWish: BrowseWish = {
  words: '',
  kind: 'ALL',
  sort: 'risk',
  risks: [],
  suitable: false,
  minimum: 'any',
  lock: 'any',
};

/** Nothing known yet. */
export const startBrowse: BrowseState = {
  step: 'loading',
  page: 'list',
  products: [],
  incoming: [],
  next: null,
  restFailed: false,
  wish: anyWish,
  picking: false,
  picked: [],
};

/** Most products beside each other. */
export const mostCompared = 3;

/** Gives the highest risk level that the customer may buy; undefined without an assessment that counts. */
export const maxRiskOf = ({ suitability }: BrowseState): string | undefined =>
  suitability?.status === 'VALID' ? suitability.assessment?.maxRisk : undefined;

/** Tells whether a product is riskier than what the customer may buy; nobody knows without an assessment. */
export const isAboveLevel = (
  { riskLevel }: Pick<WealthProductSummary, 'riskLevel'>,
  maxRisk: string | undefined,
): boolean => maxRisk !== undefined && riskLevel > maxRisk;

/** Counts the wishes of the filter sheet. */
export const filterCount = ({ risks, suitable, minimum, lock }: BrowseWish): number =>
  [risks.length > 0, suitable, minimum !== 'any', lock !== 'any'].filter(Boolean).length;

/** Tells whether anything is looked for; the order does not count. */
export const isWishing = (wish: BrowseWish): boolean =>
  wish.words.trim() !== '' || wish.kind !== 'ALL' || filterCount(wish) > 0;

/** Takes pages that were read: more of a first reading, or the beginning of another one. */
export const withPages = (
  state: BrowseState,
  incoming: readonly WealthProductSummary[],
  next: string | null,
): BrowseState => {
  const { products } = state;
  const isLonger = next === null || incoming.length >= products.length;
  return { ...state, incoming, next, restFailed: false, products: isLonger ? incoming : products };
};
