import { CameraSession, type CameraState } from './camera.js';

/** What one screen has of the camera of the page. */
export interface CameraHold {
  readonly session: CameraSession;
  /** Lets the camera see, or nothing while something else is shown; browsers put its light out then. */
  see(sees: boolean): void;
  /**
   * Lets go of the camera.
   *
   * @param waits - Whether another screen is about to take it: it rests and ends by itself when none comes.
   */
  release(waits: boolean): void;
}

/** How long a camera that was let go of waits for the next screen, in milliseconds. */
const waitMs = 10_000;

/** The camera of the page: one stream, from the card to the face, and one question for permission. */
let shared: CameraSession | undefined;
let tell: ((state: CameraState) => void) | undefined;
let ending: ReturnType<typeof setTimeout> | undefined;

const end = (): void => {
  shared?.close();
  shared = undefined;
};

/**
 * Takes the camera of the page. A screen that had it before hears no more of it.
 *
 * @param onChange - Told after every change of the camera.
 */
export const holdCamera = (onChange: (state: CameraState) => void): CameraHold => {
  clearTimeout(ending);
  tell = onChange;
  const session = (shared ??= new CameraSession({ onChange: (state) => tell?.(state) }));
  const see = (sees: boolean): void => {
    const { state } = session;
    if (state.status !== 'live' && state.status !== 'muted') return;
    for (const track of state.stream.getVideoTracks()) track.enabled = sees;
  };
  return {
    session,
    see,
    release: (waits) => {
      if (tell !== onChange) return;
      tell = undefined;
      see(false);
      if (waits) ending = setTimeout(end, waitMs);
      else end();
    },
  };
};
