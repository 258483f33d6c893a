import type { TemplateResult } from 'lit';
import type { PartWay } from '../screen/application-part.js';
import type { CameraNow } from './capture-desk.js';
import type { IdentityDocumentMessages } from './identity-document.messages.js';
import type { DocumentEvent, DocumentState } from './identity-document.state.js';
import type { PictureSource } from './picture-state.js';

/** A sheet over the screen: the choice of another camera. */
export type DocumentSheet = 'cameras';

/** What the parts of the screen are drawn from, and how they answer. */
export interface DocumentView {
  readonly state: DocumentState;
  readonly t: IdentityDocumentMessages;
  /** What the camera sees; undefined before it was opened. */
  readonly camera: CameraNow | undefined;
  /** A file is being read. */
  readonly isReading: boolean;
  /** No real person's data belongs here. */
  readonly isSandbox: boolean;
  /** Whether the app around the page takes pictures, too. */
  readonly hasHost: boolean;
  /** Another screen is around this one. */
  readonly isPart: boolean;
  /** What stands in the slot `header` of the stage. */
  readonly header: TemplateResult;
  readonly act: (event: DocumentEvent) => void;
  /** Begins to take a picture. */
  readonly choose: (way: PictureSource) => void;
  /** Takes the picture that the camera sees. */
  readonly shoot: () => void;
  /** Switches the light of the camera. */
  readonly light: (on: boolean) => void;
  /** Changes to another camera. */
  readonly useCamera: (deviceId: string) => void;
  readonly open: (sheet: DocumentSheet) => void;
  /** Goes on in another way. */
  readonly takeWay: (way: PartWay) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
