import type { WealthDetailMessages } from './wealth-detail.messages.js';
import type { DetailEvent, DetailState } from './wealth-detail.state.js';

/** A sheet over the page; a document is named by its place. */
export type DetailSheet = 'fees' | 'rules' | 'documents' | number;

/** What the customer may want to do with the product. */
export type DetailWish = 'buy' | 'plan' | 'deposit';

/** What the parts of the screen are drawn from, and how they answer. */
export interface DetailView {
  readonly state: DetailState;
  readonly t: WealthDetailMessages;
  readonly act: (event: DetailEvent) => void;
  /** Asks the host for another screen. */
  readonly go: (wish: DetailWish) => void;
  /** Opens a sheet, or shows something else in the one that is open. */
  readonly open: (sheet: DetailSheet) => void;
}
