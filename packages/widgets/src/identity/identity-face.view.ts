import type { CaptureView } from './capture-view.js';
import type { IdentityFaceMessages } from './identity-face.messages.js';
import type { FaceEvent, FaceState } from './identity-face.state.js';

/** What the parts of the screen are drawn from, and how they answer. */
export interface FaceView extends CaptureView<FaceState, IdentityFaceMessages, FaceEvent> {
  /** Whether what is to be done is said aloud; undefined where nothing can speak. */
  readonly speaks: boolean | undefined;
  /** Switches the voice. */
  readonly speak: (on: boolean) => void;
}
