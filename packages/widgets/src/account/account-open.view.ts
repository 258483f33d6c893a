import type { TemplateResult } from 'lit';
import type { PartView } from '../screen/application-part.js';
import type { AccountOpenWay } from './account-open.events.js';
import type { AccountOpenMessages } from './account-open.messages.js';
import type { OpenClass, OpenEvent, OpenState } from './account-open.state.js';

/** A sheet over the screen: a document to be read, or the question whether all is to be given up. */
export type OpenSheet = { readonly agreementId: string } | 'cancel';

/** What the parts of the screen are drawn from, and how they answer. */
export interface OpenView {
  readonly state: OpenState;
  readonly t: AccountOpenMessages;
  /** Class that the page has given; the customer is not asked for it. */
  readonly givenClass: OpenClass | undefined;
  /** How much is verified at least: `simple`, `standard` or `advanced`. */
  readonly mode: string;
  /** Whether the bank is a sandbox: what it says is worth nothing outside of it. */
  readonly sandbox: boolean;
  /** Whether the app around the page has a keyboard for secrets. */
  readonly host: boolean;
  readonly act: (event: OpenEvent) => void;
  readonly open: (sheet: OpenSheet) => void;
  /** Goes on to a loan or to investments. */
  readonly goOn: (to: AccountOpenWay) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}

/** What a screen inside this one is drawn from. */
export interface OpenPartView {
  readonly part: PartView;
  /** Address of the page that goes on on another device. */
  readonly linkBase: string;
  readonly mode: string;
  /** The bar, which stands in the part. */
  readonly header: TemplateResult;
}
