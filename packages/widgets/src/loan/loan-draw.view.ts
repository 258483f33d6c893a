import type { DrawEvent, DrawState } from './loan-draw.state.js';
import type { LoanDrawMessages } from './loan-draw.messages.js';
import type { DrawPreview } from './loan-draw.preview.js';

/** A sheet over the screen; the code sheet follows from the state instead. */
export type DrawSheet = 'formula' | 'plan' | 'purpose' | { readonly agreementId: string };

/** What the parts of the screen are drawn from, and how they answer. */
export interface DrawView {
  readonly state: DrawState;
  readonly t: LoanDrawMessages;
  /** Figures of the present choice, or of the quote once there is one. */
  readonly preview: DrawPreview | undefined;
  /** First payment of each term for the typed amount, `1,696.00`. */
  readonly firstPayments: ReadonlyMap<number, string>;
  readonly act: (event: DrawEvent) => void;
  readonly open: (sheet: DrawSheet) => void;
  /** Leaves the screen. */
  readonly leave: (to: 'home' | 'plan') => void;
}
