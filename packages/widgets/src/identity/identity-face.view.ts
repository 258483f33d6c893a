import type { TemplateResult } from 'lit';
import type { PartWay } from '../screen/application-part.js';
import type { CameraNow } from './capture-desk.js';
import type { IdentityFaceMessages } from './identity-face.messages.js';
import type { FaceEvent, FaceState } from './identity-face.state.js';
import type { PictureSource } from './picture-state.js';

/** A sheet over the screen: the choice of another camera. */
export type FaceSheet = 'cameras';

/** What the parts of the screen are drawn from, and how they answer. */
export interface FaceView {
  readonly state: FaceState;
  readonly t: IdentityFaceMessages;
  /** What the camera sees; undefined before it was opened. */
  readonly camera: CameraNow | undefined;
  /** A file is being read. */
  readonly isReading: boolean;
  /** No real person's data belongs here. */
  readonly isSandbox: boolean;
  /** Whether the app around the page takes pictures, too. */
  readonly hasHost: boolean;
  /** Whether what is to be done is said aloud; undefined where nothing can speak. */
  readonly speaks: boolean | undefined;
  /** Another screen is around this one. */
  readonly isPart: boolean;
  /** What stands in the slot `header` of the stage. */
  readonly header: TemplateResult;
  readonly act: (event: FaceEvent) => void;
  /** Begins to take a picture. */
  readonly choose: (way: PictureSource) => void;
  /** Takes the picture that the camera sees. */
  readonly shoot: () => void;
  /** Switches the voice. */
  readonly speak: (on: boolean) => void;
  /** Changes to another camera. */
  readonly useCamera: (deviceId: string) => void;
  readonly open: (sheet: FaceSheet) => void;
  /** Goes on in another way. */
  readonly takeWay: (way: PartWay) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
