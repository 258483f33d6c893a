import type { WealthProductSummary } from '@weidongli/contracts/wealth';
import type { WealthBrowseMessages } from './wealth-browse.messages.js';
import type { BrowseEvent, BrowseState } from './wealth-browse.state.js';

/** A sheet over the list. */
export type BrowseSheet = 'sort' | 'filter';

/** What the parts of the screen are drawn from, and how they answer. */
export interface BrowseView {
  readonly state: BrowseState;
  readonly t: WealthBrowseMessages;
  /** What the customer looks for, in the order that is wanted. */
  readonly found: readonly WealthProductSummary[];
  readonly act: (event: BrowseEvent) => void;
  /** Asks the host for a product. */
  readonly select: (code: string) => void;
  /** Asks the host for the questionnaire. */
  readonly assess: () => void;
  readonly open: (sheet: BrowseSheet) => void;
}
