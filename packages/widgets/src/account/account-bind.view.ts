import type { PartWay } from '../screen/application-part.js';
import type { AccountBindMessages } from './account-bind.messages.js';
import type { BindEvent, BindState } from './account-bind.state.js';

/** A sheet over the screen: a document. The code sheet follows from the state instead. */
export interface BindSheet {
  readonly agreementId: string;
}

/** What the parts of the screen are drawn from, and how they answer. */
export interface BindView {
  readonly state: BindState;
  readonly t: AccountBindMessages;
  /** Whether the bank is a sandbox: what it says is worth nothing outside of it. */
  readonly sandbox: boolean;
  /** Another screen is around this one, which binds the card for an application. */
  readonly isPart: boolean;
  readonly act: (event: BindEvent) => void;
  readonly open: (sheet: BindSheet) => void;
  /** Goes on in another way; only the screen around shows it. */
  readonly takeWay: (way: PartWay) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
