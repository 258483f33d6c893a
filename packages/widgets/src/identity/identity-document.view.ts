import type { CaptureView } from './capture-view.js';
import type { IdentityDocumentMessages } from './identity-document.messages.js';
import type { DocumentEvent, DocumentState } from './identity-document.state.js';

/** What the parts of the screen are drawn from, and how they answer. */
export interface DocumentView extends CaptureView<DocumentState, IdentityDocumentMessages, DocumentEvent> {
  /** Switches the light of the camera. */
  readonly light: (on: boolean) => void;
}
