import type { HomePage } from './loan-home.state.js';
import type { HomeTarget } from './loan-home.view.js';

/** Detail of `wdl-loan-home-open`. */
export interface LoanHomeOpenDetail {
  /** Screen that the customer wants. */
  readonly to: HomeTarget;
  /** Loan that it is about, when it is about one. */
  readonly drawId: string | undefined;
}

/** Detail of `wdl-loan-home-step`. */
export interface LoanHomeStepDetail {
  readonly page: HomePage;
}
