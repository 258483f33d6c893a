import type { BrowsePage } from './wealth-browse.state.js';

/** Detail of `wdl-wealth-browse-select`. */
export interface WealthBrowseSelectDetail {
  /** Code of the product that the customer wants to see. */
  readonly code: string;
}

/** Detail of `wdl-wealth-browse-step`. */
export interface WealthBrowseStepDetail {
  readonly page: BrowsePage;
}
