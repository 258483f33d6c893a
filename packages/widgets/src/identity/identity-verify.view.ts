import type { TemplateResult } from 'lit';
import type { PartView } from '../screen/application-part.js';
import type { IdentityVerifyMessages } from './identity-verify.messages.js';
import type { VerifyEvent, VerifyState } from './identity-verify.state.js';

/** A sheet over the screen: a document to be read, or a question; the code sheet follows from the state instead. */
export type VerifySheet = { readonly agreementId: string } | 'cancel';

/** What the parts of the screen are drawn from, and how they answer. */
export interface VerifyView {
  readonly state: VerifyState;
  readonly t: IdentityVerifyMessages;
  /** Date in China, `YYYY-MM-DD`. */
  readonly today: string;
  readonly act: (event: VerifyEvent) => void;
  readonly open: (sheet: VerifySheet) => void;
  readonly leave: () => void;
  /** What a screen inside this one gets; undefined before there is an application. */
  readonly part: PartView | undefined;
  /** Address of the page that goes on on another device. */
  readonly linkBase: string;
  /** The bar for a screen inside this one. */
  readonly header: TemplateResult;
}
