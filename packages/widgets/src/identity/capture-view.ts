import type { TemplateResult } from 'lit';
import type { PartWay } from '../screen/application-part.js';
import type { CameraNow } from './capture-desk.js';
import type { PictureSource } from './picture-state.js';

/** A sheet over such a screen: the choice of another camera. */
export type CaptureSheet = 'cameras';

/** What the parts of every screen with a camera are drawn from, and how they answer. */
export interface CaptureView<S, T, E> {
  readonly state: S;
  readonly t: T;
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
  readonly act: (event: E) => void;
  /** Begins to take a picture. */
  readonly choose: (way: PictureSource) => void;
  /** Takes the picture that the camera sees. */
  readonly shoot: () => void;
  /** Changes to another camera. */
  readonly useCamera: (deviceId: string) => void;
  /** Opens the choice of another camera. */
  readonly open: (sheet: CaptureSheet) => void;
  /** Goes on in another way. */
  readonly takeWay: (way: PartWay) => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}
